import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePlanBody } from '../../parse/plan-body.ts';
import { readHead } from './read-head.ts';

const headOf = (...letterhead: readonly string[]) =>
  readHead(
    parsePlanBody('a.md', `\n:::letterhead\n\n${letterhead.join('\n\n')}\n\n:::\n\n:::title\n\nTrồng rau sạch\n\n:::\n`)
      .text,
    undefined,
  );

test('a number with its year is one number', () => {
  assert.equal(headOf('UBND TỈNH LÀO CAI', 'Số: 55 /2007/QĐ-UBND').number, '55/2007/QĐ-UBND');
});

const types = [
  ['12/QĐ-UBND', 'decision'],
  ['12/CT-UBND', 'directive'],
  ['12/CTr-UBND', 'actionProgramme'],
  ['12/KH-SYT', 'plan'],
] as const;
for (const [number, type] of types)
  test(`${number} tells the type where the copy has lost its line`, () => {
    assert.equal(headOf('UBND TỈNH LÀO CAI', `Số: ${number}`).type, type);
  });

const issuers = [
  ['12/KH-SYT', ['UBND TỈNH LÀO CAI', 'SỞ Y TẾ'], 'SỞ Y TẾ'],
  ['12/KH-UBND', ['UBND HUYỆN BẢO YÊN', 'PHÒNG NỘI VỤ'], 'UBND HUYỆN BẢO YÊN'],
  ['12/KH-UBND', ['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI', 'CHỦ NGHĨA VIỆT NAM'], 'ỦY BAN NHÂN DÂN'],
] as const;
for (const [number, lines, issuer] of issuers)
  test(`${lines.join(' / ')} with ${number} is issued by ${issuer}`, () => {
    assert.equal(headOf(...lines, `Số: ${number}`).issuerName, issuer);
  });
