/** A release of the datasets and of the site with them: `content/releases.yaml`, newest first. */
import { z } from 'zod';
import { idSchema, isoDateSchema, printedSchema } from './ids.ts';

export const versionSchema = z.string().regex(/^\d+\.\d+\.\d+$/, 'use three numbers, as "0.2.0" in quotes');

export const releaseSchema = z.strictObject({
  version: versionSchema,
  date: isoDateSchema,
  /** One or two sentences: what is new. */
  summary: printedSchema,
  summaryEn: printedSchema,
  /** Each change in a sentence; names of columns between backticks. */
  changes: z
    .array(
      z.strictObject({
        what: printedSchema,
        whatEn: printedSchema,
        /** Names of the tables that it is about, on whose pages it is told too. */
        tables: z.array(z.string().regex(/^[a-z_]+$/)).default([]),
      }),
    )
    .default([]),
  /** The plans that came with it. */
  plans: z.array(idSchema).default([]),
});
export type Release = z.infer<typeof releaseSchema>;

/** The day on which each plan came to the site: that of the release which names it. */
export const daysPlansCame = (releases: readonly Release[]): ReadonlyMap<string, string> =>
  new Map(releases.flatMap(({ date, plans }) => plans.map((id) => [id, date] as const)));

/** The anchor of a release on the page of changes. */
export const releaseAnchor = ({ version }: Pick<Release, 'version'>): string =>
  `phien-ban-${version.replaceAll('.', '-')}`;
export const releasePath = (release: Pick<Release, 'version'>): string => `/thay-doi/#${releaseAnchor(release)}`;
