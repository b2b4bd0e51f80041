/** Types, their properties and what these take, as the shapes of schema.org have them. */
import type { Quad } from 'n3';

const schema = 'http://schema.org/';
const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** How the types of data are written. */
const written: Readonly<Record<string, RegExp>> = {
  Text: /^/,
  URL: /^(?:https?:\/\/|mailto:|\/)/,
  PronounceableText: /^/,
  CssSelectorType: /^/,
  XPathType: /^/,
  Boolean: /^(?:true|false)$/,
  Date: /^\d{4}-\d\d-\d\d$/,
  DateTime: /^\d{4}-\d\d-\d\dT/,
  Time: /^\d\d:\d\d/,
  Number: /^-?\d+(?:\.\d+)?$/,
  Integer: /^-?\d+$/,
  Float: /^-?\d+(?:\.\d+)?$/,
};

export interface Vocabulary {
  readonly isData: (type: string) => boolean;
  readonly isType: (type: string) => boolean;
  /** The type and those above it. */
  readonly typesOf: (type: string) => ReadonlySet<string>;
  /** What a property of a type takes; empty where the type has no such property. */
  readonly taken: (type: string, property: string) => readonly string[];
}

/** @param shapes A node shape for each type, whose properties name shapes of types. @param classes Which type is below which. */
export function vocabularyOf(shapes: readonly Quad[], classes: readonly Quad[]): Vocabulary {
  const bySubject = Map.groupBy(shapes, ({ subject }) => subject.value);
  const objects = (subject: string, name: string): readonly string[] =>
    (bySubject.get(subject) ?? [])
      .filter(({ predicate }) => predicate.value.endsWith(`#${name}`))
      .map(({ object }) => object.value);
  const above = Map.groupBy(classes, ({ subject }) => subject.value.slice(schema.length));
  const shapeOf = (type: string): string => `${schema}validation#ValidSchema${type}`;
  /** Types that are named in `sh:node`, at once or in the list of an `sh:or`. */
  const takenBy = (property: string): readonly string[] => [
    ...objects(property, 'node').map((shape) => shape.slice(shapeOf('').length)),
    ...objects(property, 'or').flatMap(listItems).flatMap(takenBy),
  ];
  const listItems = (list: string): readonly string[] => [
    ...objects(list, 'first'),
    ...objects(list, 'rest').flatMap(listItems),
  ];
  const typesOf = (type: string): ReadonlySet<string> =>
    new Set([
      type,
      ...(above.get(type) ?? []).flatMap(({ object }) => [...typesOf(object.value.slice(schema.length))]),
    ]);
  return {
    isData: (type) => type in written,
    isType: (type) => bySubject.has(shapeOf(type)),
    typesOf,
    taken: (type, property) =>
      [...typesOf(type)].flatMap((one) =>
        objects(shapeOf(one), 'property')
          .filter((shape) => objects(shape, 'path').includes(`${schema}${property}`))
          .flatMap(takenBy),
      ),
  };
}

/** @param site Things of this site that are named, which have an address with an anchor, must be told of on some page. */
export function vocabularyProblems(graph: readonly Quad[], vocabulary: Vocabulary, site: string): readonly string[] {
  const types = Map.groupBy(
    graph.filter(({ predicate }) => predicate.value === rdfType),
    ({ subject }) => subject.value,
  );
  const typesOf = (thing: string): readonly string[] =>
    (types.get(thing) ?? []).map(({ object }) => object.value.slice(schema.length));
  const problems = graph.flatMap(({ subject, predicate, object }): readonly string[] => {
    const own = typesOf(subject.value);
    const property = predicate.value.slice(schema.length);
    const place = `${subject.value} ${predicate.value === rdfType ? 'type' : property}`;
    if (predicate.value === rdfType) {
      const isKnown = object.value.startsWith(schema) && vocabulary.isType(object.value.slice(schema.length));
      return isKnown ? [] : [`${place}: there is no type ${object.value}`];
    }
    if (/-(?:input|output)$/.test(property)) return []; // schema.org: of any action, for what fills its property
    const taken = own.flatMap((type) => vocabulary.taken(type, property));
    if (taken.length === 0) return [`${place}: ${own.join(', ') || 'a thing without type'} has no such property`];
    if (object.termType === 'Literal') {
      return taken.some((type) => written[type]?.test(object.value))
        ? []
        : [`${place}: "${object.value}" is none of ${taken.join(', ')}`];
    }
    const given = typesOf(object.value);
    if (given.length > 0) {
      return given.some((type) => taken.some((one) => vocabulary.typesOf(type).has(one)))
        ? []
        : [`${place}: ${given.join(', ')} is none of ${taken.join(', ')}`];
    }
    const isTold = !object.value.startsWith(site) || !object.value.includes('#') || taken.includes('Thing');
    return isTold ? [] : [`${place}: no page tells of ${object.value}`];
  });
  return [...new Set(problems)];
}
