/** Tasks as rows of a list, and the choices by which a reader narrows it. */
import type { DaySpan } from '../domain/day-span.ts';
import type { Plan, Task } from '../domain/facts.ts';
import type { WorkField } from '../domain/work-field.ts';
import type { TimeKind } from '../domain/task.ts';
import { clausePath, taskPath } from '../domain/paths.ts';
import { defaultLanguage, type Language } from '../i18n/language.ts';
import { codeLabels } from '../i18n/codes.ts';
import { planNameIn } from '../i18n/plan-name.ts';
import { taskColumnNames, taskFilterWords, taskOrderWords, taskTimeNames } from '../i18n/task-list.ts';
import { agencyToday } from './agency-today.ts';
import { ownSpan, planSpan } from './day-spans.ts';
import { agenciesOf, type CorpusIndex } from './corpus-index.ts';
import type { Choice, FilterField } from './filters.ts';
import { agencyLinks, planLink, type Link } from './links.ts';
import { agencyField, planField, provinceField } from './place-filters.ts';
import { firstSentence, type FirstSentence } from './sentence.ts';
import { taskTimeWords, timeGroup, yearsOfTask } from './task-time.ts';

export interface TaskRow {
  /** Of the task, as in the datasets. */
  readonly id: string;
  readonly href: string;
  /** `head` is the link to the task. */
  readonly words: FirstSentence;
  readonly clause: Link;
  /** "Kế hoạch 151/KH-UBND", in words of the page: labels of clauses repeat from plan to plan. */
  readonly plan: string;
  /** "151/KH-UBND": enough where the rows of several plans are mixed. */
  readonly planNumber: string;
  readonly kind: string;
  /** Names of its fields of work, the main one first; none where it is not classified. */
  readonly fields: readonly string[];
  readonly leads: readonly Link[];
  readonly coordinates: readonly Link[];
  /** `undefined` where no time is stated. */
  readonly time: string | undefined;
  /** By which the list is ordered: dated tasks by their first day, then the others by words; empty where no time is stated. */
  readonly timeOrder: string;
  /** The days of that time; none of a draft, and of what is done. */
  readonly span: DaySpan | undefined;
  /** What the filters compare, by the name of the field; words of one field parted by spaces. */
  readonly keys: Readonly<Record<string, string>>;
}

export interface TaskGroup {
  readonly plan: Plan;
  readonly link: Link;
  /** "Cần Thơ": numbers of plans repeat from province to province. */
  readonly province: string;
  /** From when to when the plan is in its period. */
  readonly span: DaySpan | undefined;
  readonly rows: readonly TaskRow[];
}

export function taskRow(index: CorpusIndex, task: Task, language: Language = defaultLanguage): TaskRow {
  const plan = index.planById.get(task.planId);
  const leads = agenciesOf(task, 'lead');
  const coordinates = agenciesOf(task, 'coordinate');
  const fields = index.fieldsOf(task);
  const today = (ids: readonly string[]) => ids.map((id) => agencyToday(index, id));
  return {
    id: task.id,
    href: taskPath(task),
    words: firstSentence(task.text),
    clause: { label: task.clause, href: clausePath(task.planId, task.clauseId) },
    plan: plan === undefined ? task.planId : planNameIn(language, plan),
    planNumber: plan?.number ?? (plan === undefined ? task.planId : planLink(plan).label),
    kind: codeLabels(language).taskKinds[task.kind],
    fields: fields.map((field) => fieldName(field, language)),
    leads: agencyLinks(index, leads),
    coordinates: agencyLinks(index, coordinates),
    time: task.time === undefined ? undefined : taskTimeWords(task.time, language),
    timeOrder: timeOrder(task, language),
    span: plan === undefined ? undefined : ownSpan(plan, task),
    keys: {
      tinh: plan?.province ?? '',
      'ke-hoach': task.planId,
      loai: task.kind,
      'co-quan': [...new Set([...leads, ...coordinates])].join(' '),
      'chu-tri': leads.join(' '),
      'phoi-hop': coordinates.join(' '),
      'chu-tri-nay': today(leads).join(' '),
      'phoi-hop-nay': today(coordinates).join(' '),
      mang: fields.length === 0 ? unclassified : fields.map(({ id }) => id).join(' '),
      nam: yearsOfTask(task).join(' '),
      'thoi-gian': timeKeys(task).join(' '),
    },
  };
}

/** @param field Of work, as the editors name it in each language. */
export const fieldName = ({ label, labelEn }: WorkField, language: Language): string =>
  language === 'vi' ? label : labelEn;

