/** Checks that no agency stands below itself. */
import type { Diagnostic, Place } from '../domain/diagnostic.ts';

interface Child {
  readonly id: string;
  readonly partial: { readonly parent?: string | undefined };
  readonly placeAt: (path: readonly PropertyKey[]) => Place;
}

export function checkAgencyParents(agencies: readonly Child[]): readonly Diagnostic[] {
  const parentOf = new Map(agencies.map(({ id, partial }) => [id, partial.parent]));
  return agencies.flatMap(({ id, placeAt }): Diagnostic[] => {
    const above: string[] = [];
    for (let at = parentOf.get(id); at !== undefined && !above.includes(at); at = parentOf.get(at)) above.push(at);
    if (!above.includes(id)) return [];
    const way = above.slice(0, above.indexOf(id));
    return [
      {
        rule: 'agency/own-parent',
        severity: 'error',
        place: placeAt(['parent']),
        problem: `"${id}" is its own parent${way.length === 0 ? '' : `, by way of ${way.join(', ')}`}.`,
        advice: 'Name the agency directly above it, or leave "parent" out.',
      },
    ];
  });
}
