/**
 * Draws the pictures that stand for pages where their addresses are shared, when Astro has written its pages. A picture that
 * an earlier build has drawn is taken from the cache, by a digest of what it says and of what draws it.
 */
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { readCorpus } from '../corpus/load-corpus.ts';
import { pictureSize, site } from '../domain/site.ts';
import { readPalettes, type Palette } from '../pictures/palette.ts';
import { corpusIndex } from '../view/corpus-index.ts';
import { allPictures, type PagePicture } from '../view/page-pictures.ts';

/** One picture to draw. */
export interface PictureJob {
  readonly picture: PagePicture;
  /** Where its bytes go. */
  readonly file: string;
}

/** What a thread is given. */
export interface PictureWork {
  readonly jobs: readonly PictureJob[];
  readonly palette: Palette;
}

/** A thread needs a third of a second to begin, as long as it needs to draw so many. */
const worthAThread = 16;

export function pagePictures(): AstroIntegration {
  return {
    name: 'page-pictures',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = process.cwd();
        const cache = join(root, 'node_modules/.cache/ke-hoach-mo/page-pictures');
        const wanted = allPictures(corpusIndex(readCorpus(root).corpus));
        const { count, drawn } = await writePictures(wanted, root, cache, fileURLToPath(dir));
        logger.info(`${count} pictures in /xem-truoc/, ${drawn} of them drawn anew`);
      },
    },
  };
}

/**
 * @param root The project's folder: its style sheet has the colours.
 * @param cache A folder of its own; what no picture of this build needs is removed from it.
 * @param folder The root of the site.
 */
export async function writePictures(
  wanted: Iterable<PagePicture>,
  root: string,
  cache: string,
  folder: string,
): Promise<{ count: number; drawn: number }> {
  const palette = readPalettes(await readFile(join(root, 'src/styles/tokens.css'), 'utf8')).light;
  const painter = await digestOfPainter(root, palette);
  await mkdir(cache, { recursive: true });
  const present = new Set(await readdir(cache));
  const nameByPath = new Map<string, string>();
  const jobs: PictureJob[] = [];
  for (const picture of wanted) {
    const name = `${createHash('sha256').update(painter).update(JSON.stringify(picture)).digest('hex')}.png`;
    nameByPath.set(picture.path, name);
    if (!present.has(name)) jobs.push({ picture, file: join(cache, name) });
  }
  await drawInThreads(jobs, palette);
  for (const path of new Set([...nameByPath.keys()].map(dirname))) await mkdir(join(folder, path), { recursive: true });
  for (const [path, name] of nameByPath)
    await copyFile(join(cache, name), join(folder, path), constants.COPYFILE_FICLONE);
  const needed = new Set(nameByPath.values());
  for (const name of present) if (!needed.has(name)) await rm(join(cache, name));
  return { count: nameByPath.size, drawn: jobs.length };
}

/** Changes with the code that draws, the name of the site, the colours, the faces and the versions of what makes the pixels and packs them. */
async function digestOfPainter(root: string, palette: Palette): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([palette, site, pictureSize]));
  const folder = join(import.meta.dirname, '../pictures');
  for (const name of (await readdir(folder)).sort()) hash.update(name).update(await readFile(join(folder, name)));
  const { devDependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  const drawing = Object.entries(devDependencies).filter(([name]) => /^@(?:expo-google-fonts|napi-rs)\//.test(name));
  return hash.update(JSON.stringify([drawing, process.versions.zlib])).digest('hex');
}

async function drawInThreads(jobs: readonly PictureJob[], palette: Palette): Promise<void> {
  const count = Math.min(availableParallelism(), Math.ceil(jobs.length / worthAThread));
  const shares = Array.from({ length: count }, (_, thread) => jobs.filter((_job, index) => index % count === thread));
  await Promise.all(shares.map((share) => drawInThread({ jobs: share, palette })));
}

function drawInThread(work: PictureWork): Promise<void> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./picture-thread.ts', import.meta.url), { workerData: work });
    thread.once('error', reject);
    thread.once('exit', () => resolve());
  });
}
