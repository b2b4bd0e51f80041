/** Words in capitals as the text of the same document writes them: names keep their capitals, other words lose them. */
import type { Clause } from '../../domain/clause.ts';

const word = /[\p{L}\p{N}]+/gu;

/** How often the text writes a word in each way, by the word before it and by itself; keys are small letters. */
type Forms = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * @param title In capitals; anything else is given back as it is.
 * @returns The title with each word as the running text writes it most after the same word, else at all, else in small
 *   letters; its first letter is a capital. Words with digits stay, codes ("57-NQ/TW") are
 *   written as the running text has them.
 */
export function inSentenceCase(title: string, clauses: readonly Clause[]): string {
  if (title !== title.toUpperCase()) return title;
  const forms = formsIn(clauses);
  let before = '';
  const written = title.replace(word, (printed, at: number) => {
    const small = printed.toLowerCase();
    const isCode =
      /\d/u.test(printed) || /[/-]$/u.test(title.slice(0, at)) || /^[/-]\p{L}/u.test(title.slice(at + printed.length));
    const found = mostUsed(forms.get(`${before} ${small}`)) ?? mostUsed(forms.get(small)) ?? small;
    before = small;
    return isCode ? printed : found;
  });
  const codes = codesIn(clauses);
  const coded = written.replace(code, (printed) => codes.get(printed.toLowerCase()) ?? printed);
  return `${coded.charAt(0).toUpperCase()}${coded.slice(1)}`;
}

const code = /\d{1,5}(?:\/\d{4})?[/-]\p{L}[\p{L}\d/-]{0,30}/gu;

/** "1899/QĐ-TTg" as the running text prints it, by its small letters. */
function codesIn(clauses: readonly Clause[]): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const { texts } of clauses)
    for (const [printed] of texts
      .filter((text) => text !== text.toUpperCase())
      .flatMap((text) => [...text.matchAll(code)]))
      if (!codes.has(printed.toLowerCase())) codes.set(printed.toLowerCase(), printed);
  return codes;
}

/** Words of running text; the first of a sentence says nothing of its case, nor does a line in capitals. */
function formsIn(clauses: readonly Clause[]): Forms {
  const forms = new Map<string, Map<string, number>>();
  const count = (key: string, form: string): void => {
    const uses = forms.get(key) ?? new Map<string, number>();
    uses.set(form, (uses.get(form) ?? 0) + 1);
    forms.set(key, uses);
  };
  for (const { texts } of clauses)
    for (const text of texts) {
      if (text === text.toUpperCase()) continue;
      let before = '';
      let end = 0;
      for (const { 0: form, index } of text.matchAll(word)) {
        const isFirst = before === '' || /[.;:!?…“"(]/u.test(text.slice(end, index));
        const small = form.toLowerCase();
        if (!isFirst) {
          count(small, form);
          count(`${before} ${small}`, form);
        }
        before = small;
        end = index + form.length;
      }
    }
  return forms;
}

function mostUsed(uses: ReadonlyMap<string, number> | undefined): string | undefined {
  return [...(uses ?? [])].sort(([, a], [, b]) => b - a)[0]?.[0];
}
