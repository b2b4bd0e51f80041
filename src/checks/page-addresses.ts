/** Where in HTML and CSS an address stands that a browser fetches or goes to by itself. */

/** Attributes that make a browser fetch something, by element. */
const loading: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  link: ['href', 'imagesrcset'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  iframe: ['src'],
  form: ['action'],
  button: ['formaction'],
  input: ['src', 'formaction'],
  object: ['data'],
  embed: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  image: ['href'],
  use: ['href'],
};

/** @returns Every address that the element loads, as written; a reader who follows `<a>` is none. */
export function loadedAddresses(
  tagName: string,
  attributes: readonly { readonly name: string; readonly value: string }[],
): readonly string[] {
  const valueOf = (name: string) => attributes.find((attribute) => attribute.name === name)?.value;
  if (tagName === 'meta') {
    const refresh = valueOf('http-equiv')?.toLowerCase() === 'refresh' ? valueOf('content') : undefined;
    const address = /^[^;,]*[;,]\s*(?:url\s*=\s*)?(?<quote>['"]?)(?<address>.*)\k<quote>\s*$/i.exec(refresh ?? '');
    return address?.groups?.['address'] ? [address.groups['address']] : [];
  }
  return (loading[tagName] ?? []).flatMap((name) => {
    const value = valueOf(name);
    if (value === undefined) return [];
    return name.endsWith('srcset') ? srcsetAddresses(value) : [value];
  });
}

/** `a.png 1x, b.png 2x`: a comma parts two pictures only when white space follows or the address has ended. */
function srcsetAddresses(srcset: string): readonly string[] {
  return [...srcset.matchAll(/[\s,]*(\S*[^\s,])(?:\s+[^,]*)?(?:,|$)/g)].map((match) => match[1] ?? '');
}

/** Addresses in `url(…)` and `@import` of a style sheet, without the quotes. */
export function styleSheetAddresses(css: string): readonly string[] {
  const found = css
    .replace(/\/\*[\s\S]*?\*\//g, ' ')
    .matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)|@import\s*(?:"([^"]*)"|'([^']*)')/gi);
  return [...found].map(([, ...groups]) => groups.find(Boolean) ?? '');
}

/** `https://…`, `//…`: another host, or this one by its full name, which a copy of the site elsewhere would leave. */
export function leavesOrigin(address: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:)?[\\/]{2}/i.test(address.trim());
}
