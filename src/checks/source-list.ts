/** Checks that the manifest, the files of `seeds/` and the plans agree: each file is listed once, each plan has a source. */
import type { Diagnostic, Place } from '../domain/diagnostic.ts';

export interface SourceListInput {
  /** What each entry of the manifest says, good or not. */
  readonly entries: readonly { readonly file: unknown; readonly original?: unknown; readonly plan: unknown }[];
  /** Names in `seeds/` beside the manifest. */
  readonly names: readonly string[];
  readonly plans: readonly { readonly id: string; readonly file: string }[];
  /** Place of a field of an entry. */
  readonly placeAt: (path: readonly PropertyKey[]) => Place;
}

const manifest = 'seeds/manifest.yaml';

export function checkSourceList({ entries, names, plans, placeAt }: SourceListInput): readonly Diagnostic[] {
  const firstOf = new Map<unknown, number>();
  const repeated = entries.flatMap(({ file }, index): Diagnostic[] => {
    const first = firstOf.get(file);
    if (first === undefined || typeof file !== 'string') {
      firstOf.set(file, index);
      return [];
    }
    const related = [{ place: placeAt([first, 'file']), note: 'the first is here' }];
    const advice = 'A file is one source of one plan: delete one of the entries or name the other file.';
    const problem = `seeds/${file} is listed twice.`;
    return [{ ...error('source/repeated-file', placeAt([index, 'file']), problem, advice), related }];
  });
  const originals = new Set(entries.map(({ original }) => original));
  const unlisted = names
    .filter((name) => !firstOf.has(name) && !originals.has(name))
    .map((name) => {
      const advice = `Add it to ${manifest} with its plan, kind and SHA-256, or move it away.`;
      const place = { file: `seeds/${name}`, line: 1, column: 1 };
      return error('source/unlisted', place, `${manifest} does not list this file.`, advice);
    });
  const witnessed = new Set(entries.map(({ plan }) => plan));
  const alone = plans
    .filter(({ id }) => !witnessed.has(id))
    .map(({ id, file }) => {
      const advice = `Put the document as received into seeds/ and list it in ${manifest} with "plan: ${id}".`;
      const problem = 'The plan has no source, so nothing proves its text.';
      return error('plan/no-source', { file, line: 1, column: 1 }, problem, advice);
    });
  return [...repeated, ...unlisted, ...alone];
}

function error(rule: string, place: Place, problem: string, advice: string): Diagnostic {
  return { rule, severity: 'error', place, problem, advice };
}
