import type { AskedWord, Wording } from './interpret.ts';
import { grade, type Field } from './match.ts';

/**
 * Words typed without marks, read as the records that were found write them: "so huu tri tue" as "sở hữu trí tuệ". Only rows
 * of two words or more say which marks are meant; a word that stands in none stays as typed.
 *
 * @param found The words of the best records.
 * @returns `undefined` when nothing changes.
 */
export function restoreMarks(wording: Wording, found: readonly (readonly Field[])[]): Wording | undefined {
  if (wording.every(({ hasMarks }) => hasMarks)) return undefined;
  const votes = wording.map(() => new Map<string, { form: Field['words'][number]; count: number }>());
  for (const { words } of found.flat()) {
    const answers = (place: number, at: number): boolean => {
      const [asked, written] = [wording[at], words[place]];
      return asked !== undefined && written !== undefined && grade({ ...asked, isOpen: false }, written) > 0.9;
    };
    words.forEach((_, start) =>
      wording.forEach((_word, at) => {
        if (answers(start - 1, at - 1)) return;
        let length = 0;
        while (answers(start + length, at + length)) length += 1;
        for (let step = 0; length > 1 && step < length; step += 1) {
          const form = words[start + step];
          const forms = votes[at + step];
          if (form === undefined || forms === undefined) continue;
          forms.set(form.key, { form, count: (forms.get(form.key)?.count ?? 0) + length ** 3 });
        }
      }),
    );
  }
  const restored = wording.map((word, at): AskedWord => {
    const forms = [...(votes[at]?.values() ?? [])].sort((a, b) => b.count - a.count);
    const form = word.hasMarks ? undefined : forms[0]?.form;
    if (form?.hasMarks !== true) return word;
    const { key, letters, sound, hasMarks } = form;
    return { ...word, word: form.word, typed: form.word, key, letters, sound, hasMarks };
  });
  return restored.some(({ key }, at) => key !== wording[at]?.key) ? restored : undefined;
}
