/** What a PDF may cost to read. Provincial plans have up to 300 pages and 20 MB; far beyond lies only mischief. */
export const limits = {
  bytes: 100 * 1024 * 1024,
  pages: 2000,
  /** Bytes that one packed part may unpack to, and all together. */
  unpackedPart: 32 * 1024 * 1024,
  unpackedPicture: 256 * 1024 * 1024,
  unpacked: 1024 * 1024 * 1024,
  /** Painting steps (a piece of text takes about five) of one page, and of the file. */
  stepsPerPage: 1_000_000,
  steps: 30_000_000,
  /** Nodes of the tree of tags, summed over pages; beyond it pages are read by position alone. */
  tagNodes: 3_000_000,
} as const;
