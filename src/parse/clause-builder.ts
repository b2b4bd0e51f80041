/** Puts blocks of a plan's body, one after the other, in their place: depth, label and id come from their markers. */
import { ClauseList, type GrowingClause } from './clause-list.ts';
import type { ClauseLevel, PlanText } from '../domain/clause.ts';
import type { Diagnostic, Place } from '../domain/diagnostic.ts';
import { divisionNames, type DivisionName } from './divisions.ts';
import { asGroup, ranks, readMarker, readNoteMark, type Marked } from './markers.ts';
import { structureProblems } from './structure-problems.ts';
import { readRows } from './table-rows.ts';

interface OpenClause {
  readonly clause: GrowingClause;
  readonly rank: number;
}

/** Divisions whose paragraphs are clauses of their own, below a clause that is not published itself. */
const listDivisions: ReadonlySet<DivisionName> = new Set(['preamble', 'closing']);

/** Below these a bare number is that of a row or paragraph: a numbered clause says "khoản". */
const needsWord: ReadonlySet<ClauseLevel> = new Set(['annex', 'preamble', 'closing']);

export class ClauseBuilder {
  readonly file: string;
  private readonly list = new ClauseList();
  private open: OpenClause[] = [];
  /** Ranks of the Markdown items around the block that comes: it stands below them whatever its sign. */
  private readonly items: number[] = [];
  private division: DivisionName | undefined;
  private doGroupsHoldParts = false;
  /** A part, chapter or section stands above the articles of this text. */
  private hasOuterLevels = false;
  /** True when a table stands where no clause is open: words below it have their place beside it. */
  private isBelowTable = false;

  constructor(file: string) {
    this.file = file;
  }

  get diagnostics(): Diagnostic[] {
    return this.list.diagnostics;
  }

  openDivision(name: DivisionName, place: Place): void {
    if (this.division !== undefined) this.reportStructure('plan/nested-division', place);
    const count = this.list.count(`:${name}`);
    this.closeDivision();
    this.division = name;
    const label = count === 1 ? divisionNames[name] : `${divisionNames[name]} ${count}`;
    const piece = { level: name, label, marker: '', isHeading: false, texts: [], place };
    if (listDivisions.has(name)) this.open.push({ clause: this.list.make(piece, undefined), rank: 0 });
    else this.open.push({ clause: this.list.add(piece, undefined, true), rank: 0 });
  }

  closeDivision(): void {
    this.open = [];
    this.division = undefined;
    this.doGroupsHoldParts = false;
    this.hasOuterLevels = false;
    this.isBelowTable = false;
  }

  addHeading(text: string, place: Place): void {
    const marked = this.division === 'notes' ? undefined : readMarker(text, true);
    if (marked !== undefined) {
      this.addMarked(this.letterOrNumeral(marked), true, place);
      return;
    }
    if (this.division === undefined) {
      this.list.report(
        'plan/heading-marker',
        place,
        `The heading "${text}" does not begin with a marker of a clause.`,
        'Begin it with "I.", "1.", "1.1.", "a)", "Điều 1.", "Chương I" or "A."; what has no number is no heading: write it without "#", or in a division (":::title" …).',
      );
    }
    this.addText(text, place, this.division === undefined);
  }

  addParagraph(text: string, place: Place): void {
    const isRead = this.division === undefined || this.division === 'annex';
    const marked = isRead ? readMarker(text, false) : undefined;
    if (marked === undefined) this.addText(text, place);
    else this.addMarked(marked, false, place);
  }

  /** @param sign `-`, `+`, `*` or a number with its stop. */
  addItem(sign: string, text: string, place: Place): void {
    if (this.division === 'notes' && /^[\d*]/.test(sign)) {
      this.addNote(`${sign} ${text}`, place);
      return;
    }
    const numbered = /^\d/.test(sign) ? readMarker(`${sign} ${text}`, false) : undefined;
    const level = sign === '+' ? 'subitem' : 'item';
    this.addMarked(numbered ?? { level, rank: ranks[level], marker: sign, step: '', text }, false, place);
  }

  /** What comes until `leaveItem` stands in the Markdown item that was just added. */
  enterItem(): void {
    this.items.push(this.open.at(-1)?.rank ?? 0);
  }

  leaveItem(): void {
    this.items.pop();
  }

  /** @param rows Cells of the head, then of each row. */
  addTable([columns = [], ...body]: readonly (readonly string[])[], places: readonly Place[]): void {
    const [place = this.top] = places;
    this.closeText();
    const around = this.open.length;
    const owner = this.tableOwner(place);
    const { isNumbered, rows } = readRows(columns, body);
    this.list.addTable({ ownerId: owner.clause.id, columns, isNumbered });
    for (const [index, { level, rank, step, marker, texts }] of rows.entries()) {
      this.close(owner.rank + 1 + rank);
      this.push({ level, marker, step, texts }, owner.rank + 1 + rank, places[index + 1] ?? place);
    }
    this.open.length = around;
    this.isBelowTable = true;
  }

  finish(): { text: PlanText; diagnostics: readonly Diagnostic[] } {
    return this.list.finish();
  }

  private addMarked(marked: Marked, isHeading: boolean, place: Place): void {
    const { marker, text } = marked;
    const isBullet = marked.step === '';
    const outer = this.items.at(-1);
    const rank = outer === undefined ? this.rankOf(marked) : outer + 1 + marked.rank;
    this.close(rank);
    const parent = this.open.at(-1)?.clause;
    const level = isBullet && this.division === 'recipients' ? 'recipient' : marked.level;
    if (level === 'part' && this.open.some(({ clause }) => clause.level === 'group')) this.doGroupsHoldParts = true;
    const step = isBullet ? this.bulletStep(parent, marked.level) : this.stepBelow(parent, marked.step);
    this.push({ level, marker, step, texts: text === '' ? [] : [text], isHeading }, rank, place);
  }

