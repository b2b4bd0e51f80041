/** Parts a content file into its facts (YAML between two `---` lines at the top) and its text. */

export interface PartedFile {
  /** The YAML, or `undefined` when `fault` says why there is none. It begins on line 2 of the file. */
  readonly frontMatter: string | undefined;
  /** The rest, with an empty line for each line above it, so that its lines count from the top of the file. */
  readonly body: string;
  readonly fault: string | undefined;
}

/** @param source The whole file; a byte order mark at its beginning is passed over. Never throws. */
export function splitFrontMatter(source: string): PartedFile {
  const text = source.replace(/^\uFEFF/, '');
  if (text.trim() === '') return { frontMatter: undefined, body: '', fault: 'The file is empty.' };
  const opening = /^---[ \t]*\r?\n/.exec(text)?.[0];
  if (opening === undefined)
    return { frontMatter: undefined, body: text, fault: 'The file does not begin with a line "---".' };
  const closing = /^---[ \t]*$/m.exec(text.slice(opening.length).replaceAll('\r', ' '));
  if (closing === null)
    return { frontMatter: undefined, body: '', fault: 'The front matter has no second line "---" that ends it.' };
  const end = opening.length + closing.index;
  const frontMatter = text.slice(opening.length, end);
  const fault = frontMatter.trim() === '' ? 'The front matter is empty.' : undefined;
  const bodyAt = end + closing[0].length;
  const body = text.slice(0, bodyAt).replace(/[^\n]/g, '') + text.slice(bodyAt);
  return { frontMatter: fault === undefined ? frontMatter : undefined, body, fault };
}
