import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fromTcvn3, tcvn3Letters } from './tcvn3.ts';
import { fromVni, vniLetters } from './vni.ts';

const cases: readonly (readonly [name: string, convert: (text: string) => string, shown: string, meant: string])[] = [
  ['TCVN3', fromTcvn3, 'Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
  ['TCVN3', fromTcvn3, '§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
  ['TCVN3', fromTcvn3, 'c¸c s¬ së, t\u00ad c¸ch', 'các sơ sở, tư cách'],
  ['VNI', fromVni, 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['VNI', fromVni, 'ÑIEÀU 1. Caùc sôû, loaïi quyû, kyõ thuaät', 'ĐIỀU 1. Các sở, loại quỷ, kỹ thuật'],
  ['VNI', fromVni, 'UÛy ban, Aùp duïng, AÙP DUÏNG', 'Ủy ban, Áp dụng, ÁP DỤNG'],
];
for (const [name, convert, shown, meant] of cases) {
  test(`${name} reads "${shown}"`, () => assert.equal(convert(shown), meant));
}

/** Every letter of the Vietnamese alphabet with a mark, small. */
const vowels = Array.from('aăâeêioôơuưy').flatMap((vowel) =>
  ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => (vowel + tone).normalize('NFC')),
);
const marked = [...vowels, 'đ'].filter((letter) => !/[a-z]/.test(letter));

for (const [name, table] of Object.entries({ TCVN3: tcvn3Letters, VNI: vniLetters })) {
  test(`${name} has every marked letter once`, () => {
    const small = [...table.values()].filter((letter) => letter === letter.toLowerCase());
    assert.deepEqual(small.sort(), marked.toSorted());
  });
}

const syllable = fc
  .tuple(fc.constantFrom('', 'b', 'c', 'đ', 'ng', 'th', 'x'), fc.constantFrom(...vowels), fc.constantFrom('', 'n', 'i'))
  .map((parts) => parts.join(''));
const sentence = fc.array(syllable, { minLength: 1 }).map((words) => words.join(' '));
const inverse = (table: ReadonlyMap<string, string>) => new Map([...table].map(([shown, letter]) => [letter, shown]));

for (const [name, table, convert] of [
  ['TCVN3', inverse(tcvn3Letters), fromTcvn3],
  ['VNI', inverse(vniLetters), fromVni],
] as const) {
  test(`${name}: any sentence comes back`, () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const shown = Array.from(text, (letter) => table.get(letter) ?? letter).join('');
        assert.equal(convert(shown), text);
      }),
    );
  });
}
