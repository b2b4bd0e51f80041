/** Markdown → lines with what is no text of the document marked; how lines join and where tables are is found later. */
import type { SourceFormat, SourceOmission, SourceText } from '../source-text.ts';
import { checkForeignLetters } from './decode-foreign-letters.ts';
import { cleanLines } from './decode-lines.ts';
import { readFurniture } from './furniture.ts';
import { joinOmissions } from './furniture-omissions.ts';
import { findMarks } from './markdown-marks.ts';

/** @param text As decoded. */
export function readMarkdown(file: string, text: string): SourceText {
  return readPlain(file, text, 'md');
}

/** Plain text and Markdown differ only in the marks that are looked for: page copies in .txt files are full of them. */
export function readPlain(file: string, text: string, format: Extract<SourceFormat, 'txt' | 'md'>): SourceText {
  const isMarkdown = format === 'md';
  const { lines: cleaned, pages, diagnostics } = cleanLines(file, text);
  const lines = cleaned.map(withBreaks);
  const marks = findMarks(file, lines, { isMarkdown });
  const furniture = readFurniture(file, lines, pages);
  return {
    file,
    format,
    lines,
    blocks: undefined,
    omissions: joinOmissions(furniture.omissions, marks.omissions, isMarkdown ? notText(lines) : []),
    diagnostics: [...diagnostics, ...marks.diagnostics, ...furniture.diagnostics, ...checkForeignLetters(file, lines)],
  };
}

/** A break keeps words apart, unlike the other tags: "Sở Y tế<br>Sở Tài chính". As many spaces, so that columns stay. */
function withBreaks(line: string): string {
  return line.replace(/(?<=\S)<br\s?\/?>(?=\S)/giu, (tag) => ' '.repeat(tag.length));
}

/** Front matter of another site's file, and comments. */
function notText(lines: readonly string[]): SourceOmission[] {
  return [...frontMatter(lines), ...comments(lines)];
}

const longestFrontMatter = 200;

function frontMatter(lines: readonly string[]): SourceOmission[] {
  if (lines[0]?.trimEnd() !== '---' || !/^[\w-]{1,60}:/.test(lines[1] ?? '')) return [];
  const end = lines
    .slice(0, longestFrontMatter)
    .findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s{0,9}$/.test(line));
  return lines
    .slice(0, end + 1)
    .map((line, index) => ({ line: index + 1, start: 0, end: line.length, reason: 'furniture' as const }));
}

/** A comment that never ends is text: nothing says where it would end. */
function comments(lines: readonly string[]): SourceOmission[] {
  const found: SourceOmission[] = [];
  let open: SourceOmission[] = [];
  let isOpen = false;
  for (const [index, line] of lines.entries()) {
    let at = 0;
    while (at <= line.length) {
      const start = isOpen ? at : line.indexOf('<!--', at);
      if (start < 0) break;
      const close = line.indexOf('-->', isOpen ? start : start + 4);
      open.push({ line: index + 1, start, end: close < 0 ? line.length : close + 3, reason: 'hidden' });
      isOpen = close < 0;
      if (isOpen) break;
      for (const piece of open) found.push(piece);
      open = [];
      at = close + 3;
    }
  }
  return found;
}
