/** The files of the site's fonts: whole, with every letter. */
import { fileURLToPath } from 'node:url';

const files: Readonly<Record<string, string>> = {
  'be-vietnam-pro-400': 'be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
  'be-vietnam-pro-600': 'be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf',
  'noto-serif-400': 'noto-serif/400Regular/NotoSerif_400Regular.ttf',
  'noto-serif-600': 'noto-serif/600SemiBold/NotoSerif_600SemiBold.ttf',
};

/**
 * @param name Family and weight, as `noto-serif-400`.
 * @returns The path of its TrueType file.
 * @throws {Error} If the site has no such font.
 */
export function fontFile(name: string): string {
  const file = files[name];
  if (file === undefined)
    throw new Error(
      `no font is named ${name}: the site has ${Object.keys(files).join(', ')} (src/pictures/font-files.ts)`,
    );
  return fileURLToPath(import.meta.resolve(`@expo-google-fonts/${file}`));
}
