/** Holds the help of rules against the sources: every rule has an entry, every entry a rule, and examples say what is said. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createReport } from '../intake/readers/docx/report.ts';
import { constantItems, readSourceRules } from '../testing/source-rules.ts';
import { finderRooms, finders } from './rules/finders.ts';
import { ruleRooms, rules, rulesByRoom, ruleSlug } from './rules.ts';

const source = readSourceRules();

/** Ids that a source puts together: each beginning with the endings that it may get. */
const builtIds: Readonly<Record<string, readonly string[]>> = {
  'text/hidden-': constantItems('src/intake/readers/decode-lines.ts', 'kinds'),
  'intake/left-out-': constantItems('src/intake/readers/furniture.ts', 'reported'),
  'docx/': constantItems('src/intake/readers/docx/report.ts', 'notes').map((kind) => docxRule(kind)),
  'html/': ['html-validate'], // stands for the validator's own rules
};

function docxRule(kind: string): string {
  const report = createReport();
  report.add(kind as Parameters<typeof report.add>[0], 1);
  return (report.diagnostics('a.docx', 1)[0]?.rule ?? '').replace('docx/', '');
}

const known = new Set([
  ...source.ids.keys(),
  ...Object.entries(builtIds).flatMap(([start, ends]) => ends.map((end) => start + end)),
]);

test('every way of putting an id together is known here', () => {
  assert.deepEqual([...source.built.keys()].filter((start) => !(start in builtIds)).sort(), []);
});

test('every rule and every finder of the sources has an entry', () => {
  const missing = [...known].filter((id) => !(id in rules) && !(id in finders));
  assert.deepEqual(missing.map((id) => `${id} (${source.ids.get(id) ?? 'put together'})`).sort(), []);
});

test('every entry is a rule or finder of the sources', () => {
  const gone = [...Object.keys(rules), ...Object.keys(finders)].filter((id) => !known.has(id));
  assert.deepEqual(gone.sort(), []);
});

test('facts are found by finders, problems are told by rules', () => {
  const inFacts = [...source.ids].filter(([, file]) => file.startsWith('src/intake/facts/')).map(([id]) => id);
  assert.deepEqual(
    inFacts.filter((id) => !(id in finders)),
    [],
  );
  assert.deepEqual(
    Object.keys(finders).filter((id) => id in rules),
    [],
  );
});

test('every rule stands in a room that has a name, and has an address of its own', () => {
  const listed = rulesByRoom().flatMap(({ rules: own }) => own.map(({ id }) => id));
  assert.deepEqual(listed.toSorted(), Object.keys(rules).toSorted());
  assert.equal(new Set(listed.map(ruleSlug)).size, listed.length);
  assert.deepEqual(
    Object.keys(ruleRooms).filter((room) => !listed.some((id) => id.startsWith(`${room}/`))),
    [],
  );
  assert.deepEqual(
    Object.keys(finders).filter((id) => !(id.slice(0, id.indexOf('/')) in finderRooms)),
    [],
  );
});

test('an entry gives the severity that the source gives', () => {
  const unlike = [...source.severities].filter(([id, found]) => {
    const wanted = rules[id]?.severity;
    return wanted !== undefined && wanted !== 'either' && !(found.size === 1 && found.has(wanted));
  });
  assert.deepEqual(unlike, []);
});

/** Their problem is worded by a library, in full or but for the field; the last prints a letter that no page may hold. */
const wordedElsewhere: ReadonlySet<string> = new Set([
  'record/yaml',
  'record/field',
  'plan/mdx-syntax',
  'html/html-validate',
  'site/index-letter',
]);

test('the problem and the advice of every example are words of the sources', () => {
  const patterns = [...source.strings].filter((text) => text.replaceAll('\0', '').length >= 8).map(patternOf);
  const isSaid = (words: string): boolean => patterns.some((pattern) => pattern.test(words));
  const unlike = Object.entries(rules).flatMap(([id, { example }]) => {
    const said = [...(wordedElsewhere.has(id) ? [] : [example.problem]), example.advice];
    return said.filter((words) => !isSaid(words)).map((words) => `${id}: ${words}`);
  });
  assert.deepEqual(unlike, []);
});

/** A template of a message as a pattern: its holes hold anything. */
function patternOf(template: string): RegExp {
  const escaped = template.split('\0').map((piece) => piece.replace(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`));
  return new RegExp(`^${escaped.join('[^]*?')}$`, 'u');
}
