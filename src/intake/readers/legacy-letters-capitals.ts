/** Capitals that TCVN3 text loses: its fonts for capitals (.VnTimeH) have the codes of the small letters. */

const words = /\p{L}+/gu;

/**
 * Gives back the capitals that neighbouring letters prove: "CộNG HOà Xã HộI" → "CỘNG HOÀ XÃ HỘI". A word is proved by an
 * ASCII capital behind its first letter; a word that tells nothing ("Xã") follows the words beside it in its phrase. A line
 * that was typed in small letters throughout stays small.
 */
export function restoreCapitals(text: string): string {
  return text
    .split(/(?<=[.;:\n]\s)/)
    .map(restoreInPhrase)
    .join('');
}

function restoreInPhrase(line: string): string {
  if (!/[A-ZĐ][A-Z]|[A-ZĐ]\p{Ll}[A-Z]/u.test(line)) return line;
  const found = [...line.matchAll(words)].map((match) => ({ at: match.index, word: match[0], kind: kindOf(match[0]) }));
  const before = nearest(found.map(({ kind }) => kind));
  const after = nearest(found.map(({ kind }) => kind).reverse()).reverse();
  let result = '';
  let end = 0;
  for (const [index, { at, word, kind }] of found.entries()) {
    const beside = [before[index], after[index]].filter((side) => side !== 'open');
    const isCapital = kind === 'capital' || (kind === 'open' && beside.length > 0 && !beside.includes('small'));
    result += line.slice(end, at) + (isCapital ? word.toUpperCase() : word);
    end = at + word.length;
  }
  return result + line.slice(end);
}

type Kind = 'capital' | 'small' | 'open';

function kindOf(word: string): Kind {
  if (/[a-z]/.test(word)) return 'small';
  return /^.+[A-ZĂÂÊÔƠƯĐ]/u.test(word) ? 'capital' : 'open';
}

/** For each word the last word before it (or itself) that tells something. */
function nearest(kinds: readonly Kind[]): Kind[] {
  let last: Kind = 'open';
  return kinds.map((kind) => {
    if (kind !== 'open') last = kind;
    return last;
  });
}

/** True for a line that opens a plan (motto, body, type) and has no capital at all: it was set in a font of capitals. */
export function looksLikeLostCapitals(line: string): boolean {
  return (
    line === line.toLowerCase() &&
    /^\s*(?:cộng h(?:oà|òa) xã hội chủ nghĩa|[uủ][yỷ] ban nhân dân|kế hoạch\s*$|quyết định\s*:?\s*$|i+v?\.\s)/u.test(
      line,
    )
  );
}
