/** Reads the tree of tags of a page to a list of paragraphs and tables, each by the marked content it is made of. */
import type { TagNode } from './piece.ts';

export interface TaggedParagraph {
  readonly kind: 'paragraph';
  readonly ids: readonly string[];
  readonly headingLevel?: number;
  readonly isNote?: boolean;
}

export interface TaggedTable {
  readonly kind: 'table';
  /** Rows of cells of paragraphs; only rows with content on this page. */
  readonly rows: readonly (readonly (readonly TaggedParagraph[])[])[];
}

export type TaggedBlock = TaggedParagraph | TaggedTable;

/** Parts of a running text: they end no paragraph. `LBody` follows its label. */
const inline = new Set([
  'Span',
  'Link',
  'Quote',
  'Code',
  'Lbl',
  'LBody',
  'Reference',
  'Annot',
  'Strong',
  'Em',
  'Sub',
  'BibEntry',
  'Ruby',
  'RB',
  'RT',
  'RP',
  'Warichu',
  'WT',
  'WP',
  'NonStruct',
]);
const notes = new Set(['Note', 'FENote']);
/** Deeper trees are cut by pdf.js as well. */
const deepest = 60;

/** Reads a tree in reading order. */
export function readTags(tree: TagNode): TaggedBlock[] {
  const reader = new TagReader();
  reader.visit(tree, 0, {});
  return reader.finish();
}

interface Kind {
  readonly headingLevel?: number;
  readonly isNote?: boolean;
}

/** Collects ids to the paragraph that is open; block tags close it. */
class TagReader {
  readonly #blocks: TaggedBlock[] = [];
  #ids: string[] = [];
  #kind: Kind = {};

  finish(): TaggedBlock[] {
    this.#close();
    return this.#blocks;
  }

  #close(): void {
    if (this.#ids.length > 0) this.#blocks.push({ kind: 'paragraph', ids: this.#ids, ...this.#kind });
    this.#ids = [];
  }

  visit(node: TagNode, depth: number, kind: Kind): void {
    if (!('children' in node)) {
      if (node.type !== 'content') return;
      this.#kind = kind;
      this.#ids.push(node.id);
    } else if (depth > deepest) return;
    else if (node.role === 'Table') {
      this.#close();
      const rows = tableRows(node, depth);
      if (rows.length > 0) this.#blocks.push({ kind: 'table', rows });
    } else if (inline.has(node.role)) {
      for (const child of node.children) this.visit(child, depth + 1, kind);
    } else {
      this.#close();
      const own = kindOf(node.role, kind);
      for (const child of node.children) this.visit(child, depth + 1, own);
      this.#close();
    }
  }
}

function kindOf(role: string, outer: Kind): Kind {
  const level = /^H([1-6])$/u.exec(role)?.[1] ?? (role === 'Title' ? '1' : undefined);
  return {
    ...outer,
    ...(level !== undefined && { headingLevel: Number(level) }),
    ...(notes.has(role) && { isNote: true }),
  };
}

/** Rows of a table that hold anything on this page; tables within cells give their paragraphs to the cell. */
function tableRows(table: TagNode, depth: number): (readonly (readonly TaggedParagraph[])[])[] {
  return rowNodes(table, depth)
    .map((row) => ('children' in row ? row.children : []).map((cell) => paragraphsIn(cell)))
    .filter((cells) => cells.some((paragraphs) => paragraphs.length > 0));
}

function rowNodes(node: TagNode, depth: number): TagNode[] {
  if (!('children' in node) || depth > deepest) return [];
  return node.children.flatMap((child) =>
    'children' in child && child.role === 'TR' ? [child] : rowNodes(child, depth + 1),
  );
}

function paragraphsIn(cell: TagNode): TaggedParagraph[] {
  return readTags(cell).flatMap((block) => (block.kind === 'paragraph' ? [block] : block.rows.flat(2)));
}
