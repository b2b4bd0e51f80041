/**
 * Several copies of one document as one draft: what any copy has stands in the text, each difference gets the reading that
 * the evidence speaks for, and every copy has its own record, so that the text can be told from each of them.
 */
import { checkFidelity, blankLinesInside } from '../../checks/fidelity.ts';
import { checkWitnesses, lackedWords } from '../../checks/lacked-words.ts';
import { sourceWords } from '../../checks/source-words.ts';
import { planWords, type PlanWords, type Witness } from '../../checks/witness.ts';
import type { SourceRecord } from '../../domain/correction.ts';
import { byPlace, type Diagnostic, type Place } from '../../domain/diagnostic.ts';
import { publishedWords } from '../../domain/words.ts';
import { placeSuspects } from '../draft/suspect-records.ts';
import { importSource, type ImportedDocument, type ImportOptions } from '../import-document.ts';
import { omissionReasons, type SourceText } from '../source-text.ts';
import { chosen } from './choose.ts';
import { collatedSource, placeIn, type CollatedSource } from './collated-source.ts';
import { asCollated, firstReading, type CollatedParagraph } from './collated.ts';
import { differencesOf, type Differences } from './differences.ts';
import { mergeWitness, type Merged } from './merge-witness.ts';
import { otherDocument, tooLarge, unsureOrder, wordsLost } from './problems.ts';
import { witnessRecord, type PublishedSlot } from './witness-record.ts';
import { witnessText, type PrintedWord, type WitnessText } from './witness-text.ts';

export interface NamedSource {
  /** What evidence calls the copy: the id that it gets in seeds/manifest.yaml. */
  readonly name: string;
  readonly source: SourceText;
}

export interface CollatedWitness extends NamedSource {
  readonly record: SourceRecord;
  /** Suspected reading errors of the text, at the lines of this copy, for clauses that it has. */
  readonly suspects: ImportedDocument['suspects'];
}

export interface Collation {
  /** Its source and record are those of the base, the copy with the most words. `undefined` when nothing may be written. */
  readonly document: ImportedDocument | undefined;
  /** In the order given. */
  readonly witnesses: readonly CollatedWitness[];
  readonly differences: Differences;
  readonly diagnostics: readonly Diagnostic[];
}

/** Copies with more words than these are not collated: a plan has some ten thousand. */
const mostWords = 500_000;

/** @param sources Two at least. Never throws on content. */
export function collate(sources: readonly NamedSource[], options: ImportOptions): Collation {
  const given = sources.map(({ source, name }) => witnessText(source, name));
  const witnesses = given.toSorted((a, b) => b.wordCount - a.wordCount);
  const [base] = witnesses;
  const read = given.flatMap((witness) => witness.diagnostics);
  const stop = (faults: readonly Diagnostic[]): Collation => ({
    document: undefined,
    witnesses: [],
    differences: { decisions: [], additions: [] },
    diagnostics: [...read, ...faults].toSorted(byPlace),
  });
  if (base === undefined || read.some(({ severity }) => severity === 'error')) return stop([]);
  const large = witnesses.filter(({ wordCount }) => wordCount > mostWords);
  if (large.length > 0) return stop(large.map(({ source, wordCount }) => tooLarge(source.file, wordCount, mostWords)));

  let text: readonly CollatedParagraph[] = asCollated(base, 0, witnesses.length);
  const merges: (Merged | undefined)[] = [undefined];
  for (const [index, witness] of witnesses.entries()) {
    if (index === 0) continue;
    const merged = mergeWitness(text, witness, index, witnesses.length);
    if (merged.agreed < witness.wordCount / 2) return stop([otherDocument(witness, merged.agreed, base)]);
    merges.push(merged);
    text = merged.paragraphs;
  }
  const names = witnesses.map(({ name }) => name);
  const paragraphs = chosen(text, names);
  const collated = collatedSource(paragraphs, [base, ...witnesses.slice(1)]);
  const imported = importSource(collated.source, options);
  const real = (place: Place): Place => placeIn(collated.lines, witnesses, place);
  const structure = imported.diagnostics.map((problem) => atRealPlace(problem, real));
  if (imported.document === undefined) return stop(structure);
  const places = publishedSlots(collated, imported.document);
  const plan = planWords(imported.document.text);
  const records = witnesses.map((witness, index) =>
    withPageBreaks(witness, witnessRecord(witness, index, places, merges[index]?.moved ?? [], names), plan),
  );
  const proofs = witnesses.map((witness, index) =>
    checkFidelity({ ...checked(witness, records[index]), plan, areLabelsSure: true }),
  );
  const lost = [
    ...proofs.flatMap(({ diagnostics }, index) =>
      diagnostics.slice(0, 1).map((problem) => wordsLost(witnesses[index]?.source.file ?? '', problem)),
    ),
    ...checkWitnesses(
      plan,
      proofs.flatMap(({ lacked }) => (lacked === undefined ? [] : [lacked])),
      () => ({
        file: base.source.file,
        line: 1,
        column: 1,
      }),
    ).map((problem) => wordsLost(base.source.file, problem)),
  ];
  const order = merges
    .flatMap((merged) => merged?.unsureOrder ?? [])
    .map(([a, b]) => unsureOrder(...placesOf(a, b, witnesses)));
  const found = witnesses.map((witness, index): CollatedWitness => {
    const { name, source } = witness;
    const suspects = suspectsIn(source, imported.document?.suspects ?? [], clausesIn(source.file, index, places));
    return { name, source, record: records[index] ?? noRecord, suspects };
  });
  const [ofBase] = found;
  return {
    document:
      lost.length > 0 || ofBase === undefined
        ? undefined
        : withBase(imported.document, ofBase, base, clausesIn(base.source.file, 0, places)),
    witnesses: given.flatMap(({ name }) => found.filter((witness) => witness.name === name)),
    differences: differencesOf(places, witnesses),
    diagnostics: [...read, ...structure, ...order, ...lost].toSorted(byPlace),
  };
}