  private bulletStep(parent: GrowingClause | undefined, level: ClauseLevel): string {
    const sign = level === 'subitem' ? '+' : '-';
    return `${sign}${this.list.count(`${parent?.label ?? ''}.${sign}`)}`;
  }

  private stepBelow(parent: GrowingClause | undefined, step: string): string {
    const isDirect = parent !== undefined && needsWord.has(parent.level) && !parent.label.includes('.');
    return isDirect && /^\d+$/.test(step) ? `khoản ${step}` : step;
  }

  /** "I." after "H." goes on with the letters. */
  private letterOrNumeral(marked: Marked): Marked {
    const group = this.open.findLast(({ clause }) => clause.level === 'group')?.clause;
    if (group === undefined) return marked;
    const part = this.open.find(({ clause }) => clause.level === 'part' && clause.parentId === group.id)?.clause;
    return asGroup(marked, lastStep(group.label), part && lastStep(part.label), this.doGroupsHoldParts);
  }

  /** Words without number join the last clause; after a table, and in a preamble, they are a clause of their own. */
  private addText(text: string, place: Place, isReported = false): void {
    if (this.division === 'notes') {
      this.addNote(text, place);
      return;
    }
    if (this.division !== undefined && listDivisions.has(this.division) && this.items.length === 0) {
      this.addOwnParagraph(text, place);
      return;
    }
    const current = this.open.at(-1)?.clause;
    if (current !== undefined && current.level !== 'text' && this.list.isLast(current)) {
      current.texts.push(text);
      return;
    }
    if (current === undefined && !isReported && !this.isBelowTable) {
      this.reportStructure('plan/text-without-place', place);
    }
    this.closeText();
    this.addPassage('text', 'đoạn', text, place);
  }

  private addOwnParagraph(text: string, place: Place): void {
    this.open.length = 1;
    const division = this.open[0]?.clause;
    if (division === undefined) return;
    const ordinal = this.list.count(`${division.label}.`);
    this.push({ level: division.level, marker: '', step: String(ordinal), texts: [text] }, 1, place);
  }

  private addNote(text: string, place: Place): void {
    this.open.length = 1;
    const { marker, number, text: words } = readNoteMark(text);
    if (number === undefined) this.addPassage('note', 'đoạn', words, place, marker);
    else this.push({ level: 'note', marker, step: number, texts: words === '' ? [] : [words] }, 1, place, true);
  }

  private addPassage(level: ClauseLevel, word: string, text: string, place: Place, marker = ''): void {
    const above = this.open.at(-1);
    const step = `${word} ${this.list.count(`${above?.clause.label ?? ''}.${word}`)}`;
    const rank = Math.max(ranks.text, (above?.rank ?? 0) + 1);
    this.push({ level, marker, step, texts: text === '' ? [] : [text] }, rank, place);
  }

  /** The first table of an annex is the annex's own; any other is a clause below the one that is open. */
  private tableOwner(place: Place): OpenClause {
    const above = this.open.at(-1);
    const ordinal = this.list.count(`${above?.clause.label ?? ''}.bảng`);
    if (above?.clause.level === 'annex' && this.list.isLast(above.clause)) return above;
    const rank = (above?.rank ?? 0) + 1;
    const clause = this.push({ level: 'table', marker: '', step: `bảng ${ordinal}`, texts: [] }, rank, place);
    return { clause, rank };
  }

  private push(
    piece: { level: ClauseLevel; marker: string; step: string; texts: readonly string[]; isHeading?: boolean },
    rank: number,
    place: Place,
    mayRepeat = false,
  ): GrowingClause {
    const { level, marker, step, texts, isHeading = false } = piece;
    const parent = this.open.at(-1)?.clause;
    const label = parent === undefined ? step : `${parent.label}.${step}`;
    const isBelowNothing =
      parent !== undefined && listDivisions.has(parent.level as DivisionName) && this.open.length === 1;
    const parentId = isBelowNothing ? undefined : parent?.id;
    const clause = this.list.add({ level, label, marker, isHeading, texts, place }, parentId, mayRepeat);
    this.open.push({ clause, rank });
    return clause;
  }

  /**
   * "Phần I" after "Điều 1" of a decision is a part of the scheme that the article holds; in a regulation, whose articles
   * stand in parts and chapters from the beginning, it closes the article.
   */
  private rankOf({ level, rank }: Marked): number {
    if (rank >= ranks.article) return rank;
    const isInArticle = this.open[0]?.clause.level === 'article' && !this.hasOuterLevels;
    if (!isInArticle) this.hasOuterLevels = true;
    return isInArticle ? ranks.article + ranks[level as 'division'] / 10 : rank;
  }

  private close(rank: number): void {
    while ((this.open.at(-1)?.rank ?? -1) >= rank) this.open.pop();
  }

  private closeText(): void {
    if (this.open.at(-1)?.clause.level === 'text') this.open.pop();
  }

  private get top(): Place {
    return { file: this.file, line: 1, column: 1 };
  }

  private reportStructure(rule: keyof typeof structureProblems, place: Place): void {
    const { problem, advice } = structureProblems[rule];
    this.list.report(rule, place, problem, advice);
  }
}

function lastStep(label: string): string {
  return (label.split('.').at(-1) ?? '').replace(/~\d+$/, '');
}
