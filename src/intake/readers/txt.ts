/** Plain text → lines; marks of format that page copies carry are no text. */
import type { SourceText } from '../source-text.ts';
import { readPlain } from './markdown.ts';

/** @param text As decoded. */
export function readTxt(file: string, text: string): SourceText {
  return readPlain(file, text, 'txt');
}
