/** One graph in the two forms in which catalogues are read, things in the order of the graph. */
import { Writer, type Quad, type Quad_Object } from 'n3';
import { formatJsonDocument } from '../formats/json.ts';
import { full, prefixes } from './terms.ts';

export function turtle(graph: readonly Quad[]): string {
  const writer = new Writer({ prefixes });
  writer.addQuads([...graph]);
  let written = '';
  writer.end((_, result: string) => {
    written = result;
  });
  return written;
}

/** Flat: each thing once, under its address. */
export function jsonLd(graph: readonly Quad[]): string {
  const things = Map.groupBy(graph, ({ subject }) => subject.value);
  const context = Object.fromEntries(Object.entries(prefixes).filter(([name]) => name !== 'rdf'));
  return formatJsonDocument({
    '@context': context,
    '@graph': [...things].map(([address, said]) => ({ '@id': address, ...propertiesOf(said) })),
  });
}

function propertiesOf(said: readonly Quad[]): Readonly<Record<string, unknown>> {
  const byTerm = Map.groupBy(said, ({ predicate }) => predicate.value);
  return Object.fromEntries(
    [...byTerm].map(([term, quads]) => {
      const isType = term === full('rdf:type');
      const values = quads.map(({ object }) => (isType ? short(object.value) : valueOf(object)));
      return [isType ? '@type' : short(term), values.length === 1 ? values[0] : values];
    }),
  );
}

function valueOf(object: Quad_Object): unknown {
  if (object.termType !== 'Literal') return { '@id': object.value };
  if (object.language !== '') return { '@value': object.value, '@language': object.language };
  if (object.datatype.value === full('xsd:string')) return object.value;
  return { '@value': object.value, '@type': short(object.datatype.value) };
}

function short(address: string): string {
  const known = Object.entries(prefixes).find(([, beginning]) => address.startsWith(beginning));
  return known === undefined ? address : `${known[0]}:${address.slice(known[1].length)}`;
}
