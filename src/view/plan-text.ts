/** A plan's text as its page shows it: a tree of clauses, each with what hangs on it, and its words cut where links begin. */
import type { AnnexTable, Clause, PlanText } from '../domain/clause.ts';
import type { Correction } from '../domain/correction.ts';
import type { Citation, Deadline, Plan, Target, Task } from '../domain/facts.ts';

export interface ClauseNode {
  readonly clause: Clause;
  /** Its marker and texts, cut into plain and linked pieces. */
  readonly marker: readonly Piece[];
  readonly texts: readonly (readonly Piece[])[];
  readonly table: AnnexTable | undefined;
  readonly tasks: readonly Task[];
  readonly targets: readonly Target[];
  readonly deadlines: readonly Deadline[];
  readonly children: readonly ClauseNode[];
}

/** A run of words; a citation, an agency's name or a correction gives it a link. No word is added: joined, the pieces are the text. */
export interface Piece {
  readonly text: string;
  readonly link?: { readonly kind: 'agency' | 'citation' | 'correction' | 'doubt'; readonly target: string };
}

/** A correction with the number it has on the plan's page. */
export interface NumberedCorrection extends Correction {
  /** `hd-000-29`: the anchor of its row in the list of corrections. */
  readonly anchor: string;
}

/**
 * @param corrections Those of every witness, the one that the text follows first: of two on the same words the first is linked.
 * @returns The clauses without parent, in order.
 */
export function planTree(
  plan: Plan,
  text: PlanText,
  corrections: readonly NumberedCorrection[],
): readonly ClauseNode[] {
  const children = Map.groupBy(text.clauses, ({ parentId }) => parentId ?? '');
  const tasks = Map.groupBy(plan.tasks, ({ clauseId }) => clauseId);
  const targets = Map.groupBy(plan.targets, ({ clauseId }) => clauseId);
  const deadlines = Map.groupBy(plan.deadlines, ({ clauseId }) => clauseId);
  const citations = Map.groupBy(plan.citations, ({ clauseId }) => clauseId);
  const named = Map.groupBy(namesOfAgencies(plan), ({ clause }) => clause);
  const mended = Map.groupBy(corrections, ({ clause }) => clause);
  const tables = new Map(text.tables.map((table) => [table.annexId, table]));

  const node = (clause: Clause): ClauseNode => {
    const links = [
      ...linksOf(citations.get(clause.id) ?? [], mended.get(clause.label) ?? []),
      ...(named.get(clause.label) ?? []),
    ];
    const used = new Set<Link>();
    return {
      clause,
      marker: cut(clause.marker, links, used),
      texts: clause.texts.map((words) => cut(words, links, used)),
      table: tables.get(clause.id),
      tasks: tasks.get(clause.id) ?? [],
      targets: targets.get(clause.id) ?? [],
      deadlines: deadlines.get(clause.id) ?? [],
      children: (children.get(clause.id) ?? []).map(node),
    };
  };
  return (children.get('') ?? []).map(node);
}

interface Link {
  readonly words: string;
  readonly link: NonNullable<Piece['link']>;
}

/** Every place where the plan's facts name an agency, longest name first so that no name is cut by a shorter one. */
function namesOfAgencies({ tasks, recipients }: Plan): readonly (Link & { readonly clause: string })[] {
  const names = [
    ...recipients,
    ...tasks.flatMap(({ clause, agencies }) =>
      agencies.map((agency) => ({ ...agency, clause: agency.clause ?? clause })),
    ),
  ];
  const unique = new Map(
    names.map(({ clause, agency, printed }) => [`${clause} ${agency} ${printed}`, { clause, agency, printed }]),
  );
  return [...unique.values()]
    .toSorted((a, b) => b.printed.length - a.printed.length)
    .map(({ clause, agency, printed }) => ({ clause, words: printed, link: { kind: 'agency', target: agency } }));
}

function linksOf(citations: readonly Citation[], corrections: readonly NumberedCorrection[]): Link[] {
  return [
    ...citations.map(({ quote, instrument }): Link => ({
      words: quote,
      link: { kind: 'citation', target: instrument },
    })),
    ...corrections.flatMap(({ corrected, printed, anchor }): Link[] => {
      const words = corrected ?? printed;
      return words === ''
        ? []
        : [{ words, link: { kind: corrected === undefined ? 'doubt' : 'correction', target: anchor } }];
    }),
  ];
}

/** Cuts a text where its links stand; a link is used once, and of two that overlap the first keeps its place. */
function cut(text: string, links: readonly Link[], used: Set<Link>): readonly Piece[] {
  const spans: { start: number; end: number; link: NonNullable<Piece['link']> }[] = [];
  for (const candidate of links) {
    if (used.has(candidate)) continue;
    const start = text.indexOf(candidate.words);
    const end = start + candidate.words.length;
    if (start === -1 || spans.some((span) => start < span.end && span.start < end)) continue;
    used.add(candidate);
    spans.push({ start, end, link: candidate.link });
  }
  spans.sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, link } of spans) {
    if (start > at) pieces.push({ text: text.slice(at, start) });
    pieces.push({ text: text.slice(start, end), link });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}
