/** Joins the facts of a plan's front matter to the clauses of its text, and reports every fact that does not rest on it. */
import { clauseText, type Clause, type PlanText } from '../domain/clause.ts';
import type { Diagnostic, Place } from '../domain/diagnostic.ts';
import type { Heading, Plan, Task } from '../domain/facts.ts';
import type { PlanRecord, TaskRecord } from '../domain/plan.ts';
import type { Path } from './yaml-record.ts';

export interface ResolveInput {
  readonly planId: string;
  readonly record: PlanRecord;
  readonly text: PlanText;
  readonly placeAt: (path: Path) => Place;
}

const contentsLevels: ReadonlySet<Clause['level']> = new Set(['article', 'part', 'annex']);

export function resolvePlan(input: ResolveInput): { plan: Plan; diagnostics: readonly Diagnostic[] } {
  const { planId, record, text } = input;
  const byLabel = new Map(text.clauses.map((clause) => [clause.label, clause]));
  const byId = new Map(text.clauses.map((clause) => [clause.id, clause]));
  const diagnostics: Diagnostic[] = [];
  const ids = factIds(planId);

  const find = (label: string, path: Path): Clause | undefined => {
    const clause = byLabel.get(label);
    if (clause === undefined) diagnostics.push(noClause(label, byLabel, input.placeAt(path)));
    return clause;
  };
  const quoted = (label: string, words: string | undefined, path: Path, quotePath: Path): string => {
    const clause = find(label, path);
    if (clause !== undefined && words !== undefined && !holds(clause, words)) {
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
      text: task.text ?? (clause === undefined ? '' : clauseText(clause)),
      headings: headingsAbove(clause, byId),
    };
  });
  const plan: Plan = {
    ...record,
    id: planId,
    tasks,
    targets: join('target', record.targets, ({ quote }) => quote),
    deadlines: join('deadline', record.deadlines, ({ quote }) => quote),
    citations: join('citation', record.citations, ({ quote }) => quote),
    contents: text.clauses
      .filter((clause) => contentsLevels.has(clause.level) || (clause.isHeading && clause.level !== 'title'))
      .map(heading),
    clauseCount: text.clauses.length,
  };
  record.targets.forEach(({ periodClause }, index) => {
    if (periodClause !== undefined) find(periodClause, ['targets', index, 'periodClause']);
  });
  record.deadlines.forEach(({ clause, who, whoClause = clause, toWhom }, index) => {
    quoted(whoClause, who, ['deadlines', index, 'whoClause'], ['deadlines', index, 'who']);
    quoted(clause, toWhom, ['deadlines', index, 'clause'], ['deadlines', index, 'toWhom']);
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
  return { plan, diagnostics };
}

type Quoted = (label: string, words: string | undefined, path: Path, quotePath: Path) => string;

function checkTask(
  task: TaskRecord,
  path: Path,
  quoted: Quoted,
  diagnostics: Diagnostic[],
  { placeAt }: ResolveInput,
): void {
  task.agencies.forEach(({ clause = task.clause, printed }, index) => {
    quoted(clause, printed, [...path, 'agencies', index, 'clause'], [...path, 'agencies', index, 'printed']);
  });
  const { time } = task;
  if (time !== undefined)
    quoted(time.clause ?? task.clause, time.printed, [...path, 'time', 'clause'], [...path, 'time', 'printed']);
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
  return parent === undefined ? [] : [...headingsAbove(parent, byId), heading(parent)];
}

function heading({ id, label, level, marker, texts }: Clause): Heading {
  return { id, label, level, text: [marker, level === 'annex' ? texts.join(' ') : texts[0]].filter(Boolean).join(' ') };
}

/** White space is no word: a quote may run over the end of a heading or cell. */
function holds(clause: Clause, words: string): boolean {
  const flat = (text: string) => text.replace(/\s+/gu, ' ');
  return flat(clauseText(clause)).includes(flat(words));
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

function noClause(label: string, byLabel: ReadonlyMap<string, Clause>, place: Place): Diagnostic {
  const parent = label.slice(0, label.lastIndexOf('.'));
  const near = [...byLabel.keys()].filter((other) => other.startsWith(`${parent}.`)).slice(0, 6);
  return {
    rule: 'fact/clause',
    severity: 'error',
    place,
    problem: `The plan has no clause "${label}".`,
    advice:
      near.length === 0
        ? 'Write the label as on the plan page, like II.3.đ or PL.2.'
        : `Clauses beside it: ${near.join(', ')}.`,
  };
}
