/**
 * The OpenSearch description, which lets a browser add this site's search to its own. Templates there must be whole
 * addresses: Chromium 147 adds a search from "https://…/tim-kiem/?q={searchTerms}" and passes over "/tim-kiem/?q={searchTerms}".
 *
 * @see https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
 */
import { site } from '../domain/site.ts';

/** @param base Where the site is published. */
export function openSearchDescription(base: URL): string {
  const address = (path: string): string => new URL(path, base).href;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${site.name}</ShortName>
  <LongName>Tìm trong ${site.name}</LongName>
  <Description>${site.tagline}</Description>
  <Language>vi</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${address('/favicon.svg')}</Image>
  <Url type="text/html" method="get" template="${address('/tim-kiem/')}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${address('/opensearch.xml')}"/>
</OpenSearchDescription>
`;
}
