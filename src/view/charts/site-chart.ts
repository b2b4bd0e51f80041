/** A chart as it is published: what it shows, where it stands, and the address that it keeps. */
import type { Language } from '../../i18n/language.ts';
import { quoted } from '../../i18n/mixed.ts';
import type { Link } from '../links.ts';
import type { ChartRow, ChartTable } from './chart.ts';

export interface SiteChart extends ChartTable {
  /** Permanent, in letters that an address can hold: its own page is `/bieu-do/<id>/`. */
  readonly id: string;
  /** What the chart shows, so that it can stand alone, as a sentence without a stop. */
  readonly title: string;
  /** Where the numbers come from, after "Nguồn: ". */
  readonly source: string;
  /** The page that it belongs to. */
  readonly page: Link;
  /** Its place on that page. */
  readonly anchor: string;
}

export const chartHref = ({ page, anchor }: Pick<SiteChart, 'page' | 'anchor'>): string => `${page.href}#${anchor}`;

/** Rows that are called by names: of agencies, of plans. */
export const namedRows = (rows: readonly ChartRow[], language: Language): readonly ChartRow[] =>
  rows.map((row) => ({ ...row, label: quoted(language, row.label) }));
