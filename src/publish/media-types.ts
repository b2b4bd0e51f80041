/** The media types of every file of the datasets, by its ending. */
export const mediaTypes = {
  bib: 'text/x-bibtex',
  csv: 'text/csv',
  json: 'application/json',
  jsonld: 'application/ld+json',
  md: 'text/markdown',
  ndjson: 'application/x-ndjson',
  parquet: 'application/vnd.apache.parquet',
  sqlite: 'application/vnd.sqlite3',
  ttl: 'text/turtle',
  txt: 'text/plain',
  xml: 'application/akn+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
} as const satisfies Readonly<Record<string, string>>;

/** "text/csv" for `plans.csv`. */
export const mediaTypeOf = (path: string): string =>
  (mediaTypes as Readonly<Record<string, string>>)[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
