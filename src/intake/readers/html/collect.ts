/** Gathers the text of a page into paragraphs, as a browser lays it out: white space counts once, `<br>` ends a line. */
import type { Look } from '../../source-text.ts';
import { lookOf, type Context } from './look.ts';

export interface Run {
  readonly text: string;
  readonly context: Context;
}

export interface PageParagraph {
  readonly kind: 'paragraph';
  /** Lines between `<br>`, each of pieces with one look. */
  readonly lines: readonly (readonly Run[])[];
  readonly look: Look | undefined;
  readonly isNote: boolean;
}

export interface PageCell {
  readonly paragraphs: readonly PageParagraph[];
  readonly colSpan: number;
  readonly rowSpan: number;
}

export interface PageTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly PageCell[])[];
}

export type PageBlock = PageParagraph | PageTable;

export interface Collector {
  readonly blocks: PageBlock[];
  readonly text: (text: string, context: Context) => void;
  readonly lineBreak: () => void;
  /** Ends the paragraph; without one nothing happens. */
  readonly end: () => void;
  /** The next paragraph begins with a number or bullet that the browser prints. */
  readonly mark: (marker: string) => void;
  /** The paragraph at hand is a footnote. */
  readonly note: () => void;
}

/** @param onMarker Called for each marker that came into the text. */
export function createCollector(onMarker: () => void): Collector {
  const blocks: PageBlock[] = [];
  let lines: Run[][] = [];
  let marker = '';
  let isNote = false;
  let endsInSpace = true;

  const endParagraph = (part: readonly (readonly Run[])[]) => {
    const [first] = part;
    if (first === undefined) return;
    const marked = marker !== '' && !hasOwnMarker(lineText(first), marker);
    if (marked) onMarker();
    const [run] = first;
    const written = marked && run !== undefined ? [[{ ...run, text: marker }, ...first], ...part.slice(1)] : part;
    marker = '';
    blocks.push({
      kind: 'paragraph',
      lines: written,
      look: lookOf(part.flat()),
      isNote: isNote || part.flat().every(({ context }) => context.isNote),
    });
  };

  return {
    blocks,
    text: (value, context) => {
      let text = context.isPlain ? value.replaceAll('\t', ' ') : value.replace(/[\t\n\f\r ]+/g, ' ');
      if (endsInSpace && !context.isPlain) text = text.replace(/^ /, '');
      if (text === '') return;
      endsInSpace = text.endsWith(' ');
      const line = lines.at(-1);
      if (line === undefined) lines.push([{ text, context }]);
      else line.push({ text, context });
    },
    lineBreak: () => {
      if (lines.length === 0) lines.push([]);
      lines.push([]);
      endsInSpace = true;
    },
    end: () => {
      for (const part of paragraphsOf(lines)) endParagraph(part);
      lines = [];
      isNote = false;
      endsInSpace = true;
    },
    mark: (next) => (marker = next),
    note: () => (isNote = true),
  };
}

function lineText(line: readonly Run[]): string {
  return line
    .map(({ text }) => text)
    .join('')
    .trim();
}

/** Text of a list item that was numbered by hand: the browser prints both, the document means one. */
function hasOwnMarker(text: string, marker: string): boolean {
  return marker === '- ' ? /^[-–+•*]/u.test(text) : text.startsWith(marker.trim());
}

const clauseStart = /^(?:[IVXLC]{1,6}\.|\d{1,2}(?:\.\d{1,2}){0,3}[.)]|\p{L}\)|[-–+•]\s|Điều \d|\(\d{1,2}\)\s)/u;

/** Pages that know only `<br>`: an empty line or the marker of a clause begins a paragraph. */
function paragraphsOf(lines: readonly (readonly Run[])[]): (readonly Run[])[][] {
  const paragraphs: (readonly Run[])[][] = [];
  let current: (readonly Run[])[] | undefined;
  for (const line of lines) {
    const text = lineText(line);
    if (text === '') current = undefined;
    else if (current === undefined || clauseStart.test(text)) paragraphs.push((current = [line]));
    else current.push(line);
  }
  return paragraphs;
}
