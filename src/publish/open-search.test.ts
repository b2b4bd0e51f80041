import assert from 'node:assert/strict';
import { test } from 'node:test';
import sax from 'sax';
import { openSearchDescription } from './open-search.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

function elementsOf(xml: string): readonly Element[] {
  const found: Element[] = [];
  const reader = sax.parser(true);
  reader.onerror = (error) => {
    throw error;
  };
  reader.onopentag = ({ name, attributes }) => {
    found.push({ name, attributes: attributes as Record<string, string>, text: '' });
  };
  reader.ontext = (text) => {
    const last = found.at(-1);
    if (last !== undefined) last.text += text;
  };
  reader.write(xml).close();
  return found;
}

const elements = elementsOf(openSearchDescription(new URL('https://kehoach.example.vn')));

test('a browser is told the whole address of the results, with a place for the words', () => {
  const [results] = elements.filter(({ name, attributes }) => name === 'Url' && attributes['type'] === 'text/html');
  assert.equal(results?.attributes['template'], 'https://kehoach.example.vn/tim-kiem/?q={searchTerms}');
});

test('names keep the lengths that the format allows', () => {
  const limits = { ShortName: 16, LongName: 48, Description: 1024 } as const;
  for (const [name, most] of Object.entries(limits)) {
    const text = elements.find((element) => element.name === name)?.text.trim() ?? '';
    assert.ok(text.length > 0 && text.length <= most, `${name}: ${text}`);
  }
});
