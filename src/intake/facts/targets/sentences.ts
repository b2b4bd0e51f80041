/** Splits a paragraph where a sentence or an item of a list ends. Pure. */

export interface Sentence {
  readonly text: string;
  /** Offset in the paragraph. */
  readonly start: number;
  /** It goes on with what the one before says: after ";", or beginning with "Trong đó". */
  readonly continues: boolean;
}

/** A stop after these is no end of a sentence. */
const abbreviations = /(?:^|[\s(])(?:TP|TX|TT|Tp|P|Q|H|ThS|TS|GS|PGS|BS|v\.v|St)$/u;

/** A bracket that is not closed within so many letters is a slip. */
const longestBracket = 400;

/** Pieces of a paragraph in order, white space at their ends left out. */
export function sentencesIn(paragraph: string): readonly Sentence[] {
  const pieces: Sentence[] = [];
  let from = 0;
  let continues = false;
  const add = (to: number): void => {
    const raw = paragraph.slice(from, to);
    const text = raw.trim();
    if (text !== '')
      pieces.push({
        text,
        start: from + raw.indexOf(text),
        continues: continues || (pieces.length > 0 && /^trong\s+đó(?!\p{L})/iu.test(text)),
      });
  };
  let opened: number | undefined;
  for (const { 0: stop, index } of paragraph.matchAll(/[();]|\.(?=\s+[\p{Lu}\d“"(-])|\n/gu)) {
    if (stop === '(') opened ??= index;
    else if (stop === ')') opened = undefined;
    if (stop === '(' || stop === ')') continue;
    if (opened !== undefined && stop === ';' && index - opened < longestBracket) continue;
    opened = undefined;
    if (stop === '.' && abbreviations.test(paragraph.slice(Math.max(0, index - 5), index))) continue;
    add(index);
    from = index + stop.length;
    continues = stop === ';';
  }
  add(paragraph.length);
  return pieces.flatMap(cut);
}

/** No sentence is longer: one that never ends is read in pieces. */
export const longestSentence = 4000;

function cut(sentence: Sentence): readonly Sentence[] {
  const { text, start, continues } = sentence;
  if (text.length <= longestSentence) return [sentence];
  const pieces: Sentence[] = [];
  for (let from = 0; from < text.length;) {
    const space = from + longestSentence >= text.length ? text.length : text.lastIndexOf(' ', from + longestSentence);
    const to = space > from ? space : Math.min(text.length, from + longestSentence);
    const raw = text.slice(from, to);
    const words = raw.trim();
    if (words !== '')
      pieces.push({ text: words, start: start + from + raw.indexOf(words), continues: continues && from === 0 });
    from = to;
  }
  return pieces;
}
