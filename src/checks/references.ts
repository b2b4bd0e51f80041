/** Checks that every id named in a record is the id of a record, and that no id is given twice. */
import type { Agency } from '../domain/agency.ts';
import type { Diagnostic, Place } from '../domain/diagnostic.ts';
import type { Plan } from '../domain/facts.ts';
import { idSchema } from '../domain/ids.ts';
import type { Instrument } from '../domain/instrument.ts';
import type { Province } from '../domain/province.ts';
import type { Source } from '../domain/source.ts';

export interface ReferenceInput {
  readonly plans: readonly Plan[];
  readonly agencies: readonly Agency[];
  readonly instruments: readonly Instrument[];
  readonly provinces: readonly Province[];
  readonly sources: readonly Source[];
  readonly records: Readonly<Record<string, unknown>>;
}

type Path = readonly PropertyKey[];
type Kind = 'agency' | 'instrument' | 'province' | 'plan' | 'source';

const homes: Readonly<Record<Kind, string>> = {
  agency: 'content/agencies/<id>.yaml',
  instrument: 'content/instruments/<id>.yaml',
  province: 'content/provinces.yaml',
  plan: 'content/plans/<id>.mdx',
  source: 'seeds/manifest.yaml',
};

/**
 * @param planFiles Names of the files in content/plans, sorted; the place of a plan's field is in its file.
 * @param placeAt Place of a field in a file.
 */
export function checkReferences(
  input: ReferenceInput,
  planFiles: readonly string[],
  placeAt: (file: string, path: Path) => Place,
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const known: Readonly<Record<Kind, ReadonlySet<string>>> = {
    agency: new Set(input.agencies.map(({ id }) => id)),
    instrument: new Set(input.instruments.map(({ id }) => id)),
    province: new Set(input.provinces.map(({ id }) => id)),
    plan: new Set(planFiles.map((name) => name.replace(/\.mdx?$/, ''))),
    source: new Set(input.sources.map(({ id }) => id)),
  };
  const need = (kind: Kind, id: string | undefined, file: string, path: Path): void => {
    if (id !== undefined && !known[kind].has(id))
      diagnostics.push(unknownId(kind, id, known[kind], placeAt(file, path)));
  };
  const fileOf = new Map(planFiles.map((name) => [name.replace(/\.mdx?$/, ''), `content/plans/${name}`]));

  for (const plan of input.plans) {
    const file = fileOf.get(plan.id) ?? `content/plans/${plan.id}.mdx`;
    need('agency', plan.issuer, file, ['issuer']);
    need('province', plan.province, file, ['province']);
    plan.recipients.forEach(({ agency }, index) => need('agency', agency, file, ['recipients', index, 'agency']));
    plan.citations.forEach(({ instrument }, index) =>
      need('instrument', instrument, file, ['citations', index, 'instrument']),
    );
    plan.tasks.forEach(({ agencies }, index) => {
      agencies.forEach(({ agency }, at) => need('agency', agency, file, ['tasks', index, 'agencies', at, 'agency']));
    });
    plan.deadlines.forEach(({ whoAgencies, toWhomAgencies }, index) => {
      whoAgencies.forEach((id, at) => need('agency', id, file, ['deadlines', index, 'whoAgencies', at]));
      toWhomAgencies.forEach((id, at) => need('agency', id, file, ['deadlines', index, 'toWhomAgencies', at]));
    });
  }
  for (const { id, province, parent } of input.agencies) {
    need('province', province, `content/agencies/${id}.yaml`, ['province']);
    need('agency', parent, `content/agencies/${id}.yaml`, ['parent']);
  }
  for (const { id, issuerAgency } of input.instruments)
    need('agency', issuerAgency, `content/instruments/${id}.yaml`, ['issuerAgency']);
  input.sources.forEach(({ plan }, index) => need('plan', plan, 'seeds/manifest.yaml', [index, 'plan']));
  for (const id of Object.keys(input.records)) need('source', id, `content/corrections/${id}.yaml`, []);

  const named = [
    ...planFiles.map((name) => [`content/plans/${name}`, name.replace(/\.mdx?$/, '')] as const),
    ...input.agencies.map(({ id }) => [`content/agencies/${id}.yaml`, id] as const),
    ...input.instruments.map(({ id }) => [`content/instruments/${id}.yaml`, id] as const),
  ];
  for (const [file, id] of named) if (!idSchema.safeParse(id).success) diagnostics.push(badName(file, id));
  diagnostics.push(
    ...repeated(
      planFiles.map((name) => ({ id: name.replace(/\.mdx?$/, ''), place: placeAt(`content/plans/${name}`, []) })),
    ),
  );
  diagnostics.push(
    ...repeated(
      input.provinces.map(({ id }, index) => ({ id, place: placeAt('content/provinces.yaml', [index, 'id']) })),
    ),
  );
  diagnostics.push(
    ...repeated(input.sources.map(({ id }, index) => ({ id, place: placeAt('seeds/manifest.yaml', [index, 'id']) }))),
  );
  return diagnostics;
}

function unknownId(kind: Kind, id: string, known: ReadonlySet<string>, place: Place): Diagnostic {
  const near = [...known].filter((other) => other.slice(0, 6) === id.slice(0, 6)).slice(0, 4);
  const hint = near.length === 0 ? '' : ` Near it: ${near.join(', ')}.`;
  return {
    rule: 'record/reference',
    severity: 'error',
    place,
    problem: `There is no ${kind} "${id}".`,
    advice: `Correct the id or add ${homes[kind]}.${hint}`,
  };
}

function badName(file: string, id: string): Diagnostic {
  return {
    rule: 'record/file-name',
    severity: 'error',
    place: { file, line: 1, column: 1 },
    problem: `"${id}" cannot be an id.`,
    advice: 'Name the file with a-z, 0-9 and single hyphens only.',
  };
}

function repeated(items: readonly { readonly id: string; readonly place: Place }[]): Diagnostic[] {
  const first = new Map<string, Place>();
  return items.flatMap(({ id, place }): Diagnostic[] => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, place);
      return [];
    }
    const related = [{ place: earlier, note: 'the first is here' }];
    return [
      {
        rule: 'record/repeated-id',
        severity: 'error',
        place,
        problem: `The id "${id}" is given twice.`,
        advice: 'Rename or delete one of the two.',
        related,
      },
    ];
  });
}
