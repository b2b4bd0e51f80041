/** The words that the catalogue is written in, and how a thing is told with them. */
import { DataFactory, type Quad, type Quad_Object } from 'n3';

/** In the order in which they are named at the head of the files. */
export const prefixes = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** `dct:title`. */
export type Term = `${keyof typeof prefixes}:${string}`;

/** The whole address of a term. */
export function full(term: Term): string {
  const [prefix = '', name = ''] = term.split(':');
  return `${prefixes[prefix as keyof typeof prefixes]}${name}`;
}

export const iri = (address: string): Quad_Object => DataFactory.namedNode(address);
export const text = (words: string): Quad_Object => DataFactory.literal(words);
export const typed = (value: string, type: Term): Quad_Object =>
  DataFactory.literal(value, DataFactory.namedNode(full(type)));
export const inBoth = (vietnamese: string, english: string): readonly Quad_Object[] => [
  DataFactory.literal(vietnamese, 'vi'),
  DataFactory.literal(english, 'en'),
];

type Values = Quad_Object | readonly Quad_Object[] | undefined;

/** What is said of one thing, in the order given; what is not known is left out. */
export function thing(address: string, type: Term, said: Readonly<Partial<Record<Term, Values>>>): readonly Quad[] {
  const subject = DataFactory.namedNode(address);
  const values = (value: Values): readonly Quad_Object[] =>
    value === undefined ? [] : 'termType' in value ? [value] : value;
  return [
    DataFactory.quad(subject, DataFactory.namedNode(full('rdf:type')), DataFactory.namedNode(full(type))),
    ...Object.entries(said).flatMap(([term, value]) =>
      values(value).map((object) => DataFactory.quad(subject, DataFactory.namedNode(full(term as Term)), object)),
    ),
  ];
}
