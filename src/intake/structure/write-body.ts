/** Writes the divisions of a document as the Markdown of a plan's file. Reading it back gives the same words in the same order. */
import { escapeCell, escapeMarkdown } from '../../domain/escape.ts';
import { cellText, type Block, type Paragraph, type Table } from '../layout/block.ts';
import type { Division } from './divide.ts';
import { isArticle, isPartHeading } from './signs.ts';

/** @returns Markdown blocks parted by empty lines, ending in a line feed; empty for no divisions. */
export function writeBody(divisions: readonly Division[]): string {
  const written = divisions.map((division) => writeDivision(division)).filter((text) => text !== '');
  return written.length === 0 ? '' : `${written.join('\n\n')}\n`;
}

function writeDivision({ name, blocks }: Division): string {
  const hasClauses = name === 'body' || name === 'annex';
  const text = blocksToMarkdown(blocks, hasClauses, name === 'recipients');
  if (text === '') return '';
  return name === 'body' ? text : `:::${name}\n\n${text}\n\n:::`;
}

function blocksToMarkdown(blocks: readonly Block[], hasClauses: boolean, hasBullets: boolean): string {
  const parts: string[] = [];
  let depth: string[] = []; // signs of the open bullets, outermost first
  blocks.forEach((block, index) => {
    if (block.kind === 'table') {
      parts.push(tableToMarkdown(block));
      depth = [];
      return;
    }
    const bullet = hasClauses || hasBullets ? /^([-+*])\s+(?=\S)/u.exec(block.text) : null;
    if (bullet?.[1] !== undefined) {
      depth = bulletDepth(depth, bullet[1]);
      const indent = '  '.repeat(depth.length - 1);
      parts.push(`${indent}${bullet[1]} ${escapeMarkdown(block.text.slice(bullet[0].length))}`);
      return;
    }
    if (/^\p{Ll}[)./]|^\d|^[IVX]+\.|^Điều\s/u.test(block.text)) depth = [];
    parts.push(hasClauses ? clauseToMarkdown(block, blocks[index + 1]) : escapeMarkdown(block.text));
  });
  return joined(parts.filter((part) => part !== ''));
}

/** "+" below an open "-" is nested in it; a sign that is open already goes back to its level. */
function bulletDepth(open: readonly string[], sign: string): string[] {
  const at = open.indexOf(sign);
  return at === -1 ? [...open, sign] : open.slice(0, at + 1);
}

/** Bullets of one list stand on lines of their own without empty lines between them. */
function joined(parts: readonly string[]): string {
  const isBullet = (part: string | undefined): boolean => /^\s*[-+*] /u.test(part ?? '');
  return parts
    .map((part, index) =>
      index === 0 ? part : `${isBullet(part) && isBullet(parts[index - 1]) ? '\n' : '\n\n'}${part}`,
    )
    .join('');
}

const marker =
  /^(?:(?:PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục)\s+(?:(?:thứ|THỨ)\s+\p{L}+|[IVXLC]+|\d{1,2})\s?[.:]?|(?:Điều|ĐIỀU)\s+\d{1,3}[a-zđ]?\s?[.:]|[IVXLC]{1,7}[.)/]|[A-Z]\.|\d{1,2}(?:\.\d{1,2}){1,4}[.)/]?|\d{1,2}[.)/]|\p{Ll}(?:\)|\/\.?|\.)|\([\divx]{1,4}\)|\(\p{Ll}\))(?=\s|$)/u;

function clauseToMarkdown(paragraph: Paragraph, next: Block | undefined): string {
  const { text } = paragraph;
  const found = marker.exec(text)?.[0];
  if (found === undefined) return escapeMarkdown(text);
  const rest = escapeMarkdown(text.slice(found.length));
  const written = rest === '' ? found : `${found} ${rest}`;
  const level = headingLevel(paragraph, found, next);
  return level === undefined ? written : `${'#'.repeat(level)} ${written}`;
}

/** Parts are headings; numbers are when they read as a name of what follows: no end mark, not a paragraph's length. */
function headingLevel({ text, look }: Paragraph, found: string, next: Block | undefined): number | undefined {
  if (isArticle(text)) return undefined;
  if (isPartHeading(text) || /^(?:MỤC|Mục|[A-Z]\.)\s/u.test(`${found} `)) return 2;
  const number = /^(\d{1,2}(?:\.\d{1,2})*)/u.exec(found)?.[1];
  if (number === undefined || next === undefined) return undefined;
  const words = text.slice(found.length).trim();
  const isShort = words.length > 0 && words.length < 260;
  const isSentence = /[.;…]["”]?$/u.test(words);
  const isBold = look.isBold === true || look.headingLevel !== undefined;
  if (!isShort || (isSentence && !isBold)) return undefined;
  return Math.min(6, 2 + number.split('.').length);
}

/** GFM: the first row is the head. Cells hold one line; an empty cell stays empty. */
function tableToMarkdown({ rows }: Table): string {
  const [head, ...body] = rows.filter((row) => row.some((cell) => cell.paragraphs.length > 0));
  if (head === undefined) return '';
  const line = (row: Table['rows'][number]): string =>
    `| ${row.map((cell) => escapeCell(cellText(cell))).join(' | ')} |`.replace(/\s{2,}\|/gu, ' |');
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...body.map((row) => line(row))].join('\n');
}
