/** What the page of a plan shows beside its text: its lists, tasks under their headings, corrections by source, plans around it. */
import { correctionAnchor, correctionIds, type SourceRecord } from '../domain/correction.ts';
import type { Plan, Task } from '../domain/facts.ts';
import type { TaskKind } from '../domain/task.ts';
import type { Source } from '../domain/source.ts';
import type { Language } from '../i18n/language.ts';
import { numbersIn } from '../i18n/numbers.ts';
import { planPageWords } from '../i18n/plan-page.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { planLink, type Link } from './links.ts';
import type { NumberedCorrection } from './plan-text.ts';

export interface SourceView {
  readonly source: Source;
  readonly corrections: readonly NumberedCorrection[];
  readonly record: SourceRecord;
}

interface Witnesses {
  readonly sources: readonly Source[];
  /** By source id. */
  readonly records: Readonly<Record<string, SourceRecord>>;
}

const grouped = new WeakMap<Witnesses, ReadonlyMap<string, readonly SourceView[]>>();

/** The sources of each plan, by plan id, in the order of the manifest: the published text follows the first. Made once. */
export function planSources(witnesses: Witnesses): ReadonlyMap<string, readonly SourceView[]> {
  const known = grouped.get(witnesses);
  if (known !== undefined) return known;
  const views = witnesses.sources.flatMap((source): SourceView[] => {
    const record = witnesses.records[source.id];
    if (record === undefined) return [];
    const ids = correctionIds(source.id, record.corrections);
    const corrections = record.corrections.map((correction, index) => ({
      ...correction,
      anchor: correctionAnchor(ids[index] ?? ''),
    }));
    return [{ source, record, corrections }];
  });
  const byPlan = Map.groupBy(views, ({ source }) => source.plan);
  grouped.set(witnesses, byPlan);
  return byPlan;
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

/** The lists below the text, each with how much it holds. */
export function planSections(plan: Plan, correctionCount: number, language: Language): readonly Link[] {
  const say = planPageWords(language);
  const number = numbersIn(language);
  const { targets, tasks, deadlines, citations } = plan;
  const documents = new Set(citations.map(({ instrument }) => instrument)).size;
  return [
    { label: say.countTargets(number(targets.length)), href: '#chi-tieu' },
    { label: say.countTasks(number(tasks.length)), href: '#nhiem-vu' },
    { label: say.countDeadlines(number(deadlines.length)), href: '#thoi-han' },
    { label: say.countDocuments(number(documents)), href: '#van-ban' },
    { label: say.countCorrections(number(correctionCount)), href: '#nguon' },
  ];
}

export interface PlanNeighbours {
  readonly previous: (Link & { readonly title: string }) | undefined;
  readonly next: (Link & { readonly title: string }) | undefined;
}

/** The plans before and after it in the list of plans. */
export function planNeighbours({ plans }: Pick<CorpusIndex, 'plans'>, plan: Plan): PlanNeighbours {
  const at = plans.indexOf(plan);
  const named = (other: Plan | undefined) =>
    other === undefined ? undefined : { ...planLink(other), title: other.shortTitle };
  return { previous: named(plans[at - 1]), next: named(plans[at + 1]) };
}
