/** Reads every record that is no plan: provinces, agencies and their changes, indicators, fields of work, instruments, changes of rows, sources, corrections and the heads of pages. */
import type { z } from 'zod';
import { agencySchema } from '../domain/agency.ts';
import { agencyChangeSchema } from '../domain/agency-change.ts';
import { attestationSchema } from '../domain/attestation.ts';
import { sourceRecordSchema } from '../domain/correction.ts';
import type { Diagnostic, Place } from '../domain/diagnostic.ts';
import { indicatorSchema } from '../domain/indicator.ts';
import { instrumentSchema } from '../domain/instrument.ts';
import { pageSchema } from '../domain/page.ts';
import { provinceSchema } from '../domain/province.ts';
import { provinceChangeSchema } from '../domain/province-change.ts';
import { releaseSchema } from '../domain/release.ts';
import { resultSchema } from '../domain/result.ts';
import { rowChangesSchema } from '../domain/row-change.ts';
import { sourceSchema } from '../domain/source.ts';
import { taskFieldsSchema, workFieldSchema } from '../domain/work-field.ts';
import { splitFrontMatter } from '../parse/front-matter.ts';
import { readYamlList, readYamlRecord, type YamlList, type YamlRecord } from '../parse/yaml-record.ts';
import { listFolder, openFile, top } from './content-files.ts';
import { readSettings } from './read-settings.ts';

/** One file of a folder; its name is its id, whether or not its record is good. */
export interface FileRecord<T> extends Pick<YamlRecord<T>, 'value' | 'partial' | 'placeAt'> {
  readonly id: string;
  readonly file: string;
}

export type RecordReading = ReturnType<typeof readRecords>;

export function readRecords(root: string) {
  const { settings, diagnostics: ofSettings } = readSettings(root);
  const diagnostics: Diagnostic[] = [...ofSettings];
  const reading = {
    settings,
    releases: readList(root, 'content/releases.yaml', releaseSchema, diagnostics),
    attestations: readList(root, 'content/attestations.yaml', attestationSchema, diagnostics),
    fields: readList(root, 'content/fields.yaml', workFieldSchema, diagnostics),
    taskFields: readFolder(root, 'content/task-fields', taskFieldsSchema, diagnostics),
    indicators: readList(root, 'content/indicators.yaml', indicatorSchema, diagnostics),
    provinceChanges: readList(root, 'content/province-changes.yaml', provinceChangeSchema, diagnostics),
    provinces: readList(root, 'content/provinces.yaml', provinceSchema, diagnostics),
    sources: readList(root, 'seeds/manifest.yaml', sourceSchema, diagnostics),
    agencies: readFolder(root, 'content/agencies', agencySchema, diagnostics),
    agencyChanges: readFolder(root, 'content/agency-changes', agencyChangeSchema, diagnostics),
    results: readFolder(root, 'content/results', resultSchema, diagnostics),
    rowChanges: readFolder(root, 'content/row-changes', rowChangesSchema, diagnostics),
    instruments: readFolder(root, 'content/instruments', instrumentSchema, diagnostics),
    corrections: readFolder(root, 'content/corrections', sourceRecordSchema, diagnostics),
  };
  checkPages(root, diagnostics);
  return { ...reading, diagnostics };
}

function readList<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
  diagnostics: Diagnostic[],
): YamlList<z.infer<S>> {
  const opened = openFile(root, file);
  diagnostics.push(...opened.diagnostics);
  if (opened.text === undefined) return { items: [], isReadable: false, diagnostics: [], placeAt: () => top(file) };
  const list = readYamlList(file, opened.text, schema);
  diagnostics.push(...list.diagnostics);
  return list;
}

function readFolder<S extends z.ZodObject>(
  root: string,
  folder: string,
  schema: S,
  diagnostics: Diagnostic[],
): readonly FileRecord<z.infer<S>>[] {
  const { names, diagnostics: unknown } = listFolder(root, folder, ['.yaml']);
  diagnostics.push(...unknown);
  return names.map((name) => {
    const file = `${folder}/${name}`;
    const opened = openFile(root, file);
    diagnostics.push(...opened.diagnostics);
    const id = name.replace(/\.yaml$/, '');
    const placeAt = (): Place => top(file);
    if (opened.text === undefined) return { id, file, value: undefined, partial: {}, placeAt };
    const record = readYamlRecord(file, opened.text, schema);
    diagnostics.push(...record.diagnostics);
    return { id, file, value: record.value, partial: record.partial, placeAt: record.placeAt };
  });
}

/** Pages are shown by Astro from their own files; here only their heads are checked, with places. */
function checkPages(root: string, diagnostics: Diagnostic[]): void {
  checkPagesIn(root, 'content/pages', ['en'], diagnostics);
  checkPagesIn(root, 'content/pages/en', [], diagnostics);
}

function checkPagesIn(root: string, folder: string, below: readonly string[], diagnostics: Diagnostic[]): void {
  const { names, diagnostics: unknown } = listFolder(root, folder, ['.mdx'], below);
  diagnostics.push(...unknown);
  for (const name of names) {
    const file = `${folder}/${name}`;
    const { text, diagnostics: unread } = openFile(root, file);
    diagnostics.push(...unread);
    if (text === undefined) continue;
    const { frontMatter, fault } = splitFrontMatter(text);
    if (frontMatter !== undefined) {
      diagnostics.push(...readYamlRecord(file, frontMatter, pageSchema, 2).diagnostics);
      continue;
    }
    const advice = 'Begin the file with "---", a line "title: …", a line "description: …" and "---".';
    const problem = fault ?? '';
    diagnostics.push({ rule: 'page/no-front-matter', severity: 'error', place: top(file), problem, advice });
  }
}
