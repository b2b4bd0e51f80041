/** What the page of one task shows: its words, who has which part, and what stands around it. */
import { parentOf } from '../domain/clause.ts';
import type { Plan, Task } from '../domain/facts.ts';
import { instrumentName } from '../domain/instrument.ts';
import { type TaskRole } from '../domain/task.ts';
import { codeLabels } from '../i18n/codes.ts';
import type { Language } from '../i18n/language.ts';
import { agencyPath, clausePath, factPath, instrumentPath, taskPath } from '../domain/paths.ts';
import { agencyNow, type Now } from './agency-history.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { taskMark, type TimeMark } from './day-spans.ts';
import { deadlineTime } from './deadline-words.ts';
import { clauseLink, type Link } from './links.ts';
import { resultRows, type ResultRow } from './result-rows.ts';
import { relatedTargets, type TargetRelation } from './related-targets.ts';
import type { SourceView } from './plan-page.ts';
import { targetDoubt } from './target-doubt.ts';
import { targetValue } from './target-words.ts';
import { fieldName } from './task-list.ts';
import { taskTitle } from './task-title.ts';

export interface TaskPart extends Link {
  /** The words of the document, where they are not the name itself. */
  readonly printed: string | undefined;
  /** Where the name stands, when not in the task's own clause. */
  readonly namedIn: Link | undefined;
  /** Who has its duties now, where a change of it is recorded. */
  readonly now: Now | undefined;
}

export interface TaskPage {
  readonly title: string;
  readonly parts: Readonly<Record<TaskRole, readonly TaskPart[]>>;
  /** Where the time stands, when not in the task's own clause. */
  readonly timeIn: Link | undefined;
  readonly mark: TimeMark | undefined;
  readonly headings: readonly Link[];
  /** Other tasks under the same heading. */
  readonly siblings: readonly Task[];
  /** Tasks of clauses below this one. */
  readonly below: readonly Task[];
  /** Which of the tasks under its heading it is, from 1. */
  readonly placeUnderHeading: number;
  /** Targets of the plan that it stands with, by relation, closest first. */
  readonly targets: readonly {
    readonly relation: TargetRelation;
    readonly rows: readonly (Link & { readonly value: string; readonly doubt: Link | undefined })[];
  }[];
  /** The list of tasks of each of its fields of work. */
  readonly fields: readonly Link[];
  /** Named by their time: "Trước ngày 30/11 hằng năm". */
  readonly deadlines: readonly (Link & { readonly what: string })[];
  readonly citations: readonly (Link & { readonly relation: string; readonly quote: string })[];
  readonly results: readonly ResultRow[];
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
}

/** The segments of a task's address after `/nhiem-vu/`. */
export function taskParams(task: Task): { plan: string; clause: string } {
  const [plan = '', clause = ''] = taskPath(task).split('/').slice(2);
  return { plan, clause };
}

/** Whether its words are less than those of its clause. The other cells of a row in an annex are who and when: told beside. */
export function isExcerpt({ kind, text }: Pick<Task, 'kind' | 'text'>, clauseTexts: readonly string[]): boolean {
  return text !== clauseTexts.join('\n') && !(kind === 'annex' && clauseTexts.includes(text));
}

/**
 * @param position Of the task among its plan's tasks, from 0.
 * @param sources The witnesses of the plan, which may doubt a target.
 */
export function taskPage(
  index: CorpusIndex,
  plan: Plan,
  position: number,
  language: Language,
  sources: readonly SourceView[] = [],
): TaskPage | undefined {
  const task = plan.tasks[position];
  if (task === undefined) return undefined;
  const parent = parentOf(task.clauseId);
  const underHeading =
    parent === undefined ? [task] : plan.tasks.filter(({ clauseId }) => parentOf(clauseId) === parent);
  const inClause = ({ clauseId }: { clauseId: string }) => clauseId === task.clauseId;
  return {
    title: taskTitle(task),
    parts: { lead: partsIn(index, task, 'lead', language), coordinate: partsIn(index, task, 'coordinate', language) },
    timeIn: task.time?.clause === undefined ? undefined : clauseLink(plan.id, task.time.clause),
    mark: taskMark(plan, task),
    headings: task.headings.map(({ id, text }) => ({ label: text, href: clausePath(plan.id, id) })),
    siblings: underHeading.filter((other) => other !== task),
    below: plan.tasks.filter(({ clauseId }) => clauseId.startsWith(`${task.clauseId}__`)),
    placeUnderHeading: underHeading.indexOf(task) + 1,
    targets: relatedTargets(index, plan, task).map(({ relation, targets }) => ({
      relation,
      rows: targets.map((target) => ({
        label: target.indicator,
        href: factPath(target),
        value: targetValue(target, language),
        doubt: targetDoubt(target, sources, language),
      })),
    })),
    fields: index
      .fieldsOf(task)
      .map((field) => ({ label: fieldName(field, language), href: `/nhiem-vu/?mang=${field.id}` })),
    deadlines: plan.deadlines.filter(inClause).map((deadline) => ({
      label: deadlineTime(deadline, language),
      href: factPath(deadline),
      what: deadline.what,
    })),
    citations: plan.citations.filter(inClause).map(({ instrument: id, relation, quote }) => {
      const instrument = index.instrumentById.get(id);
      const label = instrument === undefined ? id : instrumentName(instrument);
      return { label, href: instrumentPath(id), relation: codeLabels(language).citationRelations[relation], quote };
    }),
    results: resultRows(index, task.id, language),
    previous: neighbour(plan.tasks[position - 1]),
    next: neighbour(plan.tasks[position + 1]),
  };
}

function partsIn(index: CorpusIndex, task: Task, wanted: TaskRole, language: Language): readonly TaskPart[] {
  return task.agencies
    .filter(({ role }) => role === wanted)
    .map(({ agency, printed, clause }) => {
      const label = index.agencyById.get(agency)?.name ?? agency;
      return {
        label,
        href: agencyPath(agency),
        printed: printed === label ? undefined : printed,
        namedIn: clause === undefined ? undefined : clauseLink(task.planId, clause),
        now: agencyNow(index, agency, language),
      };
    });
}

function neighbour(task: Task | undefined): Link | undefined {
  return task === undefined ? undefined : { label: `${task.clause}. ${taskTitle(task)}`, href: taskPath(task) };
}
