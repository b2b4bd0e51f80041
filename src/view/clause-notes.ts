/** What hangs on a clause, in the lines of its margin: who does it and when, targets, deadlines, cited documents, readings. */
import type { Citation, Task } from '../domain/facts.ts';
import { instrumentName } from '../domain/instrument.ts';
import { factAnchor, instrumentPath, taskPath } from '../domain/paths.ts';
import { clauseNoteWords } from '../i18n/clause-notes.ts';
import { codeLabels } from '../i18n/codes.ts';
import type { Language } from '../i18n/language.ts';
import { quoted } from '../i18n/mixed.ts';
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

export function clauseNotes(index: CorpusIndex, node: ClauseNode, language: Language): readonly NoteLine[] {
  const say = clauseNoteWords(language);
  const { clause, tasks, targets, deadlines, citations, corrections } = node;
  const isRow = clause.level === 'row' || clause.level === 'rowGroup';
  return [
    ...tasks.flatMap((task) => (isRow ? [taskLine(task, language)] : taskLines(index, task, language))),
    linked(
      say.target,
      targets.map((target) => ({ label: targetValue(target, language), href: `#${factAnchor(target)}` })),
    ),
    linked(
      say.deadline,
      deadlines.map((deadline) => ({ label: deadlineTime(deadline, language), href: `#${factAnchor(deadline)}` })),
    ),
    ...citationLines(index, citations, language),
    linked(
      say.corrected,
      readings(
        corrections.filter(({ corrected }) => corrected !== undefined),
        language,
      ),
    ),
    linked(
      say.doubted,
      readings(
        corrections.filter(({ corrected }) => corrected === undefined),
        language,
      ),
    ),
  ].filter(({ links, words }) => links.length > 0 || words !== undefined);
}

function linked(name: string | undefined, links: readonly Link[]): NoteLine {
  return { name, links, words: undefined };
}

function taskLine(task: Task, language: Language): NoteLine {
  const say = clauseNoteWords(language);
  return linked(undefined, [{ label: task.kind === 'solution' ? say.measure : say.task, href: taskPath(task) }]);
}

function taskLines(index: CorpusIndex, task: Task, language: Language): readonly NoteLine[] {
  const say = clauseNoteWords(language);
  const named = (role: 'lead' | 'coordinate') =>
    shortened(
      inLanguage(agencyLinks(index, agenciesOf(task, role)), language),
      most[role],
      taskPath(task),
      say.otherBodies,
    );
  return [
    taskLine(task, language),
    linked(say.lead, named('lead')),
    linked(say.coordinate, named('coordinate')),
    { name: say.time, links: [], words: task.time && taskTimeWords(task.time, language) },
  ];
}

/** Names of agencies and documents, as Vietnamese as they are. */
function inLanguage(links: readonly Link[], language: Language): readonly Link[] {
  return links.map(({ label, href }) => ({ label: quoted(language, label), href }));
}

/** @param others How many are left out, in words. */
function shortened(
  links: readonly Link[],
  length: number,
  href: string,
  others: (count: string) => string,
): readonly Link[] {
  if (links.length <= length) return links;
  return [...links.slice(0, 1), { label: others(String(links.length - 1)), href }];
}

/** One line for each relation, each document once. */
function citationLines(
  { instrumentById }: CorpusIndex,
  citations: readonly Citation[],
  language: Language,
): readonly NoteLine[] {
  const { otherDocuments } = clauseNoteWords(language);
  return [...Map.groupBy(citations, ({ relation }) => relation)].map(([relation, places]) => {
    const links = [...new Set(places.map(({ instrument }) => instrument))].map((id) => {
      const instrument = instrumentById.get(id);
      return { label: instrument === undefined ? id : instrumentName(instrument), href: instrumentPath(id) };
    });
    const named = inLanguage(links, language);
    return linked(
      codeLabels(language).citationRelations[relation],
      shortened(named, most.citation, '#van-ban', otherDocuments),
    );
  });
}

function readings(corrections: readonly NumberedCorrection[], language: Language): readonly Link[] {
  const { leftOut } = clauseNoteWords(language);
  const words = (text: string) => quoted(language, short(text));
  return corrections.map(({ corrected, printed, anchor }) => ({
    label: corrected === '' ? leftOut(words(printed)) : `“${words(corrected ?? printed)}”`,
    href: `#${anchor}`,
  }));
}

function short(words: string): string {
  if (words.length <= longestReading) return words;
  const end = words.lastIndexOf(' ', longestReading);
  return `${words.slice(0, end === -1 ? longestReading : end)}…`;
}
