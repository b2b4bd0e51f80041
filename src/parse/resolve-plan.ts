/** Joins the facts of a plan's front matter to the clauses of its text, and reports every fact that does not rest on it. */
import { clauseText, type Clause, type PlanText } from '../domain/clause.ts';
import type { Diagnostic, Place } from '../domain/diagnostic.ts';
import type { Heading, Plan, Task } from '../domain/facts.ts';
import type { PlanRecord } from '../domain/plan.ts';
import type { TaskRecord } from '../domain/task.ts';
import { rangeOf } from '../domain/text-range.ts';
import { absentClauses, type AbsentClause } from './absent-clauses.ts';
import type { Path } from './yaml-document.ts';

/** The part of a plan's record that rests on its text. */
export type FactsRecord = Pick<
  PlanRecord,
  | 'tasks'
  | 'targets'
  | 'deadlines'
  | 'offers'
  | 'citations'
  | 'recipients'
  | 'funding'
  | 'period'
  | 'issuedBy'
  | 'signatory'
>;

export interface ResolveInput<R extends FactsRecord = FactsRecord> {
  readonly planId: string;
  readonly record: R;
  readonly text: PlanText;
  readonly placeAt: (path: Path) => Place;
}

const contentsLevels: ReadonlySet<Clause['level']> = new Set(['article', 'part', 'annex']);

/** Joins a whole record to its text. */
export function resolvePlan(input: ResolveInput<PlanRecord>): { plan: Plan; diagnostics: readonly Diagnostic[] } {
  const { facts, diagnostics } = resolveFacts(input);
  return { plan: { ...input.record, id: input.planId, ...facts }, diagnostics };
}

/** Joins what is good in a faulty record to its text, for the problems that this shows. */
export function resolveFacts(input: ResolveInput) {
  const { planId, record, text } = input;
  const byLabel = new Map(text.clauses.map((clause) => [clause.label, clause]));
  const byId = new Map(text.clauses.map((clause) => [clause.id, clause]));
  const diagnostics: Diagnostic[] = [];
  const absent: AbsentClause[] = [];
  const ids = factIds(planId);

  const find = (label: string, path: Path): Clause | undefined => {
    const clause = byLabel.get(label);
    if (clause === undefined) absent.push({ label, place: input.placeAt(path) });
    return clause;
  };
  const quoted = (label: string, words: string | undefined, path: Path, quotePath: Path): string => {
    const clause = find(label, path);
    if (clause !== undefined && words !== undefined && rangeOf(words, clause) === undefined) {
      diagnostics.push(notQuoted(clause, words, input.placeAt(quotePath)));
    }
    return clause?.id ?? '';
  };
  /** Checks a fact with `clause` and a text that must stand in it, and gives it its ids. */
  const join = <F extends { clause: string }>(
    kind: string,
    facts: readonly F[],
    words: (fact: F) => string | undefined,
    key = 'quote',
  ) =>
    facts.map((fact, index) => {
      const path = [`${kind}s`, index];
      const clauseId = quoted(fact.clause, words(fact), [...path, 'clause'], [...path, key]);
      return { ...fact, id: ids(clauseId, kind), planId, clauseId };
    });

  const tasks = join('task', record.tasks, ({ text: own }) => own, 'text').map((task, index): Task => {
    checkTask(task, ['tasks', index], quoted, diagnostics, input);
    const clause = byId.get(task.clauseId);
    return {
      ...task,
      text: task.text ?? (clause === undefined ? '' : clauseText(clause).trim()),
      headings: headingsAbove(clause, byId),
    };
  });
  const facts = {
    tasks,
    targets: join('target', record.targets, ({ quote }) => quote),
    deadlines: join('deadline', record.deadlines, ({ quote }) => quote),
    offers: join('offer', record.offers, ({ quote }) => quote),
    citations: join('citation', record.citations, ({ quote }) => quote),
    contents: text.clauses
      .filter((clause) => contentsLevels.has(clause.level) || (clause.isHeading && clause.level !== 'title'))
      .map(heading),
    clauseCount: text.clauses.length,
  };
  record.targets.forEach(({ clause, periodClause, basePrinted, measuredBy }, index) => {
    const path = ['targets', index];
    if (periodClause !== undefined) find(periodClause, [...path, 'periodClause']);
    quoted(clause, basePrinted, [...path, 'clause'], [...path, 'basePrinted']);
    if (measuredBy === undefined) return;
    const clausePath = measuredBy.clause === undefined ? [...path, 'clause'] : [...path, 'measuredBy', 'clause'];
    quoted(measuredBy.clause ?? clause, measuredBy.printed, clausePath, [...path, 'measuredBy', 'printed']);
  });
  record.deadlines.forEach(({ clause, who, whoClause, toWhom, through }, index) => {
    const clausePath = ['deadlines', index, whoClause === undefined ? 'clause' : 'whoClause'];
    quoted(whoClause ?? clause, who, clausePath, ['deadlines', index, 'who']);
    quoted(clause, toWhom, ['deadlines', index, 'clause'], ['deadlines', index, 'toWhom']);
    quoted(clause, through, ['deadlines', index, 'clause'], ['deadlines', index, 'through']);
  });
  record.offers.forEach((offer, index) => {
    const path = ['offers', index];
    offer.for.forEach(({ printed }, at) =>
      quoted(offer.clause, printed, [...path, 'clause'], [...path, 'for', at, 'printed']),
    );
    offer.givenBy.forEach((label, at) => {
      const clause = find(label, [...path, 'givenBy', at]);
      if (clause === undefined || tasks.some(({ clauseId, agencies }) => clauseId === clause.id && agencies.length > 0))
        return;
      diagnostics.push(namesNobody(label, input.placeAt([...path, 'givenBy', at])));
    });
  });
  record.recipients.forEach(({ clause, printed }, index) =>
    quoted(clause, printed, ['recipients', index, 'clause'], ['recipients', index, 'printed']),
  );
  record.funding.forEach(({ clause, quote }, index) =>
    quoted(clause, quote, ['funding', index, 'clause'], ['funding', index, 'quote']),
  );
  for (const key of ['period', 'issuedBy'] as const) {
    const fact = record[key];
    if (fact !== undefined) quoted(fact.clause, fact.quote, [key, 'clause'], [key, 'quote']);
  }
  const { signatory } = record;
  for (const key of ['name', 'post', 'onBehalfOf', 'signingFor'] as const) {
    if (signatory !== undefined) quoted(signatory.clause, signatory[key], ['signatory', 'clause'], ['signatory', key]);
  }
  diagnostics.push(...absentClauses(absent, byLabel), ...repeatedTasks(record.tasks, input));
  return { facts, diagnostics };
}

