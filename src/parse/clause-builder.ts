/** Puts blocks of a plan's body, one after the other, in their place: depth, label and id come from their markers. */
import {
  clauseIdOfLabel,
  romanValue,
  type AnnexTable,
  type Clause,
  type ClauseLevel,
  type PlanText,
} from '../domain/clause.ts';
import type { Diagnostic, Place } from '../domain/diagnostic.ts';

/** Divisions of a document that carry no number: `:::title` … `:::`. The value is the label of the division. */
export const divisionNames = {
  letterhead: 'Đầu văn bản',
  title: 'Tên',
  preamble: 'Mở đầu',
  closing: 'Kết',
  recipients: 'Nơi nhận',
  signature: 'Chữ ký',
  annex: 'PL',
} as const;
export type DivisionName = keyof typeof divisionNames;

interface Marked {
  readonly level: ClauseLevel;
  readonly rank: number;
  readonly marker: string;
  readonly step: string;
  readonly text: string;
}

interface OpenClause {
  readonly clause: Clause & { texts: string[] };
  readonly rank: number;
}

const markers: readonly {
  readonly pattern: RegExp;
  readonly level: ClauseLevel;
  readonly rank: number;
  readonly step: (match: RegExpExecArray) => string | undefined;
}[] = [
  { pattern: /^Điều (\d+)\.(?=\s|$)/u, level: 'article', rank: 1, step: (match) => `Điều ${match[1]}` },
  {
    pattern: /^([IVXLC]+)\.(?=\s|$)/u,
    level: 'part',
    rank: 1,
    step: (match) => (romanValue(match[1] ?? '') === undefined ? undefined : match[1]),
  },
  { pattern: /^(\d+\.)+(\d+)\.?(?=\s|$)/u, level: 'subparagraph', rank: 3, step: (match) => match[2] },
  { pattern: /^(\d+)[.)](?=\s|$)/u, level: 'paragraph', rank: 2, step: (match) => match[1] },
  { pattern: /^([a-zđ])\)(?=\s|$)/u, level: 'point', rank: 4, step: (match) => match[1] },
];

/** Reads the number or letter that opens a heading or paragraph: `II.`, `3.`, `1.2.`, `đ)`, `Điều 4.`. */
function readMarker(text: string): Marked | undefined {
  for (const { pattern, level, rank, step } of markers) {
    const match = pattern.exec(text);
    const found = match === null ? undefined : step(match);
    if (match !== null && found !== undefined) {
      return { level, rank, marker: match[0], step: found, text: text.slice(match[0].length).trim() };
    }
  }
  return undefined;
}

export class ClauseBuilder {
  readonly diagnostics: Diagnostic[] = [];
  readonly file: string;
  private readonly clauses: (Clause & { texts: string[] })[] = [];
  private readonly tables: AnnexTable[] = [];
  private readonly uses = new Map<string, number>();
  private open: OpenClause[] = [];
  private division: DivisionName | undefined;

  constructor(file: string) {
    this.file = file;
  }

  openDivision(name: DivisionName, place: Place): void {
    const count = this.count(`:${name}`);
    this.open = [];
    this.division = name;
    const label = count === 1 ? divisionNames[name] : `${divisionNames[name]} ${count}`;
    if (name === 'preamble' || name === 'closing') {
      this.open.push({
        clause: this.make({ level: name, label, marker: '', isHeading: false, texts: [], place }),
        rank: 0,
      });
    } else {
      this.push({ level: name, label, marker: '', isHeading: false, texts: [], place }, 0);
    }
  }

  closeDivision(): void {
    this.open = [];
    this.division = undefined;
  }

  addHeading(text: string, place: Place): void {
    const marked = readMarker(text);
    if (marked === undefined) this.addText(text, place);
    else this.addMarked(marked, true, place);
  }

  addParagraph(text: string, place: Place): void {
    if (this.division === 'preamble' || this.division === 'closing') {
      this.addOwnParagraph(text, place);
      return;
    }
    const marked = this.division === undefined ? readMarker(text) : undefined;
    if (marked === undefined) this.addText(text, place);
    else this.addMarked(marked, false, place);
  }

