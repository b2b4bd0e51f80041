/**
 * The one function through which text from a document enters a Markdown or MDX file: the bodies in content/plans/ were
 * written through it, and whatever writes the next one does the same.
 *
 * @param text One paragraph or table cell, any characters.
 * @returns The same text on one line with every sign escaped that the plan's Markdown or MDX could read as structure or
 *   code: braces, angle brackets, ampersands, bars, backslashes anywhere; headings, bullets, numbers, directives,
 *   `import` and `export` at the beginning. Reading the result back gives `text` with runs of white space as one space.
 */
export function escapeMarkdown(text: string): string {
  return escapeCell(text)
    .replace(/^[#\-+*=~`_:$]/, (sign) => `&#${sign.codePointAt(0)};`)
    .replace(/#+$/, (signs) => '&#35;'.repeat(signs.length)) // they would close a heading
    .replace(/^(\d+)([.)])/, (_, digits: string, stop: string) => `${digits}&#${stop.codePointAt(0)};`)
    .replace(/^(?=(?:import|export)\b)./, (letter) => `&#${letter.codePointAt(0)};`);
}

/** The same for a cell of a table, where nothing begins a block: numbers and dashes stay as they are. */
export function escapeCell(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\{}<>&|]/g, (sign) => `&#${sign.codePointAt(0)};`);
}
