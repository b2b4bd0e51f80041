import { z } from 'zod';

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Letters a to z without marks, digits and single hyphens; also the name of the record's file. */
export const idSchema = z.string().regex(slug, 'use only a-z, 0-9 and single hyphens');

/** A day that exists, `2020-11-24`. */
export const isoDateSchema = z.iso.date('use a day that exists, as YYYY-MM-DD');

export const yearSchema = z.int().min(1945).max(2200);

/** Text as a document prints it: NFC, no control characters, not empty, no space at its ends. */
export const printedSchema = z
  .string()
  .min(1, 'must not be empty')
  .refine((text) => text === text.normalize('NFC'), 'must be NFC: retype or normalise the letters with marks')
  .refine(
    (text) => !/[\p{Cc}\p{Cs}\ufffd]/u.test(text.replaceAll('\n', ' ')),
    'holds a control character or half a letter',
  )
  .refine((text) => text === text.trim(), 'has a space at its beginning or end');
