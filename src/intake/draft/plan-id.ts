/** The id of a plan, which is also the name of its file. */
import { fold } from '../../vietnamese/fold.ts';
import type { Head } from '../head/read-head.ts';

/**
 * "vn-22-kh-ubnd-2025-980": province, kind and issuer as the number codes them, year, number. Without a number: "du-thao"
 * (or "khong-so" for a document that is issued) and the first words of its title.
 */
export function planIdOf({ province, code, number, year, status, title }: Head): string {
  const kind = slug(code ?? 'van-ban');
  const count = number?.split('/')[0];
  const own =
    count === undefined
      ? `${status === 'draft' ? 'du-thao' : 'khong-so'}-${slug(title).split('-').slice(0, 5).join('-')}`
      : slug(count);
  return [province?.id ?? 'vn', kind, year === undefined ? undefined : String(year), own]
    .filter((part) => part !== undefined && part !== '')
    .join('-')
    .replace(/-+$/u, '');
}

/** Letters a to z, digits and single hyphens. */
function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
