/**
 * The catalogue of the datasets by DCAT-AP 3. The tables are parts of one dataset, not a series: they have one version, refer
 * to each other and come whole in files of their own, which a series cannot have.
 *
 * @see https://semiceu.github.io/DCAT-AP/releases/3.0.1/
 */
import type { Quad } from 'n3';
import { addressesOf, datasetFilePath, tablePath } from '../../domain/paths.ts';
import type { Release } from '../../domain/release.ts';
import { site } from '../../domain/site.ts';
import { about, archiveName, databaseName, datasetVersion, legalNotes, licence, workbookName } from '../about.ts';
import type { FileSum } from '../files.ts';
import { tableFormats } from '../formats/index.ts';
import { mediaTypeOf } from '../media-types.ts';
import type { DatasetInput } from '../input.ts';
import { schemaId } from '../json-schema.ts';
import type { Table } from '../table.ts';
import { full, iri, inBoth, text, thing, typed, type Term } from './terms.ts';

export interface Publication {
  /** Where the site is published. Without it addresses begin at its root: readers resolve them against that of the file. */
  readonly base?: URL | undefined;
  /** Newest first. */
  readonly releases: readonly Release[];
  /** An e-mail address, or one that begins with `https://`. */
  readonly contact?: string | undefined;
}

const authority = (name: string): string => `http://publications.europa.eu/resource/authority/${name}`;
const vietnamese = authority('language/VIE');
const english = authority('language/ENG');
const vietNam = authority('country/VNM');
const government = authority('data-theme/GOVE');
const open = authority('access-right/PUBLIC');
const sha256 = full('spdx:checksumAlgorithm_sha256');

