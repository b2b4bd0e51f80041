/**
 * TCVN3 (TCVN 5712:1993 VN3, "ABC" fonts such as .VnTime): one byte a letter. Read as windows-1252 the text looks like
 * "Céng hoµ x· héi chñ nghÜa ViÖt Nam".
 */

/** Code points A1 to FE in order; a space where the set has no letter. It has no capitals with tone marks: those stand in .VnTimeH fonts. */
const letters =
  'ĂÂÊÔƠƯĐăâêôơưđ' + // A1 to AE
  '      àảãáạ ' + // AF to BA
  'ằẳẵắ       ' + // BB to C5
  'ặầẩẫấậè ẻẽéẹ' + // C6 to D1
  'ềểễếệìỉ   ĩíịò ' + // D2 to E0
  'ỏõóọồổỗốộờởỡớợ' + // E1 to EE
  'ù ủũúụừửữứựỳỷỹýỵ'; // EF to FE

const first = 0xa1;

/** From the character that windows-1252 shows to the letter meant. */
export const tcvn3Letters: ReadonlyMap<string, string> = new Map(
  Array.from(letters).flatMap((letter, index): [string, string][] =>
    letter === ' ' ? [] : [[String.fromCharCode(first + index), letter]],
  ),
);

/** Turns text in TCVN3, read as windows-1252 or Latin-1, into Unicode. Other characters stay. */
export function fromTcvn3(text: string): string {
  return text.replace(/[\u00a1-\u00fe]/g, (shown) => tcvn3Letters.get(shown) ?? shown);
}
