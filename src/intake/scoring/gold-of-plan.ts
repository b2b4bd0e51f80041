/** A published plan as a gold record: its text and facts were checked by hand against the sources. */
import type { PlanText } from '../../domain/clause.ts';
import { comparedWords, foldedWords } from './compare.ts';
import type { Gold, GoldMetadata } from './gold.ts';
import { importedOf, type Names, type RecordOfPlan } from './imported.ts';

/**
 * @param files File names of the witnesses that are imported.
 * @param sources Their text. Clauses whose first words stand in none of them (a plan joins its witnesses) are doubtful.
 */
export function goldOfPlan(
  plan: RecordOfPlan,
  text: PlanText,
  names: Names,
  files: readonly string[],
  sources: readonly string[],
): Gold {
  const { metadata, clauses, ...facts } = importedOf(text, plan, names);
  const printed = sources.map((source) => ` ${foldedWords(source).join(' ')} `);
  const isPrinted = (words: string): boolean => {
    const key = foldedWords(words).slice(0, comparedWords).join(' ');
    return printed.some((source) => source.includes(` ${key} `));
  };
  const all = clauses.map(({ label, text: own }) => ({ label, firstWords: firstWords(own) }));
  const lacking = all.filter(({ firstWords: words }) => !isPrinted(words));
  const labels = new Set(lacking.map(({ label }) => label));
  return {
    document: { files: [...files] },
    metadata: withoutInventions(metadata),
    clauses: all.filter(({ label }) => !labels.has(label)),
    ...facts,
    doubtful: lacking.map(({ label }) => ({
      kind: 'clauses',
      clause: label,
      why: 'not in these witnesses as printed',
    })),
    partial: [],
  };
}

/** What a checked plan does not say, its document does not say. Names are left to the ids. */
function withoutInventions(metadata: GoldMetadata): GoldMetadata {
  const { issuer: _issuer, province: _province, ...rest } = metadata;
  return Object.fromEntries(Object.entries(rest).map(([field, value]) => [field, value ?? null]));
}

function firstWords(text: string): string {
  return text.trim().split(/\s+/u).slice(0, 6).join(' ');
}
