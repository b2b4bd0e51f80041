/** What a hurried or careless editor of content may do: each fault gives exactly these problems, no crash and no flood. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { loadCorpus, readCorpus } from '../src/corpus/load-corpus.ts';
import { contentCopy, type Edit } from './check-copy.ts';
import { projectRoot } from './commands.ts';

const { copy, checkWith } = contentCopy();
after(() => rmSync(copy, { recursive: true }));

const plan = 'content/plans/vn-ct-kh-ubnd-2020-151.mdx';
const other = 'content/plans/vn-ct-kh-ubnd-2016-114.mdx';
const draft = 'content/plans/vn-hp-qd-ubnd-2026-du-thao-tai-san-tri-tue.mdx';
const manifest = 'seeds/manifest.yaml';
const record = 'content/corrections/000.yaml';
const at = (path: string) => join(copy, path);
const write = (path: string, text: string | Uint8Array) => writeFileSync(at(path), text);
const lineOf = (file: string, words: string) =>
  readFileSync(join(projectRoot, file), 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(words)) + 1;
const replace =
  (file: string, from: string | RegExp, to: string): ((edit: Edit) => void) =>
  (edit) =>
    edit(file, (text) => text.replace(from, to));

/** Everything that the check prints first: `file:line:column severity rule`. */
const faults: readonly (readonly [name: string, plant: (edit: Edit) => void, heads: readonly string[]])[] = [
  [
    'a plan without source',
    (edit) => edit(manifest, (text) => text.slice(0, text.indexOf("- id: '004'"))),
    [
      'content/corrections/004.yaml:1:1 error record/reference',
      `${draft}:1:1 error plan/no-source`,
      'seeds/004_a24c1d2cb7dd714e.txt:1:1 error source/unlisted',
    ],
  ],
  [
    'a source that is not listed',
    () => write('seeds/009.txt', 'Kế hoạch'),
    ['seeds/009.txt:1:1 error source/unlisted'],
  ],
  [
    'a file listed twice',
    replace(
      manifest,
      "- id: '001'\n  file: 001_58bec37be2db5a68.txt\n",
      "- id: '001'\n  file: 000_2e5b9df8d755262f.txt\n",
    ),
    ['seeds/001_58bec37be2db5a68.txt:1:1 error source/unlisted', 'seeds/manifest.yaml:9:9 error source/repeated-file'],
  ],
  [
    'invented words that every source is said to lack',
    (edit) => {
      edit(plan, (text) => text.replace('giảm đáng kể.', 'giảm đáng kể. Ngay lập tức.'));
      const lacks = 'lacks:\n  - clause: I.2.đ\n    words: Ngay lập tức.\n    reason: Thử.\n';
      edit(record, (text) => text.replace(/^lacks:\n/m, lacks)); // 001 lacks the whole clause
    },
    [`${plan}:${lineOf(plan, 'giảm đáng kể.')}:1 error fidelity/no-witness`],
  ],
  [
    'a source that is not there',
    () => rmSync(at('seeds/000_2e5b9df8d755262f.txt')),
    ['seeds/manifest.yaml:2:9 error source/missing'],
  ],
  [
    'a file name that leaves seeds/',
    replace(manifest, 'file: 000_2e5b9df8d755262f.txt', 'file: ../content'),
    ['seeds/000_2e5b9df8d755262f.txt:1:1 error source/unlisted', 'seeds/manifest.yaml:2:9 error record/field'],
  ],
  [
    'a source under another plan',
    replace(manifest, 'plan: vn-ct-kh-ubnd-2016-114', 'plan: vn-ct-kh-ubnd-2022-195'),
    [`${other}:1:1 error plan/no-source`, 'seeds/002_727559ccd5e3907b.txt:1:1 error fidelity/other-document'],
  ],
  ['no manifest', () => rmSync(at(manifest)), ['seeds/manifest.yaml:1:1 error content/missing']],
  [
    'settings of the site that lead nowhere',
    () => write('content/site.yaml', 'editUrl: https://git.example.vn/\nreportURL: javascript:{address}\n'),
    ['content/site.yaml:1:10 error record/field', 'content/site.yaml:2:1 error record/unknown-key'],
  ],
  [
    'a release of a plan that is not there, and of a version released before',
    (edit) =>
      edit('content/releases.yaml', (text) =>
        text.replace('vn-ct-kh-ubnd-2016-114', 'vn-ct-x').replace("version: '0.1.0'", "version: '0.2.0'"),
      ),
    [
      `content/releases.yaml:${lineOf('content/releases.yaml', "version: '0.1.0'")}:12 error record/repeated-id`,
      `content/releases.yaml:${lineOf('content/releases.yaml', 'vn-ct-kh-ubnd-2016-114')}:7 error record/reference`,
    ],
  ],
  ['no provinces', () => rmSync(at('content/provinces.yaml')), ['content/provinces.yaml:1:1 error content/missing']],
  [
    'a fault in a record, which hides no other fault of it',
    (edit) =>
      edit(plan, (text) =>
        text
          .replace('status: issued', 'status: published')
          .replace('quote: tăng 35% so với năm 2020', 'quote: tăng 36% so với năm 2020')
          .replace('issuer: ct-ubnd', 'issuer: ct-nobody'),
      ),
    [
      `${plan}:6:9 error record/reference`,
      `${plan}:${lineOf(plan, 'status: issued')}:9 error record/field`,
      `${plan}:${lineOf(plan, 'quote: tăng 35% so với năm 2020')}:12 error fact/quote`,
    ],
  ],
  [
    'a fault in an agency, which stays known',
    replace('content/agencies/ct-ubnd.yaml', 'kind: committee', 'kind: comittee'),
    ['content/agencies/ct-ubnd.yaml:8:7 error record/field'],
  ],
  [
    'a fault in a province, which stays known',
    replace('content/provinces.yaml', /^( +)name: .*$/m, '$1name: 3'),
    ['content/provinces.yaml:2:9 error record/field'],
  ],
  [
    'a fault in a correction, which does not make its source differ',
    replace(record, 'reason: misread', 'reason: misreading'),
    [`${record}:${lineOf(record, 'reason: misread')}:13 error record/field`],
  ],
  [
    'one sign that MDX cannot read',
    replace(plan, 'giảm đáng kể.', 'giảm { đáng kể.'),
    [
      `${plan}:${lineOf(plan, 'giảm đáng kể.')}:125 error plan/mdx-syntax`,
      'seeds/000_2e5b9df8d755262f.txt:31:115 error fidelity/words',
    ],
  ],
  ['a byte order mark', (edit) => edit(plan, (text) => `\uFEFF${text}`), []],
  ['lines that end as on Windows', (edit) => edit(plan, (text) => text.replaceAll('\n', '\r\n')), []],
  ['an empty plan', () => write(plan, ''), [`${plan}:1:1 error plan/no-front-matter`]],
  ['a plan whose facts have no beginning', replace(plan, '---\n', ''), [`${plan}:1:1 error plan/no-front-matter`]],
  ['a plan whose facts have no end', replace(plan, '\n---\n', '\n'), [`${plan}:1:1 error plan/no-front-matter`]],
  [
    'a plan without text',
    (edit) => edit(plan, (text) => text.slice(0, text.indexOf('\n---\n') + 5)),
    [`${plan}:1:1 error plan/no-text`],
  ],
  [
    'a page without description',
    replace('content/pages/gioi-thieu.mdx', /^description: .*\n/m, ''),
    ['content/pages/gioi-thieu.mdx:2:1 error record/field'],
  ],
  [
    'files and folders that nothing reads',
    () => {
      write('content/agencies/ct-moi.yml', 'name: x');
      mkdirSync(at('content/plans/nhap'));
    },
    ['content/agencies/ct-moi.yml:1:1 error content/unknown-file', 'content/plans/nhap:1:1 error content/unknown-file'],
  ],
  [
    'an agency that is its own parent',
    (edit) => edit('content/agencies/ct-so-y-te.yaml', (text) => `${text}parent: ct-so-y-te\n`),
    ['content/agencies/ct-so-y-te.yaml:5:9 error agency/own-parent'],
  ],
  [
    'bytes that are no UTF-8',
    () => {
      const text = readFileSync(at('content/agencies/ct-so-y-te.yaml'));
      write('content/agencies/ct-so-y-te.yaml', Buffer.concat([text, Buffer.from('# S\xe1\n', 'latin1')]));
    },
    ['content/agencies/ct-so-y-te.yaml:5:4 error content/utf-8'],
  ],
  [
    'a correction of a clause that is not there',
    replace(record, 'clause: II.3.h', 'clause: II.33.h'),
    [`${record}:${lineOf(record, 'clause: II.3.h')}:13 error fidelity/record`],
  ],
  [
    'a certain correction without evidence',
    replace(record, 'evidenceKind: witness', 'evidenceKind: none'),
    [`${record}:${lineOf(record, 'evidenceKind: witness')}:19 error record/field`],
  ],
  [
    'a heading without marker',
    replace(plan, '## II. NHIỆM VỤ', '## Mảng II. NHIỆM VỤ'),
    [
      `${plan}:${lineOf(plan, 'clause: II.')}:15 error fact/clause`,
      `${plan}:${lineOf(plan, '## II. NHIỆM VỤ')}:1 error plan/heading-marker`,
      'seeds/000_2e5b9df8d755262f.txt:33:1 error fidelity/words',
    ],
  ],
];
for (const [name, plant, heads] of faults) {
  test(`${name}: ${heads.length} problems`, () => assert.deepEqual(checkWith(plant).heads, heads));
}

