/**
 * Reads a plan file of this project as a document, so that a draft can be imported from its own written text: its front
 * matter is left aside and each clause is a paragraph again. Any other Markdown is none of its business.
 */
import type { Clause, PlanText } from '../../domain/clause.ts';
import { splitFrontMatter } from '../../parse/front-matter.ts';
import { parsePlanBody } from '../../parse/plan-body.ts';
import type { SourceBlock, SourceCell, SourceParagraph, SourceText } from '../source-text.ts';

/** @returns `undefined` for a file that is no plan of this project. Lines are those of its words, not of the file. */
export function readOwnPlan(file: string, text: string): SourceText | undefined {
  if (!/^---\r?\n/.test(text) || !/^:::[a-z]+\s*$/m.test(text)) return undefined;
  const { frontMatter } = splitFrontMatter(text);
  if (frontMatter === undefined) return undefined;
  const { text: plan, diagnostics } = parsePlanBody(file, text);
  if (plan.clauses.length === 0 || diagnostics.some(({ severity }) => severity === 'error')) return undefined;
  const lines: string[] = [];
  const blocks = blocksOf(plan, lines);
  return { file, format: 'md', lines, blocks, omissions: [], diagnostics: [] };
}

function blocksOf({ clauses, tables }: PlanText, lines: string[]): readonly SourceBlock[] {
  const blocks: SourceBlock[] = [];
  const paragraph = (words: string, isHeading: boolean): SourceParagraph => {
    lines.push(words);
    const span = { line: lines.length, start: 0, end: words.length };
    return { kind: 'paragraph', spans: [span], ...(isHeading ? { look: { headingLevel: 2, isBold: true } } : {}) };
  };
  const cell = (words: string): SourceCell => ({
    paragraphs: words === '' ? [] : [paragraph(words, false)],
    colSpan: 1,
    rowSpan: 1,
  });
  const numbered = new Map(tables.map((table) => [table.ownerId, table.isNumbered]));
  const columns = new Map(tables.map((table) => [table.ownerId, table.columns]));
  let rows: (readonly SourceCell[])[] = [];
  const close = (): void => {
    if (rows.length > 0) blocks.push({ kind: 'table', rows });
    rows = [];
  };
  let isNumbered = false;
  for (const clause of clauses) {
    if (clause.level === 'row' || clause.level === 'rowGroup') {
      rows.push((isNumbered ? [clause.marker, ...clause.texts] : clause.texts).map((words) => cell(words)));
      continue;
    }
    close();
    blocks.push(...paragraphsOf(clause).map(({ words, isHeading }) => paragraph(words, isHeading)));
    const heads = columns.get(clause.id);
    if (heads === undefined) continue;
    isNumbered = numbered.get(clause.id) ?? false;
    rows.push(heads.map((words) => cell(words)));
  }
  close();
  return blocks;
}

/** Its marker and first words are one paragraph, the rest follow. */
function paragraphsOf({ marker, texts, isHeading, level }: Clause): readonly { words: string; isHeading: boolean }[] {
  const [first = '', ...rest] = texts;
  const opening = [marker, first].filter((part) => part !== '').join(' ');
  return [
    ...(opening === '' ? [] : [{ words: opening, isHeading: isHeading || level === 'annex' }]),
    ...rest.map((words) => ({ words, isHeading: false })),
  ];
}
