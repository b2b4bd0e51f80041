/** A plan's text as its page shows it: a tree of clauses, each with what hangs on it, and its words cut where links begin. */
import type { Clause, ClauseLevel, PlanText } from '../domain/clause.ts';
import type { Correction } from '../domain/correction.ts';
import type { Citation, Deadline, Plan, Target, Task } from '../domain/facts.ts';

export interface ClauseNode {
  readonly clause: Clause;
  /** Its marker and texts, cut into plain and linked pieces. */
  readonly marker: readonly Piece[];
  readonly texts: readonly (readonly Piece[])[];
  readonly table: TableView | undefined;
  readonly tasks: readonly Task[];
  readonly targets: readonly Target[];
  readonly deadlines: readonly Deadline[];
  readonly citations: readonly Citation[];
  readonly corrections: readonly NumberedCorrection[];
  /** 3 to 6 for a heading, one below that of the part or chapter around it; `undefined` for what is no heading. */
  readonly headingLevel: number | undefined;
  /** What stands below it, without the rows of its table. */
  readonly children: readonly ClauseNode[];
}

export interface TableView {
  readonly columns: readonly string[];
  /** True when the marker of a row is its first cell. */
  readonly isNumbered: boolean;
  /** Rows in the order of the text, one list for each group; the head of a group is the first of its list. */
  readonly sections: readonly (readonly ClauseNode[])[];
}

/** A run of words; a citation, an agency's name or a correction gives it a link. No word is added: joined, the pieces are the text. */
export interface Piece {
  readonly text: string;
  readonly link?: { readonly kind: 'agency' | 'citation' | 'correction' | 'doubt'; readonly target: string };
  /** The same words, cut where some of those of a citation are corrected or doubtful. */
  readonly parts?: readonly Piece[];
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
  const tables = new Map(text.tables.map((table) => [table.ownerId, table]));

  const node = (clause: Clause, headingsAbove = 0): ClauseNode => {
    const own = { citations: citations.get(clause.id) ?? [], corrections: mended.get(clause.label) ?? [] };
    const links = [...linksOf(own.citations, own.corrections), ...(named.get(clause.label) ?? [])];
    const used = new Set<Link>();
    const table = tables.get(clause.id);
    const holdsHeadings = clause.isHeading && headingHolders.has(clause.level) ? headingsAbove + 1 : headingsAbove;
    return {
      clause,
      marker: cut(clause.marker, links, used),
      texts: clause.texts.map((words) => cut(words, links, used)),
      table: table && {
        columns: table.columns,
        isNumbered: table.isNumbered,
        sections: tableSections(rowsBelow(clause)),
      },
      tasks: tasks.get(clause.id) ?? [],
      targets: targets.get(clause.id) ?? [],
      deadlines: deadlines.get(clause.id) ?? [],
      ...own,
      headingLevel: clause.isHeading ? Math.min(3 + headingsAbove, 6) : undefined,
      children: (children.get(clause.id) ?? [])
        .filter((child) => !isRow(child))
        .map((child) => node(child, holdsHeadings)),
    };
  };
  const rowsBelow = ({ id }: Clause): ClauseNode[] =>
    (children.get(id) ?? []).filter(isRow).flatMap((row) => [node(row), ...rowsBelow(row)]);
  return (children.get('') ?? []).map((clause) => node(clause));
}

/** The anchors of the readings that the text marks as corrected or doubtful, in its order. */
export function markedReadings(nodes: readonly ClauseNode[]): readonly string[] {
  return nodes.flatMap(({ marker, texts, table, children }) => {
    const own = [marker, ...texts].flat().flatMap((piece) => [piece, ...(piece.parts ?? [])]);
    const marked = own.flatMap(({ link }) =>
      link?.kind === 'correction' || link?.kind === 'doubt' ? [link.target] : [],
    );
    return [...marked, ...markedReadings([...(table?.sections.flat() ?? []), ...children])];
  });
}

export const lettersInLine = 34;

/** About how many lines the words of a clause take on a phone: the room that a browser keeps for what is far from the screen. */
export function phoneLines(texts: readonly string[]): number {
  return texts.reduce((lines, { length }) => lines + Math.ceil(length / lettersInLine), 0);
}

/** Headings below these are one level deeper; a numbered paragraph is as deep as the one inside it. */
const headingHolders: ReadonlySet<ClauseLevel> = new Set([
  'division',
  'chapter',
  'section',
  'subsection',
  'article',
  'group',
  'part',
]);

function isRow({ level }: Clause): boolean {
  return level === 'row' || level === 'rowGroup';
}

function tableSections(rows: readonly ClauseNode[]): readonly (readonly ClauseNode[])[] {
  const sections: ClauseNode[][] = [];
  for (const row of rows) {
    const section = sections.at(-1);
    if (section === undefined || row.clause.level === 'rowGroup') sections.push([row]);
    else section.push(row);
  }
  return sections;
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

interface Span {
  readonly start: number;
  readonly end: number;
  readonly link: NonNullable<Piece['link']>;
  /** Corrected or doubtful words of a citation. */
  readonly inside: Span[];
}

/**
 * Cuts a text where its links stand; a link is used once, and of two that overlap the first keeps its place, but for a
 * correction that lies in a citation.
 */
function cut(text: string, links: readonly Link[], used: Set<Link>): readonly Piece[] {
  const spans: Span[] = [];
  for (const candidate of links) {
    if (used.has(candidate)) continue;
    const start = text.indexOf(candidate.words);
    const span: Span = { start, end: start + candidate.words.length, link: candidate.link, inside: [] };
    const place = start === -1 ? undefined : placeFor(span, spans);
    if (place === undefined) continue;
    used.add(candidate);
    place.push(span);
  }
  return piecesOf(text, 0, text.length, spans);
}

function placeFor(span: Span, spans: Span[]): Span[] | undefined {
  const outer = spans.find(({ start, end }) => span.start < end && start < span.end);
  if (outer === undefined) return spans;
  const isReading = span.link.kind === 'correction' || span.link.kind === 'doubt';
  const lies = isReading && outer.link.kind === 'citation' && outer.start <= span.start && span.end <= outer.end;
  return lies ? placeFor(span, outer.inside) : undefined;
}

function piecesOf(text: string, from: number, to: number, spans: readonly Span[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const { start, end, link, inside } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start > at) pieces.push({ text: text.slice(at, start) });
    const parts = inside.length === 0 ? {} : { parts: piecesOf(text, start, end, inside) };
    pieces.push({ text: text.slice(start, end), link, ...parts });
    at = end;
  }
  if (at < to) pieces.push({ text: text.slice(at, to) });
  return pieces;
}
