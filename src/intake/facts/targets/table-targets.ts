/** Finds targets in tables: a column for each year, or a column of values; estimates of the present are none. Pure. */
import type { Clause, ClauseTable, PlanText } from '../../../domain/clause.ts';
import { targetSchema, type TargetRecord } from '../../../domain/target.ts';
import { quantitiesInText } from '../../../vietnamese/numbers-in-text.ts';
import { fold } from '../../../vietnamese/fold.ts';
import { isTotalRow, numbersColumns } from '../../layout/table-words.ts';
import type { Found } from '../found.ts';
import { periodsIn } from './periods.ts';
import { unitAt } from './units.ts';

const isName = /^(?:.*\s)?(?:chi tieu|muc tieu|noi dung|ten|danh muc|san pham|linh vuc)/u;
const isUnit = /^(?:dvt|don vi(?: tinh)?|đvt)/u;
const isNow = /uth|uoc|thuc hien nam|hien trang|hien nay|ket qua/u;
const isValue =
  /(?:chi tieu|muc tieu|ke hoach|gia tri|nam) .*\d{4}|^(?:chi tieu|muc tieu|ke hoach)(?: den nam| nam)? ?\d{4}$/u;

interface Heads {
  readonly name: number;
  readonly unit: number | undefined;
  readonly values: readonly { readonly index: number; readonly head: string }[];
}

/** Targets of every table that has columns of values. */
export function tableTargets({ clauses, tables }: PlanText): readonly Found<TargetRecord>[] {
  const owners = new Map(tables.map((table) => [table.ownerId, table]));
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  const seconds = secondHeads(clauses, byId, owners);
  const heads = new Map(tables.map((table) => [table.ownerId, headsOf(headWords(table, seconds.get(table.ownerId)))]));
  const headRows = new Set(seconds.values());
  const found: Found<TargetRecord>[] = [];
  let group = '';
  for (const clause of clauses) {
    if ((clause.level !== 'row' && clause.level !== 'rowGroup') || headRows.has(clause)) continue;
    const owner = ownerOf(clause, byId, owners);
    const columns = owner === undefined ? undefined : heads.get(owner.ownerId);
    if (owner === undefined || columns === undefined) continue;
    const cells = owner.isNumbered ? [clause.marker, ...clause.texts] : clause.texts;
    if (numbersColumns(cells) || isTotalRow(cells)) continue;
    const values = columns.values.map(({ index }) => cells[index] ?? '');
    const name = cells[columns.name] ?? '';
    if (clause.level === 'rowGroup' || values.every((value) => !/\d/u.test(value))) {
      if (name.trim() !== '') group = name.trim();
      continue;
    }
    const isSub = /^[-+•]?$/u.test(clause.marker.trim()) && group !== '';
    const second = seconds.get(owner.ownerId);
    const hasYears = second?.texts.some((text) => /20\d\d/u.test(text)) === true;
    const place = hasYears ? second.label : byId.get(owner.ownerId)?.label;
    found.push(...rowTargets(clause, cells, columns, isSub ? `${group}: ${name}` : name, place));
  }
  return found;
}

function ownerOf(clause: Clause, byId: ReadonlyMap<string, Clause>, owners: ReadonlyMap<string, ClauseTable>) {
  let parent = clause.parentId;
  for (let step = 0; step < 6 && parent !== undefined; step += 1) {
    const table = owners.get(parent);
    if (table !== undefined) return table;
    parent = byId.get(parent)?.parentId;
  }
  return undefined;
}

/** First rows that are a second line of heads: no number, no amount, a year or a unit in each cell that is not empty. */
function secondHeads(
  clauses: readonly Clause[],
  byId: ReadonlyMap<string, Clause>,
  owners: ReadonlyMap<string, ClauseTable>,
): ReadonlyMap<string, Clause> {
  const found = new Map<string, Clause>();
  const seen = new Set<string>();
  for (const clause of clauses) {
    if (clause.level !== 'row' && clause.level !== 'rowGroup') continue;
    const owner = ownerOf(clause, byId, owners);
    if (owner === undefined || seen.has(owner.ownerId)) continue;
    seen.add(owner.ownerId);
    const words = clause.texts.filter((text) => text !== '');
    const isHead = words.length > 1 && words.every((text) => /^năm\s+20\d\d$|^[\p{L}\s]+\([^)]*\)$/iu.test(text));
    if (isHead && clause.marker === '') found.set(owner.ownerId, clause);
  }
  return found;
}

