export const goals = {
  /** Of a whole plan page. */
  firstBytes: 150_000,
  followingBytes: 60_000,
  /** Of every page, in every category. */
  score: 98,
} as const;
