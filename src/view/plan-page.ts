/** What the page of a plan shows beside its text: tasks by who does them, corrections by source. */
import type { Correction, SourceRecord } from '../domain/correction.ts';
import type { Plan, Task } from '../domain/facts.ts';
import type { TaskKind } from '../domain/plan.ts';
import type { Source } from '../domain/source.ts';
import type { NumberedCorrection } from './plan-text.ts';

export interface SourceView {
  readonly source: Source;
  readonly corrections: readonly NumberedCorrection[];
  readonly record: SourceRecord;
}

/** A plan's sources in the order of the manifest: the published text follows the first. */
export function sourcesOfPlan(
  planId: string,
  sources: readonly Source[],
  records: Readonly<Record<string, SourceRecord>>,
): readonly SourceView[] {
  return sources
    .filter(({ plan }) => plan === planId)
    .flatMap((source) => {
      const record = records[source.id];
      return record === undefined
        ? []
        : [
            {
              source,
              record,
              corrections: record.corrections.map((correction, index) => number(correction, source.id, index)),
            },
          ];
    });
}

function number(correction: Correction, sourceId: string, index: number): NumberedCorrection {
  return { ...correction, anchor: `hd-${sourceId}-${index + 1}` };
}

export interface AgencyShare {
  readonly agencyId: string;
  readonly lead: number;
  readonly coordinate: number;
}

/** How many tasks each agency leads and coordinates, most led first; a task counts once for an agency and role. */
export function sharesOfAgencies(tasks: readonly Task[]): readonly AgencyShare[] {
  const shares = new Map<string, { lead: number; coordinate: number }>();
  for (const { agencies } of tasks) {
    for (const key of new Set(agencies.map(({ agency, role }) => `${role} ${agency}`))) {
      const [role, agency] = key.split(' ') as ['lead' | 'coordinate', string];
      const share = shares.get(agency) ?? { lead: 0, coordinate: 0 };
      share[role] += 1;
      shares.set(agency, share);
    }
  }
  return [...shares]
    .map(([agencyId, share]) => ({ agencyId, ...share }))
    .sort((a, b) => b.lead - a.lead || b.coordinate - a.coordinate || (a.agencyId < b.agencyId ? -1 : 1));
}

export interface TaskGroup {
  readonly heading: string;
  readonly tasks: readonly Task[];
}

/** Tasks of one kind under the heading right above them, in the order of the text. */
export function tasksUnderHeadings(plan: Plan, kind: TaskKind): readonly TaskGroup[] {
  const groups = new Map<string, Task[]>();
  for (const task of plan.tasks.filter((candidate) => candidate.kind === kind)) {
    const heading = task.headings.findLast(({ level }) => level !== 'item')?.text ?? '';
    const group = groups.get(heading);
    if (group === undefined) groups.set(heading, [task]);
    else group.push(task);
  }
  return [...groups].map(([heading, tasks]) => ({ heading, tasks }));
}
