/** Puts blocks of a plan's body, one after the other, in their place: depth, label and id come from their markers. */
import { clauseIdOfLabel, type AnnexTable, type Clause, type ClauseLevel, type PlanText } from '../domain/clause.ts';
import type { Diagnostic, Place } from '../domain/diagnostic.ts';
import { divisionNames, type DivisionName } from './divisions.ts';
import { readMarker, type Marked } from './markers.ts';
import { structureProblems } from './structure-problems.ts';

interface OpenClause {
  readonly clause: Clause & { texts: string[] };
  readonly rank: number;
}

export class ClauseBuilder {
  readonly diagnostics: Diagnostic[] = [];
  readonly file: string;
  private readonly clauses: (Clause & { texts: string[] })[] = [];
  private readonly tables: AnnexTable[] = [];
  private readonly uses = new Map<string, number>();
  private open: OpenClause[] = [];
  private division: DivisionName | undefined;
  /** Has this annex had its table, and was what stands after it reported? */
  private afterTable: 'nothing' | 'unreported' | 'reported' = 'nothing';
  /** True when the paragraphs that come have no place and this is reported. */
  private isLost = false;

  constructor(file: string) {
    this.file = file;
  }

  openDivision(name: DivisionName, place: Place): void {
    if (this.division !== undefined) this.reportStructure('plan/nested-division', place);
    const count = this.count(`:${name}`);
    this.closeDivision();
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
    this.afterTable = 'nothing';
    this.isLost = false;
  }

  addHeading(text: string, place: Place): void {
    this.refuseAfterTable(place);
    const marked = readMarker(text);
    if (marked !== undefined) {
      this.addMarked(marked, true, place);
      return;
    }
    if (this.division === undefined) {
      this.isLost = true;
      this.report(
        'plan/heading-marker',
        place,
        `The heading "${text}" does not begin with a marker of a clause.`,
        'Begin it with "I.", "1.", "1.1.", "a)" or "Điều 1."; what has no number is no heading: write it without "#", or in a division (":::title" …).',
      );
    }
    this.addText(text, place);
  }

  addParagraph(text: string, place: Place): void {
    this.refuseAfterTable(place);
    if (this.division === 'preamble' || this.division === 'closing') {
      this.addOwnParagraph(text, place);
      return;
    }
    const marked = this.division === undefined ? readMarker(text) : undefined;
    if (marked === undefined) this.addText(text, place);
    else this.addMarked(marked, false, place);
  }

  addItem(sign: string, text: string, place: Place): void {
    this.refuseAfterTable(place);
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
      this.reportStructure('plan/table-outside-annex', places[0]);
      return;
    }
    const isSecond = this.afterTable !== 'nothing';
    if (isSecond) this.reportStructure('plan/second-table', places[0]);
    this.afterTable = 'unreported';
    const [columns = [], ...body] = rows;
    this.tables.push({ annexId: annex.id, columns });
    body.forEach((cells, index) => {
      const [marker = '', ...texts] = cells;
      const step = /^(\d+)\.?$/.exec(marker)?.[1] ?? String(index + 1);
      this.close(7);
      const place = places[index + 1] ?? places[0];
      this.addMarked({ level: 'row', rank: 7, marker, step, text: '' }, false, place, { texts, mayRepeat: isSecond });
      this.open.pop();
    });
    this.open = this.open.slice(0, 1);
  }

  finish(): { text: PlanText; diagnostics: readonly Diagnostic[] } {
    return { text: { clauses: this.clauses, tables: this.tables }, diagnostics: this.diagnostics };
  }

  private addMarked(
    marked: Marked,
    isHeading: boolean,
    place: Place | undefined,
    { texts, mayRepeat = false }: { readonly texts?: readonly string[]; readonly mayRepeat?: boolean } = {},
  ): void {
    const { level, rank, marker, step, text } = marked;
    this.close(rank);
    const parent = this.open.at(-1)?.clause;
    const plain = parent === undefined ? step : `${parent.label}.${step}`;
    const uses = this.count(`#${plain}`);
    const label = uses === 1 ? plain : `${plain}~${uses}`;
    if (uses > 1 && !mayRepeat && this.afterTable !== 'reported') {
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
    if (current !== undefined) {
      current.texts.push(text);
      return;
    }
    if (this.isLost) return; // the first of these paragraphs, or the heading above them, is reported
    this.isLost = true;
    this.reportStructure('plan/text-without-place', place);
  }

  /** Rows are shown as one table below the words of their annex: words after them would move above it. */
  private refuseAfterTable(place: Place): void {
    if (this.afterTable !== 'unreported') return;
    this.afterTable = 'reported';
    this.reportStructure('plan/text-after-table', place);
  }

  private push(piece: Piece, rank: number): void {
    const clause = this.make(piece, this.open.at(-1)?.clause.id);
    this.clauses.push(clause);
    this.open.push({ clause, rank });
    this.isLost = false;
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

  private reportStructure(rule: keyof typeof structureProblems, place: Place | undefined): void {
    const { problem, advice } = structureProblems[rule];
    this.report(rule, place, problem, advice);
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
