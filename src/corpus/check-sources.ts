/** Compares the sources on disk with the manifest and with the published text of their plans. */
import { createHash } from 'node:crypto';
import { checkFidelity } from '../checks/fidelity.ts';
import { checkWitnesses } from '../checks/lacked-words.ts';
import { planWords } from '../checks/witness.ts';
import { sourceRecordSchema } from '../domain/correction.ts';
import type { Diagnostic, Place } from '../domain/diagnostic.ts';
import type { Source } from '../domain/source.ts';
import { openFile, top } from './content-files.ts';
import type { PlanReading } from './read-plan.ts';
import type { RecordReading } from './read-records.ts';

interface ListedSource {
  readonly index: number;
  /** `undefined` when its entry in the manifest has a fault or names the file of another. */
  readonly source: Source | undefined;
}

export interface SourceChecks {
  /** Compares a plan with its sources. */
  readonly checkPlan: (plan: PlanReading) => readonly Diagnostic[];
  /** Checks the bytes of the sources whose plan was not compared. */
  readonly checkRest: () => readonly Diagnostic[];
}

export function sourceChecks(root: string, { sources, corrections }: RecordReading): SourceChecks {
  const files = sources.items.map(({ raw }) => raw['file']);
  const listed = sources.items.map(({ value, raw }, index) => {
    const isRepeated = files.indexOf(raw['file']) < index; // reported as such: its record is not about this file
    return { index, source: isRepeated ? undefined : value, plan: raw['plan'] };
  });
  const byPlan = Map.groupBy(listed, ({ plan }) => plan);
  const records = new Map(corrections.map((record) => [record.id, record]));
  const unread = new Set(listed.map(({ index }) => index));

  const open = ({ index, source }: ListedSource): { text: string | undefined; diagnostics: readonly Diagnostic[] } => {
    unread.delete(index);
    return source === undefined
      ? { text: undefined, diagnostics: [] }
      : openWitness(root, source, (key) => sources.placeAt([index, key]));
  };

  const checkPlan = ({ id, file, text, areLabelsSure }: PlanReading): readonly Diagnostic[] => {
    const witnesses = byPlan.get(id) ?? [];
    if (text === undefined || witnesses.length === 0) return [];
    const plan = planWords(text);
    const results = witnesses.map((listedSource) => {
      const { source } = listedSource;
      const opened = open(listedSource);
      const corrected = source && records.get(source.id);
      const isUnsure = source === undefined || (corrected !== undefined && corrected.value === undefined);
      if (isUnsure || opened.text === undefined) return { diagnostics: opened.diagnostics, lacked: undefined };
      const recordFile = `content/corrections/${source.id}.yaml`;
      const compared = checkFidelity({
        file: `seeds/${source.file}`,
        source: opened.text,
        recordFile,
        record: corrected?.value ?? sourceRecordSchema.parse({}),
        recordPlaceAt: corrected?.placeAt ?? (() => top(recordFile)),
        plan,
        areLabelsSure,
      });
      return { diagnostics: [...opened.diagnostics, ...compared.diagnostics], lacked: compared.lacked };
    });
    const diagnostics = results.flatMap((result) => result.diagnostics);
    const lacked = results.flatMap((result) => (result.lacked === undefined ? [] : [result.lacked]));
    if (lacked.length < witnesses.length) return diagnostics;
    const lines = new Map(text.clauses.map(({ label, line }) => [label, line]));
    return [
      ...diagnostics,
      ...checkWitnesses(plan, lacked, (label) => ({ file, line: lines.get(label) ?? 1, column: 1 })),
    ];
  };

  const checkRest = () =>
    listed.filter(({ index }) => unread.has(index)).flatMap((listedSource) => open(listedSource).diagnostics);
  return { checkPlan, checkRest };
}

/** Opens the text of a source; the file that it was read from must be there too, byte for byte. */
function openWitness(root: string, source: Source, placeOf: (key: keyof Source) => Place) {
  const { file, sha256, original, originalSha256 } = source;
  const opened = openSource(root, file, sha256, (key) => placeOf(key));
  if (original === undefined) return opened;
  const kept = openSource(root, original, originalSha256 ?? '', (key) =>
    placeOf(key === 'file' ? 'original' : 'originalSha256'),
  );
  const ofBytes = kept.diagnostics.filter(({ rule }) => rule !== 'content/utf-8'); // a Word file or PDF is no text
  return { text: opened.text, diagnostics: [...opened.diagnostics, ...ofBytes] };
}

function openSource(root: string, name: string, expected: string, placeOf: (key: 'file' | 'sha256') => Place) {
  const file = `seeds/${name}`;
  const { bytes, text, diagnostics } = openFile(root, file);
  if (bytes === undefined) {
    const advice = 'Put the source back, byte for byte, or correct its name here.';
    const problem = `${file} is not there, or is no file.`;
    const missing: Diagnostic = { rule: 'source/missing', severity: 'error', place: placeOf('file'), problem, advice };
    return { text, diagnostics: [missing] };
  }
  const sum = createHash('sha256').update(bytes).digest('hex');
  if (sum === expected) return { text, diagnostics };
  const changed: Diagnostic = {
    rule: 'source/changed',
    severity: 'error',
    place: placeOf('sha256'),
    problem: `SHA-256 of ${file} is ${sum}; the manifest says ${expected}.`,
    related: [{ place: top(file), note: 'the source' }],
    advice: 'A source never changes: restore the file as received.',
  };
  return { text, diagnostics: [...diagnostics, changed] };
}
