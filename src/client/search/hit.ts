import { fromIndexLetters } from '../../search/letters.ts';
import { splitContent, type RecordContent } from '../../search/record-content.ts';
import type { PagefindRecord } from './pagefind.ts';

/** One result with everything that is shown of it, in the letters of the text. */
export interface Hit {
  readonly url: string;
  readonly title: string;
  readonly content: RecordContent;
  readonly isWholePlan: boolean;
}

export function readHit({ url, content, meta, filters }: PagefindRecord): Hit {
  return {
    url,
    title: fromIndexLetters(meta['title'] ?? url),
    content: splitContent(fromIndexLetters(content)),
    isWholePlan: filters['kind']?.includes('plan') ?? false,
  };
}
