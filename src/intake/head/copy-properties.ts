import { findSiteMetadata } from '../readers/furniture.ts';
import type { CopyProperties } from './read-head.ts';

/** What the table of properties of a web copy says: a second witness where the letterhead is lost. */
export function copyProperties(lines: readonly string[]): CopyProperties {
  const { number, issuedOn, signatory } = findSiteMetadata(lines) ?? {};
  return {
    ...(number === undefined ? {} : { number: number.value }),
    ...(issuedOn === undefined ? {} : { issuedOn: issuedOn.value }),
    ...(signatory === undefined ? {} : { signatory: signatory.value }),
  };
}
