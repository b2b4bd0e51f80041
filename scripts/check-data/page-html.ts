/** What built pages say, found without reading the whole of them. */
import { parseFragment } from 'parse5';

/** The whole address that a page gives as its own, where the site knows its address. */
export const canonicalOf = (html: string): string | undefined => /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];

/** The words of an element that holds words alone; the empty text where there is none. */
export function elementText(html: string, id: string): string {
  const words = new RegExp(`<(\\w+)(?:\\s[^>]*)?\\sid="${id}"[^>]*>([^<]*)</\\1>`).exec(html)?.[2] ?? '';
  return parseFragment(words)
    .childNodes.map((node) => ('value' in node ? node.value : ''))
    .join('');
}

/** The things that a page tells machines of, in the words of schema.org. */
export function thingsOf(html: string): readonly object[] {
  const text = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
  return text === undefined ? [] : (JSON.parse(text) as { readonly '@graph': readonly object[] })['@graph'];
}
