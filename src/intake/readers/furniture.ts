/** Everything around a document that is no text of it. When it is not sure, a line is kept, and reported. */
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { omissionReasons, type OmissionReason, type SourceOmission } from '../source-text.ts';
import { findRules, findStamps, findWordsToMachines, wholeLine } from './furniture-lines.ts';
import { findSiteTables } from './furniture-metadata.ts';
import { joinOmissions } from './furniture-omissions.ts';
import { findPageEdges } from './furniture-pages.ts';
import { bare, plainLines } from './furniture-plain.ts';
import { findZones, range } from './furniture-site.ts';

export { findSiteMetadata, type SiteMetadata, type SiteValue } from './furniture-metadata.ts';

export interface Furniture {
  /** In order, none over another. */
  readonly omissions: readonly SourceOmission[];
  readonly diagnostics: readonly Diagnostic[];
}

/** @param pages Page of each line where the source tells: repeated heads and page numbers are found by it. */
export function findFurniture(lines: readonly string[], pages?: readonly number[]): readonly SourceOmission[] {
  return readFurniture('', lines, pages).omissions;
}

/** What is left out, with one report for each reason and one for lines before the letterhead that were kept. */
export function readFurniture(file: string, lines: readonly string[], pages?: readonly number[]): Furniture {
  const plain = plainLines(lines);
  const tables = findSiteTables(plain);
  const zones = findZones(plain, tables);
  const { start, end, isHeadSite, inside } = zones;
  // a table of attributes in the middle of a document is one of its own
  const outside = tables.filter(({ firstLine, lastLine }) => lastLine <= start || firstLine > end || start === 0);
  const inTable = new Set(outside.flatMap(({ firstLine, lastLine }) => range(firstLine - 1, lastLine)));
  const ofSite = [...(isHeadSite ? range(0, start) : []), ...inside, ...range(end, lines.length)];
  const omissions = joinOmissions(
    [...inTable].flatMap((index) => wholeLine(plain, index, 'metadata-table')),
    ofSite.filter((index) => !inTable.has(index)).flatMap((index) => wholeLine(plain, index, 'furniture')),
    findStamps(plain),
    findPageEdges(plain, pages),
    findWordsToMachines(plain),
    findRules(plain),
  );
  const omitted = new Set(omissions.map(({ line }) => line));
  const kept = range(0, start).filter((index) => !omitted.has(index + 1) && plain[index]?.isBlank === false);
  return { omissions, diagnostics: [...leftOut(file, lines, omissions), ...keptBefore(file, kept)] };
}

/** Reasons that a person should look at; rules and marks are too plain for that. */
const reported: readonly OmissionReason[] = [
  'furniture',
  'metadata-table',
  'page-number',
  'running-head',
  'signing-stamp',
];

function leftOut(file: string, lines: readonly string[], omissions: readonly SourceOmission[]): Diagnostic[] {
  const printed = ({ line, start, end }: SourceOmission) =>
    bare((lines[line - 1] ?? '').slice(start, end).slice(0, 120));
  return reported.flatMap((reason): Diagnostic[] => {
    const found = omissions.filter((omission) => omission.reason === reason && printed(omission) !== '');
    const [first] = found;
    if (first === undefined) return [];
    return [
      {
        rule: `intake/left-out-${reason}`,
        severity: 'warning',
        place: { file, line: first.line, column: first.start + 1 },
        problem: `${found.length} ${found.length === 1 ? 'line is' : 'lines are'} left out. ${omissionReasons[reason]} The first: "${printed(first)}".`,
        advice: 'Look through what was left out; put the words back into the draft if some are of the document.',
      },
    ];
  });
}

function keptBefore(file: string, kept: readonly number[]): Diagnostic[] {
  const [first] = kept;
  if (first === undefined) return [];
  return [
    {
      rule: 'intake/before-letterhead',
      severity: 'warning',
      place: { file, line: first + 1, column: 1 },
      problem: `${kept.length} ${kept.length === 1 ? 'line stands' : 'lines stand'} before the letterhead; it is not sure that they are no text of the document, so they were kept.`,
      advice: 'If they belong to the web site, delete them from the draft.',
    },
  ];
}
