/** Between what does not end like a sentence (a heading, a cell) and what follows it on the line. */
export const middleDot = ' · ';

/** Paragraphs follow each other; a middle dot parts them where the first has no stop. */
export function oneLine(texts: readonly string[]): string {
  return printed(texts).reduce(
    (line, text) => (line === '' ? text : `${line}${/[.:;,!?…]$/.test(line) ? ' ' : middleDot}${text}`),
    '',
  );
}

/** Cells of a row are always parted. */
export function cellsOnOneLine(cells: readonly string[]): string {
  return printed(cells).join(middleDot);
}

function printed(texts: readonly string[]): string[] {
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}
