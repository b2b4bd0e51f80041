/** Which clauses a group of label lines speaks of: the clause they stand in, or the bullets above them. */
import type { AgencyBook } from '../found.ts';
import { actorsIn } from './actors.ts';
import type { ClauseNode } from './clause-tree.ts';
import type { Context, Naming } from './draft.ts';
import { readLabels, trailingLabels, type LabelField } from './label-lines.ts';
import { readTaskTime } from '../../times/read-task-time.ts';

export interface LabelEntry {
  readonly field: LabelField;
  readonly label: string;
  readonly value: string;
  /** Label of the clause that prints it. */
  readonly clause: string;
}

export interface Labelled {
  /** Labels that stand before all content: they serve the clause itself and all below it. */
  readonly own: readonly LabelEntry[];
  /** Content clauses in order, in runs that one group of labels serves; the last runs may have none. */
  readonly runs: readonly { readonly nodes: readonly ClauseNode[]; readonly labels: readonly LabelEntry[] }[];
}

const executing = new Set<LabelField>(['lead', 'coordinate', 'time']);

/** Label lines among the children of a clause and the content that they serve. */
export function labelledChildren(children: readonly ClauseNode[]): Labelled {
  const runs: { nodes: ClauseNode[]; labels: LabelEntry[] }[] = [];
  const own: LabelEntry[] = [];
  let current: { nodes: ClauseNode[]; labels: LabelEntry[] } = { nodes: [], labels: [] };
  const entries = children.map((child) => labelsOf(child));
  const isGroup = entries.some((list) => list?.some(({ field }) => field !== 'other'));
  children.forEach((child, index) => {
    const list = isGroup ? entries[index] : undefined;
    const content = list?.[0]?.field === 'content';
    if (list !== undefined && !content) {
      (current.nodes.length === 0 ? own : current.labels).push(...list);
      return;
    }
    if (current.labels.length > 0) {
      runs.push(current);
      current = { nodes: [], labels: [] };
    }
    current.nodes.push(child);
    current.labels.push(...labelsBelowBullet(child));
  });
  if (current.nodes.length > 0) runs.push(current);
  return { own, runs };
}

/** Labels in the unnumbered paragraphs that follow the last bullet of a list: they serve the bullets before it too. */
function labelsBelowBullet(child: ClauseNode): readonly LabelEntry[] {
  const { level, texts } = child.clause;
  if (level !== 'item' && level !== 'subitem') return [];
  return texts
    .slice(1)
    .flatMap((text) => entriesOf(text, child.clause.label).filter(({ field }) => field !== 'content'));
}

/** The labels of a whole clause; `undefined` when it does not begin with one. */
function labelsOf(node: ClauseNode): readonly LabelEntry[] | undefined {
  const [first, ...rest] = node.clause.texts;
  const opening = entriesOf(first ?? '', node.clause.label);
  if (opening.length === 0 || node.clause.isHeading) return undefined;
  const last = opening.at(-1);
  const below = last?.value === '' ? belowLabel(last, node.children) : [];
  if (last?.value === '' && below.length === 0) return undefined;
  return [
    ...opening.filter(({ value }) => value !== ''),
    ...rest.flatMap((text) => entriesOf(text, node.clause.label)),
    ...below,
  ];
}

/** "b) Phân công:" over "- Chủ trì: …", or "Cơ quan phối hợp:" over names. */
function belowLabel(above: LabelEntry, children: readonly ClauseNode[]): readonly LabelEntry[] {
  const labels = children.flatMap((child) => labelsOf(child) ?? []);
  if (labels.length > 0) return labels;
  return children.map(({ clause }) => ({ ...above, value: clause.texts[0] ?? '', clause: clause.label }));
}

export function entriesOf(text: string, clause: string): readonly LabelEntry[] {
  return readLabels(text).map((label) => ({ ...label, clause }));
}

/** The words of an order without the labels behind it, and those labels where they name a body that is known. */
export function withoutTrailing(text: string, clause: string, book: AgencyBook) {
  const found = trailingLabels(text);
  const labels = found?.labels.map((label) => ({ ...label, clause })) ?? [];
  return found !== undefined && labels.some((entry) => namesOf(entry, book).length > 0)
    ? { words: found.words, labels }
    : { words: text, labels: [] };
}

