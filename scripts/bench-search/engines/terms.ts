/** One tokenizer for every peer: NFC, small letters, document numbers whole and in parts. */
import { fold } from '../../../src/vietnamese/fold.ts';

/** "Kế hoạch 151/KH-UBND" → kế, hoạch, 151khubnd, 151, kh, ubnd. */
export function termsOf(text: string): readonly string[] {
  return [
    ...text
      .normalize('NFC')
      .toLowerCase()
      .matchAll(/[\p{L}\p{N}]+(?:[/-][\p{L}\p{N}]+)*/gu),
  ].flatMap(([word]) => {
    const parts = word.split(/[/-]/);
    return parts.length > 1 && /\d/.test(word) ? [parts.join(''), ...parts] : parts;
  });
}

export function foldedTermsOf(text: string): readonly string[] {
  return termsOf(text).map(fold);
}
