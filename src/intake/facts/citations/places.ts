/** Whose province a document is, by the names of places that it prints. Pure. */
import type { PlanText } from '../../../domain/clause.ts';
import { fold } from '../../../vietnamese/fold.ts';

/** No "i": a capital begins the name of a place. */
const named =
  /(?<!\p{L})(?:[Tt]ỉnh|TỈNH|[Tt]hành\s+phố|THÀNH\s+PHỐ|TP\.?)\s+(?<name>\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}+){0,3}|\p{Lu}{2,}(?:\s+\p{Lu}{2,}){1,3})/gu;

/** Names of the document's own province, as slugs: those of its letterhead, title and opening; else the first one named. */
export function ownPlaces({ clauses }: PlanText): ReadonlySet<string> {
  const places = new Set<string>();
  for (const { level, texts } of clauses) {
    for (const text of texts) {
      const dateLine =
        level === 'letterhead' ? /^(?<name>[^,\d]{2,40}),\s*ngày/iu.exec(text)?.groups?.['name'] : undefined;
      if (dateLine !== undefined) places.add(slug(dateLine));
      if (level === 'letterhead' || level === 'title') for (const name of placesIn(text)) places.add(name);
    }
  }
  if (places.size > 0) return places;
  for (const { texts } of clauses) {
    const first = texts.flatMap(placesIn)[0];
    if (first !== undefined) return new Set([first]);
  }
  return places;
}

/** Slug of a province that an issuer names and that is not the document's own; `undefined` for its own or none. */
export function foreignPlace(issuer: string, own: ReadonlySet<string>): string | undefined {
  const place = placesIn(issuer).at(-1);
  return place === undefined || own.size === 0 || [...own].some((name) => name.includes(place) || place.includes(name))
    ? undefined
    : place;
}

function placesIn(text: string): readonly string[] {
  return [...text.matchAll(named)].flatMap(({ groups }) => {
    const name = groups?.['name'] ?? '';
    return /^\p{Lu}/u.test(name) ? [slug(name)] : [];
  });
}

function slug(name: string): string {
  return fold(name.replace(/^(?:TP\.?|thành phố|tỉnh)\s+/iu, ''))
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
