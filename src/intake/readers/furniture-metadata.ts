/** The table of attributes that legal sites put beside a document: its values are a second witness of number, day and signer. */
import type { Span } from '../source-text.ts';
import { fold } from '../../vietnamese/fold.ts';
import { plainLines, type PlainLine } from './furniture-plain.ts';

export interface SiteValue extends Span {
  /** As printed, without asterisks. */
  readonly printed: string;
  /** Days as ISO, anything else as printed. */
  readonly value: string;
}

/** A place-holder ("Đang cập nhật", "Đã biết") is no value: its field is absent. */
export interface SiteMetadata {
  readonly number?: SiteValue;
  readonly type?: SiteValue;
  readonly issuer?: SiteValue;
  readonly signatory?: SiteValue;
  readonly issuedOn?: SiteValue;
  readonly effectiveFrom?: SiteValue;
  /** Everything in the table, by its printed name. */
  readonly fields: ReadonlyMap<string, SiteValue>;
  /** First and last line of the table, from 1. */
  readonly firstLine: number;
  readonly lastLine: number;
}

type Known = Exclude<keyof SiteMetadata, 'fields' | 'firstLine' | 'lastLine'>;

/** Names of fields, folded; `undefined` for those that only show that this is such a table. */
const names: ReadonlyMap<string, Known | undefined> = new Map<string, Known | undefined>([
  ['so hieu', 'number'],
  ['so ky hieu', 'number'],
  ['so/ky hieu', 'number'],
  ['so hieu van ban', 'number'],
  ['loai van ban', 'type'],
  ['hinh thuc van ban', 'type'],
  ['noi ban hanh', 'issuer'],
  ['co quan ban hanh', 'issuer'],
  ['co quan ban hanh/ chuc danh/ nguoi ky', undefined],
  ['don vi ban hanh', 'issuer'],
  ['nguoi ky', 'signatory'],
  ['nguoi ky duyet', 'signatory'],
  ['ngay ban hanh', 'issuedOn'],
  ['ngay hieu luc', 'effectiveFrom'],
  ['ngay co hieu luc', 'effectiveFrom'],
  ['hieu luc', 'effectiveFrom'],
  ['ngay het hieu luc', undefined],
  ['ngay cong bao', undefined],
  ['ngay dang cong bao', undefined],
  ['so cong bao', undefined],
  ['tinh trang', undefined],
  ['tinh trang hieu luc', undefined],
  ['linh vuc', undefined],
  ['nganh', undefined],
  ['trich yeu', undefined],
  ['ten van ban', undefined],
  ['chuc danh', undefined],
  ['chuc vu', undefined],
  ['pham vi', undefined],
  ['ap dung', undefined],
  ['ngay cap nhat', undefined],
  ['tai lieu dinh kem', undefined],
  ['tep dinh kem', undefined],
]);

const placeHolder = /^(?:da biet|dang cap nhat|dang kiem tra|chua (?:biet|ro|xac dinh)|khong xac dinh|\.{2,}|-+)$/;

interface Cell extends Span {
  readonly printed: string;
  /** The name of a field, folded; `undefined` for anything else. */
  readonly name: string | undefined;
}

/** Fields further apart than this are of different tables. */
const furthestField = 8;

/** A cheap look before a line is taken apart: words that names begin with. */
const maybeName = /(?:^| )(?:so|loai|hinh|noi|co|don|nguoi|ngay|hieu|tinh|linh|nganh|trich|ten|chuc|pham|ap|tai|tep) /;

/** @returns The tables of attributes of a page, in order; a head of a table that lists documents is none. */
export function findSiteTables(lines: readonly PlainLine[]): SiteMetadata[] {
  const tables: SiteMetadata[] = [];
  let cells: Cell[] = [];
  let lastName = -1;
  const close = () => {
    const table = readTable(cells);
    if (table !== undefined) tables.push(table);
    cells = [];
    lastName = -1;
  };
  for (const [index, line] of lines.entries()) {
    if (lastName >= 0 && index - lastName > furthestField) close();
    if (line.isBlank || line.bare === '' || (lastName < 0 && !maybeName.test(line.folded))) continue;
    for (const cell of cellsOf(line.text, index + 1)) {
      if (cell.name !== undefined) lastName = index;
      if (lastName >= 0) cells.push(cell);
    }
  }
  if (lastName >= 0) close();
  return tables;
}

