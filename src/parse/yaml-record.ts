/**
 * Reads YAML into records of a zod schema; every problem carries its line and column. One fault does not hide the others:
 * beside the whole record, which must be without fault, its good fields and list items are kept for further checks.
 */
import { z } from 'zod';
import type { Diagnostic, Place } from '../domain/diagnostic.ts';
import { openYaml, type Path } from './yaml-document.ts';

export type { Path } from './yaml-document.ts';

export interface YamlRecord<T> {
  /** `undefined` when a problem was found. */
  readonly value: T | undefined;
  /** The record without its faulty fields and list items: for checks, never for publishing. */
  readonly partial: Partial<T>;
  readonly diagnostics: readonly Diagnostic[];
  /** The place in the file of a field of `value` or `partial`, or of the nearest field around it. */
  readonly placeAt: (path: Path) => Place;
}

/**
 * @param file Path for places.
 * @param source YAML text.
 * @param schema The record's definition.
 * @param firstLine Line of the file on which `source` begins, from 1.
 */
export function readYamlRecord<S extends z.ZodObject>(
  file: string,
  source: string,
  schema: S,
  firstLine = 1,
): YamlRecord<z.infer<S>> {
  const { json, diagnostics, isReadable, placeAt, issueDiagnostics } = openYaml(file, source, firstLine);
  if (!isReadable) return { value: undefined, partial: {}, diagnostics, placeAt };
  const result = schema.safeParse(json);
  if (result.success) {
    const value = diagnostics.length === 0 ? result.data : undefined;
    return { value, partial: result.data, diagnostics, placeAt };
  }
  const { partial, kept } = goodParts(json, schema);
  return {
    value: undefined,
    partial,
    diagnostics: [...diagnostics, ...result.error.issues.flatMap((issue) => issueDiagnostics(issue))],
    placeAt: ([key, index, ...rest]) => {
      if (key === undefined || index === undefined) return placeAt(key === undefined ? [] : [key]);
      return placeAt([key, kept.get(key)?.[Number(index)] ?? index, ...rest]);
    },
  };
}

/** The fields that pass alone, lists without their faulty items, and which items of the file each list still has. */
function goodParts<S extends z.ZodObject>(json: unknown, schema: S) {
  const partial: Record<string, unknown> = {};
  const kept = new Map<PropertyKey, readonly number[]>();
  const given = isRecord(json) ? json : {};
  for (const [key, field] of Object.entries(schema.shape) as [string, z.ZodType][]) {
    const raw = Object.hasOwn(given, key) ? given[key] : undefined;
    const result = field.safeParse(raw);
    if (result.success) partial[key] = result.data;
    else if (Array.isArray(raw)) {
      const faulty = new Set(result.error.issues.map(({ path }) => path[0]));
      const good = [...raw.keys()].filter((index) => !faulty.has(index));
      const again = field.safeParse(good.map((index) => raw[index] as unknown));
      if (again.success) {
        partial[key] = again.data;
        kept.set(key, good);
      }
    } else {
      const absent = field.safeParse(undefined);
      if (absent.success) partial[key] = absent.data;
    }
  }
  return { partial: partial as Partial<z.infer<S>>, kept };
}

export interface YamlList<T> {
  /** Every item of the file in its order; `value` is `undefined` when a problem was found in it. */
  readonly items: readonly { readonly value: T | undefined; readonly raw: Readonly<Record<string, unknown>> }[];
  /** False when the file cannot be read as a list, so that what it lacks tells nothing. */
  readonly isReadable: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly placeAt: (path: Path) => Place;
}

/** Reads a file that holds a list of records, each checked by itself. */
export function readYamlList<S extends z.ZodType>(file: string, source: string, schema: S): YamlList<z.infer<S>> {
  const { json, diagnostics, isReadable, placeAt, issueDiagnostics } = openYaml(file, source);
  const list = z.array(z.unknown()).safeParse(json);
  if (!isReadable || !list.success) {
    const issues = isReadable ? (list.error?.issues ?? []) : [];
    const problems = [...diagnostics, ...issues.flatMap((issue) => issueDiagnostics(issue))];
    return { items: [], isReadable: false, diagnostics: problems, placeAt };
  }
  const results = list.data.map((raw) => schema.safeParse(raw));
  return {
    items: list.data.map((raw, index) => ({ value: results[index]?.data, raw: isRecord(raw) ? raw : {} })),
    isReadable: true,
    diagnostics: [
      ...diagnostics,
      ...results.flatMap(({ error }, index) =>
        (error?.issues ?? []).flatMap((issue) => issueDiagnostics(issue, [index])),
      ),
    ],
    placeAt,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
