/** The contents tree beside a plan's text: each heading with how deep it stands below the headings around it. */
import type { Heading } from '../domain/facts.ts';

export interface ContentsEntry extends Heading {
  /** What the tree says: its marker and words; an article that is a long sentence is its number. */
  readonly name: string;
  /** 0 for the outermost. */
  readonly depth: number;
}

/** In letters; longer ones are sentences. */
const longestName = 100;

/** @param headings In the order of the text. */
export function contentsEntries(headings: readonly Heading[]): readonly ContentsEntry[] {
  const open: string[] = [];
  return headings.map((heading) => {
    while (open.length > 0 && !heading.label.startsWith(`${open.at(-1) ?? ''}.`)) open.pop();
    const depth = open.length;
    open.push(heading.label);
    return { ...heading, name: nameOf(heading), depth };
  });
}

function nameOf({ label, level, text }: Heading): string {
  const isShort = label.includes('.') && text.length <= longestName; // articles of a decision are all sentences
  return level === 'article' && !isShort ? label.slice(label.lastIndexOf('.') + 1) : text;
}
