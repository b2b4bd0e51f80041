/** Writes what was proved into the page of the build that it was proved of. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { numbersIn } from '../../src/i18n/numbers.ts';
import { languages, type Language } from '../../src/i18n/language.ts';
import { proofWords } from '../../src/i18n/proofs.ts';
import { proofs, type ProofId, type ProofOutcome, type ProofSubject } from '../../src/publish/proofs.ts';

export type Results = ReadonlyMap<ProofId, ProofOutcome>;

const pages: Readonly<Record<Language, string>> = {
  vi: 'du-lieu/kiem-chung/index.html',
  en: 'en/du-lieu/kiem-chung/index.html',
};

/** What stood there from an earlier run is replaced. */
export function writeResults(site: string, results: Results): void {
  for (const language of languages) {
    const file = join(site, pages[language]);
    if (existsSync(file)) writeFileSync(file, withResults(readFileSync(file, 'utf8'), results, language));
  }
}

/** @param page The built page, in which an element `data-proof` stands for each proof and for the summary. */
export function withResults(page: string, results: Results, language: Language): string {
  const told = [
    ['summary', summary(results, language)] as const,
    ...[...results].map(([id, one]) => [id, outcomeWords(id, one, language)] as const),
  ];
  return told.reduce((html, [name, words]) => {
    const element = new RegExp(`(<(td|strong)[^>]* data-proof="${name}"[^>]*>)[^<]*(</\\2>)`);
    if (!element.test(html)) throw new Error(`The page of proofs has no place for "${name}".`);
    return html.replace(element, (_, open: string, _tag, close: string) => `${open}${words}${close}`);
  }, page);
}

/** "Đạt: 4.213 ô". */
export function outcomeWords(id: ProofId, result: ProofOutcome, language: Language): string {
  const say = proofWords(language);
  if (result.outcome === 'skipped')
    return `${say.skipped}: ${result.lacks === 'address' ? say.noAddress : say.noOfficialFiles}`;
  const formatNumber = numbersIn(language);
  const {
    unit,
    unitEn: [one, several],
  }: ProofSubject = proofs[id];
  const checked = `${formatNumber(result.checked)} ${language === 'vi' ? unit : result.checked === 1 ? one : several}`;
  return result.outcome === 'passed'
    ? `${say.passed}: ${checked}`
    : `${say.failed}: ${say.faults(formatNumber(result.faults))}, ${checked}`;
}

export function summary(results: Results, language: Language): string {
  const count = (outcome: ProofOutcome['outcome']) =>
    numbersIn(language)([...results.values()].filter((result) => result.outcome === outcome).length);
  return proofWords(language).summary(count('passed'), count('failed'), count('skipped'));
}
