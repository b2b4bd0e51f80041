import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aWording } from '../testing/search-builders.ts';
import { wordsIn } from './accents.ts';
import { textOf } from './interpret.ts';
import { restoreMarks } from './restore-marks.ts';

const restored = (typed: string, texts: readonly string[]): string | undefined => {
  const found = texts.map((text) => [{ words: wordsIn(text), worth: 1, isTitle: false }]);
  const wording = restoreMarks(aWording(typed), found);
  return wording && textOf(wording);
};

const cases: readonly (readonly [why: string, typed: string, texts: readonly string[], meant: string | undefined])[] = [
  ['records write it so', 'so huu tri tue', ['về sở hữu trí tuệ'], 'sở hữu trí tuệ'],
  ['only rows count', 'bao ho', ['báo cáo, hồ sơ', 'bảo hộ'], 'bảo hộ'],
  ['more records count', 'bao ho', ['bao hồ', 'bảo hộ', 'bảo hộ'], 'bảo hộ'],
  ['longer rows count more', 'bao ho sang che', ['báo hổ', 'báo hổ', 'bảo hộ sáng chế'], 'bảo hộ sáng chế'],
  ['marks that were typed stay', 'bảo ho', ['bảo hộ'], 'bảo hộ'],
  ['words in no row stay', 'bao ho xyz', ['bảo hộ'], 'bảo hộ xyz'],
  ['one word alone says nothing', 'bao', ['bảo hộ'], undefined],
  ['no row was found', 'bao ho', ['báo cáo', 'hồ sơ'], undefined],
  ['all marks are typed', 'bảo hộ', ['báo hồ'], undefined],
  ['records write it without marks too', 'cong bo', ['cong bo', 'cong bo'], undefined],
  ['nothing was found', 'bao ho', [], undefined],
];
for (const [why, typed, texts, meant] of cases) {
  test(`"${typed}" is ${meant === undefined ? 'left' : `read as "${meant}"`}: ${why}`, () =>
    assert.equal(restored(typed, texts), meant));
}
