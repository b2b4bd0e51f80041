/** One plan with the outline of a real one and the words of all of them. */
import type { Clause, PlanText } from '../../src/domain/clause.ts';
import type { Citation, Deadline, Plan, Target, Task } from '../../src/domain/facts.ts';
import type { Province } from '../../src/domain/province.ts';
import type { Random } from './random.ts';
import type { Rewording } from './rewording.ts';

export interface WholePlan {
  readonly plan: Plan;
  readonly text: PlanText;
}

/** The words of a clause with the facts that rest on it. */
interface Wording {
  readonly texts: readonly string[];
  readonly isHeading: boolean;
  readonly tasks: readonly Task[];
  readonly targets: readonly Target[];
  readonly deadlines: readonly Deadline[];
}

export type Words = ReadonlyMap<string, readonly Wording[]>;

/** Clauses that take each other's words: headings of one level, cells of rows, sentences. */
export function wordsOf(plans: readonly WholePlan[]): Words {
  const all = plans.flatMap(({ plan, text }) =>
    text.clauses.filter(isBody).map((clause) => {
      const isHere = ({ clauseId }: { readonly clauseId: string }): boolean => clauseId === clause.id;
      const wording: Wording = {
        texts: clause.texts,
        isHeading: clause.isHeading,
        tasks: plan.tasks.filter(isHere),
        targets: plan.targets.filter(isHere),
        deadlines: plan.deadlines.filter(isHere),
      };
      return [shapeOf(clause), wording] as const;
    }),
  );
  return new Map(
    [...Map.groupBy(all, ([shape]) => shape)].map(([shape, pairs]) => [shape, pairs.map(([, one]) => one)]),
  );
}

const bodyLevels = new Set<Clause['level']>([
  'part',
  'article',
  'paragraph',
  'point',
  'item',
  'subitem',
  'row',
  'text',
]);

function isBody({ level, texts }: Clause): boolean {
  return bodyLevels.has(level) && texts.length > 0;
}

function shapeOf({ level, isHeading, texts }: Clause): string {
  if (level === 'row') return `row of ${texts.length}`;
  if (isHeading || level === 'part') return `heading of ${level}`;
  return (texts.at(-1) ?? '').endsWith(':') ? 'opener' : 'sentence';
}

export function madeUpPlan(
  outline: WholePlan,
  words: Words,
  rewording: Rewording,
  ordinal: number,
  mostTasks: number,
  random: Random,
): WholePlan {
  const { province, say, tell, person, number, years } = rewording;
  const { plan, text } = outline;
  const year = Number(plan.issuedOn?.slice(0, 4) ?? plan.period?.from ?? 2020) + years;
  const id = `vn-${codeOf(province)}-kh-ubnd-${year}-${number}-${ordinal}`;
  const facts = { tasks: [] as Task[], targets: [] as Target[], deadlines: [] as Deadline[] };
  const clauses = text.clauses.map((clause): Clause => {
    if (!isBody(clause)) return { ...clause, texts: clause.texts.map(say) };
    const wording = random.pick(words.get(shapeOf(clause)) ?? []);
    const other = random.pick(words.get(shapeOf(clause)) ?? []);
    const moved = (kind: string, at: number) => ({ id: `${id}/${clause.id}/${kind}_${at + 1}`, planId: id, clauseId: clause.id, clause: clause.label }); // prettier-ignore
    facts.tasks.push(...wording.tasks.map((task, at) => ({ ...sayTask(task, rewording), ...moved('task', at) })));
    facts.targets.push(...wording.targets.map((target, at) => ({ ...target, ...moved('target', at) })));
    facts.deadlines.push(...wording.deadlines.map((deadline, at) => ({ ...deadline, ...moved('deadline', at) })));
    return { ...clause, texts: recombine(wording.texts, other.texts, random).map(tell) };
  });
  const citations = plan.citations.map((citation, at): Citation => ({
    ...citation,
    id: `${id}/${citation.clauseId}/citation_${at + 1}`,
    planId: id,
    quote: say(citation.quote),
  }));
  const title = say(plan.title);
  return {
    plan: {
      ...plan,
      ...facts,
      id,
      tasks: facts.tasks.slice(0, mostTasks),
      citations,
      number: `${number}/KH-UBND`,
      type: 'plan',
      status: 'issued',
      title,
      shortTitle: say(plan.shortTitle),
      province: province.id,
      issuer: agencyIn(plan.issuer, province),
      issuedOn: `${year}-${plan.issuedOn?.slice(5) ?? '03-02'}`,
      ...(plan.signatory === undefined ? {} : { signatory: { ...plan.signatory, name: person } }),
      fields: plan.fields.map(say),
      contents: plan.contents.map((heading) => {
        const clause = clauses.find((one) => one.id === heading.id);
        return { ...heading, text: `${clause?.marker ?? ''} ${clause?.texts[0] ?? ''}`.trim() };
      }),
    },
    text: { clauses, tables: text.tables },
  };
}

/** Sentences of one clause, some of them those of another; cells of a row stay as they are. */
function recombine(texts: readonly string[], others: readonly string[], random: Random): readonly string[] {
  if (texts.length !== 1) return texts;
  const spare = sentencesOf(others[0] ?? '');
  return [
    sentencesOf(texts[0] ?? '')
      .map((sentence) => (spare.length > 1 && random.chance(0.3) ? random.pick(spare) : sentence))
      .join(' '),
  ];
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.;])\s+(?=\p{Lu})/u);
}

function sayTask(task: Task, { say, province }: Rewording): Task {
  return {
    ...task,
    text: say(task.text),
    agencies: task.agencies.map((one) => ({
      ...one,
      agency: agencyIn(one.agency, province),
      printed: say(one.printed),
    })),
    ...(task.time === undefined ? {} : { time: { ...task.time, printed: say(task.time.printed) } }),
  };
}

const localAgency = /^(?:ct|hp)-/;

/** Bodies of the state stay, those of a province have their like in another. */
export function agencyIn(agencyId: string, province: Province): string {
  return agencyId.replace(localAgency, `${codeOf(province)}-`);
}

function codeOf({ id }: Province): string {
  return id.slice(id.indexOf('-') + 1);
}