/** Tasks grouped by plan, in the order they are given. */
export function taskGroups(
  index: CorpusIndex,
  tasks: readonly { plan: Plan; task: Task }[],
  language: Language = defaultLanguage,
): readonly TaskGroup[] {
  const groups = new Map<string, TaskGroup & { rows: TaskRow[] }>();
  for (const { plan, task } of tasks) {
    const province = index.provinceById.get(plan.province)?.shortName ?? plan.province;
    const group = groups.get(plan.id) ?? { plan, link: planLink(plan), province, span: planSpan(plan), rows: [] };
    groups.set(plan.id, group);
    group.rows.push(taskRow(index, task, language));
  }
  return [...groups.values()];
}

const unclassified = 'chua-phan-loai';

type TimeName = keyof ReturnType<typeof taskTimeNames>;

/** Kinds that name no year and are not standing. */
const keyOfKind: Readonly<Partial<Record<TimeKind, TimeName>>> = {
  yearly: 'hang-nam',
  event: 'su-kien',
  frequency: 'dinh-ky',
  done: 'da-xong',
};

const stated = ['co-neu'] as const;

function timeKeys(task: Task): readonly TimeName[] {
  const group = timeGroup(task);
  if (task.time === undefined || group !== 'khong-ghi-nam') return [...(task.time === undefined ? [] : stated), group];
  return [...stated, group, keyOfKind[task.time.kind] ?? 'khac'];
}

/** Words come after every year. */
function timeOrder({ time }: Task, language: Language): string {
  if (time === undefined) return '';
  const day = time.from ?? time.to;
  return day === undefined ? `9999 ${taskTimeWords(time, language)}` : `${day} ${time.to ?? ''}`;
}

/** The filters of the list, with only such choices as some task answers. */
export function taskFilters(index: CorpusIndex, plans: readonly Plan[], language: Language): readonly FilterField[] {
  const say = taskFilterWords(language);
  const tasks = plans.flatMap((plan) => plan.tasks);
  const kinds = new Set<string>(tasks.map(({ kind }) => kind));
  const times = new Set<string>(tasks.flatMap(timeKeys));
  const fields = new Set(tasks.flatMap((task) => index.fieldsOf(task)));
  const named = (role: 'lead' | 'coordinate') => tasks.flatMap((task) => agenciesOf(task, role));
  const today = (role: 'lead' | 'coordinate') => named(role).map((id) => agencyToday(index, id));
  const chosen = (labels: Readonly<Record<string, string>>, used: ReadonlySet<string>): readonly Choice[] =>
    Object.entries(labels).flatMap(([value, label]) => (used.has(value) ? [{ value, label }] : []));
  return [
    provinceField(index, plans, language),
    planField(plans, language),
    {
      name: 'mang',
      label: say.field,
      choices: [
        ...index.fields
          .filter((field) => fields.has(field))
          .map((field) => ({ value: field.id, label: fieldName(field, language) })),
        ...(tasks.every((task) => index.fieldsOf(task).length > 0)
          ? []
          : [{ value: unclassified, label: say.unclassified }]),
      ],
    },
    { name: 'loai', label: say.kind, choices: chosen(codeLabels(language).taskKinds, kinds) },
    agencyField(index, [...named('lead'), ...named('coordinate')], { name: 'co-quan', label: say.agency }),
    agencyField(index, named('lead'), { name: 'chu-tri', label: say.lead }),
    agencyField(index, named('coordinate'), { name: 'phoi-hop', label: say.coordinate }),
    agencyField(index, today('lead'), { name: 'chu-tri-nay', label: say.leadToday }),
    agencyField(index, today('coordinate'), { name: 'phoi-hop-nay', label: say.coordinateToday }),
    {
      name: 'nam',
      label: say.year,
      choices: [...new Set(tasks.flatMap(yearsOfTask))]
        .sort((a, b) => a - b)
        .map(String)
        .map((year) => ({ value: year, label: year })),
    },
    { name: 'thoi-gian', label: say.time, choices: chosen(taskTimeNames(language), times) },
  ];
}

/** Every order of the table; the first is that of the documents. */
export function taskOrders(language: Language): readonly Choice[] {
  const say = taskOrderWords(language);
  return [
    { value: '', label: say.byPlan },
    { value: 'van-ban-giam', label: say.backwards },
    ...Object.entries(taskColumnNames(language))
      .filter(([name]) => name !== 'van-ban')
      .flatMap(([value, label]) => {
        const [up, down] = value === 'thoi-gian' ? [say.earlyFirst, say.lateFirst] : [say.upwards, say.downwards];
        return [
          { value, label: `${label}: ${up}` },
          { value: `${value}-giam`, label: `${label}: ${down}` },
        ];
      }),
  ];
}
