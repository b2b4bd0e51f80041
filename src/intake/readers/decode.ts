/** Bytes of a text, Markdown or HTML file → characters: which encoding it is, and what is refused instead of guessed. */
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { sizeProblem } from './decode-lines.ts';
import { convertLegacy, findLegacyLetters, legacyEncodings, type LegacyEncoding } from './legacy-letters.ts';
import { looksLikeLostCapitals } from './legacy-letters-capitals.ts';
import { limits } from './limits.ts';

/** Either the text, not yet cleaned (its line ends and hidden characters are as found), or why there is none. */
export type Decoded =
  | { readonly text: string; readonly diagnostics: readonly Diagnostic[] }
  | { readonly text: undefined; readonly diagnostics: readonly Diagnostic[] };

/** Reads UTF-8, UTF-16 and single-byte text (windows-1258, TCVN3, VNI). Text of markup is not looked into for old letters. */
export function decode(file: string, bytes: Uint8Array, { isMarkup = false } = {}): Decoded {
  const refuse = (rule: string, problem: string, advice: string, line = 1, column = 1): Decoded => ({
    text: undefined,
    diagnostics: [{ rule, severity: 'error', place: { file, line, column }, problem, advice }],
  });
  if (bytes.length === 0) return refuse('intake/empty', 'The file is empty.', 'Fetch the document again.');
  if (bytes.length > limits.textBytes) {
    return refuse(
      'intake/too-large',
      `The file has ${bytes.length} bytes of text; a text of more than ${limits.textBytes} bytes is not read.`,
      'Cut the file to the one document wanted, or export the original again without pictures.',
    );
  }
  const utf16 = utf16Kind(bytes);
  if (utf16 !== undefined) {
    const text = new TextDecoder(utf16).decode(bytes);
    return text.includes('\uFFFD') ? lostLetter(refuse, text) : fromCharacters(refuse, file, text, isMarkup);
  }
  if (isBinary(bytes)) {
    return refuse(
      'intake/binary',
      'The file holds no text: too many of its bytes are control characters.',
      'Give a .txt, .md, .html, .docx or .pdf file.',
    );
  }
  const text = utf8(bytes);
  if (text === undefined) return fromSingleBytes(refuse, file, bytes);
  return text.includes('\uFFFD') ? lostLetter(refuse, text) : fromCharacters(refuse, file, text, isMarkup);
}

type Refuse = (rule: string, problem: string, advice: string, line?: number, column?: number) => Decoded;

function fromCharacters(refuse: Refuse, file: string, text: string, isMarkup: boolean): Decoded {
  if (isMarkup) return { text, diagnostics: [] };
  const lines = text.split('\n');
  const problem = sizeProblem(file, lines);
  if (problem !== undefined) return { text: undefined, diagnostics: [problem] };
  const finding = findLegacyLetters(lines);
  switch (finding.kind) {
    case 'none':
      return { text, diagnostics: [] };
    case 'legacy':
      return convert(file, text, finding.encoding);
    case 'mixed':
      return refuse(
        'intake/mixed-letters',
        `Some lines are Unicode (line ${finding.unicodeLine}), others look like ${legacyEncodings[finding.encoding]} (line ${finding.legacyLine}).`,
        'Convert the old lines to Unicode (for instance with UniKey, Ctrl+Shift+F6) and import the result.',
        finding.legacyLine,
      );
    case 'unsure':
      return refuse(
        'intake/unsure-letters',
        'The letters are of an old Vietnamese encoding, but it is not certain of which.',
        'Convert the text to Unicode (for instance with UniKey, Ctrl+Shift+F6) and import the result.',
        finding.line,
      );
  }
}

/** Every character is there after a conversion; only capitals of TCVN3 fonts cannot all be told. */
function convert(file: string, text: string, encoding: LegacyEncoding): Decoded {
  const converted = text
    .split('\n')
    .map((line) => convertLegacy(line, encoding))
    .join('\n');
  return { text: converted, diagnostics: convertedReports(file, encoding, converted.split('\n')) };
}

