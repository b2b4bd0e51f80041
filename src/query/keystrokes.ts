/**
 * Words typed on a keyboard whose Vietnamese input was off: Telex ("sowr huwux") and VNI ("so73 hu74u"). Tone keys may
 * stand behind any vowel of the word, as the input methods allow, and a mark behind what it changes.
 */
import { keyOf } from './accents.ts';

/** @returns The key (`accents.ts`) of the word that was meant; `undefined` when nothing in it is a mark. */
export function decodeKeystrokes(typed: string): string | undefined {
  const small = typed.toLowerCase();
  return /\d/.test(small) ? vni(small) : telex(small);
}

const syllable = /^([^aeiouyw]*)([a-z]+)$/;

function telex(typed: string): string | undefined {
  const [, initial = '', rest = ''] = syllable.exec(typed) ?? [];
  if (rest === '' && !/^[a-z]*w$/.test(typed)) return undefined;
  const tone = 'sfrxj'.indexOf(/[sfrxj](?=[^sfrxj]*$)/.exec(rest)?.[0] ?? '?') + 1;
  const isBarred = initial.startsWith('dd') || (initial === 'd' && rest.includes('d'));
  const plain = rest.replace(/[sfrxjd]/g, '');
  const hatted = plain.replace(/([aeo])([^aeo]*)\1/, (_, vowel: string, between: string) => hat(vowel) + between);
  const joined = `${isBarred ? initial.replace(/^dd?/, 'đ') : initial}${hatted.replaceAll('w', '')}`;
  const letters = hatted.includes('w') ? horn(joined) : joined;
  return letters === typed ? undefined : keyOf(letters, tone);
}

function vni(typed: string): string | undefined {
  if (!/^[a-z]+[a-z1-9]*$/.test(typed)) return undefined;
  const digits = typed.replace(/[a-z]/g, '');
  const tone = Number(/[1-5]/.exec(digits)?.[0] ?? 0);
  let letters = typed.replace(/\d/g, '');
  if (digits.includes('9')) letters = letters.replace('d', 'đ');
  if (digits.includes('8')) letters = letters.replace('a', 'ă');
  if (digits.includes('7')) letters = horn(letters);
  if (digits.includes('6')) letters = letters.replace(/[aeo]/, hat);
  return keyOf(letters, tone);
}

function hat(vowel: string): string {
  return { a: 'â', e: 'ê', o: 'ô' }[vowel] ?? vowel;
}

/** "uo" → "ươ"; else the first vowel that bears a horn or breve: "hu" → "hư", "so" → "sơ"; "ua" is "ưa", not "uă". */
function horn(letters: string): string {
  const changed = letters.replace('uo', 'ươ');
  if (changed !== letters) return changed;
  if (/u(?!y)/.test(letters) && !letters.startsWith('qu')) return letters.replace('u', 'ư');
  return letters.replace(/o|a/, (vowel) => (vowel === 'o' ? 'ơ' : 'ă')).replace(/^$/, 'ư');
}
