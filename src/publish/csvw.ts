/**
 * `csv-metadata.json`: what each CSV file holds, in the words of CSV on the Web. It stands where programs look for it by
 * themselves, beside the files. Those for spreadsheets hold the same rows and are not told again.
 *
 * @see https://www.w3.org/TR/tabular-metadata/
 */
import { z } from 'zod';
import { about, datasetVersion, licence } from './about.ts';
import { itemOf, joint } from './column.ts';
import { fieldsOf, withoutNull, type Field, type FieldType } from './fields.ts';
import type { Table } from './table.ts';

export const csvwName = 'csv-metadata.json';

const datatypes: Readonly<Record<FieldType, string>> = {
  string: 'string',
  date: 'date',
  year: 'gYear',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
};

export function csvwMetadata(tables: readonly Table[]): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'vi' }],
    'dc:title': inBoth(about.title, about.titleEn),
    'dc:description': inBoth(about.description, about.descriptionEn),
    'dc:language': 'vi',
    'dc:license': { '@id': licence.path },
    'schema:version': datasetVersion,
    dialect: { encoding: 'utf-8', header: true, delimiter: ',', lineTerminators: ['\r\n'] },
    tables: tables.map((table) => ({
      url: urlOf(table.name),
      'dc:title': inBoth(table.title, table.name),
      'dc:description': inBoth(table.description, table.descriptionEn),
      tableSchema: {
        columns: fieldsOf(table).map((field) => csvwColumn(table, field)),
        primaryKey: table.primaryKey,
        ...(table.foreignKeys.length === 0 ? {} : { foreignKeys: foreignKeys(table) }),
      },
    })),
  };
}

/** The heads of the files are English words: the names of columns. */
function csvwColumn({ row, primaryKey }: Table, { name, type, title, description, descriptionEn, constraints }: Field) {
  const column = row.shape[name] as z.ZodType;
  const item = itemOf(column);
  const { pattern, format } = z.toJSONSchema(withoutNull(item ?? column));
  const words = type === 'string' && pattern === undefined && format === undefined;
  const isCoded = constraints.enum !== undefined && !name.endsWith('_label');
  const isVietnamese = words && !isCoded && item === undefined && !primaryKey.includes(name);
  const allowed = constraints.enum === undefined ? whole(pattern) : `^(?:${constraints.enum.map(escaped).join('|')})$`;
  const base = format === 'uri' ? 'anyURI' : datatypes[type];
  return {
    name,
    titles: { en: name, vi: title },
    'dc:description': inBoth(description, descriptionEn),
    datatype: type !== 'string' || allowed === undefined ? base : { base, format: allowed },
    ...(constraints.required === true ? { required: true } : {}),
    ...(item === undefined ? {} : { separator: joint }),
    ...(isVietnamese ? { lang: 'vi' } : {}),
  };
}

const foreignKeys = ({ foreignKeys }: Table) =>
  foreignKeys.map(({ field, references: [table, column] }) => ({
    columnReference: field,
    reference: { resource: urlOf(table), columnReference: column },
  }));

const urlOf = (table: string): string => `${table}.csv`;

const inBoth = (vietnamese: string, english: string) => [
  { '@value': vietnamese, '@language': 'vi' },
  { '@value': english, '@language': 'en' },
];

/** A format is of the whole value. */
const whole = (pattern: string | undefined): string | undefined =>
  pattern?.replace(/^(?!\^)/, '^.*').replace(/(?<!\$)$/, '.*$');

/** For a regular expression of ECMAScript. */
const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
