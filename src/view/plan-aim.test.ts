import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePlanBody } from '../parse/plan-body.ts';
import { planAim } from './plan-aim.ts';

const aim = (body: string) => planAim('vn-ct-a', parsePlanBody('a.md', body).text);
const long = (words: string) => `${words} ${'và phát triển bền vững '.repeat(12)}`.trim();

test('the aim is what stands below its heading, with a link to the clause', () => {
  assert.deepEqual(
    aim('## I. MỤC TIÊU\n\n### 1. Mục tiêu chung\n\nNâng cao nhận thức.\n\n### 2. Mục tiêu cụ thể\n\na) 5'),
    {
      clause: { label: 'Mục tiêu chung (I.1)', href: '/ke-hoach/vn-ct-a/#sec_1__para_1' },
      shown: 'Nâng cao nhận thức.',
      rest: [],
      isCut: false,
    },
  );
});

test('of an aim in points the first is shown and the others follow', () => {
  const found = aim('## I. Mục tiêu tổng quát:\n\na) Nâng cao nhận thức.\n\nb) Thúc đẩy hệ thống.');
  assert.deepEqual([found?.shown, found?.rest], ['Nâng cao nhận thức.', ['Thúc đẩy hệ thống.']]);
});

test('a long aim is cut after a sentence', () => {
  const found = aim(`## I. Mục tiêu chung\n\nĐẩy mạnh ứng dụng công nghệ. ${long('Phấn đấu')}.`);
  assert.equal(found?.shown, 'Đẩy mạnh ứng dụng công nghệ.');
  assert.equal(found.isCut, false);
});

test('a long sentence is cut before a semicolon, and says so', () => {
  const found = aim(`## I. Mục đích\n\nPhát triển công nghiệp sinh học; ${long('nâng cao')}.`);
  assert.deepEqual([found?.shown, found?.isCut], ['Phát triển công nghiệp sinh học', true]);
  assert.match(found?.rest[0] ?? '', /^nâng cao/u);
});

test('the general aim goes before a heading of purpose that comes first', () => {
  assert.equal(aim('## I. Mục đích\n\nMột.\n\n## II. MỤC TIÊU CHUNG\n\nHai.')?.shown, 'Hai.');
});

test('where no clause is headed so, nothing is said', () => {
  assert.equal(aim('## I. Quan điểm\n\nNâng cao nhận thức.'), undefined);
  assert.equal(aim('## I. MỤC TIÊU\n\n### 1. Mục tiêu cụ thể\n\na) 5'), undefined);
});
