import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';

/** @returns The words that a reader of Markdown shows below the first rule of a file, bullets as they are written. */
export function markdownWords(file: string): readonly string[] {
  const { children } = fromMarkdown(file, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const rule = children.findIndex(({ type }) => type === 'thematicBreak');
  return children
    .slice(rule + 1)
    .flatMap((node) => textOf(node, file).split(/\s+/u))
    .filter((word) => word !== '');
}

const wordHolders: readonly string[] = ['paragraph', 'heading', 'tableCell'];

function textOf(node: Nodes, file: string): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const parts = node.children.map((child) => textOf(child, file));
  if (wordHolders.includes(node.type)) return parts.join('');
  const bullet = node.type === 'listItem' ? file[node.position?.start.offset ?? 0] : '';
  return [bullet, ...parts].join('\n');
}
