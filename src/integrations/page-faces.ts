/**
 * Makes the faces that pages load: of a font's file only the letters that `src/styles/fonts.css` asks of it, without the
 * hints that screens of today do not use. A sheet or page names such a file `faces/NAME.woff2`, where NAME is family and
 * weight, as in `noto-serif-400`.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';
import { fontFile } from '../pictures/font-files.ts';

/** A file to make. */
export interface Face {
  /** As `noto-serif-400`. */
  readonly name: string;
  /** Every letter that it is to have, as far as the font's file has it. */
  readonly letters: string;
}

/** Of features stay how letters stand beside each other, marks above them, and figures in columns. */
const making = {
  targetFormat: 'woff2',
  noHinting: true,
  keepFeatures: ['ccmp', 'kern', 'locl', 'mark', 'mkmk', 'tnum'],
} as const;

export function pageFaces(): AstroIntegration {
  return {
    name: 'page-faces',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig, addWatchFile }) => {
        const sheet = new URL('src/styles/fonts.css', config.root);
        addWatchFile(sheet);
        const cache = fileURLToPath(new URL('node_modules/.cache/ke-hoach-mo/page-faces/', config.root));
        const files = await writeFaces(readFaces(await readFile(sheet, 'utf8')), cache);
        /* With what may follow a name: a page asks for the address of a file by `?url`. */
        const alias = Object.entries(files).map(([name, file]) => ({
          find: new RegExp(`^${name}(?=$|\\?)`),
          replacement: file,
        }));
        updateConfig({ vite: { resolve: { alias } } });
      },
    },
  };
}

/** @returns The faces that a sheet asks to be made, in its order. */
export function readFaces(sheet: string): readonly Face[] {
  const rules = sheet.match(/@font-face\s*\{[^}]*\}/g) ?? [];
  return rules.flatMap((rule) => {
    const name = /url\('faces\/([\w-]+)\.woff2'\)/.exec(rule)?.[1];
    if (name === undefined) return [];
    const range = /unicode-range:([^;]+);/.exec(rule)?.[1];
    if (range === undefined)
      throw new Error(`src/styles/fonts.css: ${name} needs a unicode-range: what letters it is to have`);
    return [{ name, letters: lettersOf(range) }];
  });
}

/** @param range As in a sheet: `U+0020-007E, U+00A0`. */
function lettersOf(range: string): string {
  const ranges = [...range.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)];
  return ranges.map(([, from = '', to = from]) => between(parseInt(from, 16), parseInt(to, 16))).join('');
}

const between = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));

/**
 * @param cache A folder of its own: what an earlier build has made is taken from it.
 * @returns The file of each name under which sheets and pages ask for one.
 */
export async function writeFaces(faces: readonly Face[], cache: string): Promise<Readonly<Record<string, string>>> {
  const entries = faces.map(async ({ name, letters }) => {
    const source = await readFile(fontFile(name));
    const digest = createHash('sha256')
      .update(source)
      .update(JSON.stringify([letters, making]))
      .digest('hex');
    const folder = join(cache, digest.slice(0, 16));
    const file = join(folder, `${name}.woff2`);
    if (!existsSync(file)) {
      const made = await subsetFont(source, letters, making);
      await mkdir(folder, { recursive: true });
      await writeFile(`${file}.${process.pid}`, made);
      await rename(`${file}.${process.pid}`, file);
    }
    return [`faces/${name}.woff2`, file] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
