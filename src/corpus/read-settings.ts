/** Reads `content/site.yaml`; of a file with a fault nothing is used. */
import type { Diagnostic } from '../domain/diagnostic.ts';
import { settingsSchema, type Settings } from '../domain/settings.ts';
import { readYamlRecord } from '../parse/yaml-record.ts';
import { openFile } from './content-files.ts';

const file = 'content/site.yaml';
const advice = 'The comments of content/site.yaml say which lines it may hold and what each is.';

export function readSettings(root: string): {
  readonly settings: Settings;
  readonly diagnostics: readonly Diagnostic[];
} {
  const { text, diagnostics } = openFile(root, file);
  if (text === undefined || saysNothing(text)) return { settings: {}, diagnostics };
  const record = readYamlRecord(file, text, settingsSchema);
  return {
    settings: record.value ?? {},
    diagnostics: record.diagnostics.map((one) => (one.rule === 'record/yaml' ? one : { ...one, advice })),
  };
}

/** Comments alone are no record in YAML, but here they are a publisher who decides nothing. */
function saysNothing(text: string): boolean {
  return text.split('\n').every((line) => /^\s*(?:#|$)/.test(line));
}
