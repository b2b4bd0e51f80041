/** Whether a row of a list answers what a reader asks for. No document here: this part is tested by itself. */
import { fold } from '../vietnamese/fold.ts';

export interface Query {
  /** By key of the row, the value that it must hold; `anything` asks only that it holds some value. */
  readonly keys: Readonly<Record<string, string>>;
  /** Every one of these words, without marks, must stand in the row. */
  readonly words: readonly string[];
}

export const anything = '*';

export interface Answer {
  /** Value of a field, words parted by spaces, empty where the row has none. */
  readonly key: (name: string) => string;
  /** All words of the row, folded. */
  readonly text: () => string;
}

/** What a field of the bar asks for. */
export interface Field {
  readonly name: string;
  readonly value: string;
  /** The value names the key in which the value of this other field is looked up. */
  readonly narrows: string | undefined;
}

export function queryOf(fields: readonly Field[], text: string): Query {
  const keys: Record<string, string> = {};
  for (const { name, value, narrows } of fields) if (value !== '' && narrows === undefined) keys[name] = value;
  for (const { value, narrows } of fields) {
    if (value === '' || narrows === undefined) continue;
    keys[value] = keys[narrows] ?? anything;
  }
  return { keys, words: fold(text).split(/\s+/u).filter(Boolean) };
}

export function answers({ keys, words }: Query, { key, text }: Answer): boolean {
  const held = Object.entries(keys).every(([name, value]) =>
    value === anything ? key(name) !== '' : key(name).split(' ').includes(value),
  );
  return held && (words.length === 0 || words.every((word) => text().includes(word)));
}
