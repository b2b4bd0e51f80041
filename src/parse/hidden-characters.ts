/** Characters that a reader cannot see, or that stand for a lost letter, change what a text says or how it is found: no plan needs one. */
import type { Diagnostic } from '../domain/diagnostic.ts';

/** Control, format (zero width, direction), separating and replacement characters, other than line feed and tab. */
const hidden = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFFFD]/u;

export function holdsHidden(text: string): boolean {
  return hidden.test(text.replaceAll('\r\n', '\n'));
}

/** @param text Lines that count from the top of `file`. @returns One problem for each line that holds such a character. */
export function hiddenCharacters(file: string, text: string): readonly Diagnostic[] {
  if (!holdsHidden(text)) return [];
  return text.split(/\r?\n/).flatMap((line, index): Diagnostic[] => {
    const at = hidden.exec(line)?.index;
    if (at === undefined) return [];
    const code = line.codePointAt(at)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
    return [
      {
        rule: 'plan/hidden-character',
        severity: 'error',
        place: { file, line: index + 1, column: at + 1 },
        problem: `The text holds the character U+${code}, which stands for no letter.`,
        advice: 'Delete it, and retype the word around it if it was copied from elsewhere.',
      },
    ];
  });
}
