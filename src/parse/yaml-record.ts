/** Reads YAML into a record of a zod schema; every problem carries its line and column. */
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { z } from 'zod';
import type { Diagnostic, Place } from '../domain/diagnostic.ts';

export type Path = readonly PropertyKey[];

export interface YamlRecord<T> {
  /** `undefined` when a problem was found. */
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** The place in the file of a field, or of the nearest field around it. */
  readonly placeAt: (path: Path) => Place;
}

/**
 * @param file Path for places.
 * @param source YAML text.
 * @param schema The record's definition.
 * @param firstLine Line of the file on which `source` begins, from 1.
 */
export function readYamlRecord<S extends z.ZodType>(
  file: string,
  source: string,
  schema: S,
  firstLine = 1,
): YamlRecord<z.infer<S>> {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter });
  const placeOfOffset = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  const placeAt = (path: Path): Place => placeOfOffset(offsetAt(document, path));
  const syntax = [...document.errors, ...document.warnings].map((error): Diagnostic => {
    const problem = error.message.split('\n')[0] ?? error.message;
    const advice = 'Mend the YAML: quote a text that holds ": " or begins with a sign, keep the indentation even.';
    return { rule: 'record/yaml', severity: 'error', place: placeOfOffset(error.pos[0]), problem, advice };
  });
  if (syntax.length > 0) return { value: undefined, diagnostics: syntax, placeAt };
  const result = schema.safeParse(document.toJS() ?? undefined);
  if (result.success) return { value: result.data, diagnostics: [], placeAt };
  return {
    value: undefined,
    diagnostics: result.error.issues.flatMap((issue) => issueDiagnostics(issue, document, placeAt, placeOfOffset)),
    placeAt,
  };
}

function issueDiagnostics(
  issue: z.core.$ZodIssue,
  document: Document.Parsed,
  placeAt: (path: Path) => Place,
  placeOfOffset: (offset: number) => Place,
): Diagnostic[] {
  const field = issue.path.map(String).join('.') || 'the record';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      rule: 'record/unknown-key',
      severity: 'error',
      place: placeOfOffset(keyOffset(document, issue.path, key)),
      problem: `"${key}" is no field of ${field}.`,
      advice: 'Check the spelling against the data dictionary, or delete the line.',
    }));
  }
  const advice = 'See the data dictionary for what this field may hold; what the document does not say is left out.';
  return [
    {
      rule: 'record/field',
      severity: 'error',
      place: placeAt(issue.path),
      problem: `${field}: ${issue.message}.`,
      advice,
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
