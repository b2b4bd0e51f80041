/** `npm run check` on a copy of the real content, with one fault planted in each test. */
import assert from 'node:assert/strict';
import { cpSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { contentCopy } from './check-copy.ts';
import { projectRoot as root } from './commands.ts';

const { copy, checkWith } = contentCopy();
after(() => rmSync(copy, { recursive: true }));

const plan = 'content/plans/vn-ct-kh-ubnd-2020-151.mdx';
const seed = 'seeds/000_2e5b9df8d755262f.txt';
const lineOf = (file: string, words: string) =>
  readFileSync(join(root, file), 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(words)) + 1;

test('the content as it stands has no error', () => {
  const { exitCode, output } = checkWith(() => undefined);
  assert.equal(exitCode, 0, output);
});

const faults: readonly (readonly [name: string, file: string, from: string, to: string, message: RegExp])[] = [
  [
    'a deleted word',
    plan,
    'bằng hình thức trọng tài',
    'bằng trọng tài',
    new RegExp(`${seed}:59:\\d+ error fidelity/words\\n  The source has "hình thức"`),
  ],
  [
    'an altered number',
    plan,
    'cho trên 60% sản phẩm được công nhận sản phẩm chủ lực, đặc trưng của thành phố, sản phẩm OCOP, sản phẩm công nghiệp nông thôn tiêu biểu; phát',
    'cho trên 65% sản phẩm được công nhận sản phẩm chủ lực, đặc trưng của thành phố, sản phẩm OCOP, sản phẩm công nghiệp nông thôn tiêu biểu; phát',
    new RegExp(`${seed}:\\d+:\\d+ error fidelity/words\\n  The source has "60%"; the published text has "65%"`),
  ],
  [
    'an unrecorded correction',
    plan,
    'giảm đáng kể.',
    'giảm rất đáng kể.',
    /The published text has "rất" \(clause I\.2\.đ\)/,
  ],
  [
    'a changed source',
    seed,
    'hòa giải',
    'hoà giải',
    /seeds\/manifest\.yaml:3:11 error source\/changed\n.*\n {2}seeds\/000_2e5b9df8d755262f\.txt:1:1 the source/,
  ],
  [
    'a quote that is not in its clause',
    plan,
    'quote: tăng 35% so với năm 2020',
    'quote: tăng 36% so với năm 2020',
    /error fact\/quote\n {2}"tăng 36% so với năm 2020" does not stand in the clause I\.2\.d/,
  ],
  [
    'a clause that is not there',
    plan,
    'clause: PL.10',
    'clause: PL.11',
    /error fact\/clause\n {2}The plan has no clause "PL\.11"/,
  ],
  [
    'a reference to no agency',
    plan,
    'issuer: ct-ubnd',
    'issuer: ct-ubdn',
    /content\/plans\/vn-ct-kh-ubnd-2020-151\.mdx:6:9 error record\/reference\n {2}There is no agency "ct-ubdn"/,
  ],
  [
    'an unknown key',
    plan,
    'province: vn-ct',
    'provinces: vn-ct',
    /:7:1 error record\/unknown-key\n {2}"provinces" is no field/,
  ],
  [
    'a day that does not exist',
    plan,
    "issuedOn: '2020-11-24'",
    "issuedOn: '2020-11-31'",
    /:8:\d+ error record\/field\n {2}issuedOn: use a day that exists/,
  ],
  ['code in the text', plan, '## I. MỤC TIÊU', '{process.exit(3)}\n\n## I. MỤC TIÊU', /error plan\/embedded-code/],
  [
    'a correction that no longer applies',
    'content/corrections/000.yaml',
    'printed: có thể mạnh',
    'printed: có thể mạnhh',
    /content\/corrections\/000\.yaml:43:14 error fidelity\/record\n {2}"có thể mạnhh" does not stand/,
  ],
];
for (const [name, file, from, to, message] of faults) {
  test(`${name} fails with its place`, () => {
    const { exitCode, output } = checkWith((edit) => edit(file, (text) => text.replace(from, to)));
    assert.equal(exitCode, 1);
    assert.match(output, message);
  });
}

test('each of the five sources is compared to its last word', () => {
  for (const name of readdirSync(join(root, 'seeds')).filter((file) => file.endsWith('.txt'))) {
    const { output } = checkWith((edit) => edit(`seeds/${name}`, (text) => `${text.trimEnd()} thừa\n`));
    assert.match(output, new RegExp(`seeds/${name}:\\d+:\\d+ error fidelity/words\\n  The source has ".*thừa"`));
  }
});

test('two files with one id are an error', () => {
  const { output } = checkWith(() => cpSync(join(copy, plan), join(copy, plan.replace('.mdx', '.md'))));
  assert.match(output, /error record\/repeated-id\n {2}The id "vn-ct-kh-ubnd-2020-151" is given twice/);
});

test('a plan may be an .md file', () => {
  const { exitCode, output } = checkWith(() => renameSync(join(copy, plan), join(copy, plan.replace('.mdx', '.md'))));
  assert.equal(exitCode, 0, output);
});

test('one run reports every problem', () => {
  const { output } = checkWith((edit) =>
    edit(plan, (text) =>
      text
        .replace('issuer: ct-ubnd', 'issuer: ct-nobody')
        .replace('giảm đáng kể.', 'giảm.')
        .replace('type: plan', 'type: plan'),
    ),
  );
  assert.match(output, /record\/reference/);
  assert.match(output, new RegExp(`${seed}:${lineOf(seed, 'giảm đáng kể')}:\\d+ error fidelity/words`));
});
