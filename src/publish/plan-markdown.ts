/** A plan as Markdown (CommonMark with the tables of GitHub): its head, a rule, then its words. Every clause is an anchor. */
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown, type Handle } from 'mdast-util-to-markdown';
import type { BlockContent, List, PhrasingContent, RootContent, Table, TableCell } from 'mdast';
import type { Clause, ClauseTable } from '../domain/clause.ts';
import { clauseTrees, hasNumberCell, inOrder, isRow, type ClauseTree } from './clause-tree.ts';
import type { DatasetInput } from './input.ts';
import { planHead, type PlanHead } from './plan-head.ts';

declare module 'mdast' {
  interface ListData {
    bullet?: string;
  }
}

/** @param input Holds one plan and its sources only; see `inputsByPlan`. */
export function planMarkdown(input: DatasetInput): string {
  const [plan] = input.plans;
  if (plan === undefined) throw new Error('A Markdown file needs a plan.');
  const { clauses, tables } = input.textOf(plan.id);
  const tableOf = new Map(tables.map((table) => [table.ownerId, table]));
  const children: RootContent[] = [
    ...head(planHead(input, plan)),
    { type: 'thematicBreak' },
    ...flow(clauseTrees(clauses), 3, tableOf),
  ];
  return toMarkdown(
    { type: 'root', children },
    { rule: '-', extensions: [gfmTableToMarkdown({ tablePipeAlign: false })], handlers: { list } },
  );
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const paragraph = (...children: PhrasingContent[]): BlockContent => ({ type: 'paragraph', children });

function head({ title, facts, notes }: PlanHead): readonly RootContent[] {
  const items = facts.map(([name, value]) => ({ bullet: '-', blocks: [paragraph(text(`${name}: ${value}`))] }));
  return [
    { type: 'heading', depth: 1, children: [text(title)] },
    ...bulleted(items),
    ...notes.map((note) => paragraph(text(note))),
  ];
}

type Depth = 1 | 2 | 3 | 4 | 5 | 6;
type Tables = ReadonlyMap<string, ClauseTable>;

const bullets: readonly string[] = ['-', '+', '*'];
const titles: ReadonlySet<Clause['level']> = new Set(['title', 'annex']);

/** Clauses whose number is a bullet of Markdown are items of a list; the numbers of others are words of their paragraph. */
function flow(trees: readonly ClauseTree[], depth: Depth, tables: Tables): readonly BlockContent[] {
  const found: BlockContent[] = [];
  let items: Item[] = [];
  const close = (): void => {
    found.push(...bulleted(items));
    items = [];
  };
  for (const tree of trees.filter(({ clause }) => !isRow(clause))) {
    const { marker, isHeading } = tree.clause;
    if (bullets.includes(marker) && !isHeading) {
      items.push({ bullet: marker, blocks: clauseBlocks(tree, '', depth, tables) });
    } else {
      close();
      found.push(...clauseBlocks(tree, marker, depth, tables));
    }
  }
  close();
  return found;
}

function clauseBlocks(tree: ClauseTree, marker: string, depth: Depth, tables: Tables): readonly BlockContent[] {
  const { clause, children } = tree;
  const [first = '', ...more] = clause.texts;
  const opening = [anchor(clause), text(`${marker} ${first}`.trim())];
  const isTitle = titles.has(clause.level);
  const headingDepth: Depth | undefined = isTitle ? 2 : clause.isHeading ? depth : undefined;
  return [
    headingDepth === undefined ? paragraph(...opening) : { type: 'heading', depth: headingDepth, children: opening },
    ...more.map((line) => paragraph(text(line))),
    ...ownTable(tree, tables.get(clause.id)),
    ...flow(children, clause.isHeading ? deeper(depth) : depth, tables),
  ];
}

const deeper = (depth: Depth): Depth => Math.min(depth + 1, 6) as Depth;
const anchor = ({ id }: Clause): PhrasingContent => ({ type: 'html', value: `<a id="${id}"></a>` });

/** Its head is as wide as its widest row: what stands beyond the head would not be shown. */
function ownTable({ children }: ClauseTree, table: ClauseTable | undefined): readonly Table[] {
  const rows = children.filter(({ clause }) => isRow(clause)).flatMap(inOrder);
  if (rows.length === 0 && table === undefined) return [];
  const cell = (...words: PhrasingContent[]): TableCell => ({ type: 'tableCell', children: words });
  const cells = rows.map((clause) => {
    const [first = '', ...more] = hasNumberCell(clause, table?.isNumbered ?? false)
      ? [clause.marker, ...clause.texts]
      : clause.texts;
    return [cell(anchor(clause), text(first)), ...more.map((words) => cell(text(words)))];
  });
  const columns = (table?.columns ?? []).map((name) => cell(text(name)));
  const width = Math.max(columns.length, ...cells.map(({ length }) => length));
  const missing = Array.from({ length: width - columns.length }, () => cell());
  return [
    {
      type: 'table',
      children: [[...columns, ...missing], ...cells].map((line) => ({ type: 'tableRow', children: line })),
    },
  ];
}

interface Item {
  readonly bullet: string;
  readonly blocks: readonly BlockContent[];
}

/** A list for each run of items with the same bullet. */
function bulleted(items: readonly Item[]): readonly List[] {
  const lists: List[] = [];
  for (const { bullet, blocks } of items) {
    const spread = blocks.filter(({ type }) => type !== 'list').length > 1;
    const last = lists.at(-1);
    const open: List =
      last?.data?.bullet === bullet ? last : { type: 'list', spread: false, data: { bullet }, children: [] };
    if (open !== last) lists.push(open);
    open.children.push({ type: 'listItem', spread, children: [...blocks] });
  }
  return lists;
}

/** The bullet is a word of the text: it stays as it is printed. */
const list: Handle = (node: List, _parent, state, info) => {
  const outer = state.bulletCurrent;
  state.bulletCurrent = node.data?.bullet;
  const written = state.containerFlow(node, info);
  state.bulletCurrent = outer;
  return written;
};
