/** Which rows of a list answer what a reader asks for. No document here: this part is tested by itself. */
import { fold } from '../vietnamese/fold.ts';

export interface Query {
  /** By name of the field, the value that a row must hold. */
  readonly keys: Readonly<Record<string, string>>;
  /** Every one of these words, without marks, must stand in the row. */
  readonly words: readonly string[];
}

export interface Answer {
  /** What the row holds of a field. */
  readonly values: (name: string) => readonly string[];
  /** All words of the row, folded. */
  readonly text: () => string;
}

export interface Tally {
  /** For each row whether it answers. */
  readonly hits: readonly boolean[];
  /** By field and value, how many rows answer if this value is chosen and the other fields stay as they are. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** @param fields What is chosen of each; empty where nothing is. */
export function queryOf(fields: Readonly<Record<string, string>>, text: string): Query {
  return {
    keys: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')),
    words: fold(text).split(/\s+/u).filter(Boolean),
  };
}

/** Looks at each row once. A row that fails in one field alone is still counted among the choices of that field. */
export function tally(rows: readonly Answer[], { keys, words }: Query, names: readonly string[]): Tally {
  const asked = Object.entries(keys);
  const counts = new Map(names.map((name) => [name, new Map<string, number>()]));
  const hits = rows.map((row) => {
    if (words.length > 0 && !words.every((word) => row.text().includes(word))) return false;
    const failed = asked.filter(([name, value]) => !row.values(name).includes(value)).map(([name]) => name);
    for (const name of failed.length === 0 ? names : failed.length === 1 ? failed : []) {
      const ofField = counts.get(name);
      for (const value of row.values(name)) ofField?.set(value, (ofField.get(value) ?? 0) + 1);
    }
    return failed.length === 0;
  });
  return { hits, counts };
}
