import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { datasetDate, datasetVersion } from './about.ts';
import { citationText, citationTextEn, cslItem, formatBibtex } from './citation.ts';

const whole = {};
const one = {
  table: { name: 'task_agencies', title: 'Cơ quan của nhiệm vụ' },
  url: 'https://example.vn/du-lieu/task_agencies/',
};

test('a table is cited in words with version, day of the release, licence and address', () => {
  const day = datasetDate.split('-').reverse().join('/');
  const end = `Phiên bản ${datasetVersion}, ngày ${day}. Giấy phép CC BY 4.0. ${one.url}`;
  assert.ok(citationText(one).endsWith(`Bảng Cơ quan của nhiệm vụ (task_agencies). ${end}`));
  assert.match(citationTextEn(one), /Table task_agencies\. Version \S+, \d{4}-\d\d-\d\d\. Licence CC BY 4\.0\. https/);
});

test('where the site does not know its address the citation names none', () => {
  assert.doesNotMatch(citationText(whole) + formatBibtex(cslItem(whole)), /http|url/);
});

for (const cited of [whole, one])
  test(`a program reads in the BibTeX what the CSL-JSON says of ${cited === one ? 'a table' : 'the datasets'}`, () => {
    const item = cslItem(cited);
    const ofBibtex = new Cite(formatBibtex(item)).data;
    const ofCsl = new Cite([item]).data;
    for (const name of ['id', 'type', 'title', 'publisher', 'issued', 'version', 'language', 'URL'] as const)
      assert.deepEqual(ofBibtex[0]?.[name], ofCsl[0]?.[name], name);
    assert.equal(ofBibtex[0]?.author?.[0]?.family, item.author[0].literal);
    assert.equal(ofBibtex.length, 1);
  });
