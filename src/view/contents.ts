/** The contents tree beside a plan's text: each heading with those below it. */
import type { Heading } from '../domain/facts.ts';

export interface ContentsEntry extends Heading {
  /** What the tree says: its marker and words; an article that is a long sentence is its number, an annex has no "(Kèm theo …)". */
  readonly name: string;
  /** Label of the heading around it: "II". */
  readonly inside: string | undefined;
  readonly below: readonly ContentsEntry[];
}

/** In letters; longer ones are sentences. */
const longestName = 100;

/**
 * @param headings In the order of the text.
 * @returns The outermost, each with those below it.
 */
export function contentsTree(headings: readonly Heading[]): readonly ContentsEntry[] {
  const outermost: ContentsEntry[] = [];
  const open: { readonly label: string; readonly below: ContentsEntry[] }[] = [];
  for (const heading of headings) {
    while (open.length > 0 && !heading.label.startsWith(`${open.at(-1)?.label ?? ''}.`)) open.pop();
    const around = open.at(-1);
    const below: ContentsEntry[] = [];
    (around?.below ?? outermost).push({ ...heading, name: nameOf(heading), inside: around?.label, below });
    open.push({ label: heading.label, below });
  }
  return outermost;
}

function nameOf({ label, level, text }: Heading): string {
  const isShort = label.includes('.') && text.length <= longestName; // articles of a decision are all sentences
  if (level === 'annex') return text.replace(/\s*\((?:Ban hành |Đính )?kèm [^()]*\)$/iu, '');
  return level === 'article' && !isShort ? label.slice(label.lastIndexOf('.') + 1) : text;
}
