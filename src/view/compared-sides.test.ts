import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readCorpus } from '../corpus/load-corpus.ts';
import { comparedSide, defaultPair, sideChoices } from './compared-sides.ts';
import { corpusIndex } from './corpus-index.ts';
import { comparePart } from './side-by-side.ts';

const index = corpusIndex(readCorpus(join(import.meta.dirname, '../..')).corpus);
const choices = sideChoices(index);
const side = (id: string) => {
  const choice = choices.find((each) => each.id === id);
  assert.ok(choice);
  return comparedSide(index, choice, 'vi');
};
const programme = 'vn-hp-qd-ubnd-2026-du-thao-tai-san-tri-tue';

test('the pair shown first is the two plans of two provinces with most indicators in common', () => {
  assert.deepEqual(defaultPair(index), ['vn-ct-kh-ubnd-2020-151', programme]);
});

test('targets judged to be one indicator stand in one row, others say which side lacks them', () => {
  const { rows, both, onlyFirst, onlySecond } = comparePart(
    side('vn-ct-kh-ubnd-2020-151').parts.targets,
    side(programme).parts.targets,
  );
  assert.deepEqual([both, onlyFirst, onlySecond], [2, 3, 3]);
  const [goods] = rows;
  assert.deepEqual([goods?.first[0]?.text, goods?.second[0]?.text], ['trên 60%', 'ít nhất 60%']);
  assert.match(goods?.note ?? '', /^Người biên tập coi là một chỉ tiêu/);
});

test('a province brings what all of its plans bring, and says of which plan each value is', () => {
  const province = side('vn-ct');
  const titles = province.parts.targets.find(({ head }) => head === 'Số văn bằng sở hữu trí tuệ được cấp');
  assert.deepEqual(
    titles?.cells.map(({ text, note }) => [text, note]),
    [
      ['trên 5.500 văn bằng', 'Kế hoạch 151/KH-UBND · đến năm 2030'],
      ['trên 3.500 văn bằng', 'Kế hoạch 114/KH-UBND · đến năm 2020'],
    ],
  );
});

test('both sides have every main fact, a plan as a province', () => {
  const [plan, province] = [side(programme), side('vn-ct')].map(({ parts }) => parts.facts.map(({ key }) => key));
  assert.deepEqual(plan, province);
});
