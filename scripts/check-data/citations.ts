/**
 * An independent library reads every citation of the datasets, in files and on pages, and finds what the page says of itself:
 * title, version, day, publisher and address.
 */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tablePath } from '../../src/domain/paths.ts';
import { englishPath } from '../../src/i18n/english-pages.ts';
import { dataFolder, readJsonData, tablesOf } from './data-package.ts';
import { canonicalOf, elementText, thingsOf } from './page-html.ts';
import { together, type Findings, type Proof } from './proof.ts';

/** Each form of a citation: the ending of its file, the element that shows it, and what the library calls it. */
const forms = [
  { ending: 'bib', element: 'trich-dan-bibtex', type: '@biblatex/text' },
  { ending: 'csl.json', element: 'trich-dan-csl', type: '@else/json' },
] as const;
const advice = 'Mend src/publish/citation.ts, or what the page says of itself in src/publish/structured-data.ts.';

/** What a page tells machines of the dataset that it is about. */
interface Dataset {
  readonly '@type': string;
  readonly name: string;
  /** Of a table: as its files are called. */
  readonly alternateName: string;
  readonly version: string;
  readonly dateModified: string;
  readonly publisher: { readonly name: string };
}

type Facts = Readonly<Record<'title' | 'version' | 'day' | 'author' | 'publisher' | 'address', string | undefined>>;

export const proveCitations: Proof = ({ site }) => {
  const { title } = readJsonData(site, 'datapackage.json') as { readonly title: string };
  return together([
    citationsOf(site, `/${dataFolder}/`, () => title),
    ...tablesOf(site).map(({ name: table }) =>
      citationsOf(site, tablePath(table), ({ name, alternateName }) => `${title}. Bảng ${name} (${alternateName})`),
    ),
  ]);
};

/** @param path Of the Vietnamese page, whose address is the one to cite. @param titleOf What its dataset is cited by. */
function citationsOf(site: string, path: string, titleOf: (dataset: Dataset) => string): Findings {
  const fileOf = (address: string): string => join(address.slice(1), 'index.html');
  const textOf = (file: string): string => {
    const whole = join(site, file);
    return existsSync(whole) ? readFileSync(whole, 'utf8') : '';
  };
  const html = textOf(fileOf(path));
  const wanted = factsOfPage(html, titleOf);
  const citations = forms.flatMap(({ ending, element, type }) => {
    const linked = new RegExp(`href="/([^"]+\\.${RegExp.escape(ending)})"`).exec(html)?.[1] ?? `${path}.${ending}`;
    const shown = [path, englishPath(path)].map(fileOf).map((file) => ({
      file,
      type,
      text: elementText(textOf(file), element),
    }));
    return [{ file: linked, type, text: textOf(linked) }, ...shown];
  });
  return {
    checked: citations.length,
    faults: citations.flatMap(({ file, type, text }) =>
      citationProblems(text, type, wanted).map((problem) => ({ file, problem, advice })),
    ),
  };
}

function factsOfPage(html: string, titleOf: (dataset: Dataset) => string): Facts | undefined {
  const dataset = (thingsOf(html) as readonly Dataset[]).find((thing) => thing['@type'] === 'Dataset');
  return (
    dataset && {
      title: titleOf(dataset),
      version: dataset.version,
      day: dataset.dateModified,
      author: dataset.publisher.name,
      publisher: dataset.publisher.name,
      address: canonicalOf(html),
    }
  );
}

function citationProblems(text: string, type: string, wanted: Facts | undefined): readonly string[] {
  if (wanted === undefined) return ['The page tells of no dataset.'];
  const items = readCitations(text, type);
  if (typeof items === 'string') return [items];
  const [item] = items;
  if (item === undefined || items.length > 1) return [`There are ${items.length} citations, not one.`];
  const { title, version, publisher, issued, author, URL: address } = item;
  const day = issued?.['date-parts']?.[0].map((part) => String(part).padStart(2, '0')).join('-');
  const said: Facts = { title, version, day, author: author?.[0]?.literal ?? author?.[0]?.family, publisher, address };
  return (Object.keys(wanted) as (keyof Facts)[])
    .filter((name) => said[name] !== wanted[name])
    .map((name) => `${name} is "${said[name]}"; the page says "${wanted[name]}".`);
}

/** @returns What the library finds, or why it cannot read the text. Named its form, it takes no text for an address to load. */
function readCitations(text: string, forceType: string) {
  const options = { forceType, maxChainLength: 10, generateGraph: false, strict: true, target: '@csl/list+object' };
  try {
    return new Cite(text, options).data;
  } catch (error) {
    return `It cannot be read: ${(error as Error).message.split('\n', 1)[0] ?? ''}`;
  }
}
