/** The one way into the readers: looks at what a file is, by its content first and its name second, and has it read. */
import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { SourceFormat, SourceText } from '../source-text.ts';
import { withoutFurniture } from './cut-furniture.ts';
import { decode } from './decode.ts';
import { readDocx } from './docx/read-docx.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { readTxt } from './txt.ts';
import { refusedKind, startsWith } from './decode-kinds.ts';

/**
 * Reads a document.
 *
 * @param file Path as given; only its ending is looked at, and only where the content does not tell.
 * @returns Lines, or none with an error that says why and what to do. Never throws on content; nothing is executed.
 */
export async function readSource(file: string, bytes: Uint8Array): Promise<SourceText> {
  if (isPdf(bytes)) return withoutFurniture(await readPdf(file, bytes));
  if (startsWith(bytes, 'PK\u0003\u0004') && latin1(bytes).includes('word/document'))
    return withoutFurniture(readDocx(file, bytes));
  const refused = refusedKind(file, bytes);
  if (refused !== undefined) return nothing(file, formatByName(file) ?? 'txt', [refused]);
  return readText(file, bytes);
}

function readText(file: string, bytes: Uint8Array): SourceText {
  const isPage = looksLikePage(latin1(bytes.subarray(0, 65_536)), file);
  const decoded = decode(file, bytes, { isMarkup: isPage });
  const { text, diagnostics } = decoded;
  const format = isPage ? 'html' : text !== undefined && looksLikeMarkdown(text, file) ? 'md' : 'txt';
  if (text === undefined) return nothing(file, format, diagnostics);
  const readers = { html: readHtml, md: readMarkdown, txt: readTxt };
  const source = readers[format](file, text);
  const all = [...diagnostics, ...source.diagnostics];
  const isEmpty = source.lines.every((line) => line.trim() === '');
  if (!isEmpty || all.some(({ severity }) => severity === 'error')) return { ...source, diagnostics: all };
  return nothing(file, format, [...all, empty(file)]);
}

function nothing(file: string, format: SourceFormat, diagnostics: readonly Diagnostic[]): SourceText {
  return { file, format, lines: [], blocks: undefined, omissions: [], diagnostics };
}

function empty(file: string): Diagnostic {
  return {
    rule: 'intake/empty',
    severity: 'error',
    place: { file, line: 1, column: 1 },
    problem: 'The file holds no text that a person would read.',
    advice: 'Fetch the document again; a page that shows its text only by a script has to be copied from the browser.',
  };
}

/** A PDF may have a few bytes before its head. */
function isPdf(bytes: Uint8Array): boolean {
  return latin1(bytes.subarray(0, 1024)).includes('%PDF-');
}

/** The names of a ZIP's files stand before each of them and once more at its end. */
function latin1(bytes: Uint8Array): string {
  const decoder = new TextDecoder('windows-1252');
  const [head, tail] = [65_536, 1_048_576];
  return bytes.length <= head + tail
    ? decoder.decode(bytes)
    : decoder.decode(bytes.subarray(0, head)) + decoder.decode(bytes.subarray(-tail));
}

function formatByName(file: string): SourceFormat | undefined {
  const ending = /\.(\w{1,9})$/.exec(file.toLowerCase())?.[1] ?? '';
  const formats: Readonly<Record<string, SourceFormat>> = {
    txt: 'txt',
    md: 'md',
    mdx: 'md',
    markdown: 'md',
    html: 'html',
    htm: 'html',
    xhtml: 'html',
    docx: 'docx',
    pdf: 'pdf',
  };
  return formats[ending];
}

/** @param head The first bytes; NULs of UTF-16 are taken out. */
function looksLikePage(head: string, file: string): boolean {
  const start = head
    .replaceAll('\0', '')
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, '')
    .trimStart();
  if (/^(?:<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]|<!--.{0,2000}?-->\s{0,99}<(?:!doctype|html))/is.test(start))
    return true;
  if (/^<\?xml[^>]{0,300}>\s{0,99}(?:<!doctype html|<html)/i.test(start)) return true;
  return (
    (formatByName(file) === 'html' && /<[a-z!/]/i.test(start)) ||
    /^<(?:div|p|table|center|article|section|main|h[1-6])[\s>]/i.test(start)
  );
}

/** Headings, front matter, rows of a pipe table, or a handful of lines in bold. */
function looksLikeMarkdown(text: string, file: string): boolean {
  if (formatByName(file) === 'md') return true;
  const head = text.slice(0, 200_000);
  return (
    /^---\r?\n[\w-]{1,60}:/.test(head) ||
    /^#{1,6} \S/m.test(head) ||
    /^\|? ?:?-{3,}:? ?\|/m.test(head) ||
    (head.match(/^\*\*\S.{0,200}\*\*\s{0,9}$/gm)?.length ?? 0) >= 3
  );
}
