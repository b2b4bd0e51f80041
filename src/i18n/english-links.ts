import { englishPath, hasEnglish } from './english-pages.ts';

/** An opening tag of a link or form with an address of this site. Attributes are as our own components write them. */
const tag = /<(a|form)\b([^>]*?)\s(href|action)="(\/[^"]*)"/g;

/** Leads the links of a page to English pages where there are some, and names the language of the others. */
export function englishLinks(html: string): string {
  return html.replace(tag, (whole: string, name: string, before: string, attribute: string, address: string) => {
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
    if (before.includes(' hreflang=')) return whole; // the way to the other language
    if (hasEnglish(path)) return `<${name}${before} ${attribute}="${englishPath(path)}${rest}"`;
    const isPage = name === 'a' && path.endsWith('/');
    return isPage ? `${whole} hreflang="vi"` : whole;
  });
}
