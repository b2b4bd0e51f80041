import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spreadsheetText } from './spreadsheet-text.ts';

for (const text of [
  '=1',
  '+84',
  '- Sở Y tế',
  '@a',
  "'a",
  '000',
  '1.',
  '5.500',
  '1,50',
  '15/10',
  '1-2',
  '2025-10',
  '1/2/2025',
])
  test(`a spreadsheet shows ${text} as it is only behind an apostrophe`, () => {
    assert.equal(spreadsheetText(text), `'${text}`);
  });

for (const text of ['Sở Y tế', '151', '1.5', '2025', '2020-11-24', '2016-2020', '151/KH-UBND', 'I.1', ''])
  test(`a spreadsheet shows ${text || 'no text'} as it is`, () => {
    assert.equal(spreadsheetText(text), text);
  });
