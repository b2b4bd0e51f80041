import { DatabaseSync } from 'node:sqlite';
import { shownCount, type Engine } from './engine.ts';
import { gzipBytes, joinRanks, peerEngine, type PeerRecord } from './peer.ts';
import { foldedTermsOf } from './terms.ts';

/** sqlite3.wasm and its script, gzip (shared/search/README.md): Node has its own. */
const libraryBytes = 473_000;

/** Folded terms; the words in a row, near each other, all of them, any of them. */
export function fts5(records: readonly PeerRecord[]): Engine {
  const database = new DatabaseSync(':memory:');
  database.exec(`
    CREATE TABLE texts (id INTEGER PRIMARY KEY, url TEXT, title TEXT, text TEXT, rest TEXT);
    CREATE VIRTUAL TABLE terms USING fts5(text, rest, content='');
    BEGIN`);
  const addText = database.prepare('INSERT INTO texts VALUES (?, ?, ?, ?, ?)');
  const addTerms = database.prepare('INSERT INTO terms (rowid, text, rest) VALUES (?, ?, ?)');
  for (const [id, { url, title, text, rest }] of records.entries()) {
    addText.run(id, url, title, text, rest);
    addTerms.run(id, foldedTermsOf(text).join(' '), foldedTermsOf(rest).join(' '));
  }
  database.exec("COMMIT; INSERT INTO terms (terms) VALUES ('optimize'); VACUUM");
  const select = database.prepare(
    'SELECT rowid FROM terms WHERE terms MATCH ? ORDER BY bm25(terms, 2, 1), rowid LIMIT ?',
  );
  const find = (expression: string) => (): readonly number[] =>
    select.all(expression, shownCount).map(({ rowid }) => Number(rowid));
  return peerEngine(
    {
      name: 'FTS5',
      rank: (query) => {
        const terms = foldedTermsOf(query).map((term) => `"${term}"`);
        if (terms.length === 0) return [];
        return joinRanks([
          find(terms.join(' + ')),
          find(`NEAR(${terms.join(' ')}, 10)`),
          find(terms.join(' AND ')),
          find(terms.join(' OR ')),
        ]);
      },
      downloads: [
        { part: 'library', bytes: libraryBytes },
        { part: 'index', bytes: gzipBytes(database.serialize()) },
      ],
      close: () => database.close(),
    },
    records,
  );
}
