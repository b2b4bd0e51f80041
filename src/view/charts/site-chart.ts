/** A chart as it is published: what it shows, where it stands, and the address that it keeps. */
import { site } from '../../domain/site.ts';
import type { Link } from '../links.ts';
import type { ChartTable } from './chart.ts';

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

export const allPlans = `các kế hoạch công bố trên ${site.name}`;

export const chartHref = ({ page, anchor }: Pick<SiteChart, 'page' | 'anchor'>): string => `${page.href}#${anchor}`;
