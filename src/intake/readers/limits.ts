/**
 * Limits of the readers of text, Markdown and HTML, in one place. A provincial plan is 10 to 200 kB of text, so each limit
 * is about a hundred times what a real document needs, and small enough that time and memory stay linear and bounded.
 */
export const limits = {
  /** Bytes of one text, Markdown or HTML file; a larger one is refused by its size, before anything is decoded. */
  textBytes: 8 * 1024 * 1024,
  /** Lines of one file. */
  lines: 250_000,
  /** Characters (UTF-16 units) of one line. */
  lineLength: 1_000_000,
  /** Elements of one page; parse5 may copy formatting elements, so a small file can hold millions. */
  htmlElements: 250_000,
  /** Elements one inside another; parse5 looks through all open elements again and again. */
  htmlDepth: 400,
  /** Rows or columns one cell may span; browsers allow ten times as many, a printed table never needs them. */
  htmlSpan: 100,
  /** Signs that the text of a plan has to write as references: braces, angle brackets, bars. */
  markupSigns: 100_000,
  /** Reports of one rule about one file; the last one says how many more there are. */
  reportsPerRule: 100,
} as const;
