/**
 * What can be found: one record for each clause that says something, and one for each plan as a whole. Records keep the
 * letters of the text; the index writes them its own way (`letters.ts`).
 */
import type { Clause, ClauseLevel, PlanText } from '../domain/clause.ts';
import type { Plan, Task } from '../domain/facts.ts';
import { labelPlace } from '../domain/label-place.ts';
import { clausePath, planPath } from '../domain/paths.ts';
import { planName } from '../domain/plan-name.ts';
import { fold } from '../vietnamese/fold.ts';
import { formatDate } from '../vietnamese/format.ts';
import { joinContent } from './record-content.ts';
import type { RecordMeta } from './record-meta.ts';

/** A clause that orders something is a task. */
export type RecordKind = 'plan' | 'clause' | 'task';

/** A plan with the names that its records show. */
export interface SearchedPlan {
  readonly plan: Plan;
  readonly text: PlanText;
  /** "Ủy ban nhân dân thành phố Cần Thơ". */
  readonly issuer: string;
  /** "Cần Thơ". */
  readonly province: string;
}

export interface SearchRecord {
  /** Path with the clause's id as fragment; no two records share one. */
  readonly url: string;
  /** Written by `joinContent`. */
  readonly content: string;
  readonly meta: RecordMeta;
  /** Ids and codes, never names: names may change. */
  readonly filters: Readonly<Record<'kind' | 'plan' | 'province' | 'year', readonly string[]>>;
  readonly sort: { readonly date: string };
}

/** Sorts after every real day when the newest comes first; a record without the key would drop out of sorted results. */
const undated = '0000-00-00';
const leftOut: ReadonlySet<ClauseLevel> = new Set(['letterhead', 'signature', 'recipient']);

/** The plan's own record first, then its clauses in the order of the text. */
export function searchRecords(searched: SearchedPlan): readonly SearchRecord[] {
  const { plan, text } = searched;
  const tasks = Map.groupBy(plan.tasks, ({ clauseId }) => clauseId);
  const byId = new Map(text.clauses.map((clause) => [clause.id, clause]));
  const clauses = text.clauses
    .filter((clause) => !leftOut.has(clause.level) && clause.texts.some((words) => words.trim() !== ''))
    .filter(({ level, texts }) => level !== 'title' || !fold(oneLine(texts)).includes(fold(plan.title))) // its record has it
    .map((clause) => clauseRecord(searched, clause, byId, tasks.get(clause.id) ?? []));
  return [planRecord(searched), ...clauses];
}

function planRecord({ plan, issuer, province }: SearchedPlan): SearchRecord {
  const { issuedOn, signatory } = plan;
  const facts = [
    `Cơ quan ban hành: ${issuer}`,
    issuedOn === undefined ? '' : `Ngày ban hành: ${formatDate(issuedOn)}`,
    signatory === undefined ? '' : `Người ký: ${signatory.name}`,
  ].filter((fact) => fact !== '');
  return {
    url: planPath(plan.id),
    content: joinContent({
      text: plan.title,
      plan: planLine(plan, province),
      place: '',
      headings: plan.contents.map(({ text }) => text),
      facts,
    }),
    meta: {
      title: `${planName(plan)} – ${plan.shortTitle}`,
      name: plan.shortTitle,
      ...(plan.number === undefined ? {} : { number: plan.number }),
    },
    ...keysOf(plan, 'plan'),
  };
}

function clauseRecord(
  { plan, text, province }: SearchedPlan,
  clause: Clause,
  byId: ReadonlyMap<string, Clause>,
  tasks: readonly Task[],
): SearchRecord {
  const kind = tasks.length > 0 ? 'task' : 'clause';
  const words = clause.level === 'recipients' ? wordsOfList(clause, text) : oneLine(clause.texts);
  const above = ancestors(clause, byId);
  const openers = above.filter(opensList);
  const headings = openers.map(headingText);
  const printed = [words, ...headings].join('\n');
  return {
    url: clausePath(plan.id, clause.id),
    content: joinContent({
      text: words,
      plan: planLine(plan, province),
      place: labelPlace(withoutBullets(clause.label)),
      headings,
      facts: factsOf(tasks, printed),
    }),
    meta: metaOf(clause, openers.findLast(isShort)),
    ...keysOf(plan, kind),
  };
}

