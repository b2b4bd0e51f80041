/** Tasks as rows of a list, and the choices by which a reader narrows it. */
import type { DaySpan } from '../domain/day-span.ts';
import type { Plan, Task } from '../domain/facts.ts';
import { taskKinds, type TaskKind, type TimeKind } from '../domain/task.ts';
import { clausePath, taskPath } from '../domain/paths.ts';
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
  /** "Kế hoạch 151/KH-UBND": labels of clauses repeat from plan to plan. */
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

export function taskRow(index: CorpusIndex, task: Task): TaskRow {
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
    plan: plan === undefined ? task.planId : planLink(plan).label,
    planNumber: plan?.number ?? (plan === undefined ? task.planId : planLink(plan).label),
    kind: taskKinds[task.kind],
    fields: fields.map(({ label }) => label),
    leads: agencyLinks(index, leads),
    coordinates: agencyLinks(index, coordinates),
    time: task.time === undefined ? undefined : taskTimeWords(task.time),
    timeOrder: timeOrder(task),
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

/** Tasks grouped by plan, in the order they are given. */
export function taskGroups(index: CorpusIndex, tasks: readonly { plan: Plan; task: Task }[]): readonly TaskGroup[] {
  const groups = new Map<string, TaskGroup & { rows: TaskRow[] }>();
  for (const { plan, task } of tasks) {
    const province = index.provinceById.get(plan.province)?.shortName ?? plan.province;
    const group = groups.get(plan.id) ?? { plan, link: planLink(plan), province, span: planSpan(plan), rows: [] };
    groups.set(plan.id, group);
    group.rows.push(taskRow(index, task));
  }
  return [...groups.values()];
}

const unclassified = 'chua-phan-loai';

const timeNames = {
  'co-neu': 'Có nêu thời gian',
  'co-nam': 'Có năm cụ thể',
  'thuong-xuyen': 'Thường xuyên',
  'khong-ghi-nam': 'Có nêu, không ghi năm',
  'hang-nam': 'Hằng năm',
  'su-kien': 'Khi có sự kiện được nêu',
  'dinh-ky': 'Định kỳ',
  'da-xong': 'Đã hoàn thành',
  khac: 'Thời gian khác',
  'khong-neu': 'Không nêu',
} as const;

/** Kinds that name no year and are not standing. */
const keyOfKind: Readonly<Partial<Record<TimeKind, keyof typeof timeNames>>> = {
  yearly: 'hang-nam',
  event: 'su-kien',
  frequency: 'dinh-ky',
  done: 'da-xong',
};

const stated = ['co-neu'] as const;

function timeKeys(task: Task): readonly (keyof typeof timeNames)[] {
  const group = timeGroup(task);
  if (task.time === undefined || group !== 'khong-ghi-nam') return [...(task.time === undefined ? [] : stated), group];
  return [...stated, group, keyOfKind[task.time.kind] ?? 'khac'];
}

/** Words come after every year. */
function timeOrder({ time }: Task): string {
  if (time === undefined) return '';
  const day = time.from ?? time.to;
  return day === undefined ? `9999 ${taskTimeWords(time)}` : `${day} ${time.to ?? ''}`;
}

/** The filters of the list, with only such choices as some task answers. */
export function taskFilters(index: CorpusIndex, plans: readonly Plan[]): readonly FilterField[] {
  const tasks = plans.flatMap((plan) => plan.tasks);
  const kinds = new Set<string>(tasks.map(({ kind }) => kind));
  const times = new Set(tasks.flatMap(timeKeys));
  const fields = new Set(tasks.flatMap((task) => index.fieldsOf(task)));
  const named = (role: 'lead' | 'coordinate') => tasks.flatMap((task) => agenciesOf(task, role));
  const today = (role: 'lead' | 'coordinate') => named(role).map((id) => agencyToday(index, id));
  return [
    provinceField(index, plans),
    planField(plans),
    {
      name: 'mang',
      label: 'Mảng công việc',
      choices: [
        ...index.fields.filter((field) => fields.has(field)).map(({ id, label }) => ({ value: id, label })),
        ...(tasks.every((task) => index.fieldsOf(task).length > 0)
          ? []
          : [{ value: unclassified, label: 'Chưa phân loại' }]),
      ],
    },
    {
      name: 'loai',
      label: 'Loại nhiệm vụ',
      choices: (Object.keys(taskKinds) as TaskKind[])
        .filter((kind) => kinds.has(kind))
        .map((kind) => ({ value: kind, label: taskKinds[kind] })),
    },
    agencyField(index, [...named('lead'), ...named('coordinate')], {
      name: 'co-quan',
      label: 'Cơ quan (mọi vai trò)',
    }),
    agencyField(index, named('lead'), { name: 'chu-tri', label: 'Cơ quan chủ trì' }),
    agencyField(index, named('coordinate'), { name: 'phoi-hop', label: 'Cơ quan phối hợp' }),
    agencyField(index, today('lead'), { name: 'chu-tri-nay', label: 'Chủ trì, hiện nay' }),
    agencyField(index, today('coordinate'), { name: 'phoi-hop-nay', label: 'Phối hợp, hiện nay' }),
    {
      name: 'nam',
      label: 'Năm',
      choices: [...new Set(tasks.flatMap(yearsOfTask))]
        .sort((a, b) => a - b)
        .map(String)
        .map((year) => ({ value: year, label: year })),
    },
    {
      name: 'thoi-gian',
      label: 'Thời gian',
      choices: Object.entries(timeNames)
        .filter(([key]) => times.has(key as keyof typeof timeNames))
        .map(([value, label]) => ({ value, label })),
    },
  ];
}

/** The columns of the table of tasks, by which it can be ordered. */
export const taskColumns = {
  'van-ban': 'Điều khoản',
  'noi-dung': 'Nhiệm vụ',
  mang: 'Mảng công việc',
  loai: 'Loại',
  'chu-tri': 'Chủ trì',
  'phoi-hop': 'Phối hợp',
  'thoi-gian': 'Thời gian',
} as const;

/** Every order of the table; the first is that of the documents. */
export const taskOrders: readonly Choice[] = [
  { value: '', label: 'Theo kế hoạch' },
  { value: 'van-ban-giam', label: 'Ngược thứ tự văn bản' },
  ...Object.entries(taskColumns)
    .filter(([name]) => name !== 'van-ban')
    .flatMap(([value, label]) => {
      const [up, down] = value === 'thoi-gian' ? ['sớm trước', 'muộn trước'] : ['A đến Y', 'Y đến A'];
      return [
        { value, label: `${label}: ${up}` },
        { value: `${value}-giam`, label: `${label}: ${down}` },
      ];
    }),
];
