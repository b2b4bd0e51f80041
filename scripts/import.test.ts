import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
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

const document = `ỦY BAN NHÂN DÂN
TỈNH NGHỆ AN
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 77/KH-UBND
Nghệ An, ngày 05 tháng 3 năm 2026

KẾ HOẠCH
Phát triển nghề trồng dâu nuôi tằm đến năm 2030

Căn cứ Nghị định số 52/2018/NĐ-CP ngày 12/4/2018 của Chính phủ về phát triển ngành nghề nông thôn;

I. MỤC TIÊU
1. Đến năm 2030, diện tích trồng dâu đạt ít nhất 120 ha.

II. TỔ CHỨC THỰC HIỆN
1. Sở Nông nghiệp và Môi trường
a) Chủ trì, phối hợp với Sở Công Thương hướng dẫn trồng dâu.
b) Báo cáo Ủy ban nhân dân tỉnh trước ngày 15 tháng 12 hằng năm.

Trên đây là Kế hoạch phát triển nghề trồng dâu nuôi tằm./.

Nơi nhận:
- Sở Công Thương;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Nguyễn Văn An
`;
const planFile = 'content/plans/vn-22-kh-ubnd-2026-77.md';

const importText = async (text: string | Uint8Array, args: readonly string[] = [], name = 'van-ban.txt') => {
  const file = join(folder, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, text);
  const lines: string[] = [];
  const exitCode = await run([file, ...args], { root, print: (line) => lines.push(line), progress: () => undefined });
  return { exitCode, output: lines.join('\n'), file };
};
const edit = (path: string, change: (text: string) => string) => {
  const before = readFileSync(join(root, path), 'utf8');
  const changed = change(before);
  assert.notEqual(changed, before);
  writeFileSync(join(root, path), changed);
};
const checked = () => {
  const lines: string[] = [];
  return { exitCode: check([], { root, print: (line) => lines.push(line) }), last: lines.at(-1) ?? '' };
};

test('an imported document passes the check of the project at once', async () => {
  const { exitCode, output } = await importText(document);
  assert.equal(exitCode, 0, output);
  assert.match(checked().last, /^check: 5 plans, 6 sources, \d+ agencies; 0 errors/);
});

test('the draft states head, task, target, deadline and citation', async () => {
  await importText(document);
  const plan = readFileSync(join(root, planFile), 'utf8');
  for (const part of [
    'number: 77/KH-UBND',
    'issuer: 22-ubnd',
    'issuedOn: 2026-03-05',
    'name: Nguyễn Văn An',
    'agency: 22-so-nong-nghiep-va-moi-truong',
    'value: 120',
    'day: 15',
    'nd-cp-2018-52',
  ])
    assert.ok(plan.includes(part), `${part}\n${plan}`);
});

test('the source is kept byte for byte', async () => {
  await importText(document);
  const kept = readdirSync(join(root, 'seeds')).find((name) => name.startsWith('005_'));
  assert.equal(readFileSync(join(root, 'seeds', kept ?? ''), 'utf8'), document);
});

