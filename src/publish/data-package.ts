/** `datapackage.json`: Data Package v2 with a Table Schema for each CSV file. */
import type { Plan } from '../domain/facts.ts';
import { about, databaseName, datasetVersion, legalNotes, licence, workbookName } from './about.ts';
import { fieldsOf } from './fields.ts';
import type { FileSum } from './files.ts';
import { tableFormats } from './formats/index.ts';
import { mediaTypeOf } from './media-types.ts';
import type { DatasetInput } from './input.ts';
import { schemaFile } from './json-schema.ts';
import { planFile, planFormats } from './plan-formats.ts';
import type { Table } from './table.ts';

/**
 * @param files Size and SHA-256 of every file that is described, by path beside `datapackage.json`.
 * @returns Resources `plans` (CSV, with schema), `plans-json` (the same rows) and so on, then `plan-<id>` for whole plans.
 */
export function dataPackage(
  tables: readonly Table[],
  files: ReadonlyMap<string, FileSum>,
  { plans, agency }: DatasetInput,
): object {
  const issuers = [...new Set(plans.map(({ issuer }) => issuer))];
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: about.name,
    title: about.title,
    titleEn: about.titleEn,
    version: datasetVersion,
    description: [about.description, legalNotes.text, legalNotes.structure, legalNotes.original].join(' '),
    descriptionEn: [about.descriptionEn, legalNotes.textEn, legalNotes.structureEn, legalNotes.originalEn].join(' '),
    licenses: [licence],
    sources: [
      ...issuers.map((id) => ({ title: `Kế hoạch, chương trình của ${agency(id).name}` })),
      { title: 'Danh sách tệp nguồn và mã băm SHA-256', path: 'sources.csv' },
    ],
    resources: [
      ...tables.flatMap((table) => tableResources(table, files)),
      {
        name: 'database',
        title: `${about.title} (SQLite)`,
        ...fileProperties(databaseName, 'sqlite', mediaTypeOf(databaseName), files),
      },
      {
        name: 'workbook',
        title: `${about.title} (Excel)`,
        ...fileProperties(workbookName, 'xlsx', mediaTypeOf(workbookName), files),
      },
      ...plans.flatMap((plan) => planResources(plan, files)),
    ],
  };
}

/** A plan whole: `plan-<id>` is its JSON, `plan-<id>-md` and so on the same in another form. */
function planResources({ id, shortTitle }: Plan, files: ReadonlyMap<string, FileSum>): readonly object[] {
  return planFormats.map((format) => {
    const { extension, title } = format;
    const path = planFile(id, format);
    const isJson = extension === 'json';
    return {
      name: isJson ? `plan-${id}` : `plan-${id}-${extension.replace('.', '-')}`,
      title: isJson ? shortTitle : `${shortTitle} (${title})`,
      ...(isJson ? { jsonSchema: schemaFile('plan') } : {}),
      ...fileProperties(path, extension.split('.').at(-1) ?? '', mediaTypeOf(path), files),
    };
  });
}

const dialect = {
  $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
  header: true,
  delimiter: ',',
  lineTerminator: '\r\n',
} as const;

/** Data Package has no word for "the same rows in another form": each form is a resource, and one of them has the schema. */
function tableResources(table: Table, files: ReadonlyMap<string, FileSum>): readonly object[] {
  const { name, title, description, descriptionEn } = table;
  return tableFormats.map(({ extension, title: form, mediaType }) => ({
    name: extension === 'csv' ? name : `${name}-${extension.replace('.', '-')}`,
    title: extension === 'csv' ? title : `${title} (${form})`,
    description,
    descriptionEn,
    ...fileProperties(`${name}.${extension}`, extension.split('.').at(-1) ?? '', mediaType, files),
    ...(extension === 'csv' ? { type: 'table', dialect, schema: tableSchema(table) } : { sameRowsAs: name }),
    ...(extension === 'json' ? { jsonSchema: schemaFile(name) } : {}),
  }));
}

function fileProperties(path: string, format: string, mediatype: string, files: ReadonlyMap<string, FileSum>): object {
  const file = files.get(path);
  if (file === undefined) throw new Error(`${path} is described but not written.`);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    path,
    scheme: 'file',
    format,
    mediatype,
    ...(isText(mediatype) ? { encoding: 'utf-8' } : {}),
    bytes: file.size,
    hash: `sha256:${file.sha256}`,
  };
}

const isText = (mediaType: string): boolean => /^text\/|json$|xml$/.test(mediaType);

/** Table Schema (Data Package v2) of one table. A key into the table itself names no resource; a list of keys is not empty. */
export function tableSchema(table: Table): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: fieldsOf(table),
    missingValues: [''],
    primaryKey: table.primaryKey,
    ...(table.foreignKeys.length === 0 ? {} : { foreignKeys: foreignKeys(table) }),
  };
}

function foreignKeys({ name, foreignKeys }: Table): readonly object[] {
  return foreignKeys.map(({ field, references: [resource, referred] }) => ({
    fields: [field],
    reference: { ...(resource === name ? {} : { resource }), fields: [referred] },
  }));
}
