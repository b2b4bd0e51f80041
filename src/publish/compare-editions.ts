/**
 * What one edition of the datasets changes in the one before: its structure, its rows with the likely reason, and how far its
 * version has to rise for it. The rules are written down in `content/pages/thay-doi.mdx`.
 */
import type { RowChange, RowChangeReason } from '../domain/row-change.ts';
import { join } from './column.ts';
import type { Edition, EditionTable } from './edition.ts';
import type { Row } from './table.ts';

/** From the smallest to the largest. */
export const steps = ['none', 'patch', 'minor', 'major'] as const;
export type Step = (typeof steps)[number];

export interface EditionChanges {
  /** Tables and columns that came, went or hold other values, a line each. */
  readonly structure: readonly { readonly what: string; readonly step: Step }[];
  /** In the order of the newer tables and rows; those that went come after the others of their table. */
  readonly rows: readonly RowChange[];
  /** The least by which the version has to rise. */
  readonly step: Step;
}

/** The log itself tells changes and is none. */
const logTable = 'row_changes';
/** Tables whose new rows tell of agencies and provinces that were reorganised. */
const eventTables = new Set(['agency_changes', 'province_changes']);
/** Columns that follow from such events. */
const columnsOfToday = new Set(['standing', 'standing_label', 'current_agency_ids']);

export function compareEditions(older: Edition, newer: Edition): EditionChanges {
  const before = byName(older.tables);
  const after = byName(newer.tables);
  const both = [...after].flatMap(([name, table]) => {
    const old = before.get(name);
    return old === undefined ? [] : [[old, table] as const];
  });
  const structure = [
    ...namesOnlyIn(before, after).map((name) => ({ what: `table ${name} is gone`, step: 'major' as const })),
    ...namesOnlyIn(after, before).map((name) => ({ what: `table ${name} is new`, step: 'minor' as const })),
    ...both.flatMap(([old, table]) => columnChanges(old, table)),
  ];
  const plans = both.find(([{ name }]) => name === 'plans');
  const newPlans = new Set(plans === undefined ? [] : idsOnlyIn(plans[1], plans[0]));
  const rows = both.flatMap(([old, table]) => rowChanges(old, table, newPlans));
  return { structure, rows, step: largest([...structure.map(({ step }) => step), ...rows.map(stepOf)]) };
}

/** By how much a version rose; `none` where it did not. While the first number is 0, the second takes its part. */
export function stepTaken(older: string, newer: string): Step {
  const [from, to] = [older, newer].map((version) => version.split('.').map(Number)) as [number[], number[]];
  const at = to.findIndex((number, index) => number !== from[index]);
  if (at === -1 || (to[at] ?? 0) < (from[at] ?? 0)) return 'none';
  if (at === 0 || (at === 1 && to[0] === 0)) return 'major';
  return at === 1 ? 'minor' : 'patch';
}

export const isEnough = (taken: Step, needed: Step): boolean => steps.indexOf(taken) >= steps.indexOf(needed);

const byName = (tables: readonly EditionTable[]): ReadonlyMap<string, EditionTable> =>
  new Map(tables.filter(({ name }) => name !== logTable).map((table) => [table.name, table]));

const namesOnlyIn = (one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): readonly string[] =>
  [...one.keys()].filter((name) => !other.has(name));

const largest = (all: readonly Step[]): Step => steps.findLast((step) => all.includes(step)) ?? 'none';

const keyOf = ({ primaryKey }: EditionTable, row: Row): string => primaryKey.map((name) => String(row[name])).join('/');

function idsOnlyIn(one: EditionTable, other: EditionTable): readonly string[] {
  const known = new Set(Array.from(other.rows(), (row) => keyOf(other, row)));
  return Array.from(one.rows(), (row) => keyOf(one, row)).filter((id) => !known.has(id));
}

function columnChanges(older: EditionTable, newer: EditionTable): EditionChanges['structure'] {
  const { name } = newer;
  const keys = [older, newer].map(({ primaryKey }) => join(primaryKey));
  return [
    ...namesOnlyIn(older.columns, newer.columns).map((column) => ({
      what: `column ${name}.${column} is gone`,
      step: 'major' as const,
    })),
    ...namesOnlyIn(newer.columns, older.columns).map((column) => ({
      what: `column ${name}.${column} is new`,
      step: 'minor' as const,
    })),
    ...[...newer.columns].flatMap(([column, type]) => {
      const old = older.columns.get(column);
      return old === undefined || old === type
        ? []
        : [{ what: `column ${name}.${column} was of type ${old} and is of type ${type}`, step: 'major' as const }];
    }),
    ...(keys[0] === keys[1]
      ? []
      : [{ what: `the primary key of ${name} was ${keys[0]} and is ${keys[1]}`, step: 'major' as const }]),
  ];
}

function stepOf(change: RowChange): Step {
  if (change.kind === 'removed') return 'major';
  return change.kind === 'added' && change.table === 'plans' ? 'minor' : 'patch';
}

function rowChanges(older: EditionTable, newer: EditionTable, newPlans: ReadonlySet<string>): readonly RowChange[] {
  const table = newer.name;
  const shared = [...newer.columns.keys()].filter((column) => older.columns.has(column));
  const old = new Map(Array.from(older.rows(), (row) => [keyOf(newer, row), row]));
  const changes: RowChange[] = [];
  for (const row of newer.rows()) {
    const key = keyOf(newer, row);
    const before = old.get(key);
    old.delete(key);
    if (before === undefined) {
      changes.push({ table, row: key, kind: 'added', reason: reasonOfNew(table, row, newPlans) });
      continue;
    }
    const changed = shared.filter((column) => before[column] !== row[column]);
    if (changed.length === 0) continue;
    const cells = cellsOf(changed, (column) => ({ before: before[column] ?? null, after: row[column] ?? null }));
    changes.push({ table, row: key, kind: 'changed', reason: reasonOfChanged(changed), cells });
  }
  for (const [key, row] of old) {
    const cells = cellsOf(
      Object.keys(row).filter((column) => row[column] !== null),
      (column) => ({ before: row[column] ?? null }),
    );
    changes.push({ table, row: key, kind: 'removed', reason: 'correction', cells });
  }
  return changes;
}

const cellsOf = <T>(columns: readonly string[], cell: (column: string) => T): Record<string, T> =>
  Object.fromEntries(columns.map((column) => [column, cell(column)]));

function reasonOfNew(table: string, row: Row, newPlans: ReadonlySet<string>): RowChangeReason {
  if (eventTables.has(table)) return 'reorganisation';
  const plan = table === 'plans' ? row['id'] : row['plan_id'];
  const isOfNewPlan = typeof plan === 'string' ? newPlans.has(plan) : newPlans.size > 0;
  return isOfNewPlan ? 'new-plan' : 'addition';
}

const reasonOfChanged = (columns: readonly string[]): RowChangeReason =>
  columns.every((column) => columnsOfToday.has(column)) ? 'reorganisation' : 'correction';
