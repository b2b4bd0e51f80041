/** All duties of one agency as lines of a sheet that its officials narrow to a year, print and fill in. */
import type { Agency } from '../domain/agency.ts';
import type { Deadline, Plan, Task } from '../domain/facts.ts';
import { clausePath, factPath, taskPath } from '../domain/paths.ts';
import { dutySheetWords } from '../i18n/agency-page.ts';
import type { Language } from '../i18n/language.ts';
import type { CorpusIndex, PlanTask } from './corpus-index.ts';
import { deadlineTime } from './deadline-words.ts';
import type { FilterField } from './filters.ts';
import { planLink, type Link } from './links.ts';
import { planField } from './place-filters.ts';
import { taskTimeWords, yearsOfTask } from './task-time.ts';

const dutyRoles = ['chu-tri', 'phoi-hop', 'thoi-han'] as const;
type DutyRole = (typeof dutyRoles)[number];

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

export function dutySheet(index: CorpusIndex, agency: Agency, language: Language): DutySheet {
  const say = dutySheetWords(language);
  const { leads, coordinates, owes } = index.recordsOfAgency(agency.id);
  const rows = [
    ...leads.map((item) => taskLine(item, 'chu-tri', language)),
    ...coordinates.map((item) => taskLine(item, 'phoi-hop', language)),
    ...owes.map(({ plan, deadline }) => deadlineLine(plan, deadline, language)),
  ];
  const plans = new Set([...leads, ...coordinates, ...owes].map(({ plan }) => plan));
  const years = new Set(rows.flatMap(({ keys }) => keys.nam.split(' ')).filter((year) => year !== ''));
  return {
    rows,
    fields: [
      { name: 'nam', label: say.year, choices: [...years].sort().map((year) => ({ value: year, label: year })) },
      {
        name: 'vai-tro',
        label: say.role,
        choices: dutyRoles
          .filter((role) => rows.some(({ keys }) => keys['vai-tro'] === role))
          .map((role) => ({ value: role, label: say[role] })),
      },
      planField([...plans], language),
    ],
  };
}

function taskLine({ plan, task }: PlanTask, role: DutyRole, language: Language): DutyRow {
  const years = yearsOfTask(task);
  return {
    ...place(plan, task, role, years.length > 0 ? years : yearsOfPlan(plan), language),
    words: task.text,
    isVerbatim: true,
    href: taskPath(task),
    time: task.time === undefined ? undefined : taskTimeWords(task.time, language),
  };
}

function deadlineLine(plan: Plan, deadline: Deadline, language: Language): DutyRow {
  return {
    ...place(plan, deadline, 'thoi-han', deadline.year === undefined ? yearsOfPlan(plan) : [deadline.year], language),
    words: deadline.what,
    isVerbatim: false,
    href: factPath(deadline),
    time: deadlineTime(deadline, language),
  };
}

function place(
  plan: Plan,
  fact: Pick<Task, 'clause' | 'clauseId'>,
  role: DutyRole,
  years: readonly number[],
  language: Language,
) {
  return {
    role: dutySheetWords(language)[role],
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
