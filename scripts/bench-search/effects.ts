/** What the bench does to the world: builds, writes indexes, serves them. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SearchRecord } from '../../src/search/search-record.ts';
import { effects as buildEffects, run as build } from '../build.ts';
import { projectRoot } from '../commands.ts';
import type { EngineName } from './arguments.ts';
import type { SiteRecords } from './distractors.ts';
import type { Engine } from './engines/engine.ts';
import { flexSearch } from './engines/flexsearch.ts';
import { fts5 } from './engines/fts5.ts';
import { miniSearch } from './engines/minisearch.ts';
import { ours } from './engines/ours.ts';
import { plainPagefind } from './engines/pagefind.ts';
import { peerRecord } from './engines/peer.ts';
import { bundledBytes } from './bundle.ts';
import type { Row } from './report.ts';
import { serveFolder } from './served-folder.ts';
import { makeFolder, removeFolder, writePlainIndex, writeSite } from './site.ts';

export interface SearchedSite {
  readonly site: SiteRecords;
  readonly records: readonly SearchRecord[];
  /** Whether the index to ask is that of `dist/`. */
  readonly isBuilt: boolean;
}

export interface Effects {
  /** The project's folder. */
  readonly root: string;
  readonly print: (text: string) => void;
  readonly printTable: (rows: readonly Row[]) => void;
  /** Builds `dist/` if something changed. @returns The exit code. */
  readonly buildSite: () => Promise<number>;
  readonly openEngine: (name: EngineName, searched: SearchedSite) => Promise<Engine>;
  readonly weighLayer: () => Promise<LayerWeight>;
  readonly milliseconds: () => number;
}

/** Our own code, minified, gzip. */
export interface LayerWeight {
  /** From what was typed to ranked hits. */
  readonly searchBytes: number;
  /** With all that `layer.ts` names. */
  readonly bytes: number;
}

export const buildSite: Effects['buildSite'] = () => build(['--if-changed'], buildEffects);

export const weighLayer: Effects['weighLayer'] = async () => ({
  searchBytes: await bundledBytes(join(projectRoot, 'src/query/search.ts')),
  bytes: await bundledBytes(layer),
});

export const openEngine: Effects['openEngine'] = async (name, { site, records, isBuilt }) => {
  const peers = records.map(peerRecord);
  switch (name) {
    case 'ours': {
      const layerBytes = await bundledBytes(layer);
      const open = async (folder: string) => ours(folder, await serveFolder(folder), layerBytes);
      if (isBuilt) return open(join(projectRoot, 'dist'));
      return inFolder((folder) => writeSite(site, records, folder), open);
    }
    case 'Pagefind':
      return inFolder(
        (folder) => writePlainIndex(peers, folder),
        async (folder) => plainPagefind(folder, await serveFolder(folder)),
      );
    case 'MiniSearch':
      return miniSearch(peers, await bundledBytes(fileURLToPath(import.meta.resolve('minisearch'))));
    case 'FlexSearch':
      return flexSearch(peers, await bundledBytes(fileURLToPath(import.meta.resolve('flexsearch'))));
    case 'FTS5':
      return fts5(peers);
  }
};

const layer = join(import.meta.dirname, 'layer.ts');

/** An engine over an index in a folder of its own, which goes when the engine is closed. */
async function inFolder(
  write: (folder: string) => Promise<void>,
  open: (folder: string) => Promise<Engine>,
): Promise<Engine> {
  const folder = makeFolder();
  try {
    await write(folder);
    const engine = await open(folder);
    return {
      ...engine,
      close: () => {
        engine.close();
        removeFolder(folder);
      },
    };
  } catch (error) {
    removeFolder(folder);
    throw error;
  }
}
