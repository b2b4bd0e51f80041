/** Problems of how a text is built that are told the same way wherever they stand. */
export const structureProblems = {
  'plan/nested-division': {
    problem: 'A division begins inside another.',
    advice: 'End the division above with a line ":::" of its own.',
  },
  'plan/text-without-place': {
    problem: 'A paragraph without number stands before the first clause or after a division.',
    advice: 'Put it in a division (":::preamble", ":::closing" …) or below the clause that it belongs to.',
  },
} as const;
