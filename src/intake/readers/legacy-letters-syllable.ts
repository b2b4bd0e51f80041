/** Tells a written Vietnamese syllable from noise: how text in a wrong encoding is found out. It is a measure, not a speller. */

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;

const onset = '(?:ngh|ng|nh|gh|gi|kh|ch|ph|qu|th|tr|[bcdđghklmnprstvx])?';

/** Vowels that may end a syllable or be followed by a consonant, without tone marks. */
const vowels =
  'a|ă|â|e|ê|i|o|ô|ơ|u|ư|y|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iêu|iu|oa|oă|oai|oao|oay|oe|oeo|oi|oo|ôi|ơi|' +
  'ua|uâ|uây|uê|ui|uô|uôi|uơ|uy|uya|uyê|uyu|ưa|ươ|ươi|ươu|ưi|ưu|yê|yêu';

const closed = new RegExp(`^${onset}(?:${vowels})(?:c|ch|p|t)$`, 'u');
const open = new RegExp(`^${onset}(?:${vowels})(?:m|n|ng|nh)?$`, 'u');

/** A tone mark on the letter that closes a syllable: "Sôì" is how windows-1258 shows "Số". Not so in "quí", "thuý", "giũ". */
const misplacedTone =
  /(?:[aeo][\u0302\u0306\u031b]?[iuyo]|(?<!q)u\u031b?i|u\u031bu|(?<!g)iu)[\u0300\u0301\u0303\u0309\u0323]$/;

/** @param word Letters only, any case, NFC. True for "Nghĩa" and "quyết", false for "nghÜa", "caùc" and "lùc". */
export function isSyllable(word: string): boolean {
  if (word.length > 8) return false;
  const decomposed = word.toLowerCase().normalize('NFD');
  const tones = decomposed.match(toneMarks) ?? [];
  if (tones.length > 1 || misplacedTone.test(decomposed)) return false;
  const letters = decomposed.replace(toneMarks, '').normalize('NFC');
  // a syllable that ends in a stop has the tone of "á" or of "ạ"
  return open.test(letters) || (closed.test(letters) && /^[\u0301\u0323]$/.test(tones[0] ?? ''));
}