  addItem(sign: string, text: string, place: Place): void {
    const numbered = /^\d/.test(sign) ? readMarker(`${sign} ${text}`) : undefined;
    if (numbered !== undefined) {
      this.addMarked(numbered, false, place);
      return;
    }
    const isPlus = sign === '+';
    const level = this.division === 'recipients' ? 'recipient' : isPlus ? 'subitem' : 'item';
    const rank = isPlus ? 6 : 5;
    this.close(rank);
    const parent = this.open.at(-1)?.clause.label ?? '';
    const ordinal = this.count(`${parent}.${isPlus ? '+' : '-'}`);
    this.addMarked({ level, rank, marker: sign, step: `${isPlus ? '+' : '-'}${ordinal}`, text }, false, place);
  }

  addTable(rows: readonly (readonly string[])[], places: readonly Place[]): void {
    const annex = this.open[0]?.clause;
    if (annex?.level !== 'annex') {
      this.report(
        'plan/table-outside-annex',
        places[0],
        'A table stands outside an annex.',
        'Put it between ":::annex" and ":::".',
      );
      return;
    }
    const [columns = [], ...body] = rows;
    this.tables.push({ annexId: annex.id, columns });
    body.forEach((cells, index) => {
      const [marker = '', ...texts] = cells;
      const step = /^(\d+)\.?$/.exec(marker)?.[1] ?? String(index + 1);
      this.close(7);
      this.addMarked({ level: 'row', rank: 7, marker, step, text: '' }, false, places[index + 1] ?? places[0], texts);
      this.open.pop();
    });
    this.open = this.open.slice(0, 1);
  }

  finish(): { text: PlanText; diagnostics: readonly Diagnostic[] } {
    return { text: { clauses: this.clauses, tables: this.tables }, diagnostics: this.diagnostics };
  }

  private addMarked(marked: Marked, isHeading: boolean, place: Place | undefined, texts?: readonly string[]): void {
    const { level, rank, marker, step, text } = marked;
    this.close(rank);
    const parent = this.open.at(-1)?.clause;
    const plain = parent === undefined ? step : `${parent.label}.${step}`;
    const uses = this.count(`#${plain}`);
    const label = uses === 1 ? plain : `${plain}~${uses}`;
    if (uses > 1) {
      this.report(
        'clause/repeated-number',
        place,
        `"${marker}" stands twice in the same list (${plain}).`,
        'If the source misreads it, add a correction; if it prints it so, leave it: the second keeps an address of its own.',
        'warning',
      );
    }
    this.push({ level, label, marker, isHeading, texts: texts ?? (text === '' ? [] : [text]), place }, rank);
  }

  private addOwnParagraph(text: string, place: Place): void {
    const division = this.open[0];
    if (division === undefined) return;
    const ordinal = this.count(`${division.clause.label}.`);
    const label = `${division.clause.label}.${ordinal}`;
    this.clauses.push(
      this.make({ level: division.clause.level, label, marker: '', isHeading: false, texts: [text], place }),
    );
  }

  private addText(text: string, place: Place): void {
    const current = this.open.at(-1)?.clause;
    if (current !== undefined) current.texts.push(text);
    else
      this.report(
        'plan/text-without-place',
        place,
        'A paragraph without number stands before the first clause or after a division.',
        'Put it in a division (":::preamble", ":::closing" …) or below the clause that it belongs to.',
      );
  }

  private push(piece: Piece, rank: number): void {
    const clause = this.make(piece, this.open.at(-1)?.clause.id);
    this.clauses.push(clause);
    this.open.push({ clause, rank });
  }

  private make(
    { level, label, marker, isHeading, texts, place }: Piece,
    parentId?: string,
  ): Clause & { texts: string[] } {
    const id = clauseIdOfLabel(label);
    if (id === undefined)
      this.report('clause/label', place, `"${label}" cannot be an address.`, 'Check the number or letter.');
    return {
      id: id ?? label,
      label,
      level,
      parentId,
      order: this.clauses.length + 1,
      marker,
      isHeading,
      texts: [...texts],
      line: place?.line ?? 1,
    };
  }

  private close(rank: number): void {
    while ((this.open.at(-1)?.rank ?? -1) >= rank) this.open.pop();
  }

  private count(key: string): number {
    const next = (this.uses.get(key) ?? 0) + 1;
    this.uses.set(key, next);
    return next;
  }

  private report(
    rule: string,
    place: Place | undefined,
    problem: string,
    advice: string,
    severity: 'error' | 'warning' = 'error',
  ): void {
    this.diagnostics.push({ rule, severity, place: place ?? { file: this.file, line: 1, column: 1 }, problem, advice });
  }
}

interface Piece {
  readonly level: ClauseLevel;
  readonly label: string;
  readonly marker: string;
  readonly isHeading: boolean;
  readonly texts: readonly string[];
  readonly place: Place | undefined;
}
