/** Items that stand twice in one list of a record: each would be published, and counted, twice. */
import type { Diagnostic, Place } from '../domain/diagnostic.ts';
import type { Path } from './yaml-document.ts';

/** Lists whose items are compared by rules that know more of them: `task/repeated`, `fidelity/record`. */
const comparedElsewhere: ReadonlySet<PropertyKey> = new Set(['tasks', 'corrections']);

/** @param value What a file holds, unchecked. @param path Where in the file it stands. */
export function repeatedItems(value: unknown, placeAt: (path: Path) => Place, path: Path = []): readonly Diagnostic[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.entries(value).flatMap(([key, item]) =>
    repeatedItems(item, placeAt, [...path, keyOf(value, key)]),
  );
  if (!Array.isArray(value) || comparedElsewhere.has(path.at(-1) ?? '')) return below;
  const first = new Map<string, number>();
  const own = value.flatMap((item: unknown, index): Diagnostic[] => {
    const key = JSON.stringify(item);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, index);
      return [];
    }
    return [
      {
        rule: 'record/repeated-item',
        severity: 'error',
        place: placeAt([...path, index]),
        problem: 'The same item stands twice in this list.',
        related: [{ place: placeAt([...path, earlier]), note: 'the first is here' }],
        advice: 'Delete one of the two, or write down what tells them apart.',
      },
    ];
  });
  return [...own, ...below];
}

const keyOf = (value: object, key: string): PropertyKey => (Array.isArray(value) ? Number(key) : key);
