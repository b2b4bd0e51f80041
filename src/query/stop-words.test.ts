import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsIn } from './accents.ts';
import { findStopWords } from './stop-words.ts';

const cases: readonly (readonly [question: string, said: string])[] = [
  ['sở hữu trí tuệ của thành phố', 'sở hữu trí tuệ thành phố'],
  ['Sở Y tế được giao việc gì', 'Sở Y tế'],
  ['so y te duoc giao viec gi', 'so y te'],
  ['kinh phí là bao nhiêu', 'kinh phí'],
  ['kinh phi la bao nhieu', 'kinh phi'],
  ['cơ quan nào chủ trì', 'chủ trì'],
  ['cơ quan chủ trì', 'cơ quan chủ trì'],
  ['cấp văn bằng', 'cấp văn bằng'],
  ['thu hút vốn', 'thu hút vốn'],
];
for (const [question, said] of cases) {
  test(`"${question}" asks for ${said}`, () => {
    const words = wordsIn(question);
    const stops = findStopWords(words);
    const left = words.filter((_, at) => !stops[at]).map(({ start, end }) => question.slice(start, end));
    assert.equal(left.join(' '), said);
  });
}
