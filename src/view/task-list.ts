/** Tasks as rows of a list, and the choices by which a reader narrows it. */
import type { Plan, Task } from '../domain/facts.ts';
import { taskKinds, type TaskKind, type TimeKind } from '../domain/task.ts';
import { clausePath, taskPath } from '../domain/paths.ts';
import { agenciesOf, type CorpusIndex } from './corpus-index.ts';
import type { FilterField } from './filters.ts';
import { agencyLinks, planLink, type Link } from './links.ts';
import { agencyField, planField, provinceField } from './place-filters.ts';
import { firstSentence, type FirstSentence } from './sentence.ts';
import { taskTimeWords, yearsOfTask } from './task-time.ts';

export interface TaskRow {
  /** Of the task, as in the datasets. */
  readonly id: string;
  readonly href: string;
  /** `head` is the link to the task. */
  readonly words: FirstSentence;
  readonly clause: Link;
  /** "Kế hoạch 151/KH-UBND": labels of clauses repeat from plan to plan. */
  readonly plan: string;
  readonly kind: string;
  readonly leads: readonly Link[];
  readonly coordinates: readonly Link[];
  /** `undefined` where no time is stated. */
  readonly time: string | undefined;
  /** What the filters compare, by the name of the field; words of one field parted by spaces. */
  readonly keys: Readonly<Record<string, string>>;
}

export interface TaskGroup {
  readonly plan: Plan;
  readonly link: Link;
  /** "Cần Thơ": numbers of plans repeat from province to province. */
  readonly province: string;
  readonly rows: readonly TaskRow[];
}

export function taskRow(index: CorpusIndex, task: Task): TaskRow {
  const plan = index.planById.get(task.planId);
  const leads = agenciesOf(task, 'lead');
  const coordinates = agenciesOf(task, 'coordinate');
  return {
    id: task.id,
    href: taskPath(task),
    words: firstSentence(task.text),
    clause: { label: task.clause, href: clausePath(task.planId, task.clauseId) },
    plan: plan === undefined ? task.planId : planLink(plan).label,
    kind: taskKinds[task.kind],
    leads: agencyLinks(index, leads),
    coordinates: agencyLinks(index, coordinates),
    time: task.time === undefined ? undefined : taskTimeWords(task.time),
    keys: {
      tinh: plan?.province ?? '',
      'ke-hoach': task.planId,
      loai: task.kind,
      'co-quan': [...new Set([...leads, ...coordinates])].join(' '),
      'chu-tri': leads.join(' '),
      'phoi-hop': coordinates.join(' '),
      'thoi-gian': timeKeys(task).join(' '),
    },
  };
}

/** Tasks grouped by plan, in the order they are given. */
export function taskGroups(index: CorpusIndex, tasks: readonly { plan: Plan; task: Task }[]): readonly TaskGroup[] {
  const groups = new Map<string, TaskGroup & { rows: TaskRow[] }>();
  for (const { plan, task } of tasks) {
    const province = index.provinceById.get(plan.province)?.shortName ?? plan.province;
    const group = groups.get(plan.id) ?? { plan, link: planLink(plan), province, rows: [] };
    groups.set(plan.id, group);
    group.rows.push(taskRow(index, task));
  }
  return [...groups.values()];
}

const timeNames = {
  'co-neu': 'Có nêu thời gian',
  'thuong-xuyen': 'Thường xuyên',
  'hang-nam': 'Hằng năm',
  'su-kien': 'Khi có sự kiện được nêu',
  'dinh-ky': 'Định kỳ',
  'da-xong': 'Đã hoàn thành',
  khac: 'Thời gian khác',
  'khong-neu': 'Không nêu',
} as const;

/** Kinds that name no year and have a choice of their own. */
const keyOfKind: Readonly<Partial<Record<TimeKind, keyof typeof timeNames>>> = {
  standing: 'thuong-xuyen',
  yearly: 'hang-nam',
  event: 'su-kien',
  frequency: 'dinh-ky',
  done: 'da-xong',
};

function timeKeys(task: Task): readonly string[] {
  if (task.time === undefined) return ['khong-neu'];
  const years = yearsOfTask(task);
  return ['co-neu', ...(years.length > 0 ? years.map(String) : [keyOfKind[task.time.kind] ?? 'khac'])];
}

/** The filters of the list, with only such choices as some task answers. */
export function taskFilters(index: CorpusIndex, plans: readonly Plan[]): readonly FilterField[] {
  const tasks = plans.flatMap((plan) => plan.tasks);
  const kinds = new Set<string>(tasks.map(({ kind }) => kind));
  const times = new Set(tasks.flatMap(timeKeys));
  const years = [...times].filter((key) => /^\d+$/.test(key)).sort();
  return [
    provinceField(index, plans),
    planField(plans),
    {
      name: 'loai',
      label: 'Loại nhiệm vụ',
      choices: (Object.keys(taskKinds) as TaskKind[])
        .filter((kind) => kinds.has(kind))
        .map((kind) => ({ value: kind, label: taskKinds[kind] })),
    },
    agencyField(
      index,
      tasks.flatMap(({ agencies }) => agencies.map(({ agency }) => agency)),
    ),
    {
      name: 'vai-tro',
      label: 'Vai trò',
      narrows: 'co-quan',
      choices: [
        { value: 'chu-tri', label: 'Chủ trì' },
        { value: 'phoi-hop', label: 'Phối hợp' },
      ],
    },
    {
      name: 'thoi-gian',
      label: 'Thời gian',
      choices: [
        ...years.map((year) => ({ value: year, label: `Có năm ${year}` })),
        ...Object.entries(timeNames)
          .filter(([key]) => times.has(key))
          .map(([value, label]) => ({ value, label })),
      ],
    },
  ];
}