/** The context that labels make for what they serve; the one above where they name neither a body nor a time. */
export function labelContext(above: Context, labels: readonly LabelEntry[], book: AgencyBook, served = 1): Context {
  if (!labels.some(({ field }) => executing.has(field))) return above;
  const namings = labels.flatMap((entry) => namesOf(entry, book));
  const line = labels.find(({ field }) => field === 'time');
  const read = line === undefined ? undefined : readTaskTime(line.value, { column: line.label });
  const isLost = labels.some((entry) => entry.field === 'lead' && namesOf(entry, book).length === 0);
  const sentence = labels.find(
    ({ field, value }) => field === 'lead' && !book.isAgencyList(value) && actorsIn(value, book).acting.length > 0,
  );
  const doubts = [
    ...(sentence === undefined ? [] : [`Dòng “${sentence.label}” là cả câu: xem ai chủ trì, ai cùng làm.`]),
    ...(served > 1
      ? [
          `Dòng “${labels.find(({ field }) => executing.has(field))?.label ?? ''}” đứng dưới ${served} gạch đầu dòng: xem có phải cho cả ${served}.`,
        ]
      : []),
    ...(isLost ? ['Có dòng nêu cơ quan thực hiện mà không nhận ra tên: đọc lại dòng ấy.'] : []),
    ...(line !== undefined && read?.sureness !== 'sure' ? [`Xem lại thời gian “${line.value}”.`] : []),
  ];
  return {
    ...above,
    kind: 'programme',
    rule: 'task/label-line',
    namings: namings.length > 0 ? namings : above.namings,
    time: read === undefined || line === undefined ? above.time : { time: read.time, clause: line.clause },
    sureness: isLost ? 'unsure' : doubts.length > 0 ? 'likely' : 'sure',
    doubt: doubts.length > 0 ? doubts.join(' ') : undefined,
  };
}

/** The bodies behind a label; a label may hold a whole sentence, which says itself who helps. */
function namesOf({ field, value, clause }: LabelEntry, book: AgencyBook): readonly Naming[] {
  if (field !== 'lead' && field !== 'coordinate') return [];
  return namesInField(value, field, book).map((naming) => ({ ...naming, clause }));
}

/** The bodies of a label line or cell. @param role The part that label or column head gives; a sentence may say another. */
export function namesInField(value: string, role: Naming['role'], book: AgencyBook): readonly Omit<Naming, 'clause'>[] {
  const as = (part: Naming['role'], mentions: ReturnType<AgencyBook['split']>) =>
    mentions.map((mention) => ({ mention, role: part }));
  if (book.isAgencyList(value)) return as(role, book.split(value));
  return piecesOf(value).flatMap((text, index) => {
    if (book.isAgencyList(text)) return as(role, book.split(text));
    const { acting, directed, helping, isHelp } = actorsIn(text, book);
    if (acting.length + directed.length + helping.length === 0) return as(role, book.split(text));
    const known = new Set([...acting, ...helping, ...directed].map(({ start }) => start));
    const joined = book
      .find(text)
      .filter(({ start }) => !known.has(start) && /(?:^|,|\svà)\s*$/u.test(text.slice(Math.max(0, start - 10), start)))
      .filter(({ start }) => acting.length > 0 || start < 8);
    return [
      ...as(
        // "Cơ quan thực hiện: Tỉnh đoàn phối hợp với …": who stands first executes.
        isHelp && index > 0 ? 'coordinate' : role,
        [...acting, ...joined].sort((a, b) => a.start - b.start),
      ),
      ...as(role, directed),
      ...as('coordinate', helping),
    ];
  });
}

/** True when a field holds words that are neither a list of bodies nor a sentence that says who acts. */
export function isPartlyRead(value: string, book: AgencyBook): boolean {
  if (value === '' || book.isAgencyList(value)) return false;
  return piecesOf(value).some((text) => !book.isAgencyList(text) && actorsIn(text, book).acting.length === 0);
}

function piecesOf(value: string): readonly string[] {
  return value
    .split(';')
    .map((piece) => piece.trim().replace(/(?<![.,])[.,]+$/u, ''))
    .filter((piece) => piece !== '');
}
