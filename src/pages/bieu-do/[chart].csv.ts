import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus/collections.ts';
import { contentType } from '../../publish/dataset-files.ts';
import { defaultLanguage } from '../../i18n/language.ts';
import { formatCsv } from '../../publish/formats/csv.ts';
import { chartFile } from '../../view/charts/chart-csv.ts';
import { siteCharts } from '../../view/charts/site-charts.ts';
import { corpusIndex } from '../../view/corpus-index.ts';

/** Files are Vietnamese, in whichever language the chart is shown. */
const charts = async () => siteCharts(corpusIndex(await getCorpus()), defaultLanguage);

export const getStaticPaths = async () => [...(await charts()).keys()].map((chart) => ({ params: { chart } }));

export const GET: APIRoute = async ({ params }) => {
  const chart = (await charts()).get(params['chart'] ?? '');
  if (chart === undefined) return new Response(undefined, { status: 404 });
  const { columns, rows } = chartFile(chart);
  return new Response(formatCsv(columns, rows), { headers: { 'content-type': contentType('.csv') } });
};
