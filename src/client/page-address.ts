import { unmarkedAddress } from './search/mark-address.ts';

/** The address to send on: as the site publishes it, where it says so, with filters and clause, without marks of a search. */
export function pageAddress(): string {
  const published = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const here = new URL(unmarkedAddress(location.href));
  return published === undefined ? here.href : `${published}${here.search}${here.hash}`;
}
