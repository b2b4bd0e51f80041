/**
 * Reads the body of a plan's file: inert Markdown, a small part of CommonMark. Headings, paragraphs, bullets, numbered
 * items, tables and `:::name` divisions have meaning; emphasis, links, HTML and code have none, so their signs are plain
 * text. In an `.mdx` file, code that MDX would run is an error. Nothing in a body is ever executed.
 */
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { directive } from 'micromark-extension-directive';
import { gfmTable } from 'micromark-extension-gfm-table';
import { mdxjs } from 'micromark-extension-mdxjs';
import type { Nodes, Root, Table } from 'mdast';
import type { PlanText } from '../domain/clause.ts';
import type { Diagnostic, Place } from '../domain/diagnostic.ts';
import { ClauseBuilder } from './clause-builder.ts';
import { divisionNames, type DivisionName } from './divisions.ts';
import { splitFrontMatter } from './front-matter.ts';
import { hiddenCharacters, holdsHidden } from './hidden-characters.ts';
import { checkClauseLengths } from './text-length.ts';

const inertMarkdown = {
  disable: {
    null: [
      'attention',
      'autolink',
      'blockQuote',
      'codeFenced',
      'codeIndented',
      'codeText',
      'definition',
      'htmlFlow',
      'htmlText',
      'labelEnd',
      'labelStartImage',
      'labelStartLink',
      'setextUnderline',
      'thematicBreak',
    ],
  },
};

/**
 * @param file Path of the plan's file, for places and to tell `.md` from `.mdx`.
 * @param source The whole file. Its front matter, if any, is passed over; lines count from the file's first.
 * @returns The clauses in reading order and every problem found. Never throws on content.
 */
export function parsePlanBody(file: string, source: string): { text: PlanText; diagnostics: readonly Diagnostic[] } {
  const { body } = splitFrontMatter(source);
  const builder = new ClauseBuilder(file);
  builder.diagnostics.push(...hiddenCharacters(file, body));
  const tree = parseTree(file, body, builder.diagnostics);
  for (const node of tree.children) readBlock(node, body, builder);
  const { text, diagnostics } = builder.finish();
  return { text, diagnostics: [...diagnostics, ...checkClauseLengths(file, text)] };
}

/** MDX that cannot be read is one problem: the text is then read as plain Markdown, where the same signs need no care. */
function parseTree(file: string, body: string, diagnostics: Diagnostic[]): Root {
  const directives = { flow: directive().flow ?? {} }; // no `:name` inside text: a colon before a letter is a colon
  const parse = (isMdx: boolean): Root =>
    fromMarkdown(body, {
      extensions: [...(isMdx ? [mdxjs()] : []), inertMarkdown, directives, gfmTable()],
      mdastExtensions: [...(isMdx ? [mdxFromMarkdown()] : []), directiveFromMarkdown(), gfmTableFromMarkdown()],
    });
  if (!file.endsWith('.mdx')) return parse(false);
  try {
    return parse(true);
  } catch (error) {
    diagnostics.push(mdxSyntaxError(file, error));
    return parse(false);
  }
}

function mdxSyntaxError(file: string, error: unknown): Diagnostic {
  const { line, column, reason } = error as { line?: number; column?: number; reason?: string };
  return {
    rule: 'plan/mdx-syntax',
    severity: 'error',
    place: { file, line: line ?? 1, column: column ?? 1 },
    problem: reason ?? String(error),
    advice:
      'Write { } < > & in the text as &#123; &#125; &lt; &gt; &amp;, or name the file .md, where they need no care.',
  };
}

function readBlock(node: Nodes, body: string, builder: ClauseBuilder): void {
  const place = placeOf(node, builder.file);
  switch (node.type) {
    case 'heading': {
      builder.addHeading(plainText(node, body, builder), place);
      return;
    }
    case 'paragraph': {
      builder.addParagraph(plainText(node, body, builder), place);
      return;
    }
    case 'list': {
      node.children.forEach((item) => readBlock(item, body, builder));
      return;
    }
    case 'listItem': {
      readItem(node, body, builder);
      return;
    }
    case 'table': {
      readTable(node, body, builder);
      return;
    }
    case 'containerDirective': {
      readDivision(node.name, node.children, body, builder, place);
      return;
    }
    default:
      builder.diagnostics.push(embeddedCode(node, place));
  }
}

function readItem(node: Nodes & { type: 'listItem' }, body: string, builder: ClauseBuilder): void {
  const source = body.slice(node.position?.start.offset);
  const marker = /^(?:[-+*]|\d+[.)])/.exec(source)?.[0] ?? '-';
  const [first, ...rest] = node.children;
  const text = first?.type === 'paragraph' ? plainText(first, body, builder) : '';
  builder.addItem(marker, text, placeOf(node, builder.file));
  builder.enterItem();
  for (const child of first?.type === 'paragraph' ? rest : node.children) readBlock(child, body, builder);
  builder.leaveItem();
}

function readTable(node: Table, body: string, builder: ClauseBuilder): void {
  const rows = node.children.map((row) => row.children.map((cell) => plainText(cell, body, builder)));
  const places = node.children.map((row) => placeOf(row, builder.file));
  builder.addTable(rows, places);
}

function readDivision(
  name: string,
  children: readonly Nodes[],
  body: string,
  builder: ClauseBuilder,
  place: Place,
): void {
  if (!Object.hasOwn(divisionNames, name)) {
    builder.diagnostics.push({
      rule: 'plan/unknown-division',
      severity: 'error',
      place,
      problem: `":::${name}" is no division of a plan.`,
      advice: `Use one of: ${Object.keys(divisionNames).join(', ')}.`,
    });
    return;
  }
  builder.openDivision(name as DivisionName, place);
  children.forEach((child) => readBlock(child, body, builder));
  builder.closeDivision();
}

/** The words of a block without marks; code inside it is reported and its source kept out. */
function plainText(node: Nodes, body: string, builder: ClauseBuilder): string {
  return inlineText(node, body, builder).replace(/\s+/gu, ' ').trim();
}

function inlineText(node: Nodes, body: string, builder: ClauseBuilder): string {
  if (node.type === 'text') {
    const written = body.slice(node.position?.start.offset, node.position?.end.offset);
    if (holdsHidden(node.value) && !holdsHidden(written)) {
      const place = placeOf(node, builder.file); // written as a reference, `&#8203;`
      builder.diagnostics.push(...hiddenCharacters(builder.file, node.value).map((problem) => ({ ...problem, place })));
    }
    return node.value;
  }
  if (node.type === 'break') return ' ';
  if (node.type.startsWith('mdx')) {
    builder.diagnostics.push(embeddedCode(node, placeOf(node, builder.file)));
    return '';
  }
  return 'children' in node ? node.children.map((child) => inlineText(child, body, builder)).join('') : '';
}

function embeddedCode(node: Nodes, place: Place): Diagnostic {
  return {
    rule: 'plan/embedded-code',
    severity: 'error',
    place,
    problem: `The text of a plan holds code or markup (${node.type}).`,
    advice:
      'A plan needs no code: escape the sign (&#123; &#125; &lt; &gt;) if the document prints it, else delete it.',
  };
}

function placeOf(node: Nodes, file: string): Place {
  return { file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
