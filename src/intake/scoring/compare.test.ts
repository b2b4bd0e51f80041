import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { beginsAlike, differByOneLetter, sameAgencies, sameInstrument, sameName, sameTime } from './compare.ts';

const beginnings: readonly (readonly [what: string, gold: string, text: string, isAlike: boolean])[] = [
  ['the same words, more after them', 'Tổ chức lớp học nghề', 'Tổ chức lớp học nghề cho thanh niên', true],
  ['other marks and capitals', 'UỶ BAN nhân dân', 'Ủy ban nhân dân xã', true],
  ['one letter misread', 'Phấn đấu trồng năm vườn', 'Phấn đâu trồng nãm vườm cây', true],
  ['two letters misread', 'Trồng năm vườn cây', 'Tròng nam vươm câi', false],
  ['another word in front', 'Trồng cây ven đường', 'Không trồng cây ven đường', false],
  ['a difference after the fifth word', 'một hai ba bốn năm sáu', 'một hai ba bốn năm bảy', true],
  ['a gold of two words', 'Sở Y', 'Sở Y tế', true],
];
for (const [what, gold, text, isAlike] of beginnings)
  test(`beginsAlike, ${what}: ${isAlike}`, () => assert.equal(beginsAlike(gold, text), isAlike));

test('one letter changed, added or left out anywhere is one letter; two more are not', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 8 });
  const change = fc.constantFrom(['', 1], ['c', 1], ['c', 0]);
  fc.assert(
    fc.property(word, fc.nat(7), change, (text, at, [put, cut]) => {
      const start = at % text.length;
      const changed = text.slice(0, start) + put + text.slice(start + cut);
      assert.ok(differByOneLetter(text, changed));
      assert.ok(differByOneLetter(changed, text));
      assert.ok(!differByOneLetter(text, `${text}cc`));
    }),
  );
});

const names: readonly (readonly [a: string, b: string, isSame: boolean])[] = [
  ['các cơ quan có liên quan', 'Cơ quan liên quan', true],
  ['Giám đốc Sở Y tế', 'Sở Y tế', true],
  ['Sở Tài chính', 'Sở Tài nguyên', false],
];
for (const [a, b, isSame] of names)
  test(`"${a}" and "${b}": ${isSame ? 'one agency' : 'two'}`, () => assert.equal(sameName(a, b), isSame));

test('agencies are sets: order and repetition do not count', () => {
  assert.ok(sameAgencies(['Sở Y tế', 'Sở Nội vụ'], ['Sở Nội vụ', 'Sở Y tế', 'Sở Y tế']));
  assert.ok(!sameAgencies(['Sở Y tế', 'Sở Nội vụ'], ['Sở Y tế']));
});

test('groups may be cut in other places, names of agencies may not', () => {
  assert.ok(sameAgencies(['Sở Y tế', 'các bộ, ngành, địa phương'], ['các bộ, ngành', 'Sở Y tế', 'địa phương']));
  assert.ok(!sameAgencies(['Sở Văn hóa, Thể thao và Du lịch'], ['Sở Văn hóa', 'Thể thao và Du lịch']));
});

test('with ids in the gold, ids are compared and names are not', () => {
  const gold = [{ id: 'xx-so-y-te', name: 'Sở Y tế' }];
  assert.ok(sameAgencies(gold, [{ id: 'xx-so-y-te', name: 'Sở YT' }]));
  assert.ok(!sameAgencies(gold, [{ id: 'xx-khac', name: 'Sở Y tế' }]));
});

test('a time may have several right readings; none is not one of them', () => {
  const gold = {
    printed: 'Quý I/2027',
    kind: 'by',
    to: '2027-03',
    or: [{ kind: 'span', from: '2027-01', to: '2027-03' }],
  } as const;
  assert.ok(
    sameTime({ ...gold, or: [...gold.or] }, { printed: 'quý I', kind: 'span', from: '2027-01', to: '2027-03' }),
  );
  assert.ok(!sameTime({ ...gold, or: [...gold.or] }, undefined));
  assert.ok(!sameTime(undefined, { printed: '2027', kind: 'standing' }));
});

const instruments: readonly (readonly [what: string, gold: object, imported: object, isSame: boolean])[] = [
  ['a number with spaces', { number: '71/NQ-CP' }, { number: '71/NQ -CP' }, true],
  ['a leading zero', { number: '015/KH-UBND' }, { number: '15/KH-UBND' }, false],
  ['a day that only the import has', { number: '1/QĐ-X' }, { number: '1/QĐ-X', date: '2025-01-02' }, true],
  ['another day', { number: '1/QĐ-X', date: '2025-01-01' }, { number: '1/QĐ-X', date: '2025-01-02' }, false],
  ['a longer title', { title: 'Luật Cây xanh' }, { title: 'Luật cây xanh đô thị' }, true],
  ['the same id', { id: 'luat-a', title: 'Luật A' }, { id: 'luat-a' }, true],
  ['neither number nor title', { number: '1/QĐ-X' }, {}, false],
];
for (const [what, gold, imported, isSame] of instruments)
  test(`sameInstrument, ${what}: ${isSame}`, () => {
    const common = { clause: 'I', relation: 'basis' } as const;
    assert.equal(sameInstrument({ ...common, ...gold }, { ...common, ...imported }), isSame);
  });
