/** `/ke-hoach/<id>/?tim=sở+hữu#sec_2` opens a page with these words marked in it. */
export const markKey = 'tim';

/** @param marked As the answer says it; empty marks nothing. */
export function markedAddress(url: string, marked: string): string {
  if (marked === '') return url;
  const [path = '', clause] = url.split('#');
  const query = new URLSearchParams({ [markKey]: marked }).toString();
  return `${path}?${query}${clause === undefined ? '' : `#${clause}`}`;
}

/** The same address without its marks: what is sent on or kept is the page itself. */
export function unmarkedAddress(address: string): string {
  const url = new URL(address);
  url.searchParams.delete(markKey);
  return url.href;
}
