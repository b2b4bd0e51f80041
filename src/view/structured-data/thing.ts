/** What pages tell machines of themselves, in the words of schema.org. What is not known is left out. */

export type Thing = Readonly<Record<string, unknown>>;
/** The address of a page or file from its path. */
export type Address = (path: string) => string;

/** Several values, or the only one; `undefined` where there is none. */
export const values = (all: readonly unknown[]): unknown => (all.length > 1 ? all : all[0]);

/** The name of a thing that has a page, in whatever block it is spoken of. */
export const legislationId = (address: Address, path: string): string => `${address(path)}#legislation`;
export const agencyId = (address: Address, path: string): string => `${address(path)}#agency`;

/** One block for a page. Nothing in it ends the element that it stands in. */
export const structuredDataText = (things: readonly Thing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', String.raw`\u003c`);
