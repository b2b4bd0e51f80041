/** Checks that every id named in a record is the id of a record, and that no id is given twice. */
import type { AgencyRecord } from '../domain/agency.ts';
import type { AgencyChangeRecord } from '../domain/agency-change.ts';
import type { Diagnostic, Place } from '../domain/diagnostic.ts';
import { idSchema } from '../domain/ids.ts';
import type { InstrumentRecord } from '../domain/instrument.ts';
import type { PlanRecord } from '../domain/plan.ts';
import type { TaskFieldsRecord } from '../domain/work-field.ts';

type Path = readonly PropertyKey[];
type Kind = 'agency' | 'field' | 'instrument' | 'province' | 'plan' | 'release' | 'source';

/** One file of content: its name is its id, and its good fields are checked even if others have a fault. */
export interface ReferringFile<T> {
  readonly id: string;
  readonly file: string;
  readonly partial: Partial<T>;
  readonly placeAt: (path: Path) => Place;
}

/** A file that lists records, each with what it says, good or not. */
export interface ReferringList {
  readonly items: readonly { readonly raw: Readonly<Record<string, unknown>> }[];
  /** When false, no id can be called unknown. */
  readonly isReadable: boolean;
  readonly placeAt: (path: Path) => Place;
}

export interface ReferenceInput {
  readonly plans: readonly ReferringFile<PlanRecord>[];
  readonly agencies: readonly ReferringFile<AgencyRecord>[];
  readonly agencyChanges: readonly ReferringFile<AgencyChangeRecord>[];
  readonly instruments: readonly ReferringFile<InstrumentRecord>[];
  readonly corrections: readonly ReferringFile<object>[];
  readonly results: readonly ReferringFile<object>[];
  readonly rowChanges: readonly ReferringFile<{ readonly against: string }>[];
  readonly taskFields: readonly ReferringFile<TaskFieldsRecord>[];
  readonly fields: ReferringList;
  readonly provinces: ReferringList;
  readonly provinceChanges: ReferringList;
  readonly sources: ReferringList;
  readonly releases: ReferringList;
  readonly attestations: ReferringList;
  readonly indicators: ReferringList;
}

const homes: Readonly<Record<Kind, string>> = {
  agency: 'content/agencies/<id>.yaml',
  field: 'content/fields.yaml',
  instrument: 'content/instruments/<id>.yaml',
  province: 'content/provinces.yaml',
  plan: 'content/plans/<id>.mdx',
  release: 'content/releases.yaml',
  source: 'seeds/manifest.yaml',
};

