/** Data that would break a table: each fault is told with its file and line before anything is written, or made harmless. */
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { readSheet } from 'read-excel-file/node';
import { readCorpus, readPlanText } from '../src/corpus/load-corpus.ts';
import { databaseName, workbookName } from '../src/publish/about.ts';
import { readDatasetFile, writeDatasets } from '../src/publish/dataset-files.ts';
import { datasetInput } from '../src/publish/input.ts';
import { contentCopy } from './check-copy.ts';
import { projectRoot } from './commands.ts';

const { copy, checkWith } = contentCopy();
after(() => rmSync(copy, { recursive: true }));

const plan = 'content/plans/vn-ct-kh-ubnd-2020-151.mdx';
const agency = 'content/agencies/ct-so-y-te.yaml';
const otherAgency = 'content/agencies/ct-so-noi-vu.yaml';
const change = 'content/agency-changes/ct-2025-so-tai-chinh.yaml';
const instrument = 'content/instruments/qd-ttg-2019-1068.yaml';
const indicators = 'content/indicators.yaml';
const correction = 'content/corrections/000.yaml';
const megabyte = 'kế hoạch '.repeat(120_000).trim();

/** `from` is changed where it first stands; `below` counts lines from there to the one that is told. */
type Fault = readonly [file: string, from: string, to: string, rule: string, below?: number];

/** Plants all faults in one copy and asks for one problem for each, at its line. */
function assertTold(faults: readonly Fault[]): void {
  const { heads, output } = checkWith((edit) => {
    for (const [file, from, to] of faults) edit(file, (text) => text.replace(from, to));
  });
  const wanted = faults.map(([file, from, , rule, below = 0]) => `${file}:${lineOf(file, from) + below} error ${rule}`);
  assert.deepEqual(heads.map((head) => head.replace(/:\d+ (?=error|warning)/, ' ')).sort(), wanted.sort());
  assert.ok(output.length < 1000 * faults.length, 'the report can be read');
}

function lineOf(file: string, words: string): number {
  const text = readFileSync(join(projectRoot, file), 'utf8');
  return text.slice(0, text.indexOf(words)).split('\n').length;
}

test('a key that leads nowhere is told wherever it stands', () =>
  assertTold([
    [plan, 'ct-ubnd', 'ct-khong', 'record/reference'],
    [plan, 'ct-cong-an', 'ct-khong', 'record/reference'],
    [plan, 'ct-lien-minh-hop-tac-xa', 'ct-khong', 'record/reference'],
    [plan, 'instrument: qd-ttg-2019-1068', 'instrument: qd-khong', 'record/reference'],
    [plan, 'clause: Tên, quote', 'clause: IX.5, quote', 'fact/clause'],
    [plan, 'clause: Chữ ký', 'clause: II.66', 'fact/clause'],
    [agency, 'vn-ct', 'vn-khong', 'record/reference'],
    [change, 'ct-so-ke-hoach-va-dau-tu', 'ct-khong', 'record/reference'],
    [change, 'nd-cp-2025-150', 'nd-khong', 'record/reference'],
    [instrument, 'tw-thu-tuong', 'tw-khong', 'record/reference'],
    [indicators, 'point_d/target_3', 'point_d/target_93', 'indicator/unknown-target'],
    [correction, 'clause: II.3.h', 'clause: IX.12', 'fidelity/record'],
  ]));

const recipient = '  - { clause: "Nơi nhận.-7", agency: ct-cong-an, printed: "Công an TP" }\n';
const moved = '  - ct-so-ke-hoach-va-dau-tu\n';
const party = '      - { agency: ct-ubnd-quan-huyen, role: coordinate, printed: "UBND quận, huyện" }\n';

test('what is given twice is told at its second place', () => {
  const twice = 'record/repeated-item';
  assertTold([
    [plan, party, party + party, twice, 1],
    [change, moved, moved + moved, twice, 1],
  ]);
  assertTold([[plan, recipient, recipient + recipient, twice, 1]]);
});

test('words that do not stand in their clause are told, those of a target, a task, an agency and a time', () =>
  assertTold([
    [plan, 'quote: tăng 35% so với năm 2020', 'quote: tăng  35% so với năm 2021', 'fact/quote'],
    [plan, 'text: Chương trình khuyến công', 'text: Chương trình khuyến nghị', 'fact/quote'],
    [plan, 'printed: "Liên minh Hợp tác xã thành phố"', 'printed: "Liên minh Hợp tác xã tỉnh"', 'fact/quote'],
    [plan, 'ngay khi Trung ương hoàn thành', 'ngay khi Trung ương xong', 'fact/quote'],
  ]));

test('half a letter is told, written as an escape or as an entity', () =>
  assertTold([
    [agency, 'Sở Y tế', String.raw`"Sở\uD800"`, 'record/field'],
    [plan, 'tăng 35% so với năm 2020', String.raw`"tăng 35%\uDFFF"`, 'record/field'],
  ]));

test('a text of 1 MB is told in a few lines, in a record and in the words of a plan', () =>
  assertTold([
    [agency, 'Sở Y tế', megabyte, 'content/length'],
    [plan, 'quote: tăng 35%', `quote: ${megabyte}`, 'content/length'],
    [plan, 'giảm đáng kể.', megabyte, 'content/length', 0],
  ]));

test('a text that looks like a formula is text in every form, and has an apostrophe only in the CSV for spreadsheets', async () => {
  const names = ['=HYPERLINK("http://example.vn")', "+cmd|' /C calc'!A0"] as const;
  const { heads } = checkWith((edit) => {
    edit(agency, (text) => text.replace('Sở Y tế', JSON.stringify(names[0])));
    edit(otherAgency, (text) => text.replace('Sở Nội vụ', JSON.stringify(names[1])));
  });
  assert.deepEqual(heads, []);
  const input = datasetInput(readCorpus(copy).corpus, (id) => readPlanText(copy, id));
  const datasets = writeDatasets(input, join(copy, 'du-lieu'), { releases: [] });
  const text = (path: string) => new TextDecoder().decode(readDatasetFile(datasets, path));
  const database = new DatabaseSync(join(datasets.folder, databaseName), { readOnly: true });
  const [head, ...cells] = await readSheet(join(datasets.folder, workbookName), 'agencies', { trim: false });
  for (const name of names) {
    const inCsv = name.replaceAll('"', '""');
    assert.match(text('agencies.csv'), new RegExp(`,"?${RegExp.escape(inCsv)}`));
    assert.match(text('agencies.excel.csv'), new RegExp(`,"?'${RegExp.escape(inCsv)}`));
    assert.ok(database.prepare('SELECT id FROM agencies WHERE name = ?').get(name));
    assert.ok(cells.some((row) => row[head?.indexOf('name') ?? -1] === name));
  }
  database.close();
});
