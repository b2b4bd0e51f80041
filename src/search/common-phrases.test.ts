import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commonPhrases } from './common-phrases.ts';

const other = ['bảo vệ rừng', 'nuôi tôm', 'trồng lúa', 'cấp nước sạch', 'thu gom rác'];
const texts = [
  'Đăng ký chỉ dẫn địa lý cho sầu riêng',
  'quản lý Chỉ dẫn địa lý, nhãn hiệu',
  'khai thác chỉ dẫn địa lý',
  'công nghệ cao',
  'công nghệ mới',
  'công nghiệp xanh',
  ...other,
];

test('words that recur in a row are a phrase, and no part of it is another', () => {
  assert.deepEqual(commonPhrases(texts, [], 10), ['chỉ dẫn địa lý']);
});

test('a sign ends a row', () => {
  const parted = texts.map((text) => text.replace('dẫn địa', 'dẫn, địa'));
  assert.ok(!commonPhrases(parted, [], 10).some((phrase) => phrase.includes('dẫn địa')));
});

test('what a name begins with is left out', () => {
  assert.deepEqual(commonPhrases(texts, ['Chỉ dẫn địa lý Cần Thơ'], 10), []);
});

test('what every plan says names nothing', () => {
  const said = ['triển khai thực hiện tốt', 'triển khai thực hiện ngay', 'triển khai thực hiện sớm', ...other];
  assert.deepEqual(commonPhrases(said, [], 10), []);
});
