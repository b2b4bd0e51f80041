/** What the schema of Akoma Ntoso leaves unchecked: ids stand once in the file, and what is referred to by `#id` is there. */
import { parseXmlDocument, type Element } from 'slimdom';

const referring = ['as', 'href', 'placementBase', 'refersTo', 'source'] as const;

/** @returns A sentence for each problem. @throws when the file is no XML. */
export function referenceProblems(xml: string): readonly string[] {
  const elements = parseXmlDocument(xml).getElementsByTagName('*');
  const ids = elements.flatMap((element) => element.getAttribute('eId') ?? []);
  const known = new Set(ids);
  const repeated = ids.filter((id, index) => ids.indexOf(id) < index);
  return [
    ...repeated.map((id) => `The eId "${id}" stands more than once.`),
    ...elements.flatMap((element) =>
      referencesOf(element)
        .filter((id) => !known.has(id))
        .map((id) => `<${element.nodeName}> refers to "#${id}", which no element has as its eId.`),
    ),
  ];
}

const referencesOf = (element: Element): readonly string[] =>
  referring.flatMap((name) =>
    (element.getAttribute(name) ?? '').split(' ').flatMap((said) => (said.startsWith('#') ? [said.slice(1)] : [])),
  );
