/** Characters → clean lines: NFC, one kind of line end, no hidden characters; what was changed is reported once per kind. */
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { limits } from './limits.ts';

export interface CleanText {
  readonly lines: readonly string[];
  /** Page of each line, from 1; absent where the text has no form feeds. */
  readonly pages?: readonly number[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Kind {
  readonly pattern: RegExp;
  readonly becomes: '' | ' ';
  readonly problem: string;
  readonly isError?: boolean;
}

/** In order: a character is of the first kind that fits. Tabs stay, they part cells. */
const kinds = {
  space: {
    pattern: /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u2028\u2029]/,
    becomes: ' ',
    problem: 'A space of another width or one that does not break (U+00A0 and its like)',
  },
  'soft-hyphen': { pattern: /\u00ad/, becomes: '', problem: 'A soft hyphen (U+00AD)' },
  direction: { pattern: /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/, becomes: '', problem: 'A direction mark' },
  'byte-order-mark': { pattern: /\ufeff/, becomes: '', problem: 'A byte order mark (U+FEFF) inside the text' },
  'zero-width': {
    pattern: /[\u200b-\u200d\u2060-\u2064\u180e]|\u034f/,
    becomes: '',
    problem: 'A character without width',
  },
  control: { pattern: /\p{Cc}/u, becomes: '', problem: 'A control character' },
  format: {
    pattern: /\p{Cf}|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/u,
    becomes: '',
    problem: 'An invisible format character',
  },
} as const satisfies Readonly<Record<string, Kind>>;
type KindName = keyof typeof kinds;

const hidden =
  /(?!\t)[\p{Cc}\p{Cf}\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\u180e]|\u034f|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/gu;

/** Counts what was changed, and where first. */
export interface Changes {
  readonly found: Map<string, { readonly line: number; readonly column: number; count: number }>;
}

export function noChanges(): Changes {
  return { found: new Map() };
}

function note({ found }: Changes, kind: string, line: number, column: number): void {
  const before = found.get(kind);
  if (before === undefined) found.set(kind, { line, column, count: 1 });
  else before.count += 1;
}

/** Cleans one line (or a piece of one); `line` and `offset` say where it stands, for the report. Line ends are no part of it. */
export function cleanLine(text: string, changes: Changes, line: number, offset = 0): string {
  const composed = text.normalize('NFC');
  if (composed !== text) note(changes, 'composed', line, offset + 1);
  if (composed.search(hidden) < 0) return composed;
  const cleaned = composed.replace(hidden, (character: string, at: number) => {
    const kind = (Object.keys(kinds) as KindName[]).find((name) => kinds[name].pattern.test(character)) ?? 'control';
    note(changes, kind, line, offset + at + 1);
    return kinds[kind].becomes;
  });
  // a mark may have stood behind a hidden character
  return cleaned.normalize('NFC');
}

const lineEnd = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/;

/** Splits a text into clean lines. */
export function cleanLines(file: string, text: string): CleanText {
  const changes = noChanges();
  const pieces = text.split(lineEnd);
  const problem = sizeProblem(file, pieces);
  if (problem !== undefined) return { lines: [], diagnostics: [problem] };
  const isPaged = text.includes('\f');
  const lines: string[] = [];
  const pages: number[] = [];
  let page = 1;
  let at = 0;
  for (const piece of pieces) {
    for (const [index, part] of literalBreaks(piece)) {
      if (index > 0) note(changes, 'literal-break', lines.length, 1);
      lines.push(cleanLine(part, changes, lines.length + 1));
      if (isPaged) pages.push(page);
    }
    at += piece.length;
    const end = text.charAt(at);
    if (end === '\f') page += 1;
    if (end !== '' && !'\n\r\f'.includes(end)) note(changes, 'line-end', lines.length, 1);
    at += end === '\r' && text.charAt(at + 1) === '\n' ? 2 : 1;
  }
  const diagnostics = changeReports(file, changes);
  return { lines, ...(isPaged && { pages }), diagnostics };
}

/** Some pages print the line end as the four characters `\r\n`. */
function literalBreaks(piece: string): Iterable<readonly [number, string]> {
  return (piece.includes('\\r\\n') ? piece.split('\\r\\n') : [piece]).entries();
}

/** @returns Why a text of these lines is refused, before any work is done on it. */
export function sizeProblem(file: string, lines: readonly string[]): Diagnostic | undefined {
  const isMany = lines.length > limits.lines;
  const index = isMany ? 0 : lines.findIndex(({ length }) => length > limits.lineLength);
  if (index < 0) return undefined;
  return {
    rule: isMany ? 'intake/too-large' : 'intake/line-too-long',
    severity: 'error',
    place: { file, line: index + 1, column: 1 },
    problem: isMany
      ? `The file has ${lines.length} lines; a file of more than ${limits.lines} lines is not read.`
      : `The line has ${lines[index]?.length ?? 0} characters; a line of more than ${limits.lineLength} is not read.`,
    advice: 'Check that the file is one document and text; cut it, or export the original again.',
  };
}

/** One report for each kind of change, at the first place. */
export function changeReports(file: string, { found }: Changes): Diagnostic[] {
  return [...found].map(([kind, { line, column, count }]): Diagnostic => {
    const times = count === 1 ? '' : `, ${count} times in the file`;
    return { severity: 'warning', place: { file, line, column }, ...changeText(kind, times) };
  });
}

function changeText(kind: string, times: string): Pick<Diagnostic, 'rule' | 'problem' | 'advice'> {
  switch (kind) {
    case 'composed':
      return {
        rule: 'text/decomposed',
        problem: `Letters and their marks stand apart (NFD)${times}; they were put together (NFC).`,
        advice: 'Nothing to do: the words are the same.',
      };
    case 'literal-break':
      return {
        rule: 'text/literal-line-end',
        problem: `The four characters "\\r\\n" stand in the text${times}; each was read as a line end.`,
        advice: 'Check that no word was meant by them.',
      };
    case 'line-end':
      return {
        rule: 'text/line-end',
        problem: `A line ends with an unusual character (U+000B, U+0085, U+2028 or U+2029)${times}; it was read as a line end.`,
        advice: 'Check that the paragraph here is not cut in two.',
      };
    default: {
      const { becomes, problem } = kinds[kind as KindName];
      return {
        rule: `text/hidden-${kind}`,
        problem: `${problem} stands in the text${times}; it ${becomes === '' ? 'was taken out' : 'became a space'}.`,
        advice: 'Check the words around the first place; nothing to do if they read well.',
      };
    }
  }
}
