/** A page written in two languages is one page. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { writtenInEnglish } from '../i18n/english-pages.ts';

const pages = join(import.meta.dirname, '../../content/pages');
const linesOf = (file: string) => readFileSync(join(pages, file), 'utf8').split('\n');
const levelsOf = (file: string) => linesOf(file).flatMap((line) => /^#+(?= )/.exec(line) ?? []);
const linksOf = (file: string) => linesOf(file).flatMap((line) => line.match(/(?<=\]\()[^)]+/g) ?? []);
const countsOf = (file: string) => linesOf(file).flatMap((line) => line.match(/\{props\.[\w.]+\}/g) ?? []);

test('each page that has an English version is known to the links', () => {
  assert.deepEqual(readdirSync(join(pages, 'en')).sort(), writtenInEnglish.map((name) => `${name}.mdx`).sort());
});

for (const name of writtenInEnglish)
  test(`${name} has the same headings, links and numbers in both languages`, () => {
    for (const partsOf of [levelsOf, linksOf, countsOf])
      assert.deepEqual(partsOf(`en/${name}.mdx`), partsOf(`${name}.mdx`));
  });
