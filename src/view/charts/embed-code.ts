/** What another site pastes into its page to show a chart. */
import { chartPicture } from './chart-picture.ts';
import type { SiteChart } from './site-chart.ts';

const letterSize = 13;
const besideDrawing = 330; // title, source, legend, buttons and foot on a narrow screen

/** @param address Whole where the site knows its own; else the reader's browser completes it. */
export function embedCode(chart: SiteChart, address: string): string {
  const height = Math.ceil((chartPicture(chart).height * letterSize + besideDrawing) / 10) * 10;
  const title = chart.title.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<iframe src="${address}" title="${title}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
}