test('a suspected reading error is a proposal to confirm, and the words stay as printed', async () => {
  const { output } = await importText(document.replace('hướng dẫn trồng dâu', 'hướng dẫn cho cho nông dân'));
  assert.match(output, /van-ban\.txt:18:\d+ warning suspect\/doubled-word/);
  assert.match(readFileSync(join(root, planFile), 'utf8'), /cho cho nông dân/);
  const record = readFileSync(join(root, 'content/corrections/005.yaml'), 'utf8');
  assert.match(record, /^# {3}- line: 18\n# {5}printed: cho cho/m);
  assert.equal(checked().exitCode, 0);
});

test('--dry-run writes nothing and says what it would write', async () => {
  const { output } = await importText(document, ['--dry-run']);
  assert.ok(output.includes(`would write ${planFile}`), output);
  assert.ok(!existsSync(join(root, planFile)));
});

test('--json gives one line that a program reads', async () => {
  const { output } = await importText(document, ['--json', '--dry-run']);
  const { planId, tasks } = JSON.parse(output) as { planId: string; tasks: { rule: string; sureness: string }[] };
  assert.deepEqual(
    [planId, tasks[0]?.rule, tasks[0]?.sureness],
    ['vn-22-kh-ubnd-2026-77', 'task/agency-heading', 'sure'],
  );
});

test('two documents in one run share the agencies that the first one brings', async () => {
  const files = ['1.txt', '2.txt'].map((name) => join(folder, name));
  writeFileSync(files[0] ?? '', document);
  writeFileSync(
    files[1] ?? '',
    document.replace('77/KH-UBND', '78/KH-UBND').replace('trồng dâu nuôi tằm đến', 'nuôi ong đến'),
  );
  const lines: string[] = [];
  const exitCode = await run(files, { root, print: (line) => lines.push(line), progress: () => undefined });
  assert.equal(exitCode, 0, lines.join('\n'));
  assert.match(lines.join('\n'), /new agencies 3, new documents 1[^]*new agencies 0, new documents 0/);
  assert.match(checked().last, /^check: 6 plans, 7 sources, \d+ agencies; 0 errors/);
});

test('an existing plan is not overwritten', async () => {
  await importText(document);
  edit(planFile, (text) => text.replace('Phát triển nghề', 'Nghề'));
  const { exitCode, output } = await importText(document);
  assert.equal(exitCode, 1);
  assert.match(output, /error intake\/plan-exists/);
  assert.match(readFileSync(join(root, planFile), 'utf8'), /Nghề trồng dâu/);
});

test('--update keeps edits by hand and shows what changes', async () => {
  await importText(document);
  edit(planFile, (text) => text.replace(/shortTitle: .*/u, 'shortTitle: Trồng dâu nuôi tằm'));
  const { exitCode, output } = await importText(document.replace('hướng dẫn trồng dâu', 'hướng dẫn trồng dâu lai'), [
    '--update',
  ]);
  const plan = readFileSync(join(root, planFile), 'utf8');
  assert.equal(exitCode, 0, output);
  assert.match(plan, /shortTitle: Trồng dâu nuôi tằm/);
  assert.match(plan, /hướng dẫn trồng dâu lai/);
  assert.match(output, /\+a\) .*trồng dâu lai/);
  assert.match(checked().last, /^check: 5 plans, 6 sources, \d+ agencies; 0 errors/);
});

test('--update keeps edits by hand a second time, and corrections of the source too', async () => {
  await importText(document);
  edit(planFile, (text) => text.replace(/shortTitle: .*/u, 'shortTitle: Trồng dâu nuôi tằm'));
  await importText(document.replace('trồng dâu.', 'trồng dâu lai.'), ['--update']);
  const record = 'content/corrections/005.yaml';
  const correction = `corrections:\n  - { line: 18, printed: lai., corrected: lai., clause: II.1.a, reason: misread, evidenceKind: grammar, evidence: Thử., certainty: probable }\n`;
  writeFileSync(join(root, record), `${correction}${readFileSync(join(root, record), 'utf8').replace('{}\n', '')}`);
  await importText(document.replace('trồng dâu.', 'trồng dâu lai.').replace('120 ha', '130 ha'), ['--update']);
  assert.match(readFileSync(join(root, planFile), 'utf8'), /shortTitle: Trồng dâu nuôi tằm[^]*value: 130/);
  assert.match(readFileSync(join(root, record), 'utf8'), /evidence: Thử\./);
});

