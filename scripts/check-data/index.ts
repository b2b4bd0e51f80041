/** The proof of each subject of `src/publish/proofs.ts`. */
import type { ProofId } from '../../src/publish/proofs.ts';
import { proveAddresses } from './addresses.ts';
import { proveAkomaNtoso } from './akoma-ntoso.ts';
import { proveApi } from './api.ts';
import { proveCalendars } from './calendars.ts';
import { proveCitations } from './citations.ts';
import { proveCsvMetadata } from './csvw.ts';
import { proveDataPackage } from './data-package-profile.ts';
import { proveCatalogue } from './dcat.ts';
import { proveFeed } from './feed.ts';
import { proveFiles } from './files.ts';
import { proveFormats } from './formats.ts';
import { proveJsonSchemas } from './json-schema.ts';
import { provePlanWords } from './plan-words.ts';
import type { Proof } from './proof.ts';
import { proveQuotes } from './quotes.ts';
import { proveStructuredData } from './schema-org.ts';
import { proveSiteMap } from './sitemap.ts';
import { proveDatabase } from './sqlite.ts';
import { proveTables } from './tables.ts';

export const proofOf: Readonly<Record<ProofId, Proof>> = {
  files: proveFiles,
  tables: proveTables,
  'json-schema': proveJsonSchemas,
  formats: proveFormats,
  sqlite: proveDatabase,
  api: proveApi,
  quotes: proveQuotes,
  addresses: proveAddresses,
  citations: proveCitations,
  'plan-words': provePlanWords,
  'akoma-ntoso': proveAkomaNtoso,
  calendars: proveCalendars,
  feed: proveFeed,
  sitemap: proveSiteMap,
  'data-package': proveDataPackage,
  csvw: proveCsvMetadata,
  dcat: proveCatalogue,
  'schema-org': proveStructuredData,
};