const noRecord: SourceRecord = { corrections: [], omissions: [], pageBreaks: [], lacks: [] };

function atRealPlace(problem: Diagnostic, real: (place: Place) => Place): Diagnostic {
  const { place, related } = problem;
  return {
    ...problem,
    place: real(place),
    ...(related === undefined ? {} : { related: related.map((other) => ({ ...other, place: real(other.place) })) }),
  };
}

/** The published words of each place of the text. Both are in the same order, so each word is looked at once. */
function publishedSlots(
  { source, lines }: CollatedSource,
  { text, sourceRecord, draft }: ImportedDocument,
): readonly PublishedSlot[] {
  const published = publishedWords(text);
  const printed = sourceWords(source.lines, checked({ source }, sourceRecord), []);
  const left = new Map(draft.omissions.map(({ line, start, reason }) => [`${line} ${start}`, omissionReasons[reason]]));
  let next = 0;
  return lines.flatMap((spans, index) =>
    spans.map(({ slot, start, end }): PublishedSlot => {
      const from = next;
      while (printed[next]?.line === index + 1 && (printed[next]?.column ?? 0) <= end) next += 1;
      const repair = printed.slice(from, next).find(({ correction }) => correction !== undefined)?.correction;
      return { slot, words: published.slice(from, next), repair, omission: left.get(`${index + 1} ${start}`) };
    }),
  );
}

function checked({ source }: { readonly source: SourceText }, record: SourceRecord = noRecord): Witness {
  const { file, lines } = source;
  return {
    file,
    source: lines.join('\n'),
    recordFile: file,
    record,
    recordPlaceAt: () => ({ file, line: 1, column: 1 }),
  };
}

/** Blank lines of the copy that stand inside a paragraph of the text. */
function withPageBreaks(witness: WitnessText, found: Omit<SourceRecord, 'pageBreaks'>, plan: PlanWords): SourceRecord {
  const record = { ...found, pageBreaks: [] };
  const input = checked(witness, record);
  const { lacked } = lackedWords(plan, input);
  const ours = plan.words.filter((word) => !lacked.has(word));
  const theirs = sourceWords(witness.source.lines, input, []);
  const pairs = ours.flatMap((word, index) => {
    const their = theirs[index];
    return their === undefined ? [] : [[word, their] as const];
  });
  return { ...record, pageBreaks: [...blankLinesInside(pairs, witness.source.lines)].sort((a, b) => a - b) };
}

/** Where each clause begins in a copy: its first word that the copy prints. */
function clausesIn(file: string, index: number, places: readonly PublishedSlot[]): ReadonlyMap<string, Place> {
  const begins = new Map<string, Place>();
  for (const { slot, words } of places) {
    const [word] = slot.readings[index] ?? [];
    const clause = words[0]?.clause;
    if (word === undefined || clause === undefined || begins.has(clause)) continue;
    begins.set(clause, { file, line: word.line, column: word.start + 1 });
  }
  return begins;
}

function suspectsIn(
  { file, lines }: SourceText,
  suspects: ImportedDocument['suspects'],
  begins: ReadonlyMap<string, Place>,
): ImportedDocument['suspects'] {
  const own = suspects.map(({ suspect }) => suspect).filter(({ clause }) => begins.has(clause));
  return placeSuspects(file, lines, own, begins);
}

/** The document with the source, record and places of its base. */
function withBase(
  document: ImportedDocument,
  { source, record, suspects }: CollatedWitness,
  { omissions }: WitnessText,
  places: ReadonlyMap<string, Place>,
): ImportedDocument {
  const changes = record.corrections.flatMap(({ corrected, ...said }) =>
    corrected === undefined ? [] : [{ ...said, corrected, start: 0, end: said.printed.length }],
  );
  const draft = { ...document.draft, omissions, changes };
  return { ...document, source, sourceRecord: record, places, suspects, draft };
}

function placesOf(
  a: CollatedParagraph,
  b: CollatedParagraph,
  witnesses: readonly WitnessText[],
): readonly [Place, Place] {
  const place = ({ slots }: CollatedParagraph): Place => {
    const [slot] = slots;
    const witness = slot?.readings.findIndex(({ length }) => length > 0) ?? 0;
    const word: PrintedWord | undefined = slot === undefined ? undefined : firstReading(slot)[0];
    return { file: witnesses[witness]?.source.file ?? '', line: word?.line ?? 1, column: (word?.start ?? 0) + 1 };
  };
  return [place(a), place(b)];
}
