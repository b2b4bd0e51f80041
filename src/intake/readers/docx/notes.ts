/** Footnotes and endnotes: numbered together in the order of their marks, written after the text. */
import { childrenOf, type XmlElement } from './element.ts';
import { createCounters } from './numbering.ts';
import type { WordPackage } from './package.ts';
import { createStory } from './paragraphs.ts';
import type { Reading } from './reading.ts';
import type { Writer } from './writer.ts';

export interface Notes {
  /** By "footnote 2", "endnote 1". */
  readonly elements: ReadonlyMap<string, XmlElement>;
  /** Given out in the order of the marks. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The number of a note, from 1; `undefined` when there is no such note. */
  readonly mark: Reading['markNote'];
}

/** Reads footnotes and endnotes; those that draw the line above the notes are none. */
export function readNotes(parts: WordPackage): Notes {
  const elements = new Map<string, XmlElement>();
  for (const [part, kind] of [
    ['footnotes', 'footnote'],
    ['endnotes', 'endnote'],
  ] as const) {
    for (const root of parts.readParts(part)) {
      for (const note of childrenOf(root, `w:${kind}`)) {
        const { id = '', type = 'normal' } = note.attributes;
        if (type === 'normal') elements.set(`${kind} ${id}`, note);
      }
    }
  }
  const numbers = new Map<string, number>();
  return {
    elements,
    numbers,
    mark: (kind, id) => {
      const key = `${kind} ${id}`;
      if (!elements.has(key)) return undefined;
      const number = numbers.get(key) ?? numbers.size + 1;
      numbers.set(key, number);
      return number;
    },
  };
}

/** Writes the notes that have a mark, in the order of their marks, and tells those that have none. */
export function writeNotes({ elements, numbers }: Notes, reading: Reading, writer: Writer): void {
  const markers = { footnote: createCounters(reading.lists), endnote: createCounters(reading.lists) };
  // a map goes on to what is added while it is read: notes that are marked in notes
  for (const [key, number] of numbers) {
    const element = elements.get(key);
    const nextMarker = markers[key.startsWith('footnote') ? 'footnote' : 'endnote'];
    const story = createStory({ ...reading, nextMarker });
    const paragraphs = element === undefined ? [] : [...story.readFlat(element), ...story.flush()];
    const [first, ...others] = paragraphs.length > 0 ? paragraphs : [{ segments: [] }];
    const [line = '', ...lines] = first?.segments ?? [];
    writer.addParagraph({ ...first, segments: [`[${number}] ${line}`, ...lines] }, true);
    for (const paragraph of others) writer.addParagraph(paragraph, true);
  }
  for (const [key, element] of elements) {
    if (numbers.has(key) || !element.hasText) continue;
    reading.note('unused-note', wordsOf(element, reading));
  }
}

/** The words of a part that is left out; what it holds beside words needs no report. */
export function wordsOf(root: XmlElement, reading: Reading): string {
  const story = createStory({
    ...reading,
    note: () => undefined,
    nextMarker: () => undefined,
    markNote: () => undefined,
  });
  return [...story.readFlat(root), ...story.flush()].flatMap(({ segments }) => segments).join(' ');
}
