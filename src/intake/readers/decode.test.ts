import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkForeignLetters } from './decode-foreign-letters.ts';
import { cleanLines } from './decode-lines.ts';
import { decode } from './decode.ts';
import { limits } from './limits.ts';

const text = 'Sở Y tế chủ trì, phối hợp\nỦy ban nhân dân các xã thực hiện';
const utf8 = new TextEncoder().encode(text);
const utf16 = (swap: boolean) =>
  new Uint8Array(swap ? Buffer.from(text, 'utf16le').swap16() : Buffer.from(text, 'utf16le'));
const bytes = (binary: string) => Uint8Array.from(binary, (character) => character.charCodeAt(0));

const readable: readonly (readonly [name: string, bytes: Uint8Array, expected?: string])[] = [
  ['UTF-8', utf8],
  ['UTF-8 with its mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8)],
  ['UTF-16 LE with its mark', Uint8Array.of(0xff, 0xfe, ...utf16(false))],
  ['UTF-16 BE with its mark', Uint8Array.of(0xfe, 0xff, ...utf16(true))],
  ['UTF-16 LE without', utf16(false)],
  ['UTF-16 BE without', utf16(true)],
  ['TCVN3 bytes', bytes('Së Y tÕ chñ tr×, phèi hîp'), 'Sở Y tế chủ trì, phối hợp'],
  ['VNI bytes', bytes('Sôû Y teá chuû trì, phoái hôïp'), 'Sở Y tế chủ trì, phối hợp'],
  ['windows-1258', bytes('S\xf5\xd2 Y t\xea\xec chu\xd2 tri\xcc, ph\xf4\xeci h\xf5\xf2p'), 'Sở Y tế chủ trì, phối hợp'],
];
for (const [name, input, expected = text] of readable) {
  test(`${name} is read`, () => assert.equal(decode('a.txt', input).text, expected));
}

test('letters in a font of capitals are reported where they stand', () => {
  const { diagnostics } = decode('a.txt', bytes('Sè 12\nuû ban nh©n d©n tØnh\nSë Y tÕ chñ tr×'));
  assert.deepEqual(
    diagnostics.map(({ rule, place }) => [rule, place.line]),
    [
      ['intake/old-letters', 1],
      ['intake/lost-capitals', 2],
    ],
  );
});

const refused: readonly (readonly [name: string, bytes: Uint8Array, rule: string, place: readonly [number, number]])[] =
  [
    ['an empty file', new Uint8Array(), 'intake/empty', [1, 1]],
    ['a file of zeros', new Uint8Array(100), 'intake/binary', [1, 1]],
    ['a bad byte in UTF-8', Uint8Array.of(...utf8, 0x0a, 0x61, 0xff, 0x62), 'intake/broken-letters', [3, 2]],
    ['UTF-8 that is cut off', utf8.subarray(0, utf8.lastIndexOf(0xe1) + 2), 'intake/broken-letters', [2, 31]],
    ['a replacement character', new TextEncoder().encode('Sở\nY t\uFFFD'), 'intake/broken-letters', [2, 4]],
    ['a text that is too large', new Uint8Array(limits.textBytes + 1).fill(97), 'intake/too-large', [1, 1]],
    ['a line that is too long', new Uint8Array(limits.lineLength + 1).fill(97), 'intake/line-too-long', [1, 1]],
  ];
for (const [name, input, rule, [line, column]] of refused) {
  test(`${name} is refused: ${rule}`, () => {
    const { text: none, diagnostics } = decode('a.txt', input);
    assert.equal(none, undefined);
    assert.deepEqual(
      diagnostics.map((diagnostic) => [diagnostic.rule, diagnostic.severity, diagnostic.place]),
      [[rule, 'error', { file: 'a.txt', line, column }]],
    );
  });
}

const cleaned: readonly (readonly [found: string, lines: readonly string[], rules: readonly string[]])[] = [
  ['a\r\nb\rc\n', ['a', 'b', 'c', ''], []],
  ['So\u031b\u0309', ['Sở'], ['text/decomposed']],
  ['Sở\u00a0Y\u2003tế', ['Sở Y tế'], ['text/hidden-space']],
  [
    '\ufeffSở\u200b Y\u00ad tế\u200e\u0007',
    ['Sở Y tế'],
    [
      'text/hidden-byte-order-mark',
      'text/hidden-zero-width',
      'text/hidden-soft-hyphen',
      'text/hidden-direction',
      'text/hidden-control',
    ],
  ],
  ['o\u200b\u0301', ['ó'], ['text/hidden-zero-width']],
  ['a\u2028b\u0085c', ['a', 'b', 'c'], ['text/line-end']],
  ['a\\r\\nb', ['a', 'b'], ['text/literal-line-end']],
  ['a\tb', ['a\tb'], []],
];
for (const [found, lines, rules] of cleaned) {
  test(`lines of ${JSON.stringify(found)}`, () => {
    const result = cleanLines('a.txt', found);
    assert.deepEqual(result.lines, lines);
    assert.deepEqual(
      result.diagnostics.map(({ rule }) => rule),
      rules,
    );
  });
}

test('a kind of hidden character is reported once, at its first place', () => {
  const report = cleanLines('a.txt', 'a\nb\u200bc\u200b\nd\u200b').diagnostics.at(0);
  assert.deepEqual(report?.place, { file: 'a.txt', line: 2, column: 2 });
  assert.match(report.problem, /3 times/);
});

test('a form feed begins a page', () => {
  assert.deepEqual(cleanLines('a.txt', 'a\nb\fc').pages, [1, 1, 2]);
});

const letters: readonly (readonly [word: string, proposal: string | undefined])[] = [
  ['kǶ', 'kỳ'],
  ['ngǜ', 'ngũ'],
  ['Ðiều', 'Điều'],
  ['Hоà', 'Hoà'], // Cyrillic о
  ['а', 'a'], // Cyrillic а alone, as in "а)"
  ['Müller', undefined],
  ['α', undefined],
  ['Россия', undefined],
  ['Sở', undefined],
];
for (const [word, proposal] of letters) {
  test(`"${word}" ${proposal === undefined ? 'is no reading error' : `is reported: "${proposal}"?`}`, () => {
    const report = checkForeignLetters('a.txt', [`một ${word}.`]).at(0);
    assert.equal(report?.advice.match(/"(.+)"/)?.[1], proposal);
    if (proposal !== undefined) assert.deepEqual(report?.place, { file: 'a.txt', line: 1, column: 5 });
  });
}
