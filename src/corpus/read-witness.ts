import { planWords } from '../checks/witness.ts';
import { witnessText } from '../checks/witness-text.ts';
import type { PlanText } from '../domain/clause.ts';
import type { SourceRecord } from '../domain/correction.ts';
import type { Source } from '../domain/source.ts';
import type { WitnessText } from '../domain/witness-text.ts';
import { openFile, top } from './content-files.ts';

/** What a source prints of its plan: its file with its records undone. @throws unless content has passed its checks. */
export function readWitnessText(root: string, text: PlanText, source: Source, record: SourceRecord): WitnessText {
  const file = `seeds/${source.file}`;
  const recordFile = `content/corrections/${source.id}.yaml`;
  const recordPlaceAt = () => top(recordFile);
  const words = openFile(root, file).text ?? '';
  return witnessText(planWords(text), { file, source: words, recordFile, record, recordPlaceAt });
}
