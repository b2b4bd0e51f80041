import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { plan } from '../src/intake/collate/testing.ts';
import { run as check } from './check.ts';
import { projectRoot } from './commands.ts';
import { run } from './import.ts';

const folder = mkdtempSync(join(tmpdir(), 'ke-hoach-mo-'));
const root = join(folder, 'project');
after(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  for (const part of ['content', 'seeds']) cpSync(join(projectRoot, part), join(root, part), { recursive: true });
});

/** Copies as files; options behind them. */
async function importCopies(texts: readonly string[], ...options: readonly string[]) {
  const files = texts.map((text, index) => {
    const file = join(folder, `ban-${index + 1}.txt`);
    writeFileSync(file, text);
    return file;
  });
  const lines: string[] = [];
  const exitCode = await run([...files, '--same-document', '--quiet', ...options], {
    root,
    print: (line) => lines.push(line),
    progress: () => undefined,
  });
  return { exitCode, output: lines.join('\n') };
}

const cut = plan.replace('b) Phấn đấu 80%', 'b) Phần đầu 80%').replace(/^TỈNH.*\n/mu, '');
const changed = plan.replace('45.000 cây', '46.000 cây').replace(/^(?:KẾ HOẠCH|1\. Mục|c\) Khuyến).*\n/gmu, '');
const draft = 'content/plans/vn-05-kh-ubnd-2026-35.md';

test('two copies become one plan with two sources that pass the check of the project', async () => {
  const { exitCode, output } = await importCopies([cut, changed]);
  assert.equal(exitCode, 0, output);
  const lines: string[] = [];
  assert.equal(
    check(['--plan', 'vn-05-kh-ubnd-2026-35'], { root, print: (line) => lines.push(line) }),
    0,
    lines.join('\n'),
  );
  assert.match(lines.at(-1) ?? '', /5 plans, 7 sources/);
});

test('the summary counts differences and tells the places of each', async () => {
  const { output } = await importCopies([cut, changed], '--dry-run');
  assert.match(output, /differences 2: 1 readings proposed, 1 doubtful/);
  assert.match(output, /doubtful: “45\.000” .*ban-1\.txt:14:36, “46\.000” .*ban-2\.txt:13:36 → “45\.000” \(I\.2\.a\)/);
  assert.match(output, /certain: “Phần đầu” .*ban-1\.txt:15:4, “Phấn đấu” .*ban-2\.txt:14:4 → “Phấn đấu” \(I\.2\.b\)/);
  assert.equal(existsSync(join(root, draft)), false);
});

test('evidence names each copy by the id that its source gets', async () => {
  await importCopies([cut, changed]);
  const record = readFileSync(join(root, 'content/corrections/005.yaml'), 'utf8');
  assert.match(record, /Bản 005, dòng 15, in “b\) Phần đầu 80% số”; Bản 006, dòng 14, in “b\) Phấn đấu 80% số”/);
  assert.match(readFileSync(join(root, 'seeds/manifest.yaml'), 'utf8'), /id: "?006"?/);
});

test('files that are no copies of one document are refused, and nothing is written', async () => {
  const other = Array.from({ length: 20 }, (_, at) => `${at + 1}. Điều tra dân số vùng ${at} theo mẫu phiếu mới.`);
  const { exitCode, output } = await importCopies([plan, other.join('\n')]);
  assert.equal(exitCode, 1);
  assert.match(output, /ban-2\.txt:1:1 error collate\/other-document/);
  assert.equal(existsSync(join(root, draft)), false);
});

test('a program reads the differences as JSON', async () => {
  const { output } = await importCopies([cut, changed], '--dry-run', '--json');
  const { planId, differences } = JSON.parse(output) as {
    planId: string;
    differences: { decisions: { text: string }[] };
  };
  assert.equal(planId, 'vn-05-kh-ubnd-2026-35');
  assert.deepEqual(
    differences.decisions.map(({ text }) => text),
    ['45.000', 'Phấn đấu'],
  );
});