/** The words over each column: a head that covers several columns stands before those of the second line below it. */
function headWords({ columns, isNumbered }: ClauseTable, second: Clause | undefined): readonly string[] {
  if (second === undefined) return columns;
  const below = isNumbered ? [second.marker, ...second.texts] : second.texts;
  let above = '';
  return columns.map((head, index) => {
    if (head !== '') above = head;
    const words = below[index] ?? '';
    return words === '' ? head : /20\d\d/u.test(words) ? words : `${above} ${words}`;
  });
}

/** Columns that may hold the values of targets: a year in the head, and no amount per unit of another kind beside it. */
function headsOf(columns: readonly string[]): Heads | undefined {
  const folded = columns.map((head) => fold(head).replace(/\s+/gu, ' ').trim());
  const values = folded.flatMap((head, index) => {
    const isYear =
      /^(?:.*\s)?(?:nam )?20\d\d(?: [a-z ]+\([a-z ]+\))?$/u.test(head) && !/thoi gian|tien do|hoan thanh/u.test(head);
    return (isYear || isValue.test(head)) && !isNow.test(head) ? [{ index, head: columns[index] ?? '' }] : [];
  });
  const name = folded.findIndex((head, index) => isName.test(head) && !values.some((value) => value.index === index));
  const unit = folded.findIndex((head) => isUnit.test(head));
  return values.length === 0 || name < 0 ? undefined : { name, unit: unit < 0 ? undefined : unit, values };
}

/** "Xoài" under "Kế hoạch 2026 Lượng (Tấn)" is "Xoài, Lượng". */
function withMeasure(indicator: string, head: string): string {
  const measure = /20\d\d\s+([\p{L}\s]+?)\s*\([^)]*\)$/u.exec(head)?.[1];
  return `${indicator}${measure === undefined ? '' : `, ${measure}`}`.replace(/\s+/gu, ' ').trim();
}

function rowTargets(
  clause: Clause,
  cells: readonly string[],
  heads: Heads,
  indicator: string,
  headClause: string | undefined,
): readonly Found<TargetRecord>[] {
  const unitCell = heads.unit === undefined ? '' : (cells[heads.unit] ?? '').trim();
  return heads.values.flatMap(({ index, head }): readonly Found<TargetRecord>[] => {
    const cell = (cells[index] ?? '').trim();
    const [quantity, more] = quantitiesInText(cell);
    if (quantity === undefined || more !== undefined) return [];
    const inHead = /\(([\p{L}\s]{1,20})\)$/u.exec(head)?.[1] ?? '';
    const inCell = unitAt(cell, quantity.end)?.words ?? inHead;
    const unit = quantity.isPercent ? '%' : unitCell === '' ? inCell : unitCell;
    const period = periodsIn(/\d{4}/u.test(head) ? head : '').at(-1);
    const parsed = targetSchema.safeParse({
      clause: clause.label,
      indicator: withMeasure(indicator, head),
      ...(quantity.min === quantity.max
        ? { operator: quantity.comparisons[0] ?? '=', value: quantity.min }
        : { operator: 'range', min: quantity.min, max: quantity.max }),
      unit,
      perYear: quantity.isPerYear,
      ...(period?.from === undefined ? {} : { periodFrom: period.from }),
      ...(period?.to === undefined ? {} : { periodTo: period.to }),
      ...(period === undefined || headClause === undefined ? {} : { periodClause: headClause }),
      quote: cell,
    });
    if (!parsed.success) return [];
    const isOdd = /^(?:ha|hecta)$/iu.test(unit) && /sản lượng/iu.test(indicator);
    return [
      {
        fact: parsed.data,
        rule: 'target/table',
        sureness: isOdd ? 'unsure' : 'likely',
        doubt: isOdd
          ? `Đơn vị "${unit}" không hợp với "${indicator}": giữ như in, hãy đối chiếu.`
          : 'Đọc từ bảng: hãy đối chiếu cột và năm.',
      },
    ];
  });
}