/** @param lines As converted. */
export function convertedReports(file: string, encoding: LegacyEncoding, lines: readonly string[]): Diagnostic[] {
  const small = encoding === 'tcvn3' ? lines.findIndex(looksLikeLostCapitals) : -1;
  const converted: Diagnostic = {
    rule: 'intake/old-letters',
    severity: 'warning',
    place: { file, line: 1, column: 1 },
    problem: `The text is ${legacyEncodings[encoding]}; it was converted to Unicode.`,
    advice: 'Compare a few lines with the original.',
  };
  if (small < 0) return [converted];
  const lost: Diagnostic = {
    rule: 'intake/lost-capitals',
    severity: 'warning',
    place: { file, line: small + 1, column: 1 },
    problem: `"${(lines[small] ?? '').trim().slice(0, 80)}" stands in small letters: TCVN3 fonts of capitals (.VnTimeH) keep capitals as small letters.`,
    advice: 'Compare the headings with the original and write them in capitals where it does.',
  };
  return [converted, lost];
}

/** Bytes that are no UTF-8: an old encoding if its words become Vietnamese, else a damaged file. */
function fromSingleBytes(refuse: Refuse, file: string, bytes: Uint8Array): Decoded {
  const shown = new TextDecoder('windows-1252').decode(bytes);
  const finding = findLegacyLetters(shown.split('\n'));
  if (finding.kind === 'legacy' && finding.encoding !== 'utf-8') return convert(file, shown, finding.encoding);
  const at = firstBadByte(bytes);
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, at));
  const { line, column } = placeAt(before, before.length);
  return refuse(
    'intake/broken-letters',
    `Byte ${at + 1} of the file (0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}) is no UTF-8, and the text is no Vietnamese in windows-1258, TCVN3 or VNI either.`,
    'Fetch the file again, or open it in an editor that shows it rightly and save it as UTF-8.',
    line,
    column,
  );
}

function lostLetter(refuse: Refuse, text: string): Decoded {
  const at = text.indexOf('\uFFFD');
  const { line, column } = placeAt(text, at);
  return refuse(
    'intake/broken-letters',
    `Letters of the text are lost: a replacement character (U+FFFD) stands here, ${text.split('\uFFFD').length - 1} in the file.`,
    'Fetch the file again; what an earlier program lost cannot be guessed.',
    line,
    column,
  );
}

function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** By its mark, or by where the zero bytes of its ASCII letters stand. */
function utf16Kind(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const pairs = sample.length / 2;
  if (odd > 0.3 * pairs && even < 0.02 * pairs) return 'utf-16le';
  if (even > 0.3 * pairs && odd < 0.02 * pairs) return 'utf-16be';
  return undefined;
}

/** Control bytes other than tab, line ends, form feed and escape, in the first 64 kB. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536);
  const controls = sample.reduce((sum, byte) => sum + (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) ? 1 : 0), 0);
  return controls > 0.02 * sample.length;
}

/** Offset of the first byte of the first character that is no UTF-8; the length when all are. */
function firstBadByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  // the decoder says that a piece is bad, not where; each piece is half as long, so the work stays linear
  for (;;) {
    const middle = startOfCharacter(bytes, (low + high) >> 1);
    if (middle <= low) break;
    if (utf8(bytes.subarray(low, middle)) === undefined) high = middle;
    else low = middle;
  }
  for (;;) {
    const lead = bytes[low] ?? 0xff;
    const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (low + length > bytes.length || utf8(bytes.subarray(low, low + length)) === undefined) return low;
    low += length;
  }
}

function startOfCharacter(bytes: Uint8Array, cut: number): number {
  let at = cut;
  while (at > 0 && cut - at < 3 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at -= 1;
  return at;
}
