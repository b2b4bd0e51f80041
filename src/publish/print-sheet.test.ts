import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aPlan } from '../testing/builders.ts';
import { printSheet } from './print-sheet.ts';

test('the sheet has the margins of Decree 30/2020/NĐ-CP, and no page number on the first page', () => {
  const sheet = printSheet(aPlan(), undefined);
  assert.match(sheet, /margin: 20mm 15mm 20mm 30mm;/);
  assert.match(sheet, /@page :first \{\s*@top-center \{ content: none; \}/);
});

test('the plan’s name and address run through every page', () => {
  const sheet = printSheet(aPlan({ number: '151/KH-UBND' }), 'https://kehoach.example/ke-hoach/a/');
  assert.match(sheet, /@bottom-left \{ content: "Kế hoạch 151\/KH-UBND";/);
  assert.match(sheet, /@bottom-right \{ content: "https:\/\/kehoach\.example\/ke-hoach\/a\/";/);
});

test('a name cannot leave its string', () => {
  const sheet = printSheet(aPlan({ number: '1"; } body { display: none; } </style>\\' }), undefined);
  assert.match(sheet, /content: "Kế hoạch 1\\22 ; \} body \{ display: none; \} \\3c \/style>\\5c "/);
});
