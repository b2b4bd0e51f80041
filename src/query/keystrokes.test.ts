import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spell } from './accents.ts';
import { decodeKeystrokes } from './keystrokes.ts';

const typed: readonly (readonly [keys: string, word: string])[] = [
  ['sowr', 'sở'],
  ['huwux', 'hữu'],
  ['huuwx', 'hữu'],
  ['tris', 'trí'],
  ['tueej', 'tuệ'],
  ['nhanx', 'nhãn'],
  ['hieeuj', 'hiệu'],
  ['hieuej', 'hiệu'],
  ['kees', 'kế'],
  ['hoachj', 'hoạch'],
  ['hojach', 'hoạch'],
  ['dduowcj', 'được'],
  ['dduwowcj', 'được'],
  ['dangd', 'đang'],
  ['ddoongf', 'đồng'],
  ['nawm', 'năm'],
  ['muwa', 'mưa'],
  ['quys', 'quý'],
  ['quawng', 'quăng'],
  ['so73', 'sở'],
  ['hu74u', 'hữu'],
  ['tri1', 'trí'],
  ['tue65', 'tuệ'],
  ['d9ie63m', 'điểm'],
  ['chu7o7ng', 'chương'],
  ['na8m', 'năm'],
];
for (const [keys, word] of typed) {
  test(`"${keys}" was meant as "${word}"`, () => assert.equal(decodeKeystrokes(keys), spell(word).key));
}

for (const plain of ['bao', 'nhan', '151', 'trung']) {
  test(`"${plain}" holds no mark`, () => assert.equal(decodeKeystrokes(plain), undefined));
}
