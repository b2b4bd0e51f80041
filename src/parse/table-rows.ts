/**
 * Reads the rows of a table: which column numbers them, which rows are heads of groups, and what is below what. Rows of
 * one table form a list or a tree by their first cells alone; no cell is changed, moved or left out.
 */
import { romanValue } from '../domain/clause.ts';
import { fold } from '../vietnamese/fold.ts';

export interface TableRow {
  readonly level: 'row' | 'rowGroup';
  /** A row stands below the last one before it of a smaller rank. */
  readonly rank: number;
  /** `3`, `-1`, `a`, `nhóm II`; `hàng 5` counts a row without number in the whole table. */
  readonly step: string;
  /** The first cell of a numbered table; empty elsewhere. */
  readonly marker: string;
  /** The other cells; the head of a group has only those that are not empty. */
  readonly texts: readonly string[];
}

const numberForm = /^\(?(\d{1,4}(?:\.\d{1,4}){0,5})\)?[.)/]?$/;
const letterForm = /^\(?([a-zđ])\)?[.)/]{0,2}$/u;
const signForm = /^[-–—+*•]$/;
const groupForm = /^([IVXLC]{1,8}|[A-ZĐ])\s?[.)/:]?$/u;
const groupInWords = /^([IVXLC]{1,8}|[A-ZĐ])\s?[.)/:–-](?=\s)/u;
const numberHeads: ReadonlySet<string> = new Set(['', 'tt', 'stt', 'so tt', 'so thu tu', 'no', 'no.', '#']);

const rankOf = { group: 0, number: 10, letter: 30, sign: 40, plus: 41 } as const;

/** @param body Cells of each row below the head. */
export function readRows(
  columns: readonly string[],
  body: readonly (readonly string[])[],
): { readonly isNumbered: boolean; readonly rows: readonly TableRow[] } {
  const isNumbered = hasNumberColumn(columns, body);
  const reader = new RowReader(isNumbered);
  return { isNumbered, rows: body.map((cells, index) => reader.read(cells, index, body[index + 1]?.[0] ?? '')) };
}

function hasNumberColumn([head = '']: readonly string[], body: readonly (readonly string[])[]): boolean {
  if (numberHeads.has(fold(head).trim())) return true;
  const cells = body.map(([first = '']) => first).filter((cell) => cell !== '');
  const numbers = cells.filter((cell) => [numberForm, letterForm, signForm, groupForm].some((form) => form.test(cell)));
  return numbers.length * 2 > cells.length && /^\(?(?:0?1|I|A)\)?[.)/]?$/.test(numbers[0] ?? '');
}

/** What is open while the rows of one table are read. */
class RowReader {
  private readonly isNumbered: boolean;
  /** Kinds of groups by depth: the kind that comes first is the outermost. */
  private readonly groupKinds: string[] = [];
  private groupCount = 0;
  /** Numbers of the open row and those above it: "3", "3.1". */
  private open: string[] = [];
  private signs = 0;
  private pluses = 0;

  constructor(isNumbered: boolean) {
    this.isNumbered = isNumbered;
  }

  /** @param next First cell of the row below. */
  read(cells: readonly string[], index: number, next = ''): TableRow {
    const [first = '', ...others] = cells;
    const marker = this.isNumbered ? first : '';
    const texts = this.isNumbered ? others : cells;
    if (index < 2 && areColumnNumbers(cells)) return this.unnumbered(marker, texts, index);
    const inside = marker === '' && this.goesOnBelow(next) ? this.rest(texts, index) : undefined;
    return (
      inside ??
      this.numbered(marker, texts) ??
      this.group(cells, marker, texts) ??
      this.unnumbered(marker, texts, index)
    );
  }

  private numbered(marker: string, texts: readonly string[]): TableRow | undefined {
    const row = (rank: number, step: string): TableRow => ({ level: 'row', rank, step, marker, texts });
    const number = numberForm.exec(marker)?.[1];
    if (number !== undefined) {
      const parts = number.split('.');
      const above = this.open.indexOf(parts.slice(0, -1).join('.'));
      this.open = [...this.open.slice(0, above + 1), number];
      this.signs = this.pluses = 0;
      return row(rankOf.number + above + 1, String(Number(parts.at(-1))));
    }
    if (this.open.length === 0) return undefined;
    const letter = letterForm.exec(marker)?.[1];
    if (letter !== undefined) {
      this.signs = this.pluses = 0;
      return row(rankOf.letter, letter);
    }
    if (!signForm.test(marker)) return undefined;
    if (marker === '+') return row(rankOf.plus, `+${(this.pluses += 1)}`);
    this.pluses = 0;
    return row(rankOf.sign, `-${(this.signs += 1)}`);
  }

  private group(cells: readonly string[], marker: string, texts: readonly string[]): TableRow | undefined {
    const filled = cells.filter((cell) => cell !== '');
    const [words = ''] = filled;
    const marked = groupForm.exec(marker)?.[1];
    const isAlone = filled.length === 1 && cells.length > 2 && isGroupName(words);
    if (marked === undefined && !isAlone) return undefined;
    const written = marked ?? groupInWords.exec(words)?.[1] ?? '';
    const number = /^[A-ZĐ]$/u.test(written) || romanValue(written) !== undefined ? written : '';
    if (marked !== undefined && number === '') return undefined;
    this.groupCount += 1;
    this.open = [];
    const kind =
      number === '' ? 'words' : romanValue(number) === undefined || /^[CDL]$/.test(number) ? 'letter' : 'roman';
    if (!this.groupKinds.includes(kind)) this.groupKinds.push(kind);
    return {
      level: 'rowGroup',
      rank: rankOf.group + this.groupKinds.indexOf(kind),
      step: `nhóm ${number === '' ? this.groupCount : number}`,
      marker: marked === undefined ? '' : marker,
      texts: filled.length > 2 ? texts : filled.slice(marked === undefined ? 0 : 1),
    };
  }

  /** True where the row below is 6.3 and the open one 6.2: no group begins between them. */
  private goesOnBelow(next: string): boolean {
    const parts = numberForm.exec(next)?.[1]?.split('.') ?? [];
    return parts.length > 1 && this.open.length > 1 && this.open.at(-2) === parts.slice(0, -1).join('.');
  }

  /** What stands between 6.2 and 6.3 without a number belongs to 6.2. */
  private rest(texts: readonly string[], index: number): TableRow {
    return { level: 'row', rank: rankOf.sign, step: `hàng ${index + 1}`, marker: '', texts };
  }

  private unnumbered(marker: string, texts: readonly string[], index: number): TableRow {
    this.open = [];
    return { level: 'row', rank: rankOf.number, step: `hàng ${index + 1}`, marker, texts };
  }
}

/** Neither a total nor the dots of lost rows. */
function isGroupName(words: string): boolean {
  return /\p{L}{2}/u.test(words) && !/^(?:tong|cong)(?![a-z])/.test(fold(words));
}

/** "A | B | 1 | 2 | 3" or "(1) | (2) | (3)": a row that numbers the columns, not a row of content. */
function areColumnNumbers(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const numbers = filled.filter((cell) => !/^\(?[A-Z]\)?$/.test(cell));
  return (
    filled.length > 2 &&
    numbers.length > 1 &&
    numbers.every((cell, index) => /^\(?(\d{1,2})\)?(?=$|\s?=)/.exec(cell)?.[1] === String(index + 1))
  );
}
