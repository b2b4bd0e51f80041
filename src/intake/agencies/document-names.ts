/** Short names that a document gives itself: "Ban Quản lý các khu công nghiệp (sau đây gọi tắt là Ban Quản lý)". */

export interface ShortName {
  readonly name: string;
  /** The words before the bracket, the full name at their end. */
  readonly full: string;
}

const introduced =
  /\(\s{0,2}(?:(?:sau|dưới) đây )?(?:được )?(?:gọi|viết) (?:tắt chung |tắt |chung )?(?:là)?\s?:?\s?["“]?([^()"”]{2,80})["”]?\s?\)/giu;
const initials = /\((\p{Lu}[\p{Lu}\d&.-]{2,14})\)/gu;
const reach = 160;

/** Every short name in the order of the text; names of other things than bodies are among them. */
export function shortNames(text: string): readonly ShortName[] {
  return [introduced, initials].flatMap((form) =>
    [...text.matchAll(form)].map((match) => ({
      name: (match[1] ?? '').trim(),
      full: text.slice(Math.max(0, match.index - reach), match.index).replace(/[ \t]+$/u, ''),
    })),
  );
}

const beginning = /(?<!\p{L})(Văn phòng Ban Chỉ (?:huy|đạo))(?=\s\p{L})/gu;
const mostPlaces = 40;

/** Where a name begins that documents shorten to these words: the words, and the text from each place on. */
export function placesOf(text: string): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>();
  for (const { 1: name = '', index } of text.matchAll(beginning)) {
    const list = places.get(name) ?? [];
    if (list.length < mostPlaces) list.push(text.slice(index, index + reach));
    places.set(name, list);
  }
  return places;
}
