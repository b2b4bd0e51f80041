/** A fixed phrase that lacks one word: "tạo điều thuận lợi", "an toàn thông, tạo niềm tin". */
import { printedFrom, type Document } from '../document.ts';
import { wholes } from '../phrase-book.ts';
import type { Doubt } from '../suspect.ts';
import type { Word } from '../words.ts';

export function lostWords(document: Document): Doubt[] {
  const { words } = document;
  return words.flatMap((word, index): Doubt[] => {
    for (const phrase of wholes.get(word.spelled) ?? []) {
      const { spelled } = phrase;
      if (stands(words, index, spelled)) continue;
      const missing = spelled.findIndex((_, at) => at > 0 && stands(words, index, spelled.toSpliced(at, 1)));
      const last = words[index + spelled.length - 2];
      if (missing === -1 || last === undefined) continue;
      const printed = printedFrom(document, word, last);
      const kept = printed.split(' ');
      return [
        {
          text: word.text,
          start: word.start,
          end: last.end,
          replacement: kept.toSpliced(missing, 0, phrase.words[missing] ?? '').join(' '),
          rule: 'suspect/lost-word',
          sureness: missing === spelled.length - 1 ? 'unsure' : 'likely',
          reason: 'lost-letters',
          evidenceKind: 'fixed-phrase',
          evidence: `“${printed}” thiếu chữ “${phrase.words[missing] ?? ''}” của cụm từ cố định “${phrase.words.join(' ')}”.`,
        },
      ];
    }
    return [];
  });
}

function stands(words: readonly Word[], index: number, spelled: readonly string[]): boolean {
  return spelled.every((form, offset) => {
    const word = words[index + offset];
    return word?.spelled === form && (offset === 0 || word.follows);
  });
}
