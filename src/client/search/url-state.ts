/** The address of the search page says what is searched, so that results can be linked, reloaded and gone back to. */

const path = '/tim-kiem/';

/** @param search What follows the path: "?q=so+huu". */
export function queryInAddress(search: string): string {
  return new URLSearchParams(search).get('q') ?? '';
}

/** @returns "/tim-kiem/?q=so+huu"; without words "/tim-kiem/". */
export function addressOfQuery(typed: string): string {
  return typed.trim() === '' ? path : `${path}?${new URLSearchParams({ q: typed }).toString()}`;
}

/** Where results were left: kept with the address in the browser's history. */
export interface PageState {
  /** How many results were shown. */
  readonly shown: number;
}

/** @param state Whatever the browser kept, perhaps by another script or version. */
export function readPageState(state: unknown): PageState | undefined {
  if (typeof state !== 'object' || state === null || !('shown' in state)) return undefined;
  const { shown } = state;
  return typeof shown === 'number' && Number.isInteger(shown) && shown > 0 ? { shown } : undefined;
}
