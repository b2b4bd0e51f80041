import { z } from 'zod';
import { daysIn } from './day-span.ts';

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Letters a to z without marks, digits and single hyphens; also the name of the record's file. */
export const idSchema = z.string().regex(slug, 'use only a-z, 0-9 and single hyphens');

/** A day that exists, `2020-11-24`. */
export const isoDateSchema = z.iso.date('use a day that exists, as YYYY-MM-DD');

/** A year, month or day that exists, as precise as written: `2020`, `2020-11`, `2020-11-24`. */
export const edtfDateSchema = z
  .string()
  .regex(/^\d{4}(-\d\d(-\d\d)?)?$/, { error: 'use YYYY, YYYY-MM or YYYY-MM-DD', abort: true })
  .refine((text) => {
    const [year, month = 1, day = 1] = text.split('-').map(Number);
    return yearSchema.safeParse(year).success && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year);
  }, 'use a year, month or day that exists');

export const yearSchema = z.int().min(1945).max(2200);

/** The most characters that one text may have: what a cell of a spreadsheet holds. */
export const longestText = 32_767;

/** Text as a document prints it: NFC, no control or invisible characters, not empty, no space at its ends. */
export const printedSchema = z
  .string()
  .min(1, 'must not be empty')
  .refine((text) => text === text.normalize('NFC'), 'must be NFC: retype or normalise the letters with marks')
  .refine(
    (text) => !/[\p{Cc}\p{Cs}\ufffd]/u.test(text.replaceAll('\n', ' ')),
    'holds a control character or half a letter',
  )
  .refine(
    (text) => !/[\p{Cf}\p{Zl}\p{Zp}]/u.test(text),
    'holds an invisible character (zero width, soft hyphen or direction mark): delete it',
  )
  .refine((text) => text === text.trim(), 'has a space at its beginning or end');

/** One of the keys of a table of labels: the codes and what they are called are defined once. */
export const enumOf = <K extends string>(labels: Readonly<Record<K, string>>) =>
  z.enum(Object.keys(labels) as [K, ...K[]]);
