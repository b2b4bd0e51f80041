/** From the bytes of a document to a draft plan: text, facts, what it proposes, what a person should look at. */
import type { Agency, AgencyRecord } from '../domain/agency.ts';
import type { PlanText } from '../domain/clause.ts';
import type { SourceRecord } from '../domain/correction.ts';
import { byPlace, type Diagnostic, type Place } from '../domain/diagnostic.ts';
import type { Instrument, InstrumentRecord } from '../domain/instrument.ts';
import type { Province } from '../domain/province.ts';
import { checkNumbering } from '../checks/numbering.ts';
import { parsePlanBody } from '../parse/plan-body.ts';
import { agencyBook } from './agencies/agency-book.ts';
import { agencyIds, recordHead } from './draft/draft-record.ts';
import { planIdOf } from './draft/plan-id.ts';
import { sourceRecord } from './draft/source-record.ts';
import { soundFacts } from './draft/sound-facts.ts';
import { placeSuspects, suspectDiagnostic, type PlacedSuspect } from './draft/suspect-records.ts';
import { writePlanFile, type DraftRecord } from './draft/write-plan.ts';
import { findCitations } from './facts/citations/find-citations.ts';
import { instrumentBook } from './facts/citations/instrument-book.ts';
import { findDeadlines } from './facts/deadlines/find-deadlines.ts';
import type { AgencyBook, DocumentHead, Facts } from './facts/found.ts';
import { findTargets } from './facts/targets/find-targets.ts';
import { findTasks } from './facts/tasks/find-tasks.ts';
import { copyProperties } from './head/copy-properties.ts';
import { headProblems } from './head/head-problems.ts';
import { readHead, type Head } from './head/read-head.ts';
import { limits } from './readers/limits.ts';
import { readOwnPlan } from './readers/own-plan.ts';
import { readSource } from './readers/read-source.ts';
import { noText, signsIn, tooManySigns } from './refusals.ts';
import type { SourceText } from './source-text.ts';
import { findSuspects } from './suspects/find-suspects.ts';
import { draftText, type DraftText } from './structure/draft-text.ts';

export interface Known {
  /** Records of content/agencies and content/instruments. */
  readonly agencies: readonly Agency[];
  readonly instruments: readonly Instrument[];
}

export interface ImportOptions {
  readonly known: Known;
  /** The province that the maintainer names; without it, the text has to say. */
  readonly province?: Province;
}

/** A document that could be read. */
export interface ImportedDocument {
  readonly source: SourceText;
  readonly draft: DraftText;
  /** The draft's written text as read back. */
  readonly text: PlanText;
  readonly planId: string;
  readonly head: Head;
  readonly facts: Facts;
  readonly record: DraftRecord;
  /** The whole file of the plan. */
  readonly file: string;
  /** What stands between the source and the text. */
  readonly sourceRecord: SourceRecord;
  /** Where each clause begins in the source, by label. */
  readonly places: ReadonlyMap<string, Place>;
  readonly suspects: readonly PlacedSuspect[];
  readonly newAgencies: ReadonlyMap<string, AgencyRecord>;
  readonly newInstruments: ReadonlyMap<string, InstrumentRecord>;
}

