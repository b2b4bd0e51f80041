import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { proofList, type ProofId, type ProofOutcome } from '../src/publish/proofs.ts';
import { run } from './check-data.ts';
import { outcomeWords, summary, withResults } from './check-data/results-page.ts';

const empty = mkdtempSync(join(tmpdir(), 'no-site-'));
after(() => rmSync(empty, { recursive: true }));

test('without a built site the command says what to do', async () => {
  const lines: string[] = [];
  assert.equal(await run({ dist: empty, official: undefined, print: (line) => lines.push(line) }), 1);
  assert.match(lines.join('\n'), /Run "npm run build" first/);
});

const skipped: ProofOutcome = { outcome: 'skipped', lacks: 'official files' };
const results = new Map<ProofId, ProofOutcome>([
  ['files', { outcome: 'passed', checked: 1168 }],
  ['tables', { outcome: 'failed', checked: 2, faults: 1 }],
  ['feed', skipped],
]);

test('what could not be checked is not counted as passed', () => {
  assert.equal(summary(results, 'vi'), '1 điều đạt, 1 điều không đạt, 1 điều chưa kiểm được.');
});

test('a result says how much was checked, as the readers of the language write numbers', () => {
  assert.equal(outcomeWords('files', { outcome: 'passed', checked: 1168 }, 'vi'), 'Đạt: 1.168 tệp');
  assert.equal(outcomeWords('files', { outcome: 'passed', checked: 1 }, 'en'), 'Passed: 1 file');
  assert.equal(outcomeWords('tables', { outcome: 'failed', checked: 2, faults: 1 }, 'vi'), 'Không đạt: 1 lỗi, 2 ô');
  assert.match(outcomeWords('feed', skipped, 'vi'), /^Chưa kiểm được: /);
});

test('a later run writes over what an earlier one wrote', () => {
  const page = ['summary', ...proofList.map(([id]) => id)].map((id) => `<td data-proof="${id}">cũ</td>`).join('');
  const once = withResults(page, results, 'vi');
  assert.ok(once.includes('<td data-proof="files">Đạt: 1.168 tệp</td>'));
  assert.equal(withResults(once, results, 'vi'), once);
});

test('a page without a place for a result is told, not passed over', () => {
  assert.throws(() => withResults('<td data-proof="summary"></td>', results, 'vi'), /no place for "files"/);
});
