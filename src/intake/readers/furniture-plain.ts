/** How furniture is compared: without marks of format, bars, Vietnamese marks and case; each line is prepared once. */
import { fold } from '../../vietnamese/fold.ts';

/** Longer lines are text of a document, or nothing that a rule about single lines should touch. */
export const longestFurnitureLine = 600;

export interface PlainLine {
  readonly text: string;
  /** Without asterisks, bars, tabs and heading signs; '' for a long line. */
  readonly bare: string;
  /** `bare` without Vietnamese marks and in small letters. */
  readonly folded: string;
  /** Only bars, asterisks and spaces. */
  readonly isBlank: boolean;
}

export function plainLines(lines: readonly string[]): PlainLine[] {
  return lines.map((text) => {
    const short = text.length > longestFurnitureLine ? '' : bare(text);
    return {
      text,
      bare: short,
      folded: fold(short),
      isBlank: text.length <= longestFurnitureLine && /^[\s|*]*$/.test(text),
    };
  });
}

export function bare(text: string): string {
  return text
    .replace(/[*|#\t]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}
