/** Web pages → lines, paragraphs and tables. Nothing of a page is executed or fetched; places count the lines given here. */
import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { SourceCell, SourceText } from '../source-text.ts';
import { convertedReports } from './decode.ts';
import { checkForeignLetters } from './decode-foreign-letters.ts';
import type { RawParagraph } from './docx/reading.ts';
import { createWriter } from './docx/writer.ts';
import { cutFurniture } from './cut-furniture.ts';
import { readFurniture } from './furniture.ts';
import type { PageBlock, PageParagraph, Run } from './html/collect.ts';
import { parsePage } from './html/parse-page.ts';
import { readPage, type PageText } from './html/walk.ts';
import { convertLegacy, findLegacyLetters, legacyEncodings, type LegacyFinding } from './legacy-letters.ts';

/** @param html As decoded. Blocks hold no span of an omission: site furniture and rules are only in the lines. */
export function readHtml(file: string, html: string): SourceText {
  const document = parsePage(file, html);
  if ('rule' in document) return nothing(file, document);
  const page = readPage(document);
  const finding = findLegacyLetters(rawLines(page.blocks));
  if (finding.kind === 'mixed' || finding.kind === 'unsure') return nothing(file, uncertain(file, finding));
  const convert = finding.kind === 'legacy' ? convertRun(finding) : (run: Run) => run.text;
  const writer = createWriter();
  for (const block of page.blocks) {
    if (block.kind === 'paragraph') writer.addParagraph(written(block, convert), block.isNote);
    else {
      const rows = block.rows.map((row): SourceCell[] => {
        const raw = row.map(({ paragraphs, colSpan }) => ({
          paragraphs: paragraphs.map((paragraph) => written(paragraph, convert)),
          colSpan,
        }));
        const cells = writer.addRow(raw);
        return row.map(({ colSpan, rowSpan }, index) => ({ paragraphs: cells[index] ?? [], colSpan, rowSpan }));
      });
      writer.addTable(rows);
    }
  }
  const { lines } = writer;
  const { omissions, diagnostics: furniture } = readFurniture(file, lines);
  return {
    file,
    format: 'html',
    lines,
    blocks: cutFurniture(writer.blocks, omissions),
    omissions,
    diagnostics: [
      ...(finding.kind === 'legacy' ? convertedReports(file, finding.encoding, lines) : []),
      ...writer.changes(file),
      ...pageReports(file, page),
      ...furniture,
      ...checkForeignLetters(file, lines),
    ],
  };
}

function nothing(file: string, diagnostic: Diagnostic): SourceText {
  return { file, format: 'html', lines: [], blocks: undefined, omissions: [], diagnostics: [diagnostic] };
}

type Convert = (run: Run) => string;

function convertRun({ encoding }: Extract<LegacyFinding, { kind: 'legacy' }>): Convert {
  return ({ text, context }) => {
    const converted = convertLegacy(text, encoding);
    return context.isCapital && encoding === 'tcvn3' ? converted.toUpperCase() : converted;
  };
}

function rawLines(blocks: readonly PageBlock[]): string[] {
  return blocks
    .flatMap((block) =>
      block.kind === 'paragraph' ? [block] : block.rows.flat().flatMap(({ paragraphs }) => paragraphs),
    )
    .flatMap(({ lines }) => lines)
    .map((line) => line.map(({ text }) => text).join(''));
}

function written({ lines, look }: PageParagraph, convert: Convert): RawParagraph {
  return { segments: lines.map((line) => line.map(convert).join('')), ...(look !== undefined && { look }) };
}

function pageReports(file: string, { left, generatedMarkers, footnoteMarks }: PageText): Diagnostic[] {
  const place = { file, line: 1, column: 1 };
  const counts = [...left].map(([kind, { count }]) => `${count} ${kind}`).join(', ');
  const characters = [...left]
    .filter(([kind]) => kind !== 'script' && kind !== 'style')
    .reduce((sum, [, { characters: more }]) => sum + more, 0);
  const reports: readonly (readonly [isFound: boolean, rule: string, problem: string, advice: string])[] = [
    [
      left.size > 0,
      'html/left-out',
      `Parts of the page that are no words of a document were left out: ${counts}; they hold ${characters} characters of text.`,
      'If words are missing, copy the document from the browser into a .docx or .txt file and import that.',
    ],
    [
      generatedMarkers > 0,
      'html/generated-number',
      `${generatedMarkers} numbers or bullets of lists are printed by the browser only; they were written into the text.`,
      'Compare the numbers with the original document.',
    ],
    [
      footnoteMarks > 0,
      'html/footnote-mark',
      `${footnoteMarks} marks of footnotes were written in brackets ("[1]"), so that they do not join the word before them.`,
      'Nothing to do.',
    ],
  ];
  return reports.flatMap(([isFound, rule, problem, advice]): Diagnostic[] =>
    isFound ? [{ rule, severity: 'warning', place, problem, advice }] : [],
  );
}

function uncertain(file: string, finding: Extract<LegacyFinding, { kind: 'mixed' | 'unsure' }>): Diagnostic {
  return {
    rule: finding.kind === 'mixed' ? 'intake/mixed-letters' : 'intake/unsure-letters',
    severity: 'error',
    place: { file, line: 1, column: 1 },
    problem:
      finding.kind === 'mixed'
        ? `Some paragraphs are Unicode, others look like ${legacyEncodings[finding.encoding]}.`
        : 'The letters are of an old Vietnamese encoding, but it is not certain of which.',
    advice: 'Convert the text to Unicode (for instance with UniKey, Ctrl+Shift+F6) and import the result.',
  };
}