export interface ImportResult {
  /** `undefined` when nothing may be published of the file: the diagnostics say why. */
  readonly document: ImportedDocument | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** @param file Path for places. Never throws on content: what is wrong with the document is in the diagnostics. */
export async function importDocument(file: string, bytes: Uint8Array, options: ImportOptions): Promise<ImportResult> {
  const isMarkdown = /\.mdx?$/iu.test(file) && bytes.length < limits.textBytes;
  const own = isMarkdown ? readOwnPlan(file, new TextDecoder().decode(bytes)) : undefined;
  const source = own ?? (await readSource(file, bytes));
  return importSource(source, options);
}

/** The same from a source that is read already. */
export function importSource(source: SourceText, { known, province }: ImportOptions): ImportResult {
  const hasFault = source.diagnostics.some(({ severity }) => severity === 'error');
  if (hasFault || source.lines.every((line) => line.trim() === ''))
    return {
      document: undefined,
      diagnostics: hasFault ? source.diagnostics : [...source.diagnostics, noText(source.file)],
    };
  const draft = draftText(source);
  if (signsIn(draft.body) > limits.markupSigns)
    return { document: undefined, diagnostics: [...source.diagnostics, tooManySigns(source.file)] };
  const { text, diagnostics: structure } = parsePlanBody(source.file, `\n${draft.body}`);
  const recorded = sourceRecord(source, draft, text);
  const head = readHead(text, province, copyProperties(source.lines));
  const agencies = agencyBook({
    known: known.agencies,
    province: head.province,
    documentText: text.clauses.flatMap(({ texts }) => texts).join('\n'),
  });
  const documentHead = headOf(head, agencies);
  const instruments = instrumentBook({ known: known.instruments, head: documentHead });
  const input = { text, head: documentHead, agencies, instruments };
  const found: Facts = {
    tasks: findTasks(input),
    targets: findTargets(input),
    deadlines: findDeadlines(input),
    citations: findCitations(input),
  };
  const top = { file: source.file, line: 1, column: 1 };
  const placeOf = (label: string): Place => recorded.places.get(label) ?? top;
  const placeOfLine = (line: number): Place =>
    placeOf(text.clauses.findLast((clause) => clause.line <= line)?.label ?? '');
  const planId = planIdOf(head);
  const draftHead = recordHead(head, documentHead, text, agencies);
  const allInstruments = [
    ...known.instruments,
    ...[...instruments.proposed].map(([id, record]) => ({ ...record, id })),
  ];
  const sound = soundFacts(planId, { head: draftHead, facts: found }, text, allInstruments, placeOf);
  const record: DraftRecord = { head: sound.head, facts: sound.facts };
  const newInstruments = only(instruments.proposed, new Set(sound.facts.citations.map(({ fact }) => fact.instrument)));
  const suspects = placeSuspects(source.file, source.lines, findSuspects(text), recorded.places);
  const diagnostics = [
    ...draft.diagnostics.filter(({ rule }) => rule !== 'text/foreign-letter'), // the suspects say the same with a proposal
    ...recorded.diagnostics,
    ...structure.map((problem) => ({ ...problem, place: placeOfLine(problem.place.line) })),
    ...checkNumbering(source.file, text).map((problem) => inSource(problem, placeOfLine)),
    ...sound.diagnostics,
    ...suspects.map(suspectDiagnostic),
    ...headProblems(source.file, head),
  ]
    .toSorted(byPlace)
    .map((problem) => onPage(problem, source));
  return {
    document: {
      source,
      draft,
      text,
      planId,
      head,
      facts: sound.facts,
      record,
      file: writePlanFile(record, draft.body),
      sourceRecord: recorded.record,
      places: recorded.places,
      suspects,
      newAgencies: only(agencies.proposed, agencyIds(record, newInstruments)),
      newInstruments,
    },
    diagnostics,
  };
}

/** In a PDF a person looks for a page: "a.pdf#page=3" opens it; the line is that of the text read from the file. */
function onPage(problem: Diagnostic, { file, pages }: SourceText): Diagnostic {
  const page = pages?.[problem.place.line - 1];
  return page === undefined || problem.place.file !== file
    ? problem
    : { ...problem, place: { ...problem.place, file: `${file}#page=${page}` } };
}

function headOf(head: Head, agencies: AgencyBook): DocumentHead {
  const { number, title, issuedOn, year, province, issuerName } = head;
  const issuerId = issuerName === undefined ? undefined : agencies.find(issuerName).at(-1)?.agencyId;
  return { number, title, issuedOn, year, provinceId: province?.id, issuerId };
}

/** A problem of the draft's text, told at the place in the source that its words come from. */
function inSource(problem: Diagnostic, placeOfLine: (line: number) => Place): Diagnostic {
  const { place, related } = problem;
  const moved = { ...problem, place: placeOfLine(place.line) };
  return related === undefined
    ? moved
    : { ...moved, related: related.map((other) => ({ ...other, place: placeOfLine(other.place.line) })) };
}

/** A book proposes every body or document that it meets; content needs those that a fact names. */
function only<T>(records: ReadonlyMap<string, T>, ids: ReadonlySet<string>): ReadonlyMap<string, T> {
  return new Map([...records].filter(([id]) => ids.has(id)));
}
