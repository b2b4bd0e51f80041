/** Orders the records that were read by how well they answer. */
import { readRecord, type FoundRecord } from '../search/read-record.ts';
import type { RecordKind } from '../search/record-kind.ts';
import type { Candidate, Hit } from './answer.ts';
import type { NamedDocument } from './document-numbers.ts';
import type { Wording } from './interpret.ts';
import { fieldsOf, matchRecord, type Field, type Match } from './match.ts';
import type { NamedAgency } from './named-agencies.ts';
import type { ReadQuery } from './read-query.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Ranked {
  readonly candidate: Candidate;
  readonly hit: Hit;
  readonly match: Match;
  readonly fields: readonly Field[];
}

/** A question with all that is known of it. */
export interface Question {
  readonly query: ReadQuery;
  readonly wordings: readonly Wording[];
  readonly documents: readonly NamedDocument[];
  readonly agencies: readonly NamedAgency[];
  readonly vocabulary: Vocabulary;
}

/** What a question wants to know, and the records that say it. */
const wishes: readonly (readonly [asks: RegExp, kind: RecordKind])[] = [
  [/khi nao|bao gio|ngay nao|\bhan\b/, 'deadline'],
  [/bao nhieu|chi tieu/, 'target'],
  [/lam gi|viec gi|chu tri|(?:quan|vi|so) nao/, 'task'],
];

/**
 * Each record is matched when it comes, so that none waits for all and no phone works on all of them at once.
 *
 * @param candidates In the order of the index.
 */
export async function rank(candidates: readonly Candidate[], asked: Question): Promise<readonly Ranked[]> {
  const wanted = wantedKinds(asked.query);
  const ranked = await Promise.all(
    candidates.map(async (candidate, place): Promise<Ranked> => {
      const record = readRecord(await candidate.read());
      const fields = fieldsOf(record);
      const match = bestMatch(fields, asked);
      const bonus = 0.02 * (1 - place / candidates.length) + bonusOf(record, asked, wanted);
      return { candidate, fields, match, hit: { ...record, score: match.score + bonus } };
    }),
  );
  // Of clauses below one heading the first usually says what the others go into; of plans, several are to be seen.
  const inOrderOfText = ranked.toSorted(byPlace);
  const siblings = lessOfEach(inOrderOfText, ({ planId = '', content }) => planId + content.headings.join(), 0.03);
  return byScore(lessOfEach(byScore(siblings), ({ planId = '' }) => planId, 0.05));
}

/** Numbers of addresses by value. Addresses are ASCII: no collator, which a phone makes in a tenth of a second. */
function byPlace(a: Ranked, b: Ranked): number {
  const [one, other] = [placeInText(a.hit.url), placeInText(b.hit.url)];
  return one === other ? 0 : one < other ? -1 : 1;
}

function placeInText(url: string): string {
  return url.replace(/\d+/g, (digits) => digits.padStart(6, '0'));
}

function bestMatch(fields: readonly Field[], { wordings, vocabulary }: Question): Match {
  const matches = wordings.map((wording) => matchRecord(fields, wording, vocabulary.weight));
  return matches.reduce((best, match) => (match.score > best.score ? match : best));
}

function bonusOf(
  record: FoundRecord,
  { documents, agencies, query }: Question,
  wanted: ReadonlySet<RecordKind>,
): number {
  const isNumberOnly = documents.some(({ from, to }) => to - from === query.words.length);
  const isNamed = documents.some(({ kind, document }) => kind === 'plan' && record.planId === document.id);
  const named = agencies.map(({ agency }) => agency.id);
  return (
    (isNamed && record.kinds.includes('plan') && isNumberOnly ? 1 : 0) +
    (record.kinds.some((kind) => wanted.has(kind)) ? 0.15 : 0) +
    (record.lead.some((id) => named.includes(id)) ? 0.12 : 0) +
    (record.planId === undefined ? -0.3 : 0) +
    (record.url.endsWith('#recipients') ? -0.15 : 0) +
    0.003 * (Number(/\d{4}$/.exec(record.content.plan)?.[0] ?? 2020) - 2020) // newer plans first; a draft without a year is neither
  );
}

function wantedKinds({ words }: ReadQuery): ReadonlySet<RecordKind> {
  const line = words.map(({ letters }) => letters).join(' ');
  return new Set(wishes.filter(([asks]) => asks.test(line)).map(([, kind]) => kind));
}

/** Each further one of a kind counts a little less than the one before it. */
function lessOfEach(ranked: readonly Ranked[], kindOf: (hit: Hit) => string, step: number): readonly Ranked[] {
  const seen = new Map<string, number>();
  return ranked.map((one) => {
    const before = seen.get(kindOf(one.hit)) ?? 0;
    seen.set(kindOf(one.hit), before + 1);
    return { ...one, hit: { ...one.hit, score: one.hit.score - step * before } };
  });
}

function byScore(ranked: readonly Ranked[]): readonly Ranked[] {
  return ranked.toSorted((a, b) => b.hit.score - a.hit.score);
}
