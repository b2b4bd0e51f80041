/** The database is whole, every foreign key of it finds its row, its views answer, and its search finds what is typed without marks. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fold } from '../../src/vietnamese/fold.ts';
import { dataFolder } from './data-package.ts';
import type { Proof } from './proof.ts';

const database = 'ke-hoach-mo.sqlite';

export const proveDatabase: Proof = ({ site }) => {
  const file = join(dataFolder, database);
  const open = new DatabaseSync(join(site, file), { readOnly: true });
  const all = (query: string) => open.prepare(query).all();
  try {
    const views = all(`SELECT name FROM sqlite_schema WHERE type = 'view'`).map(({ name }) => String(name));
    const broken = views.filter((name) => {
      try {
        all(`SELECT * FROM "${name}" LIMIT 1`);
        return false;
      } catch {
        return true;
      }
    });
    const unsound = all('PRAGMA integrity_check').map(({ integrity_check }) => String(integrity_check));
    const words = all('SELECT text FROM clauses').map(({ text }) => /\p{L}*[đĐ]\p{L}*/u.exec(String(text))?.[0]);
    const word = words.find((one) => one !== undefined) ?? '';
    const isFound =
      open.prepare('SELECT 1 FROM clauses_search WHERE clauses_search MATCH ?').all(fold(word)).length > 0;
    const problems = [
      ...unsound.filter((line) => line !== 'ok').map((line) => `integrity_check: ${line}.`),
      ...all('PRAGMA foreign_key_check').map((row) => `A foreign key finds no row: ${JSON.stringify(row)}.`),
      ...broken.map((name) => `The view ${name} cannot be asked.`),
      ...(isFound ? [] : [`The search does not find "${word}" where it is typed "${fold(word)}".`]),
    ];
    const tables = all(`SELECT count(*) AS tables FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%STRICT'`);
    return {
      checked: Number(tables[0]?.['tables']) + views.length,
      faults: problems.map((problem) => ({ file, problem, advice: 'Mend src/publish/formats/sqlite.ts.' })),
    };
  } finally {
    open.close();
  }
};
