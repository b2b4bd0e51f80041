/** One imported document as JSON: what was found, with rule, sureness and place, for programs. */
import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { ImportedDocument } from '../import-document.ts';

/** @param written Paths of the files that were, or with --dry-run would be, written. */
export function importJson(
  file: string,
  document: ImportedDocument | undefined,
  diagnostics: readonly Diagnostic[],
  written: readonly string[],
): object {
  if (document === undefined) return { file, planId: null, diagnostics, written };
  const { planId, record, text, facts, newAgencies, newInstruments, sourceRecord, source, suspects } = document;
  return {
    file,
    format: source.format,
    planId,
    head: record.head,
    clauses: text.clauses.map(({ label, id, level, marker, isHeading, texts }) => ({
      label,
      id,
      level,
      marker,
      isHeading,
      texts,
    })),
    tables: text.tables,
    ...facts,
    sourceRecord,
    suspects: suspects.map(({ suspect, place }) => ({ ...suspect, place })),
    newAgencies: Object.fromEntries(newAgencies),
    newInstruments: Object.fromEntries(newInstruments),
    diagnostics,
    written,
  };
}
