/** What a PDF may cost to read. Provincial plans have up to 300 pages and 20 MB; far beyond lies only mischief. */
export const limits = {
  bytes: 100 * 1024 * 1024,
  pages: 2000,
  /** Bytes that the painting steps of a page may unpack to, those of all pages, and a font or another part. */
  unpackedText: 16 * 1024 * 1024,
  unpackedTexts: 512 * 1024 * 1024,
  unpackedPart: 256 * 1024 * 1024,
  /** Saves of the painting state that may be open at once. */
  openSaves: 5000,
  /** Painting steps (a piece of text takes about five) of one page, and of the file. */
  stepsPerPage: 300_000,
  steps: 20_000_000,
  /** Nodes of the tree of tags, summed over pages; beyond it pages are read by position alone. */
  tagNodes: 3_000_000,
} as const;
