/** What each release changed in one table, newest first; releases that changed nothing in it are left out. */
import type { Release } from '../domain/release.ts';
import type { Language } from '../i18n/language.ts';
import { releaseLines } from './release-lines.ts';

export interface TableChanges {
  readonly release: Release;
  /** Names of columns stand between backticks. */
  readonly changes: readonly string[];
}

export const tableChanges = (
  releases: readonly Release[],
  table: string,
  language: Language,
): readonly TableChanges[] =>
  releases
    .map((release) => ({
      release,
      changes: releaseLines(
        { ...release, changes: release.changes.filter(({ tables }) => tables.includes(table)) },
        language,
      ).changes,
    }))
    .filter(({ changes }) => changes.length > 0);
