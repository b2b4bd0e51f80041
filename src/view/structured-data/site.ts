import { site } from '../../domain/site.ts';
import type { Language } from '../../i18n/language.ts';
import { pathIn } from '../../i18n/english-pages.ts';
import type { Address, Thing } from './thing.ts';

export interface Crumb {
  readonly label: string;
  readonly href: string;
}

/** The way from the home page to a page, outermost first, in the language of the page. */
export function breadcrumbThing(crumbs: readonly Crumb[], language: Language, address: Address): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: { '@id': address(pathIn(language, href)) },
    })),
  };
}

export function webSiteThing(language: Language, address: Address): Thing {
  return {
    '@type': 'WebSite',
    '@id': `${address('/')}#website`,
    url: address(pathIn(language, '/')),
    name: site.name,
    inLanguage: language,
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${address(pathIn(language, '/tim-kiem/'))}?q={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    },
  };
}
