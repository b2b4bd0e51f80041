/** Where the file of a page is edited and its faults are told. No schema in here: it runs in the reader's browser too. */

import type { Language } from '../i18n/language.ts';
import { toolWords } from '../i18n/page-tools.ts';

/** @param file Path in the project: its slashes stay. */
export function editAddress(editUrl: string, file: string): string {
  return editUrl.replaceAll('{file}', file.split('/').map(encodeURIComponent).join('/'));
}

export interface Report {
  readonly title: string;
  readonly address: string;
  /** Empty where the reader has selected none. */
  readonly words: string;
}

/** Letters: what mail programs and forms still take in an address, where one Vietnamese letter becomes nine signs. */
const mostWords = 300;

export function reportAddress(reportUrl: string, { title, address, words }: Report): string {
  const cut = words.length > mostWords ? `${words.slice(0, mostWords)}…` : words;
  const values: Readonly<Record<string, string>> = { title, address, words: cut };
  return reportUrl.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name]?.toWellFormed() ?? ''));
}

/** The report that a reader copies, where the site has no address that takes one; the last line is the reader's to write. */
export function reportWords({ title, address, words }: Report, datasetVersion: string, language: Language): string {
  const say = toolWords(language);
  return [
    say.reportPage(title),
    say.reportAddress(address),
    say.reportVersion(datasetVersion),
    say.reportPlace(words === '' ? '' : `“${words}”`),
    say.reportShould,
  ].join('\n');
}
