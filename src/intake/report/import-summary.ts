/** The intake report for the terminal: what was found, what is unsure, what a person does next. */
import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { Found } from '../facts/found.ts';
import type { ImportedDocument } from '../import-document.ts';

export function importSummary(
  file: string,
  document: ImportedDocument | undefined,
  diagnostics: readonly Diagnostic[],
  written: readonly string[],
  isDry: boolean,
): readonly string[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const problems = `${errors} errors, ${diagnostics.length - errors} warnings`;
  if (document === undefined) return [`${file}: ${problems}; nothing was written.`];
  const { planId, head, text, facts, newAgencies, newInstruments } = document;
  const lists: readonly (readonly [string, readonly Found<unknown>[]])[] = [
    ['tasks', facts.tasks],
    ['targets', facts.targets],
    ['deadlines', facts.deadlines],
    ['citations', facts.citations],
  ];
  const found = lists.map(
    ([name, list]) =>
      `${name} ${list.length} (${list.filter(({ sureness }) => sureness !== 'sure').length} to look at)`,
  );
  return [
    `${file} → ${planId}`,
    `  ${head.number ?? 'no number'}, ${head.issuedOn ?? 'no day'}, ${head.province?.name ?? 'no province'}: ${head.title}`,
    `  clauses ${text.clauses.length}, ${found.join(', ')}`,
    `  new agencies ${newAgencies.size}, new documents ${newInstruments.size}; ${problems}`,
    ...written.map((path) => `  ${isDry ? 'would write' : 'wrote'} ${path}`),
    ...(written.length === 0
      ? ['  nothing was written']
      : [
          ...(isDry ? [] : [`  report: .intake/${planId}.html`]),
          '  → read the draft beside its source, mend it, then: npm run check',
        ]),
  ];
}