test('--update tells edits by hand from the kept source where the last draft is not at hand', async () => {
  await importText(document);
  edit(planFile, (text) => text.replace(/shortTitle: .*/u, 'shortTitle: Trồng dâu nuôi tằm'));
  rmSync(join(root, '.intake'), { recursive: true });
  await importText(document.replace('120 ha', '130 ha'), ['--update']);
  assert.match(readFileSync(join(root, planFile), 'utf8'), /shortTitle: Trồng dâu nuôi tằm[^]*value: 130/);
  assert.match(checked().last, /^check: 5 plans, 6 sources, \d+ agencies; 0 errors/);
});

test('--update refuses another document of the same number', async () => {
  await importText(document);
  const other = document.replace(
    /I\. MỤC TIÊU[^]*Trên đây.*/u,
    Array.from(
      { length: 60 },
      (_, at) => `${at + 1}. Xe buýt tuyến số ${at} chạy đường phố chợ cảng bến tàu sân bay nhà ga.`,
    ).join('\n'),
  );
  const { exitCode, output } = await importText(
    other
      .replace(/trồng dâu nuôi tằm/gu, 'xe buýt')
      .replace(
        'Căn cứ Nghị định số 52/2018/NĐ-CP ngày 12/4/2018 của Chính phủ về phát triển ngành nghề nông thôn;',
        '',
      ),
    ['--update'],
  );
  assert.equal(exitCode, 1);
  assert.match(output, /error intake\/update-other/);
});

test('what cannot be written leaves the project as it was', async () => {
  mkdirSync(join(root, 'content/corrections/005.yaml/in-the-way'), { recursive: true });
  mkdirSync(join(root, 'content/corrections/005.yaml.new'));
  const { exitCode, output } = await importText(document);
  assert.equal(exitCode, 1);
  assert.match(output, /error intake\/not-written/);
  assert.ok(!existsSync(join(root, planFile)));
  assert.deepEqual(
    readdirSync(join(root, 'seeds')).filter((name) => name.startsWith('005_')),
    [],
  );
});

test('--update asks for as many copies as the plan has sources', async () => {
  const { exitCode, output } = await importText(readFileSync(join(projectRoot, 'seeds/000_2e5b9df8d755262f.txt')), [
    '--update',
  ]);
  assert.equal(exitCode, 1);
  assert.match(output, /error intake\/update-copies/);
});

const refusals: readonly (readonly [name: string, content: string | Uint8Array, file: string, expected: RegExp])[] = [
  ['an empty file', '', 'a.txt', /error intake\/|error \S+\/empty|no text/],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0), 'a.png', / error /],
  ['a damaged Word file', Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2, 3), 'a.docx', / error /],
  ['a damaged PDF', new TextEncoder().encode('%PDF-1.7\nnothing'), 'a.pdf', / error /],
];
for (const [name, content, file, expected] of refusals) {
  test(`${name} is refused with a message, and nothing is written`, async () => {
    const { exitCode, output } = await importText(content, [], file);
    assert.equal(exitCode, 1);
    assert.match(output, expected);
    assert.ok(!existsSync(join(root, '.intake')));
  });
}

test('code in a document stays words', async () => {
  await importText(
    document.replace('hướng dẫn trồng dâu', 'hướng dẫn {process.exit(3)} <script>alert(1)</script> trồng dâu'),
  );
  assert.equal(checked().exitCode, 0);
  assert.doesNotMatch(readFileSync(join(root, planFile), 'utf8'), /<script>|\{process/);
});

test('a file that is not there, an unknown province and an unknown option are told', async () => {
  const say = async (...args: readonly string[]) => {
    const lines: string[] = [];
    const exitCode = await run(args, { root, print: (line) => lines.push(line), progress: () => undefined });
    assert.equal(exitCode, 1);
    return lines[0];
  };
  assert.equal(
    await say('khong-co.txt'),
    'khong-co.txt:1:1 error intake/no-file\n  There is no such file.\n  → Check its name.',
  );
  assert.match((await say('a.txt', '--province', 'vn-xx')) ?? '', /^There is no province "vn-xx"/);
  assert.match((await say('a.txt', '--nhanh')) ?? '', /--nhanh/);
});
