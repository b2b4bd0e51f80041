import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readCorpus } from '../../corpus/load-corpus.ts';
import { corpusIndex } from '../corpus-index.ts';
import { chartFile } from './chart-csv.ts';
import { cellText, printedCell, seriesOf } from './chart.ts';
import { embedCode } from './embed-code.ts';
import { chartHref } from './site-chart.ts';
import { chartGroups, planChart, siteCharts } from './site-charts.ts';

const index = corpusIndex(readCorpus(join(import.meta.dirname, '../../..')).corpus);
const charts = [...siteCharts(index, 'vi').values()];

test('every chart says what it shows, in what unit, from where, and where it stands', () => {
  assert.ok(charts.length > 10);
  for (const { id, title, unit, source, page, anchor, rows } of charts)
    assert.ok([id, title, unit, source, page.label, page.href, anchor].every(Boolean) && rows.length > 0, id);
});

test('in English a chart has the same place and numbers, and only the words of documents are Vietnamese', () => {
  const english = [...siteCharts(index, 'en').values()];
  assert.deepEqual(english.map(chartHref), charts.map(chartHref));
  const [chart] = english;
  assert.equal(chart?.title, 'Who leads the most tasks');
  assert.deepEqual(chart.rows[0]?.values, charts[0]?.rows[0]?.values);
});

test('no two charts have one title or one place; an id is an address', () => {
  assert.equal(new Set(charts.map(({ title }) => title)).size, charts.length);
  assert.equal(new Set(charts.map(chartHref)).size, charts.length);
  for (const { id } of charts) assert.match(id, /^[a-z0-9-]{3,190}$/);
});

test('a row has a value for each series', () => {
  for (const chart of charts)
    assert.ok(
      chart.rows.every(({ values }) => values.length === seriesOf(chart).length),
      chart.id,
    );
});

test('the file of a chart holds what its table prints', () => {
  for (const chart of charts) {
    const { rows } = chartFile(chart);
    const written = rows.map((row) => Object.values(row).slice(1).map(String));
    for (const [at, { values }] of chart.rows.entries())
      for (const cell of values)
        assert.ok(
          written[at]?.includes(
            typeof cell === 'object' ? cellText(cell, 'vi') : (printedCell(cell, 'vi')?.value ?? 'null'),
          ),
        );
  }
});

test('the page of a plan shows the chart that is published under the plan’s id', () => {
  const [plan] = index.plans;
  const chart = planChart(index, plan!, 'vi');
  assert.deepEqual(siteCharts(index, 'vi').get(`co-quan-chu-tri-${plan!.id}`), chart);
});

test('every chart is in one group of the list', () => {
  const { groups, count, left } = chartGroups(index, 'vi');
  assert.deepEqual(
    groups
      .flatMap((group) => group.charts)
      .map(({ id }) => id)
      .sort(),
    charts.map(({ id }) => id).sort(),
  );
  assert.deepEqual([count, left], [charts.length, 0]);
});

test('a title cannot break out of the code that others paste', () => {
  const code = embedCode({ ...charts[0]!, title: 'A "B" & <C>' }, '/bieu-do/a/');
  assert.match(code, /^<iframe src="\/bieu-do\/a\/" title="A &quot;B&quot; &amp; &lt;C>" width="100%" height="\d+" /);
});
