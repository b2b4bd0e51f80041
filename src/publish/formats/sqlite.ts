/**
 * One SQLite database of all tables: keys that are checked, views for common questions, and a full-text table that is searched
 * with diacritics or without.
 */
import { rmSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { fold } from '../../vietnamese/fold.ts';
import { fieldsOf, type FieldType } from '../fields.ts';
import type { Cell, Row, Table } from '../table.ts';
import { views } from './sqlite-views.ts';

const types: Readonly<Record<FieldType, string>> = {
  string: 'TEXT',
  date: 'TEXT',
  year: 'INTEGER',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
};

/** @throws when a key finds no row: our own bug, content is checked before. */
export function writeSqlite(path: string, tables: readonly Table[], rowsOf: (table: Table) => Iterable<Row>): void {
  rmSync(path, { force: true });
  const database = new DatabaseSync(path);
  try {
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; BEGIN');
    for (const table of tables) {
      database.exec(definitionOf(table));
      insert(database, table, rowsOf(table));
    }
    database.exec(search);
    addToSearch(database);
    for (const { name, select } of views) database.exec(`CREATE VIEW ${name} AS ${select}`);
    database.exec('COMMIT');
    const lost = database.prepare('PRAGMA foreign_key_check').all();
    if (lost.length > 0) throw new Error(`The database has keys that find no row: ${JSON.stringify(lost.slice(0, 5))}`);
    database.exec("ANALYZE; INSERT INTO clauses_search(clauses_search) VALUES ('optimize'); VACUUM");
  } finally {
    database.close();
  }
}

function definitionOf(table: Table): string {
  const columns = fieldsOf(table).map(({ name, type, constraints }) => {
    const isRequired = constraints.required === true ? ' NOT NULL' : '';
    const isBoolean = type === 'boolean' ? ` CHECK (${quoted(name)} IN (0, 1))` : '';
    return `${quoted(name)} ${types[type]}${isRequired}${isBoolean}`;
  });
  const keys = table.foreignKeys.map(
    ({ field, references: [other, column] }) =>
      `FOREIGN KEY (${quoted(field)}) REFERENCES ${quoted(other)} (${quoted(column)})`,
  );
  const key = `PRIMARY KEY (${table.primaryKey.map(quoted).join(', ')})`;
  return `CREATE TABLE ${quoted(table.name)} (\n  ${[...columns, key, ...keys].join(',\n  ')}\n) STRICT`;
}

function insert(database: DatabaseSync, table: Table, rows: Iterable<Row>): void {
  const names = fieldsOf(table).map(({ name }) => name);
  const statement = database.prepare(
    `INSERT INTO ${quoted(table.name)} (${names.map(quoted).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
  );
  for (const row of rows) statement.run(...names.map((name) => valueOf(row[name] ?? null)));
}

const valueOf = (cell: Cell): SQLInputValue => (typeof cell === 'boolean' ? Number(cell) : cell);

const quoted = (name: string): string => `"${name}"`; // some are words of SQL: "order", "from", "to"

/** FTS5 takes marks off letters, but đ is a letter of its own to it: the folded words stand in a second column. */
const search = `CREATE VIRTUAL TABLE clauses_search USING fts5(
  clause_id UNINDEXED, text, folded, tokenize = "unicode61 remove_diacritics 2"
)`;

function addToSearch(database: DatabaseSync): void {
  const add = database.prepare('INSERT INTO clauses_search (clause_id, text, folded) VALUES (?, ?, ?)');
  for (const { id, text } of database.prepare('SELECT id, text FROM clauses WHERE text IS NOT NULL').iterate())
    add.run(id ?? null, text ?? null, fold(String(text)));
}
