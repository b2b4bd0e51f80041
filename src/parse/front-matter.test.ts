import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitFrontMatter } from './front-matter.ts';

const cases: readonly (readonly [name: string, source: string, frontMatter: string | undefined, body: string])[] = [
  ['facts and text', '---\na: 1\n---\n\n## I. A', 'a: 1\n', '\n\n\n\n## I. A'],
  ['a byte order mark', '\uFEFF---\na: 1\n---\nx', 'a: 1\n', '\n\n\nx'],
  ['lines that end as on Windows', '---\r\na: 1\r\n---\r\nx', 'a: 1\r\n', '\n\n\nx'],
  ['facts alone', '---\na: 1\n---', 'a: 1\n', '\n\n'],
  ['three hyphens inside a line', '---\na: x --- y\n---\nz', 'a: x --- y\n', '\n\n\nz'],
];
for (const [name, source, frontMatter, body] of cases)
  test(`${name} are parted`, () => assert.deepEqual(splitFrontMatter(source), { frontMatter, body, fault: undefined }));

const faults: readonly (readonly [name: string, source: string, fault: string])[] = [
  ['an empty file', ' \n', 'The file is empty.'],
  ['text alone', '## I. A', 'The file does not begin with a line "---".'],
  ['facts that do not end', '---\na: 1\n', 'The front matter has no second line "---" that ends it.'],
  ['no facts between the lines', '---\n---\n## I. A', 'The front matter is empty.'],
];
for (const [name, source, fault] of faults)
  test(`${name} has a fault`, () => assert.equal(splitFrontMatter(source).fault, fault));
