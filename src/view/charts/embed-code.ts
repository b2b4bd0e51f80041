/** What another site pastes into its page to show a chart. */
import { chartWords } from '../../i18n/charts.ts';
import { plainLine } from '../../i18n/mixed.ts';
import { chartPicture } from './chart-picture.ts';
import { signKey } from './sign-marks.ts';
import type { SiteChart } from './site-chart.ts';

/** In a frame of 320 pixels, where everything is highest: size of the drawing's letters; lines, buttons, legend, margins. */
const letterSize = 13;
const besideWords = 240;

/** @param address Whole where the site knows its own; else the reader's browser completes it. */
export function embedCode(chart: SiteChart, address: string): string {
  const title = plainLine(chart.title).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<iframe src="${address}" title="${title}" width="100%" height="${frameHeight(chart)}" loading="lazy" style="border:0"></iframe>`;
}

/** A frame cannot grow with what it holds, so it is as high as its page is on a phone. */
function frameHeight(chart: SiteChart): number {
  const say = chartWords(chart.language);
  const words = [
    { text: plainLine(chart.title), lettersInLine: 21, lineHeight: 30 },
    {
      text: `${say.unit(plainLine(chart.unit))} ${say.source(plainLine(chart.source))}`,
      lettersInLine: 33,
      lineHeight: 26,
    },
    { text: signKey(chart, chart.language).join('   '), lettersInLine: 33, lineHeight: 22 },
    { text: `${say.seenAt} ${plainLine(chart.page.label)} ${say.newPage}`, lettersInLine: 33, lineHeight: 26 },
  ].reduce((sum, { text, lettersInLine, lineHeight }) => sum + Math.ceil(text.length / lettersInLine) * lineHeight, 0);
  return Math.ceil((chartPicture(chart).height * letterSize + words + besideWords) / 10) * 10;
}