/** @param files Size and SHA-256 of every file, by path under `/du-lieu/`. */
export function catalogue(
  tables: readonly Table[],
  files: ReadonlyMap<string, FileSum>,
  { plans, fields }: Pick<DatasetInput, 'plans' | 'fields'>,
  { base, releases, contact }: Publication,
): readonly Quad[] {
  const address = addressesOf(base);
  const home = address('/du-lieu/');
  const catalog = `${home}#catalog`;
  const whole = `${home}#dataset`;
  const publisher = `${home}#publisher`;
  const contactPoint = contact === undefined ? undefined : `${home}#contact`;
  const rights = `${home}#giay-phep`;
  const period = `${home}#period`;
  const partOf = (name: string): string => `${address(tablePath(name))}#dataset`;
  const [newest] = releases;
  const modified = newest && typed(newest.date, 'xsd:date');
  const issued = releases.at(-1) && typed(releases.at(-1)?.date ?? '', 'xsd:date');
  const years = plans.flatMap((plan) => [plan.period?.from, plan.period?.to]).filter((year) => year !== undefined);

  const ofAll = {
    'dct:publisher': iri(publisher),
    'dcat:contactPoint': contactPoint === undefined ? undefined : iri(contactPoint),
    'dct:language': iri(vietnamese),
    'dct:accessRights': iri(open),
    'dcat:theme': iri(government),
    'dct:spatial': iri(vietNam),
    'dct:temporal': years.length === 0 ? undefined : iri(period),
    'dcat:version': text(datasetVersion),
    'dct:modified': modified,
  } as const;

  const distribution = (file: string, title: string, schema?: string): readonly Quad[] => {
    const sum = files.get(file);
    if (sum === undefined) throw new Error(`${file} is described but not written.`);
    const url = address(datasetFilePath(file));
    const media = ianaType(file);
    return [
      ...thing(`${url}#distribution`, 'dcat:Distribution', {
        'dct:title': text(title),
        'dcat:accessURL': iri(url),
        'dcat:downloadURL': iri(url),
        'dcat:mediaType': media === undefined ? undefined : iri(media),
        'dcat:byteSize': typed(String(sum.size), 'xsd:nonNegativeInteger'),
        'spdx:checksum': iri(`${url}#checksum`),
        'dct:license': iri(licence.path),
        'dct:rights': iri(rights),
        'dct:language': iri(vietnamese),
        'dct:modified': modified,
        'dct:conformsTo': schema === undefined ? undefined : iri(address(schema)),
      }),
      ...thing(`${url}#checksum`, 'spdx:Checksum', {
        'spdx:algorithm': iri(sha256),
        'spdx:checksumValue': typed(sum.sha256, 'xsd:hexBinary'),
      }),
      ...(schema === undefined ? [] : thing(address(schema), 'dct:Standard', {})),
    ];
  };
  const distributionOf = (file: string) => iri(`${address(datasetFilePath(file))}#distribution`);

  return [
    ...thing(catalog, 'dcat:Catalog', {
      'dct:title': inBoth(site.name, 'Open Plans'),
      'dct:description': inBoth(about.description, about.descriptionEn),
      'foaf:homepage': iri(home),
      'dct:publisher': iri(publisher),
      'dct:license': iri(licence.path),
      'dct:language': [iri(vietnamese), iri(english)],
      'dct:spatial': iri(vietNam),
      'dct:issued': issued,
      'dct:modified': modified,
      'dcat:dataset': [iri(whole), ...tables.map(({ name }) => iri(partOf(name)))],
    }),
    ...thing(whole, 'dcat:Dataset', {
      'dct:title': inBoth(about.title, about.titleEn),
      'dct:description': inBoth(about.description, about.descriptionEn),
      'dct:identifier': text(about.name),
      'dcat:landingPage': iri(home),
      ...ofAll,
      'dcat:keyword': fields.flatMap(({ label, labelEn }) => inBoth(label, labelEn)),
      'dct:issued': issued,
      'adms:versionNotes': newest === undefined ? undefined : inBoth(newest.summary, newest.summaryEn),
      'dct:hasPart': tables.map(({ name }) => iri(partOf(name))),
      'dcat:distribution': [...wholeFiles.keys()].map(distributionOf),
    }),
    ...[...wholeFiles].flatMap(([file, title]) => distribution(file, title)),
    ...tables.flatMap(({ name, title, description, descriptionEn }) => [
      ...thing(partOf(name), 'dcat:Dataset', {
        'dct:title': inBoth(title, name),
        'dct:description': inBoth(description, descriptionEn),
        'dct:identifier': text(`${about.name}/${name}`),
        'dcat:landingPage': iri(address(tablePath(name))),
        ...ofAll,
        'dct:isPartOf': iri(whole),
        'dcat:distribution': tableFormats.map(({ extension }) => distributionOf(`${name}.${extension}`)),
      }),
      ...thing(address(tablePath(name)), 'foaf:Document', {}),
      ...tableFormats.flatMap((format) =>
        distribution(`${name}.${format.extension}`, format.title, schemaOf(name, format.extension)),
      ),
    ]),
    ...thing(home, 'foaf:Document', {}),
    ...thing(publisher, 'foaf:Agent', { 'foaf:name': text(site.name), 'foaf:homepage': iri(address('/')) }),
    ...thing(address('/'), 'foaf:Document', {}),
    ...(contact === undefined || contactPoint === undefined
      ? []
      : thing(contactPoint, 'vcard:Kind', {
          'vcard:fn': text(site.name),
          ...(contact.startsWith('https://')
            ? { 'vcard:hasURL': iri(contact) }
            : { 'vcard:hasEmail': iri(`mailto:${contact}`) }),
        })),
    ...thing(rights, 'dct:RightsStatement', {
      'rdfs:label': inBoth(legalNotes.text, legalNotes.textEn),
    }),
    ...(years.length === 0
      ? []
      : thing(period, 'dct:PeriodOfTime', {
          'dcat:startDate': typed(String(Math.min(...years)), 'xsd:gYear'),
          'dcat:endDate': typed(String(Math.max(...years)), 'xsd:gYear'),
        })),
    ...known([...wholeFiles.keys(), ...tableFormats.map(({ extension }) => `.${extension}`)]),
  ];
}

const wholeFiles = new Map([
  [archiveName, 'ZIP'],
  [databaseName, 'SQLite'],
  [workbookName, 'Excel'],
]);

const schemaOf = (table: string, extension: string): string | undefined =>
  extension === 'json' ? schemaId(table) : extension === 'ndjson' ? `${schemaId(table)}#/$defs/record` : undefined;

/** `undefined` for a type that is not registered, which has no address. */
function ianaType(file: string): string | undefined {
  const type = mediaTypeOf(file);
  return type.includes('/x-') ? undefined : `http://www.iana.org/assignments/media-types/${type}`;
}

/** What things of other publishers are, as the profile asks that it be said. */
function known(files: readonly string[]): readonly Quad[] {
  const types: readonly (readonly [Term, readonly string[]])[] = [
    ['dct:LicenseDocument', [licence.path]],
    ['dct:LinguisticSystem', [vietnamese, english]],
    ['dct:Location', [vietNam]],
    ['dct:RightsStatement', [open]],
    ['spdx:ChecksumAlgorithm', [sha256]],
    ['dct:MediaType', [...new Set(files.map(ianaType))].filter((type) => type !== undefined).sort()],
  ];
  return [
    ...types.flatMap(([type, addresses]) => addresses.flatMap((address) => thing(address, type, {}))),
    ...thing(government, 'skos:Concept', {
      'skos:prefLabel': inBoth('Chính phủ và khu vực công', 'Government and public sector'),
    }),
  ];
}
