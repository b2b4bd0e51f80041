/** Judged queries: what people type, and the passages that a good answer shows. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import type { Plan } from '../../src/domain/facts.ts';
import type { Province } from '../../src/domain/province.ts';
import { fold } from '../../src/vietnamese/fold.ts';

const querySchema = z.object({
  q: z.string().min(1),
  category: z.string().min(1),
  /** Empty where no answer exists. */
  expect: z.array(
    z.object({
      /** A plan's number; of a plan without one, province and first year: "hai-phong-2026". */
      doc: z.string().min(1),
      text_contains: z.string().min(1),
    }),
  ),
});

export interface Passage {
  /** The plans that a number or name stands for; `undefined`: the passage counts in any plan. */
  readonly planIds: readonly string[] | undefined;
  readonly text: string;
}

export interface JudgedQuery {
  /** Name of the file that it is from. */
  readonly file: string;
  readonly q: string;
  readonly category: string;
  readonly expect: readonly Passage[];
}

/** Numbers of plans, or the names of those without, to plan ids. */
export type DocNames = ReadonlyMap<string, readonly string[]>;

export interface QueryReading {
  readonly queries: readonly JudgedQuery[];
  /** One line each, with file and place. */
  readonly problems: readonly string[];
}

/** Reads one file. */
export function readQueries(file: string, docs: DocNames): QueryReading {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return { queries: [], problems: [`${file}: ${error instanceof Error ? error.message : String(error)}`] };
  }
  const { data, error } = z.array(querySchema).safeParse(json);
  if (data === undefined)
    return {
      queries: [],
      problems: error.issues.map(({ path, message }) => `${file} ${formatPath(path)}: ${message}`),
    };
  const problems = data.flatMap(({ expect }, query) =>
    expect.flatMap(({ doc }, passage) =>
      docs.has(docKey(doc))
        ? []
        : [
            `${file} [${query}].expect[${passage}].doc: no plan is called "${doc}"; known are ${[...docs.keys()].join(', ')}`,
          ],
    ),
  );
  const queries = data.map(({ q, category, expect }) => ({
    file: basename(file),
    q,
    category,
    expect: expect.map(({ doc, text_contains }) => ({ planIds: docs.get(docKey(doc)), text: text_contains })),
  }));
  return { queries: problems.length === 0 ? queries : [], problems };
}

/** What `doc` may say. */
export function docNames(plans: readonly Plan[], provinces: readonly Province[]): DocNames {
  const provinceNames = new Map(provinces.map(({ id, shortName }) => [id, shortName]));
  const named = plans.map((plan) => ({ id: plan.id, name: docName(plan, provinceNames.get(plan.province) ?? '') }));
  return new Map(
    [...Map.groupBy(named, ({ name }) => name)].map(([name, sharing]) => [name, sharing.map(({ id }) => id)]),
  );
}

function docName({ number, period, issuedOn }: Plan, province: string): string {
  if (number !== undefined) return docKey(number);
  const year = period?.from?.toString() ?? issuedOn?.slice(0, 4) ?? period?.to?.toString();
  return [...fold(province).split(/[^a-z0-9]+/), year].filter(Boolean).join('-');
}

/** One plan prints "195 /KH-UBND". */
function docKey(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, '');
}

function formatPath(path: readonly PropertyKey[]): string {
  return path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
}

/**
 * In a corpus where made-up plans hold the same sentences, a passage counts in any of them, except where the query names one
 * plan: by a document's number, a province or a person.
 */
export function judgedAmongCopies(
  query: JudgedQuery,
  plans: readonly Plan[],
  provinces: readonly Province[],
): JudgedQuery {
  const names = [
    ...provinces.map(({ shortName }) => shortName),
    ...plans.flatMap(({ signatory }) => signatory?.name ?? []),
  ];
  const asked = ` ${words(query.q)} `;
  if (query.category === 'doc-number' || names.some((name) => asked.includes(` ${words(name)} `))) return query;
  return { ...query, expect: query.expect.map(({ text }) => ({ planIds: undefined, text })) };
}

function words(text: string): string {
  return fold(text)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join(' ');
}
