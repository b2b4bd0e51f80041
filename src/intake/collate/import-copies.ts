/** From the bytes of one document, or of several copies of it, to a draft and what is kept of each copy. */
import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { DraftCopy } from '../draft/draft-files.ts';
import { importDocument, type ImportedDocument, type ImportOptions } from '../import-document.ts';
import { readSource } from '../readers/read-source.ts';
import { collate } from './collate.ts';
import type { Differences } from './differences.ts';

export interface GivenCopy {
  /** Path as given, for places. */
  readonly file: string;
  /** Name of the file, without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ImportedCopies {
  /** `undefined` when nothing may be published: the diagnostics say why. */
  readonly document: ImportedDocument | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** In the order given; empty without a document. */
  readonly copies: readonly DraftCopy[];
  /** `undefined` for one copy. */
  readonly differences: Differences | undefined;
}

/**
 * @param given One copy, or several of the same document.
 * @param ids Of the copies, in their order: evidence names each copy by its id.
 */
export async function importCopies(
  given: readonly GivenCopy[],
  ids: readonly string[],
  options: ImportOptions,
): Promise<ImportedCopies> {
  const [first] = given;
  if (given.length === 1 && first !== undefined) {
    const { document, diagnostics } = await importDocument(first.file, first.bytes, options);
    const copies = document === undefined ? [] : [{ ...document, name: first.name, bytes: first.bytes }];
    return { document, diagnostics, copies, differences: undefined };
  }
  const sources = await Promise.all(
    given.map(async ({ file, bytes }, index) => ({ name: ids[index] ?? '', source: await readSource(file, bytes) })),
  );
  const { document, witnesses, diagnostics, differences } = collate(sources, options);
  const copies = witnesses.flatMap(({ source, record, suspects }, index): DraftCopy[] => {
    const copy = given[index];
    return document === undefined || copy === undefined
      ? []
      : [{ source, sourceRecord: record, suspects, name: copy.name, bytes: copy.bytes }];
  });
  return { document, diagnostics, copies, differences };
}
