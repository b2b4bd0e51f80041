/** The files of a draft: the plan, its source and the record between the two, and what it names that content does not have. */
import { createHash } from 'node:crypto';
import { Document, isMap, isSeq, stringify } from 'yaml';
import type { SourceRecord } from '../../domain/correction.ts';
import type { Source } from '../../domain/source.ts';
import { centralProvince, provinces as registered } from '../agencies/provinces.ts';
import { suspectComments } from './suspect-records.ts';
import type { ImportedDocument } from '../import-document.ts';

export interface DraftFile {
  /** Path from the project's folder. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What the project has before the import. */
export interface ProjectState {
  /** Text of seeds/manifest.yaml and content/provinces.yaml. */
  readonly manifest: string;
  readonly provinces: string;
  /** Ids of sources and provinces that these list. */
  readonly sourceIds: readonly string[];
  readonly provinceIds: readonly string[];
}

/** One copy of a document as received, with the record between it and the draft. */
export interface DraftCopy extends Pick<ImportedDocument, 'source' | 'sourceRecord' | 'suspects'> {
  /** Name of the file, without folders. */
  readonly name: string;
  /** Kept byte for byte in seeds/. */
  readonly bytes: Uint8Array;
}

/**
 * Where the words of a copy are not plain UTF-8 text (Word, PDF, HTML, old letters), the text read from it stands beside it
 * and is the witness that the check compares.
 *
 * @param copies One, or several of the same document. @param ids Of the copies, in their order; the next that are free.
 */
export function draftFiles(
  document: ImportedDocument,
  copies: readonly DraftCopy[],
  state: ProjectState,
  ids: readonly string[] = nextIds(state.sourceIds, copies.length),
): readonly DraftFile[] {
  const { planId, file, head, newAgencies, newInstruments } = document;
  const kept = copies.map((copy, index) => ({ ...sourceFiles(document, copy, ids[index] ?? ''), copy }));
  const named = [head.province?.id, ...[...newAgencies.values()].map(({ province }) => province)];
  const newProvinces = [...registered, centralProvince].filter(
    ({ id }) => named.includes(id) && !state.provinceIds.includes(id),
  );
  return [
    { path: `content/plans/${planId}.md`, content: file },
    ...kept.flatMap(({ files }) => files),
    {
      path: 'seeds/manifest.yaml',
      content: `${state.manifest.trimEnd()}\n${kept.map(({ source }) => stringify([source], { lineWidth: 0 })).join('')}`,
    },
    ...kept.map(({ source, copy: { sourceRecord, suspects } }) => ({
      path: `content/corrections/${source.id}.yaml`,
      content: `${recordYaml(sourceRecord)}${suspectComments(suspects)}`,
    })),
    ...[...newAgencies].map(([id, record]) => ({
      path: `content/agencies/${id}.yaml`,
      content: stringify(record, { lineWidth: 0 }),
    })),
    ...[...newInstruments].map(([id, record]) => ({
      path: `content/instruments/${id}.yaml`,
      content: stringify(record, { lineWidth: 0, singleQuote: true }),
    })),
    ...(newProvinces.length === 0
      ? []
      : [
          {
            path: 'content/provinces.yaml',
            content: `${state.provinces.trimEnd()}\n${stringify(
              newProvinces.map(({ id, name, shortName }) => ({ id, name, shortName })),
              { lineWidth: 0 },
            )}`,
          },
        ]),
  ];
}

function sourceFiles(
  { planId, head }: ImportedDocument,
  { source, name, bytes }: DraftCopy,
  id: string,
): { source: { readonly id: string; readonly [field: string]: string }; files: readonly DraftFile[] } {
  const sum = sha256(bytes);
  const type = /\.([a-z0-9]{1,5})$/iu.exec(name)?.[1]?.toLowerCase() ?? 'txt';
  const original = `${id}_${sum.slice(0, 16)}.${type}`;
  const kind: Source['kind'] =
    head.status === 'draft' ? 'draft' : source.format === 'pdf' || source.format === 'docx' ? 'file' : 'web';
  const text = source.lines.join('\n');
  const isPlain = isSameText(bytes, source.lines);
  const common = { id, plan: planId, kind };
  if (isPlain)
    return {
      source: { id, file: original, sha256: sum, plan: planId, kind },
      files: [{ path: `seeds/${original}`, content: bytes }],
    };
  const extracted = `${original.slice(0, original.lastIndexOf('.'))}.${type === 'txt' ? 'utf8.txt' : `${type}.txt`}`;
  return {
    source: { ...common, file: extracted, sha256: sha256(text), original, originalSha256: sum },
    files: [
      { path: `seeds/${original}`, content: bytes },
      { path: `seeds/${extracted}`, content: text },
    ],
  };
}

/** True when the bytes are UTF-8 text whose lines, in NFC, are those that were read. */
function isSameText(bytes: Uint8Array, lines: readonly string[]): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const theirs = text.split(/\r?\n/);
  return theirs.length === lines.length && theirs.every((line, index) => line.normalize('NFC') === lines[index]);
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Ids of the next sources: numbers that go on from the highest. */
export function nextIds(ids: readonly string[], count: number): readonly string[] {
  const highest = ids.reduce((most, id) => Math.max(most, /^\d+$/.test(id) ? Number(id) : -1), -1);
  return Array.from({ length: count }, (_, index) => String(highest + 1 + index).padStart(3, '0'));
}

function recordYaml({ corrections, omissions, pageBreaks, lacks }: SourceRecord): string {
  const document = new Document({
    ...(corrections.length === 0
      ? {}
      : {
          corrections: corrections.map(({ occurrence, ...rest }) => ({
            ...rest,
            ...(occurrence === 1 ? {} : { occurrence }),
          })),
        }),
    ...(omissions.length === 0
      ? {}
      : {
          omissions: omissions.map(({ occurrence, ...rest }) => ({
            ...rest,
            ...(occurrence === 1 ? {} : { occurrence }),
          })),
        }),
    ...(pageBreaks.length === 0 ? {} : { pageBreaks }),
    ...(lacks.length === 0
      ? {}
      : { lacks: lacks.map(({ occurrence, ...rest }) => ({ ...rest, ...(occurrence === 1 ? {} : { occurrence }) })) }),
  });
  const list = document.get('omissions', true);
  if (isSeq(list))
    for (const item of list.items) {
      const lines = isMap(item) ? item.get('lines', true) : undefined;
      if (isSeq(lines)) lines.flow = true;
    }
  const breaks = document.get('pageBreaks', true);
  if (isSeq(breaks)) breaks.flow = true;
  return document.toString({ lineWidth: 100, singleQuote: true, flowCollectionPadding: false });
}
