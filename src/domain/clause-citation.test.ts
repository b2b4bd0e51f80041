import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clauseCitation, documentCitation, type CitedDocument } from './clause-citation.ts';

const plan: CitedDocument = {
  kind: 'Kế hoạch',
  number: '151/KH-UBND',
  issuedOn: '2020-11-24',
  issuer: 'Ủy ban nhân dân thành phố Cần Thơ',
  title: 'Thực hiện Chiến lược sở hữu trí tuệ đến năm 2030',
  isDraft: false,
};
const decision: CitedDocument = {
  kind: 'Quyết định',
  issuer: 'Ủy ban nhân dân thành phố Hải Phòng',
  title: 'Ban hành Chương trình hỗ trợ phát triển tài sản trí tuệ',
  isDraft: true,
};
const programme: CitedDocument = {
  ...decision,
  kind: 'Chương trình',
  title: 'Hỗ trợ phát triển tài sản trí tuệ',
  issuedWith: decision,
};

test('the first mention names place, kind, number, day, issuer and title; a later one place, kind and number', () => {
  assert.deepEqual(clauseCitation('I.2.d', documentCitation(plan)), {
    first:
      'điểm d khoản 2 Mục I Kế hoạch số 151/KH-UBND ngày 24 tháng 11 năm 2020 của Ủy ban nhân dân thành phố Cần Thơ thực hiện Chiến lược sở hữu trí tuệ đến năm 2030',
    later: 'điểm d khoản 2 Mục I Kế hoạch số 151/KH-UBND',
  });
});

const days = [
  ['2022-02-05', 'ngày 05 tháng 02 năm 2022'],
  ['2016-09-23', 'ngày 23 tháng 9 năm 2016'],
  ['2020-10-01', 'ngày 01 tháng 10 năm 2020'],
] as const;
for (const [issuedOn, written] of days) {
  test(`the day ${issuedOn} is written "${written}"`, () =>
    assert.ok(documentCitation({ ...plan, issuedOn }).first.includes(` ${written} của `)));
}

const titles = [
  ['Về việc phê duyệt Đề án', 'của A về việc phê duyệt Đề án'],
  ['V/v phê duyệt Đề án', 'của A về việc phê duyệt Đề án'],
  ['thực hiện Đề án', 'của A thực hiện Đề án'],
  ['Phát triển công nghiệp sinh học', 'của A về phát triển công nghiệp sinh học'],
  ['OCOP giai đoạn 2021 - 2025', 'của A về OCOP giai đoạn 2021 - 2025'],
] as const;
for (const [title, end] of titles) {
  test(`the title "${title}" is cited "${end}"`, () =>
    assert.ok(documentCitation({ ...plan, issuer: 'A', title }).first.endsWith(end)));
}

test('an article of a draft decision is cited without the number and day that it does not have', () => {
  assert.equal(
    clauseCitation('Điều 3', documentCitation(decision)).first,
    'Điều 3 dự thảo Quyết định của Ủy ban nhân dân thành phố Hải Phòng ban hành Chương trình hỗ trợ phát triển tài sản trí tuệ',
  );
});

test('a clause of the programme is cited with the draft decision that it comes with', () => {
  assert.deepEqual(clauseCitation('II.2.a', documentCitation(programme)), {
    first:
      'điểm a khoản 2 Mục II dự thảo Chương trình hỗ trợ phát triển tài sản trí tuệ kèm theo dự thảo Quyết định của Ủy ban nhân dân thành phố Hải Phòng',
    later: 'điểm a khoản 2 Mục II dự thảo Chương trình hỗ trợ phát triển tài sản trí tuệ',
  });
});

test('what is attached is cited as attached to its document', () => {
  assert.equal(clauseCitation('PL.3', documentCitation(plan)).later, 'dòng 3 Phụ lục kèm theo Kế hoạch số 151/KH-UBND');
});

test('a programme in force is cited by the number of its decision', () => {
  const issuedWith = { ...decision, isDraft: false, number: '12/QĐ-UBND', issuedOn: '2026-02-09' };
  assert.deepEqual(documentCitation({ ...programme, isDraft: false, issuedWith }), {
    first:
      'Chương trình hỗ trợ phát triển tài sản trí tuệ ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 09 tháng 02 năm 2026 của Ủy ban nhân dân thành phố Hải Phòng',
    later: 'Chương trình ban hành kèm theo Quyết định số 12/QĐ-UBND',
  });
});
