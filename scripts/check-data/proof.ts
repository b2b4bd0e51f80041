/** What a proof is given and what it finds. */
import type { Diagnostic } from '../../src/domain/diagnostic.ts';

export interface ProofInput {
  /** The folder of the built site. */
  readonly site: string;
  /** The folder with the official files of the definition; the empty text where the proof needs none. */
  readonly official: string;
}

/** Each fault where it lies, in a file of the site. */
export type Fault = Pick<Diagnostic, 'problem' | 'advice'> & {
  readonly file: string;
  /** From 1. */
  readonly line?: number;
};

export interface Findings {
  /** How many things (rows, cells, files …: the proof's unit) were held against the rule. */
  readonly checked: number;
  readonly faults: readonly Fault[];
}

/** @returns What it found; "no address" where the site was built without SITE_URL and so has no such file. */
export type Proof = (input: ProofInput) => Findings | 'no address' | Promise<Findings | 'no address'>;

/** Adds up what parts of a proof found. */
export function together(parts: readonly Findings[]): Findings {
  return {
    checked: parts.reduce((sum, { checked }) => sum + checked, 0),
    faults: parts.flatMap(({ faults }) => faults),
  };
}
