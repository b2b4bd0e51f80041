/** Marks of format in plain text and Markdown: what a person reading the document would not read aloud. */
import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { OmissionReason, SourceOmission } from '../source-text.ts';
import { joinOmissions } from './furniture-omissions.ts';
import { findEmphasis } from './markdown-emphasis.ts';

export interface Marks {
  readonly omissions: readonly SourceOmission[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Signs on one line, for any text; each pattern finds only letters that are no words. */
const everywhere: readonly (readonly [pattern: RegExp, reason: OmissionReason])[] = [
  // an escape: "1\. Mục đích"
  [/\\(?=[!-/:-@[-`{-~])/g, 'mark'],
  [/\\$/g, 'mark'],
  // a heading: "## Mục đích"
  [/^ {0,3}#{1,6}(?=\s|$)/g, 'mark'],
  [/(?<![\p{L}\p{N}_])__(?=[^\s_][^_]{0,1000}__(?![\p{L}\p{N}_]))/gu, 'mark'],
  [/(?<=(?<![\p{L}\p{N}_])__[^\s_][^_]{0,1000})__(?![\p{L}\p{N}_])/gu, 'mark'],
  [/<\/?(?:b|i|u|em|strong|sup|sub|br|p|div|span|font|center|small|big)(?:\s[^<>]{0,500})?\/?>/gi, 'mark'],
  // initials beside the end mark ("./*nnn*", ". / *lwl*") and behind the last recipient ("- Lưu: VT *Ø*")
  [/(?<=[./]\s{0,3})\*[^*\s]{1,8}\*(?=\s{0,9}$)/g, 'initials'],
  [/(?<=^\s{0,9}[-–]?\s{0,9}Lưu\s?:.{0,200})\*[^*\s]{1,3}\*(?=\s{0,9}$)/gu, 'initials'],
];

/** Signs that only Markdown has. */
const markdownOnly: readonly (readonly [pattern: RegExp, reason: OmissionReason])[] = [
  [/^ {0,3}(?:> ?)+(?![\s\d=])/g, 'mark'],
  [/^ {0,3}(?:`{3,}|~{3,})[\w-]{0,20}\s{0,9}$/g, 'mark'],
  [/`(?=[^`]{1,500}`)|(?<=`[^`]{1,500})`/g, 'mark'],
  [/~~/g, 'mark'],
  [/(?<![\p{L}\p{N}_])_(?=[^\s_][^_]{0,1000}_(?![\p{L}\p{N}_]))/gu, 'mark'],
  [/(?<=(?<![\p{L}\p{N}_])_[^\s_][^_]{0,1000})_(?![\p{L}\p{N}_])/gu, 'mark'],
  // a picture is no text; of a link the words stay, its target goes
  [/!\[[^[\]]{0,300}\]\([^()\s]{0,2000}(?:\s"[^"]{0,300}")?\)/g, 'furniture'],
  [/(?<!!)\[(?=[^[\]]{0,300}\]\([^()\s]{0,2000}(?:\s"[^"]{0,300}")?\))/g, 'mark'],
  [/(?<=(?<!!)\[[^[\]]{0,300})\]\([^()\s]{0,2000}(?:\s"[^"]{0,300}")?\)/g, 'mark'],
  [/^ {0,3}\[[^[\]^]{1,200}\]:\s{1,9}(?:https?:|mailto:|[<#/])\S*.{0,300}$/g, 'furniture'],
  [/<(?=(?:https?:\/\/|mailto:)[^\s<>]{1,2000}>)|(?<=<(?:https?:\/\/|mailto:)[^\s<>]{1,2000})>/g, 'mark'],
];

/** A line without any of these has no mark. */
const anySign = /[*_\\#<>`~[]/;

export function findMarks(file: string, lines: readonly string[], { isMarkdown }: { isMarkdown: boolean }): Marks {
  const patterns = isMarkdown ? [...everywhere, ...markdownOnly] : everywhere;
  const omissions: SourceOmission[] = [];
  for (const [index, line] of lines.entries()) {
    if (!anySign.test(line)) continue;
    for (const [pattern, reason] of patterns) {
      for (const { 0: found, index: start } of line.matchAll(pattern)) {
        if (found !== '') omissions.push({ line: index + 1, start, end: start + found.length, reason });
      }
    }
  }
  const emphasis: SourceOmission[] = [];
  const unpaired: SourceOmission[] = [];
  for (const { first, end } of paragraphs(lines)) {
    const found = findEmphasis(lines.slice(first, end), first + 1);
    for (const span of found.marks)
      emphasis.push({ line: span.line, start: span.start, end: span.end, reason: 'mark' });
    for (const span of found.unpaired)
      unpaired.push({ line: span.line, start: span.start, end: span.end, reason: 'mark' });
  }
  const first = unpaired[0];
  return {
    omissions: joinOmissions(omissions, emphasis),
    diagnostics: first === undefined ? [] : [unpairedReport(file, first, unpaired.length)],
  };
}

function unpairedReport(file: string, { line, start }: SourceOmission, count: number): Diagnostic {
  return {
    rule: 'text/unpaired-mark',
    severity: 'warning',
    place: { file, line, column: start + 1 },
    problem: `An asterisk looks like a mark of bold or italic, but nothing closes it${count === 1 ? '' : `; ${count} in the file`}. It stays in the text.`,
    advice: 'If it is no part of the document, add a correction.',
  };
}

/** Lines that belong together: between empty lines and lines that hold only a bar. */
function* paragraphs(lines: readonly string[]): Iterable<{ readonly first: number; readonly end: number }> {
  let first = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    const line = lines[at]?.trim() ?? '';
    if (line !== '' && line !== '|') continue;
    if (at > first) yield { first, end: at };
    first = at + 1;
  }
}
