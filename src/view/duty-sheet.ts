/** All duties of one body as lines of a sheet that its officials narrow to a year, print and fill in. */
import type { Agency } from '../domain/agency.ts';
import type { Deadline, Plan, Task } from '../domain/facts.ts';
import { clausePath, factPath, taskPath } from '../domain/paths.ts';
import type { CorpusIndex, PlanTask } from './corpus-index.ts';
import { deadlineTime } from './deadline-words.ts';
import type { FilterField } from './filters.ts';
import { planLink, type Link } from './links.ts';
import { planField } from './place-filters.ts';
import { taskTimeWords, yearsOfTask } from './task-time.ts';

export const dutyRoles = { 'chu-tri': 'Chủ trì', 'phoi-hop': 'Phối hợp', 'thoi-han': 'Thời hạn' } as const;
type DutyRole = keyof typeof dutyRoles;

export interface DutyRow {
  readonly role: string;
  readonly words: string;
  /** Whether `words` are those of the document, not the site's. */
  readonly isVerbatim: boolean;
  readonly href: string;
  readonly clause: Link;
  readonly plan: Link;
  readonly isDraft: boolean;
  /** `undefined` where no time is stated. */
  readonly time: string | undefined;
  readonly keys: Readonly<Record<'vai-tro' | 'ke-hoach' | 'nam', string>>;
}

export interface DutySheet {
  /** Led, then joined, then due; inside each by plan, newest first, in the order of the text. */
  readonly rows: readonly DutyRow[];
  readonly fields: readonly FilterField[];
}

export function dutySheet(index: CorpusIndex, agency: Agency): DutySheet {
  const { leads, coordinates, owes } = index.recordsOfAgency(agency.id);
  const rows = [
    ...leads.map((item) => taskLine(item, 'chu-tri')),
    ...coordinates.map((item) => taskLine(item, 'phoi-hop')),
    ...owes.map(({ plan, deadline }) => deadlineLine(plan, deadline)),
  ];
  const plans = new Set([...leads, ...coordinates, ...owes].map(({ plan }) => plan));
  const years = new Set(rows.flatMap(({ keys }) => keys.nam.split(' ')).filter((year) => year !== ''));
  return {
    rows,
    fields: [
      { name: 'nam', label: 'Năm', choices: [...years].sort().map((year) => ({ value: year, label: year })) },
      {
        name: 'vai-tro',
        label: 'Vai trò',
        choices: Object.entries(dutyRoles)
          .filter(([role]) => rows.some(({ keys }) => keys['vai-tro'] === role))
          .map(([value, label]) => ({ value, label })),
      },
      planField([...plans]),
    ],
  };
}

function taskLine({ plan, task }: PlanTask, role: DutyRole): DutyRow {
  const years = yearsOfTask(task);
  return {
    ...place(plan, task, role, years.length > 0 ? years : yearsOfPlan(plan)),
    words: task.text,
    isVerbatim: true,
    href: taskPath(task),
    time: task.time === undefined ? undefined : taskTimeWords(task.time),
  };
}

function deadlineLine(plan: Plan, deadline: Deadline): DutyRow {
  return {
    ...place(plan, deadline, 'thoi-han', deadline.year === undefined ? yearsOfPlan(plan) : [deadline.year]),
    words: deadline.what,
    isVerbatim: false,
    href: factPath(deadline),
    time: deadlineTime(deadline),
  };
}

function place(plan: Plan, fact: Pick<Task, 'clause' | 'clauseId'>, role: DutyRole, years: readonly number[]) {
  return {
    role: dutyRoles[role],
    clause: { label: fact.clause, href: clausePath(plan.id, fact.clauseId) },
    plan: planLink(plan),
    isDraft: plan.status === 'draft',
    keys: { 'vai-tro': role, 'ke-hoach': plan.id, nam: years.join(' ') },
  };
}

/** From the year in which a plan begins, or is issued, to its last: in each of them stands what names no year. */
function yearsOfPlan({ period, issuedOn }: Plan): readonly number[] {
  const first = period?.from ?? (issuedOn === undefined ? undefined : Number(issuedOn.slice(0, 4)));
  if (first === undefined || period?.to === undefined) return [];
  return Array.from({ length: Math.max(0, period.to - first + 1) }, (_, step) => first + step);
}
