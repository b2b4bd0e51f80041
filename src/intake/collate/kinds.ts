/** How two readings of one place differ, and what single words look like. */
import { spellingOf } from '../suspects/spelling.ts';
import type { DifferenceKind } from './decision.ts';

/** @param a @param b Words parted by single spaces; not equal. @param isMarker True where they open a paragraph. */
export function kindOf(a: string, b: string, isMarker: boolean): DifferenceKind {
  if (isMarker && isPointLetter(a) && isPointLetter(b)) return 'point-letter';
  const [plainA, plainB] = [plain(a), plain(b)];
  if (plainA === plainB) return 'typography';
  if (plainA.toLowerCase() === plainB.toLowerCase()) return 'capitals';
  if (withoutSpaces(plainA) === withoutSpaces(plainB)) return 'spacing';
  if (spelled(plainA) === spelled(plainB)) return 'spelling';
  if (lettersOf(plainA) === lettersOf(plainB)) return 'punctuation';
  return digitsOf(a) === digitsOf(b) ? 'letters' : 'number';
}

export function isPointLetter(text: string): boolean {
  return /^\p{Ll}[).]$/u.test(text);
}

/** Quotation marks, dashes and dots in one form. */
function plain(text: string): string {
  return text
    .replace(/[“”„«»″]/gu, '"')
    .replace(/[‘’′]/gu, "'")
    .replace(/[–—−‐‑]/gu, '-')
    .replaceAll('…', '...');
}

export function withoutSpaces(text: string): string {
  return text.replace(/\s+/gu, '');
}

function spelled(text: string): string {
  return text.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => spellingOf(word).spelled);
}

/** Letters and digits, small, with their marks. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

function digitsOf(text: string): string {
  return text.replace(/\D+/gu, '');
}