function keysOf({ id, province, issuedOn }: Plan, kind: RecordKind): Pick<SearchRecord, 'filters' | 'sort'> {
  return {
    filters: {
      kind: [kind],
      plan: [id],
      province: [province],
      year: issuedOn === undefined ? [] : [issuedOn.slice(0, 4)],
    },
    sort: { date: issuedOn ?? undated },
  };
}

/** "Kế hoạch 151/KH-UBND, Cần Thơ, 2020". */
function planLine(plan: Plan, province: string): string {
  return [planName(plan), province, plan.issuedOn?.slice(0, 4)].filter((part) => part !== undefined).join(', ');
}

/** @param opener The heading or short line right above, which names what is below it. */
function metaOf(clause: Clause, opener: Clause | undefined): RecordMeta {
  const { label, level, isHeading, texts } = clause;
  if (level === 'annex' || level === 'title') return { title: oneLine(texts), name: oneLine(texts) };
  const name = isHeading || level === 'row' || level === 'rowGroup' ? nameFrom(firstWords(texts)) : undefined;
  const about = name ?? (opener?.level === 'annex' ? oneLine(opener.texts) : nameFrom(firstWords(opener?.texts)));
  return { title: [label, about].filter(Boolean).join(' – '), ...(name === undefined ? {} : { name }) };
}

/** The first cell of a row may be empty. */
function firstWords(texts: readonly string[] = []): string | undefined {
  return texts.find((text) => text !== '');
}

function nameFrom(text: string | undefined): string | undefined {
  return text?.replace(/\s*:$/, '');
}

/** Outermost first. */
function ancestors({ parentId }: Clause, byId: ReadonlyMap<string, Clause>): readonly Clause[] {
  const parent = parentId === undefined ? undefined : byId.get(parentId);
  return parent === undefined ? [] : [...ancestors(parent, byId), parent];
}

/** A heading, the head of a group of rows, or a line that ends in a colon and so speaks for the list below it. */
function opensList({ isHeading, level, texts }: Clause): boolean {
  return isHeading || level === 'annex' || level === 'rowGroup' || (texts.at(-1)?.endsWith(':') ?? false);
}

/** A sentence that opens a list is no name for what the list holds. */
function isShort({ isHeading, level, texts }: Clause): boolean {
  return isHeading || level === 'annex' || level === 'rowGroup' || (texts.at(-1) ?? '').length <= 100;
}

function headingText({ level, marker, texts }: Clause): string {
  const number = /^[-+*•–—·▪●■◦]?$/u.test(marker) ? '' : marker;
  return `${number} ${level === 'annex' ? oneLine(texts) : (firstWords(texts) ?? '')}`.trim();
}

/** A bullet has no name that people say: its place is that of the point or paragraph it stands in. */
function withoutBullets(label: string): string {
  return label.replace(/\.[-+].*$/u, '');
}

function wordsOfList(clause: Clause, { clauses }: PlanText): string {
  return oneLine([
    ...clause.texts,
    ...clauses.filter(({ parentId }) => parentId === clause.id).flatMap(({ texts }) => texts),
  ]);
}

/** Who acts and when, where neither the clause nor a heading above prints it. */
function factsOf(tasks: readonly Task[], printed: string): string[] {
  const agencies = (role: 'lead' | 'coordinate') =>
    tasks.flatMap((task) => task.agencies.filter((agency) => agency.role === role).map((agency) => agency.printed));
  const lines: readonly (readonly [label: string, values: readonly string[]])[] = [
    ['Chủ trì', agencies('lead')],
    ['Phối hợp', agencies('coordinate')],
    ['Thời gian', tasks.flatMap(({ time }) => (time === undefined ? [] : [time.printed]))],
  ];
  return lines.flatMap(([label, values]) => {
    const unsaid = [...new Set(values)].filter((value) => !printed.includes(value));
    return unsaid.length === 0 ? [] : [`${label}: ${unsaid.join('; ')}`];
  });
}

/** Paragraphs follow each other; what does not end like a sentence (a heading, a cell) is parted by a middle dot. */
function oneLine(texts: readonly string[]): string {
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .reduce((line, text) => (line === '' ? text : `${line}${/[.:;,!?…]$/.test(line) ? ' ' : ' · '}${text}`), '');
}
