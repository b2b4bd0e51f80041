import { fold } from '../vietnamese/fold.ts';

/** What a filter bar offers. A row answers a field by its key of the same name. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface FilterField {
  /** Also the name in the address: `/nhiem-vu/?co-quan=ct-so-y-te`. */
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  /** `vi` where the choices are names, which are Vietnamese on every page. */
  readonly choicesLanguage?: 'vi';
}

/** Choices from values as printed, each once, in the order first met; the address carries them as `asKey` writes them. */
export function choicesOf(values: readonly string[]): readonly Choice[] {
  return [...new Set(values)].map((label) => ({ value: asKey(label), label }));
}

/** "Khoa học và công nghệ" → "khoa-hoc-va-cong-nghe". */
export function asKey(words: string): string {
  return fold(words)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