export function checkReferences(input: ReferenceInput): readonly Diagnostic[] {
  const {
    plans,
    agencies,
    agencyChanges,
    instruments,
    results,
    rowChanges,
    corrections,
    taskFields,
    fields,
    provinces,
    provinceChanges,
    sources,
    releases,
    attestations,
    indicators,
  } = input;
  const diagnostics: Diagnostic[] = [];
  const known: Readonly<Record<Kind, ReadonlySet<string> | undefined>> = {
    agency: new Set(agencies.map(({ id }) => id)),
    instrument: new Set(instruments.map(({ id }) => id)),
    field: listedIds(fields),
    province: listedIds(provinces),
    plan: new Set(plans.map(({ id }) => id)),
    release: listedIds(releases, 'version'),
    source: listedIds(sources),
  };
  const need = (kind: Kind, id: unknown, placeAt: (path: Path) => Place, path: Path): void => {
    const ids = known[kind];
    if (typeof id === 'string' && ids?.has(id) === false) diagnostics.push(unknownId(kind, id, ids, placeAt(path)));
  };

  for (const { partial, placeAt } of plans) {
    const { recipients = [], citations = [], tasks = [], targets = [], deadlines = [] } = partial;
    need('agency', partial.issuer, placeAt, ['issuer']);
    need('province', partial.province, placeAt, ['province']);
    recipients.forEach(({ agency }, index) => need('agency', agency, placeAt, ['recipients', index, 'agency']));
    citations.forEach((citation, index) =>
      need('instrument', citation.instrument, placeAt, ['citations', index, 'instrument']),
    );
    tasks.forEach((task, index) => {
      task.agencies.forEach(({ agency }, at) =>
        need('agency', agency, placeAt, ['tasks', index, 'agencies', at, 'agency']),
      );
    });
    targets.forEach(({ measuredBy }, index) =>
      need('agency', measuredBy?.agency, placeAt, ['targets', index, 'measuredBy', 'agency']),
    );
    deadlines.forEach(({ whoAgencies, toWhomAgencies, throughAgencies }, index) => {
      whoAgencies.forEach((id, at) => need('agency', id, placeAt, ['deadlines', index, 'whoAgencies', at]));
      toWhomAgencies.forEach((id, at) => need('agency', id, placeAt, ['deadlines', index, 'toWhomAgencies', at]));
      throughAgencies.forEach((id, at) => need('agency', id, placeAt, ['deadlines', index, 'throughAgencies', at]));
    });
  }
  for (const { partial, placeAt } of agencies) {
    need('province', partial.province, placeAt, ['province']);
    need('agency', partial.parent, placeAt, ['parent']);
  }
  for (const { partial, placeAt } of agencyChanges) {
    partial.from?.forEach((id, at) => need('agency', id, placeAt, ['from', at]));
    partial.to?.forEach((id, at) => need('agency', id, placeAt, ['to', at]));
    partial.instruments?.forEach((id, at) => need('instrument', id, placeAt, ['instruments', at]));
  }
  for (const { partial, placeAt } of instruments) need('agency', partial.issuerAgency, placeAt, ['issuerAgency']);
  sources.items.forEach(({ raw }, index) => need('plan', raw['plan'], sources.placeAt, [index, 'plan']));
  for (const { id, placeAt } of corrections) need('source', id, placeAt, []);
  for (const { id, partial, placeAt } of taskFields) {
    need('plan', id, placeAt, []);
    for (const kind of ['tasks', 'targets'] as const)
      for (const [clause, ids] of Object.entries(partial[kind] ?? {}))
        ids.forEach((field, at) => need('field', field, placeAt, [kind, clause, at]));
  }
  for (const { id, partial, placeAt } of rowChanges) {
    need('release', id, placeAt, []);
    need('release', partial.against, placeAt, ['against']);
  }
  releases.items.forEach(({ raw }, index) => {
    listIn(raw['plans']).forEach((id, at) => need('plan', id, releases.placeAt, [index, 'plans', at]));
  });

  provinceChanges.items.forEach(({ raw }, index) => {
    need('province', raw['province'], provinceChanges.placeAt, [index, 'province']);
    listIn(raw['instruments']).forEach((id, at) =>
      need('instrument', id, provinceChanges.placeAt, [index, 'instruments', at]),
    );
  });
  attestations.items.forEach(({ raw }, index) => {
    need('instrument', raw['instrument'], attestations.placeAt, [index, 'instrument']);
    listIn(raw['agencies']).forEach((id, at) => need('agency', id, attestations.placeAt, [index, 'agencies', at]));
  });

  for (const { file, id } of [...plans, ...agencies, ...agencyChanges, ...instruments, ...results])
    if (!idSchema.safeParse(id).success) diagnostics.push(badName(file, id));
  diagnostics.push(
    ...repeated(plans.map(({ id, placeAt }) => ({ id, place: placeAt([]) }))),
    ...repeated(listedPlaces(provinces)),
    ...repeated(listedPlaces(fields)),
    ...repeated(listedPlaces(provinceChanges)),
    ...repeated(listedPlaces(sources)),
    ...repeated(listedPlaces(releases, 'version')),
    ...repeated(listedPlaces(attestations)),
    ...repeated(listedPlaces(indicators)),
  );
  return diagnostics;
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function listedIds({ items, isReadable }: ReferringList, key = 'id'): ReadonlySet<string> | undefined {
  return isReadable
    ? new Set(items.flatMap(({ raw: { [key]: id } }) => (typeof id === 'string' ? [id] : [])))
    : undefined;
}

function listedPlaces({ items, placeAt }: ReferringList, key = 'id'): { readonly id: string; readonly place: Place }[] {
  return items.flatMap(({ raw: { [key]: id } }, index) =>
    typeof id === 'string' ? [{ id, place: placeAt([index, key]) }] : [],
  );
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
