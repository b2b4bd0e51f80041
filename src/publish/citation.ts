/** How to cite the datasets, or one table of them: in words, as CSL-JSON and as BibTeX. The date is that of the release. */
import { tablePath } from '../domain/paths.ts';
import { site } from '../domain/site.ts';
import { about, datasetDate, datasetVersion } from './about.ts';
import type { Table } from './table.ts';

export interface Cited {
  /** None: the datasets as a whole. */
  readonly table?: Pick<Table, 'name' | 'title'> | undefined;
  /** Whole address of the page; unknown until the site says where it is published. */
  readonly url?: string | undefined;
}

/** One item of CSL-JSON, as far as datasets need it. */
export interface CslItem {
  readonly id: string;
  readonly type: 'dataset';
  readonly title: string;
  readonly author: readonly [{ readonly literal: string }];
  readonly publisher: string;
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly version: string;
  readonly language: 'vi';
  readonly license: string;
  readonly URL?: string;
}

const licenceName = 'CC BY 4.0';

/** "Kế hoạch Mở: dữ liệu kế hoạch của tỉnh, thành phố. Bảng Nhiệm vụ (tasks)". */
const titleOf = (table: Cited['table']): string =>
  table === undefined ? about.title : `${about.title}. Bảng ${table.title} (${table.name})`;

/** In words. */
export function citationText({ table, url }: Cited): string {
  const day = datasetDate.split('-').reverse().join('/');
  return sentences([titleOf(table), `Phiên bản ${datasetVersion}, ngày ${day}`, `Giấy phép ${licenceName}`], url);
}

/** The same in English. */
export function citationTextEn({ table, url }: Cited): string {
  const title = `${site.name} – ${about.titleEn}`;
  return sentences(
    [
      table === undefined ? title : `${title}. Table ${table.name}`,
      `Version ${datasetVersion}, ${datasetDate}`,
      `Licence ${licenceName}`,
    ],
    url,
  );
}

const sentences = (said: readonly string[], url: string | undefined): string =>
  [...said.map((sentence) => `${sentence}.`), ...(url === undefined ? [] : [url])].join(' ');

export const cslItem = ({ table, url }: Cited): CslItem => ({
  id: [about.name, ...(table === undefined ? [] : [table.name]), datasetVersion].join('-'),
  type: 'dataset',
  title: titleOf(table),
  author: [{ literal: site.name }],
  publisher: site.name,
  issued: { 'date-parts': [datasetDate.split('-').map(Number)] },
  version: datasetVersion,
  language: 'vi',
  license: licenceName,
  ...(url === undefined ? {} : { URL: url }),
});

/** An entry in UTF-8. Braces keep capitals, and the name of the author from being taken for that of a person. */
export function formatBibtex({
  id,
  title,
  author,
  publisher,
  issued,
  version,
  language,
  license,
  URL,
}: CslItem): string {
  const [[year = 0, month = 1, day = 1] = []] = issued['date-parts'];
  const fields = {
    author: `{${escapeBibtex(author[0].literal)}}`,
    title: `{${escapeBibtex(title)}}`,
    publisher: `{${escapeBibtex(publisher)}}`,
    date: [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-'),
    year: String(year),
    version,
    language,
    note: license,
    ...(URL === undefined ? {} : { url: URL }),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@dataset{${id},\n${lines.join('')}}\n`;
}

/** Signs that TeX would take for its own. Addresses are left as they are: what reads them takes every sign as printed. */
const escapeBibtex = (value: string): string => value.replace(/[&%$#_]/g, String.raw`\$&`);

/** What the files with a citation are called: `tasks.bib`; of the datasets as a whole `ke-hoach-mo.bib`. */
export const citedName = (table: Cited['table']): string => table?.name ?? about.name;

/** @param address Where the site is published, if it is known. */
export const citedAt = (table: Cited['table'], address: URL | undefined): Cited => ({
  table,
  url: address && new URL(table === undefined ? '/du-lieu/' : tablePath(table.name), address).href,
});
