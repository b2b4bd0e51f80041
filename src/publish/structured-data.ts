/** The datasets in the words of schema.org, for their pages. */
import { datasetFilePath, tablePath } from '../domain/paths.ts';
import type { Release } from '../domain/release.ts';
import { site } from '../domain/site.ts';
import { about, archiveName, databaseName, datasetVersion, licence, workbookName } from './about.ts';
import type { FileSum } from './files.ts';
import { tableFormats } from './formats/index.ts';
import { mediaTypeOf } from './media-types.ts';
import type { Table } from './table.ts';
import { tables } from './tables/index.ts';

type Thing = Readonly<Record<string, unknown>>;

interface Published {
  readonly files: ReadonlyMap<string, FileSum>;
  /** Newest first. */
  readonly releases: readonly Release[];
  /** The address of a page or file from its path. */
  readonly address: (path: string) => string;
}

export function datasetsThing(published: Published): Thing {
  const { releases, address } = published;
  return {
    ...common(published, '/du-lieu/'),
    name: about.title,
    alternateName: about.titleEn,
    description: about.description,
    datePublished: releases.at(-1)?.date,
    distribution: [archiveName, databaseName, workbookName].map((file) => download(published, file)),
    hasPart: tables.map(({ name }) => ({ '@id': datasetId(address, tablePath(name)) })),
  };
}

export function tableThing(published: Published, { name, title, description }: Table): Thing {
  return {
    ...common(published, tablePath(name)),
    name: title,
    alternateName: name,
    description,
    isPartOf: { '@id': datasetId(published.address, '/du-lieu/') },
    distribution: tableFormats.map(({ extension }) => download(published, `${name}.${extension}`)),
  };
}

const datasetId = (address: Published['address'], path: string): string => `${address(path)}#dataset`;

const common = ({ releases, address }: Published, path: string): Thing => ({
  '@type': 'Dataset',
  '@id': datasetId(address, path),
  url: address(path),
  license: licence.path,
  version: datasetVersion,
  dateModified: releases[0]?.date,
  inLanguage: 'vi',
  isAccessibleForFree: true,
  publisher: { '@type': 'Organization', name: site.name, url: address('/') },
});

const download = ({ files, address }: Published, file: string): Thing => ({
  '@type': 'DataDownload',
  contentUrl: address(datasetFilePath(file)),
  encodingFormat: mediaTypeOf(file),
  contentSize: `${files.get(file)?.size} B`,
  sha256: files.get(file)?.sha256,
});
