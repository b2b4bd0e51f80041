/** Keeps what a person changed in a draft when the document is imported anew. */
import { applyPatch, structuredPatch } from 'diff';

export interface Merged {
  readonly text: string;
  /** Edits by hand that found no place in the new draft: the lines as they were changed. */
  readonly lost: readonly { readonly line: number; readonly lines: readonly string[] }[];
}

/**
 * @param base The draft as the importer wrote it. @param edited The same after a person worked on it. @param fresh The new draft.
 * @returns The new draft with every edit that still has its place; an edit whose surroundings are gone is in `lost`.
 */
export function mergeEdits(base: string, edited: string, fresh: string): Merged {
  const { hunks } = structuredPatch('draft', 'draft', base, edited, '', '', { context: 2 });
  let text = fresh;
  const lost: Merged['lost'][number][] = [];
  for (const hunk of hunks) {
    const applied = applyPatch(
      text,
      { oldFileName: '', newFileName: '', oldHeader: '', newHeader: '', index: '', hunks: [hunk] },
      { fuzzFactor: 1 },
    );
    if (applied === false)
      lost.push({ line: hunk.newStart, lines: hunk.lines.filter((line) => !line.startsWith(' ')) });
    else text = applied;
  }
  return { text, lost };
}