test('two plans of one issuer cannot have one number in one year', () => {
  const copied = 'content/plans/vn-ct-moi.mdx';
  const { heads } = checkWith(() => cpSync(at(plan), at(copied)));
  assert.deepEqual(heads, [`${copied}:1:1 error plan/no-source`, `${copied}:2:9 error plan/repeated-number`]);
});

test('a task cannot be given twice', () => {
  const { heads, output } = checkWith((edit) =>
    edit(plan, (text) => text.replace(/^tasks:\n( {2}- [\s\S]*?\n)(?= {2}- )/m, 'tasks:\n$1$1')),
  );
  assert.equal(heads.length, 1, output);
  assert.match(output, /error task\/repeated\n {2}The clause \S+ has the same task of kind "\w+" twice\./);
});

test('messages of YAML tell no other place than that of the file', () => {
  const { output, heads } = checkWith(replace(plan, 'issuer: ct-ubnd', 'issuer: ct-ubnd: x'));
  assert.match(output, /:6:\d+ error record\/yaml\n {2}Nested mappings are not allowed in compact mappings\.\n/);
  assert.doesNotMatch(output, /at line \d+/);
  assert.equal(heads.length, 1, output);
});

test('--plan with an id that no plan has is an error', () => {
  assert.match(checkWith(() => undefined, ['--plan', 'vn-ct-khong']).output, /^There is no plan "vn-ct-khong"/);
});

test('readCorpus reads the same records and compares nothing', () => {
  assert.deepEqual(readCorpus(projectRoot).corpus, loadCorpus(projectRoot).corpus);
  checkWith((edit) => {
    replace(plan, 'giảm đáng kể.', 'giảm.')(edit);
    replace(plan, 'issuer: ct-ubnd', 'issuer: ct-nobody')(edit);
  });
  assert.deepEqual(readCorpus(copy).diagnostics, []);
});
