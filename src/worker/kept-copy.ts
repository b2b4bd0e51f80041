/** Answers as they are kept, and which of several copies is shown. */
import { keptHeaders } from '../domain/offline.ts';

export const isPage = (answer: Response): boolean => answer.headers.get('Content-Type')?.includes('text/html') === true;

/** Errors are never kept; a part of a file is one, and so is an answer that cannot be looked into. */
export const isWhole = (answer: Response): boolean => answer.status === 200 && answer.type !== 'opaque';

/** The same answer, saying when it came. */
export function stamped(answer: Response, at: Date): Response {
  const headers = new Headers(answer.headers);
  headers.set(keptHeaders.at, at.toISOString());
  return new Response(answer.body, { status: answer.status, headers });
}

export const keptAt = (copy: Response): string => copy.headers.get(keptHeaders.at) ?? '';

/** @returns The copy that came last; one without a day is older than any other. */
export function newest(copies: readonly (Response | undefined)[]): Response | undefined {
  const there = copies.filter((copy) => copy !== undefined);
  return there.reduce<Response | undefined>(
    (best, copy) => (best === undefined || keptAt(copy) > keptAt(best) ? copy : best),
    undefined,
  );
}
