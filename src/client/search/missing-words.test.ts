import assert from 'node:assert/strict';
import { test } from 'node:test';
import { missingWords } from './missing-words.ts';

const hit = {
  title: 'II.3.đ – Thực thi',
  content: {
    text: 'Giải quyết tranh chấp bằng trọng tài.',
    plan: 'Kế hoạch 151/KH-UBND',
    place: '',
    headings: [],
    facts: [],
  },
};

test('the words that a hit does not say are named, those in a row together', () => {
  assert.deepEqual(missingWords(hit, 'xe buýt và trọng tài miễn phí'), ['xe buýt', 'miễn phí']);
  assert.deepEqual(missingWords(hit, 'trong tai 151'), []);
});

test('other wordings and words that only shape the question are not missed', () => {
  assert.deepEqual(missingWords(hit, 'trọng tài là gì | hòa giải viên'), []);
});
