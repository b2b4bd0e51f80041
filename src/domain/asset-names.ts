/** Files whose names change with their content: `/_astro/plan.CqOjLnAC.css`, and the parts of the search index. */

const assetFolder = '/_astro/';
const assetName = /[\w@.-]+\.[\w-]{8}\.(?:css|js|woff2?|svg|png|webp|avif)\b/g;
const indexPart = /^\/pagefind\/.*(?:\.pf_\w+)$/;

export const assetPath = (name: string): string => `${assetFolder}${name}`;
export const isAsset = (path: string): boolean => path.startsWith(assetFolder);
/** A part of the search index that is named after its content. */
export const isIndexPart = (path: string): boolean => indexPart.test(path);

/** Names of files in `/_astro/` that a page, style sheet or script may load. */
export function assetNames(text: string): readonly string[] {
  return [...new Set(text.match(assetName))];
}

/**
 * The files that these texts load, and those that these load in turn.
 *
 * @param textOf The text of a file in `/_astro/` by its name; `undefined` if there is none or it is no text.
 */
export async function assetsNeeded(
  texts: Iterable<string>,
  textOf: (name: string) => Promise<string | undefined>,
): Promise<ReadonlySet<string>> {
  const needed = new Set([...texts].flatMap(assetNames));
  for (const name of needed) for (const next of assetNames((await textOf(name)) ?? '')) needed.add(next);
  return needed;
}
