/** What hangs on a clause, in the lines of its margin: who does it and when, targets, deadlines, cited documents, readings. */
import type { Citation, Task } from '../domain/facts.ts';
import { citationRelations } from '../domain/citation.ts';
import { instrumentName } from '../domain/instrument.ts';
import { factAnchor, instrumentPath, taskPath } from '../domain/paths.ts';
import { agenciesOf, type CorpusIndex } from './corpus-index.ts';
import { deadlineTime } from './deadline-words.ts';
import { agencyLinks, type Link } from './links.ts';
import type { ClauseNode, NumberedCorrection } from './plan-text.ts';
import { targetValue } from './target-words.ts';
import { taskTimeWords } from './task-time.ts';

export interface NoteLine {
  /** "Chủ trì"; the line of a task alone has no name. */
  readonly name: string | undefined;
  readonly links: readonly Link[];
  /** What the line says without a link. */
  readonly words: string | undefined;
}

/** So many of one kind are named; of more the first, and how many others. */
const most = { lead: 3, coordinate: 2, citation: 2 } as const;
/** Corrected words are named in the margin up to this many letters. */
const longestReading = 28;

export function clauseNotes(index: CorpusIndex, node: ClauseNode): readonly NoteLine[] {
  const { clause, tasks, targets, deadlines, citations, corrections } = node;
  const isRow = clause.level === 'row' || clause.level === 'rowGroup';
  return [
    ...tasks.flatMap((task) => (isRow ? [taskLine(task)] : taskLines(index, task))),
    linked(
      'Chỉ tiêu',
      targets.map((target) => ({ label: targetValue(target), href: `#${factAnchor(target)}` })),
    ),
    linked(
      'Thời hạn',
      deadlines.map((deadline) => ({ label: deadlineTime(deadline), href: `#${factAnchor(deadline)}` })),
    ),
    ...citationLines(index, citations),
    linked('Hiệu đính', readings(corrections.filter(({ corrected }) => corrected !== undefined))),
    linked('Nghi ngờ', readings(corrections.filter(({ corrected }) => corrected === undefined))),
  ].filter(({ links, words }) => links.length > 0 || words !== undefined);
}

function linked(name: string | undefined, links: readonly Link[]): NoteLine {
  return { name, links, words: undefined };
}

function taskLine(task: Task): NoteLine {
  return linked(undefined, [{ label: task.kind === 'solution' ? 'Giải pháp' : 'Nhiệm vụ', href: taskPath(task) }]);
}

function taskLines(index: CorpusIndex, task: Task): readonly NoteLine[] {
  const named = (role: 'lead' | 'coordinate') =>
    shortened(agencyLinks(index, agenciesOf(task, role)), most[role], 'cơ quan', taskPath(task));
  return [
    taskLine(task),
    linked('Chủ trì', named('lead')),
    linked('Phối hợp', named('coordinate')),
    { name: 'Thời gian', links: [], words: task.time && taskTimeWords(task.time) },
  ];
}

function shortened(links: readonly Link[], length: number, unit: string, href: string): readonly Link[] {
  if (links.length <= length) return links;
  return [...links.slice(0, 1), { label: `${links.length - 1} ${unit} khác`, href }];
}

/** One line for each relation, each document once. */
function citationLines({ instrumentById }: CorpusIndex, citations: readonly Citation[]): readonly NoteLine[] {
  return [...Map.groupBy(citations, ({ relation }) => relation)].map(([relation, places]) => {
    const links = [...new Set(places.map(({ instrument }) => instrument))].map((id) => {
      const instrument = instrumentById.get(id);
      return { label: instrument === undefined ? id : instrumentName(instrument), href: instrumentPath(id) };
    });
    return linked(citationRelations[relation], shortened(links, most.citation, 'văn bản', '#van-ban'));
  });
}

function readings(corrections: readonly NumberedCorrection[]): readonly Link[] {
  return corrections.map(({ corrected, printed, anchor }) => ({
    label: corrected === '' ? `bỏ “${short(printed)}”` : `“${short(corrected ?? printed)}”`,
    href: `#${anchor}`,
  }));
}

function short(words: string): string {
  if (words.length <= longestReading) return words;
  const end = words.lastIndexOf(' ', longestReading);
  return `${words.slice(0, end === -1 ? longestReading : end)}…`;
}
