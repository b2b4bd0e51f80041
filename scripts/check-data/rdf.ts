/** RDF as independent libraries read it, and whether it holds to shapes (SHACL). Nothing is fetched. */
import jsonld, { type ContextDefinition } from 'jsonld';
import { Parser, Store, Writer, type Quad, type Term } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';

/** @param base What relative addresses are resolved against. @throws where it is not Turtle. */
export const quadsOfTurtle = (text: string, base = 'https://example.vn/'): readonly Quad[] =>
  new Parser({ baseIRI: base }).parse(text);

/**
 * @param contexts Those that documents name by address.
 * @throws where it is not JSON-LD, or names another context.
 */
export async function quadsOfJsonLd(
  document: object,
  base: string,
  contexts: Readonly<Record<string, ContextDefinition>> = {},
): Promise<readonly Quad[]> {
  const documentLoader = (url: string) => {
    const context = contexts[url];
    if (context === undefined) return Promise.reject(new Error(`${url} is no context that is known here.`));
    return Promise.resolve({ documentUrl: url, document: { '@context': context } });
  };
  const quads = await jsonld.toRDF(document, { base, documentLoader, format: 'application/n-quads' });
  return quadsOfTurtle(quads as string);
}

/** Whether two graphs say the same. Things without address are told apart by name: a graph with such is equal to itself only. */
export const isSameGraph = (one: readonly Quad[], other: readonly Quad[]): boolean =>
  linesOf(one).join('') === linesOf(other).join('');

const linesOf = (graph: readonly Quad[]): readonly string[] => {
  const writer = new Writer({ format: 'N-Quads' });
  return graph.map(({ subject, predicate, object }) => writer.quadToString(subject, predicate, object)).sort();
};

/** @returns What is wrong, each with the thing that it is wrong of: `https://… dcat:accessURL Less than 1 values`. */
export async function shapeProblems(graph: readonly Quad[], shapes: readonly Quad[]): Promise<readonly string[]> {
  const report = await new SHACLValidator(new Store([...shapes])).validate(new Store([...graph]));
  return report.results
    .filter(({ severity }) => severity.value.endsWith('#Violation'))
    .map(({ focusNode, path, value, message, sourceConstraintComponent }) =>
      [focusNode, path as Term | null, value, ...(message.length > 0 ? message : [sourceConstraintComponent])]
        .map((term) => term?.value)
        .filter((part) => part !== undefined)
        .join(' '),
    );
}