/** The first table of attributes of a page, with the places of its values. */
export function findSiteMetadata(lines: readonly string[]): SiteMetadata | undefined {
  return findSiteTables(plainLines(lines))[0];
}

/** Pieces between bars and tabs; `Số hiệu: 1/KH-UBND` gives two. */
function cellsOf(line: string, number: number): Cell[] {
  return [...line.matchAll(/[^|\t]+/g)].flatMap(({ 0: piece, index }): Cell[] => {
    const label = /^([^:]{2,40}):(?=.)/u.exec(piece);
    const end = label?.[1] === undefined || nameOf(label[1]) === undefined ? 0 : label[1].length + 1;
    const parts =
      end === 0
        ? [{ text: piece, at: 0 }]
        : [
            { text: piece.slice(0, end), at: 0 },
            { text: piece.slice(end), at: end },
          ];
    return parts.flatMap(({ text, at }): Cell[] => {
      const printed = text.replaceAll('*', ' ').trim();
      const start = index + at;
      return printed === '' ? [] : [{ line: number, start, end: start + text.length, printed, name: nameOf(printed) }];
    });
  });
}

function nameOf(printed: string): string | undefined {
  if (printed.length > 60) return undefined;
  const name = fold(printed.replaceAll('*', ' ').trim().replace(/ ?:$/, '')).trim();
  return names.has(name) ? name : undefined;
}

/** A letterhead may follow a table whose last value is missing. */
const letterhead = /^(?:[ỦU][ỶY] BAN|UBND|HỘI ĐỒNG|CỘNG H|THỦ TƯỚNG|CHÍNH PHỦ|BỘ|SỞ) /u;

function readTable(cells: readonly Cell[]): SiteMetadata | undefined {
  const fields = new Map<string, SiteValue>();
  const known: Partial<Record<Known, SiteValue>> = {};
  const seen = new Set<string>();
  const first = cells.find(({ name }) => name !== undefined)?.line ?? 0;
  let last = first;
  for (const [index, { name, line, printed }] of cells.entries()) {
    if (name === undefined) continue;
    last = line;
    seen.add(name);
    const next = cells[index + 1];
    // the value stands in the next cell, beside the name or below it after at most a bar
    if (next === undefined || next.name !== undefined || next.line - line > 3) continue;
    if (next.line !== line && letterhead.test(next.printed)) continue;
    last = next.line;
    if (placeHolder.test(fold(next.printed))) continue;
    const { name: _, ...place } = next;
    const value = { ...place, value: isoDay(next.printed) ?? next.printed };
    fields.set(printed.replace(/ ?:$/, ''), value);
    const key = names.get(name);
    if (key !== undefined) known[key] ??= value;
  }
  // names beside names are the head of a table that lists documents; here the number or the day must read as one
  const isNumber = /\d.{0,9}\/\s?\p{L}/u.test(known.number?.value ?? '');
  const isDay = /^\d{4}-\d\d-\d\d$/.test(known.issuedOn?.value ?? '');
  if (seen.size < 4 || !(isNumber || isDay)) return undefined;
  return { ...known, fields, firstLine: first, lastLine: last };
}

/** "18/11/2025" and "2020-11-24"; `undefined` for anything else. */
function isoDay(printed: string): string | undefined {
  const day = /^(?:(\d{1,2})[/-](\d{1,2})[/-](\d{4})|(\d{4})-(\d\d)-(\d\d))$/.exec(printed);
  if (day === null) return undefined;
  const [, d = day[6], m = day[5], y = day[4]] = day;
  return `${y ?? ''}-${(m ?? '').padStart(2, '0')}-${(d ?? '').padStart(2, '0')}`;
}
