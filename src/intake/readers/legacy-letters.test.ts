import assert from 'node:assert/strict';
import { test } from 'node:test';
import { restoreCapitals } from './legacy-letters-capitals.ts';
import { isSyllable } from './legacy-letters-syllable.ts';
import { findLegacyLetters } from './legacy-letters.ts';

const tcvn3 = 'Uû ban nh©n d©n tØnh giao Së Y tÕ chñ tr×, phèi hîp thùc hiÖn KÕ ho¹ch nµy';
const vni = 'UÛy ban nhaân daân tænh giao Sôû Y teá chuû trì, phoái hôïp thöïc hieän';
const unicode = 'Ủy ban nhân dân tỉnh giao Sở Y tế chủ trì, phối hợp thực hiện Kế hoạch này';

const cases: readonly (readonly [name: string, lines: readonly string[], expected: string])[] = [
  ['Unicode', [unicode], 'none'],
  ['Unicode with abbreviations only', ['QĐ-UBND, HĐND, NĐ-CP, TTĐT'], 'none'],
  ['TCVN3', [tcvn3, 'C¸c së'], 'tcvn3'],
  ['VNI', [vni], 'vni'],
  ['UTF-8 read as windows-1252', ['Sá»Ÿ Y táº¿ chá»§ trÃ¬, phá»‘i há»£p'], 'utf-8'],
  ['windows-1258 read as windows-1252', ['Uòy ban nhân dân tiònh, chuò triÌ, phôìi hõòp thýòc hiêòn'], 'windows-1258'],
  ['both in one file', [unicode, unicode, tcvn3, tcvn3], 'mixed'],
  ['French', ['Le comité a été créé à Genève; le décret français fut signé près de là'], 'none'],
  ['nothing', [], 'none'],
];
for (const [name, lines, expected] of cases) {
  test(`${name} is told by its letters: ${expected}`, () => {
    const finding = findLegacyLetters(lines);
    assert.equal(finding.kind === 'legacy' ? finding.encoding : finding.kind, expected);
  });
}

test('a mixture names a line of each kind', () => {
  const finding = findLegacyLetters([unicode, tcvn3, tcvn3]);
  assert.deepEqual(finding, { kind: 'mixed', encoding: 'tcvn3', legacyLine: 2, unicodeLine: 1 });
});

const capitals: readonly (readonly [read: string, expected: string])[] = [
  ['CộNG HOà Xã HộI CHủ NGHĩA VIệT NAM', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['Sở Y tế tỉnh', 'Sở Y tế tỉnh'],
  ['I. MụC TIÊU. Có việc cho Sở', 'I. MỤC TIÊU. Có việc cho Sở'],
  ['ủy ban nhân dân', 'ủy ban nhân dân'],
];
for (const [read, expected] of capitals) {
  test(`capitals of "${read}"`, () => assert.equal(restoreCapitals(read), expected));
}

test('syllables of Vietnamese are known by their shape', () => {
  const yes = ['Nghĩa', 'quyết', 'khuya', 'giữ', 'quí', 'thuý', 'ƯỚC', 'đ'.concat('ường')];
  const no = ['nghÜa', 'caùc', 'lùc', 'Sôì', 'kǶ', 'Köln', 'QĐ', 'chuyểnđổi'];
  assert.deepEqual([yes.filter((word) => !isSyllable(word)), no.filter(isSyllable)], [[], []]);
});
