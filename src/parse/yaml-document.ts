/** Opens YAML: its values as they stand, the places of its fields, and problems of YAML or of a schema at their places. */
import {
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';
import type { z } from 'zod';
import type { Diagnostic, Place } from '../domain/diagnostic.ts';
import { repeatedItems } from './repeated-items.ts';
import { checkLength } from './text-length.ts';

export type Path = readonly PropertyKey[];

export interface YamlDocument {
  /** What the YAML holds, unchecked; `undefined` when it holds nothing or cannot be read. */
  readonly json: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /** False when the YAML is broken or holds a text of any length, so that what it lacks tells nothing. */
  readonly isReadable: boolean;
  /** The place in the file of a field, or of the nearest field around it. */
  readonly placeAt: (path: Path) => Place;
  readonly issueDiagnostics: (issue: z.core.$ZodIssue, above?: Path) => readonly Diagnostic[];
}

/** @param firstLine Line of the file on which `source` begins, from 1. */
export function openYaml(file: string, source: string, firstLine = 1): YamlDocument {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  const placeOfOffset = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const problems: YAMLError[] = [...document.errors, ...document.warnings];
  const tooLong = textsIn(document).flatMap(({ length, offset }) => checkLength(length, placeOfOffset(offset)));
  const diagnostics = [...problems.map(({ message, pos }) => syntaxError(message, placeOfOffset(pos[0]))), ...tooLong];
  let isReadable = tooLong.length === 0 && problems.every(({ code }) => code === 'DUPLICATE_KEY');
  let json: unknown;
  try {
    json = isReadable ? (document.toJS() as unknown) : undefined;
  } catch (error) {
    isReadable = false; // more aliases than any record needs
    diagnostics.push(syntaxError(error instanceof Error ? error.message : String(error), placeOfOffset(0)));
  }
  const placeAt = (path: Path): Place => placeOfOffset(offsetAt(document, path));
  return {
    json: json ?? undefined,
    diagnostics: [...diagnostics, ...repeatedItems(json, placeAt)],
    isReadable,
    placeAt,
    issueDiagnostics: (issue, above = []) =>
      issueDiagnostics(issue, [...above, ...issue.path], document).map(({ offset, ...rest }) => ({
        ...rest,
        severity: 'error',
        place: placeOfOffset(offset),
      })),
  };
}

/** Length and place of every text. */
function textsIn(document: Document.Parsed): readonly { readonly length: number; readonly offset: number }[] {
  const found: { length: number; offset: number }[] = [];
  visit(document, {
    Scalar: (_key, { value, range }) => {
      if (typeof value === 'string') found.push({ length: value.length, offset: range?.[0] ?? 0 });
    },
  });
  return found;
}

function syntaxError(message: string, place: Place): Diagnostic {
  const problem = `${message.split('\n')[0]?.replace(/[.:]?$/, '') ?? ''}.`;
  const advice = 'Mend the YAML: quote a text that holds ": " or begins with a sign, keep the indentation even.';
  return { rule: 'record/yaml', severity: 'error', place, problem, advice };
}

interface IssueReport {
  readonly rule: string;
  readonly offset: number;
  readonly problem: string;
  readonly advice: string;
}

function issueDiagnostics(issue: z.core.$ZodIssue, path: Path, document: Document.Parsed): IssueReport[] {
  const field = path.map(String).join('.') || 'the record';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      rule: 'record/unknown-key',
      offset: keyOffset(document, path, key),
      problem: `"${key}" is no field of ${field}.`,
      advice: 'Check the spelling against the data dictionary, or delete the line.',
    }));
  }
  return [
    {
      rule: 'record/field',
      offset: offsetAt(document, path),
      problem: `${field}: ${issue.message}.`,
      advice: 'See the data dictionary for what this field may hold; what the document does not say is left out.',
    },
  ];
}

function offsetAt(document: Document.Parsed, path: Path): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function keyOffset(document: Document.Parsed, path: Path, key: string): number {
  const parent: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(parent)) return offsetAt(document, path);
  const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
  return (pair?.key as Node | undefined)?.range?.[0] ?? offsetAt(document, path);
}