type Quoted = (label: string, words: string | undefined, path: Path, quotePath: Path) => string;

function checkTask(
  task: TaskRecord,
  path: Path,
  quoted: Quoted,
  diagnostics: Diagnostic[],
  { placeAt }: ResolveInput,
): void {
  const inOwnOrTask = (part: { readonly clause?: string | undefined; readonly printed: string }, at: Path): void => {
    const clausePath = part.clause === undefined ? [...path, 'clause'] : [...at, 'clause'];
    quoted(part.clause ?? task.clause, part.printed, clausePath, [...at, 'printed']);
  };
  task.agencies.forEach((agency, index) => inOwnOrTask(agency, [...path, 'agencies', index]));
  if (task.time !== undefined) inOwnOrTask(task.time, [...path, 'time']);
  if (task.kind !== 'solution' && task.agencies.length === 0) {
    diagnostics.push({
      rule: 'task/no-agency',
      severity: 'error',
      place: placeAt([...path, 'kind']),
      problem: `A task of kind "${task.kind}" names no agency.`,
      advice: 'Name who acts, with the words that say so; a task that names nobody is a "solution".',
    });
  }
}

function repeatedTasks(tasks: readonly TaskRecord[], { placeAt }: ResolveInput): Diagnostic[] {
  const first = new Map<string, number>();
  return tasks.flatMap(({ clause, kind, text }, index): Diagnostic[] => {
    const key = JSON.stringify([clause, kind, text]);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, index);
      return [];
    }
    return [
      {
        rule: 'task/repeated',
        severity: 'error',
        place: placeAt(['tasks', index]),
        problem: `The clause ${clause} has the same task of kind "${kind}" twice.`,
        related: [{ place: placeAt(['tasks', earlier]), note: 'the first is here' }],
        advice: 'Delete one of the two, or narrow each with "text" to its own words.',
      },
    ];
  });
}

function factIds(planId: string): (clauseId: string, kind: string) => string {
  const uses = new Map<string, number>();
  return (clauseId, kind) => {
    const base = `${planId}/${clauseId}/${kind}`;
    const ordinal = (uses.get(base) ?? 0) + 1;
    uses.set(base, ordinal);
    return `${base}_${ordinal}`;
  };
}

function headingsAbove(clause: Clause | undefined, byId: ReadonlyMap<string, Clause>): Heading[] {
  const parent = clause?.parentId === undefined ? undefined : byId.get(clause.parentId);
  if (parent === undefined) return [];
  const above = headingsAbove(parent, byId);
  return parent.texts.length === 0 ? above : [...above, heading(parent)]; // a table in the text has no words of its own
}

function heading({ id, label, level, marker, texts }: Clause): Heading {
  return { id, label, level, text: [marker, level === 'annex' ? texts.join(' ') : texts[0]].filter(Boolean).join(' ') };
}

function namesNobody(label: string, place: Place): Diagnostic {
  return {
    rule: 'fact/given-by',
    severity: 'error',
    place,
    problem: `The clause ${label} has no task that names an agency.`,
    advice: 'Name the clause of the duty that says which office gives this support, or delete the line.',
  };
}

function notQuoted({ label, line }: Clause, words: string, place: Place): Diagnostic {
  return {
    rule: 'fact/quote',
    severity: 'error',
    place,
    problem: `"${words}" does not stand in the clause ${label}.`,
    related: [{ place: { ...place, line, column: 1 }, note: 'the clause is here' }],
    advice: 'Copy the exact words of the clause, or name the clause in which they stand.',
  };
}
