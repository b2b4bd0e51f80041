/** Problems of how a text is built that are told the same way wherever they stand. */
export const structureProblems = {
  'plan/nested-division': {
    problem: 'A division begins inside another.',
    advice: 'End the division above with a line ":::" of its own.',
  },
  'plan/table-outside-annex': {
    problem: 'A table stands outside an annex.',
    advice: 'Put it between ":::annex" and ":::".',
  },
  'plan/second-table': {
    problem: 'An annex holds a second table.',
    advice: 'Put the second table in an annex of its own (":::annex"), or join its rows to the first.',
  },
  'plan/text-after-table': {
    problem: 'A clause or paragraph stands after the table of an annex.',
    advice: 'Put it before the table, after the ":::" that ends the annex, or in an annex of its own.',
  },
  'plan/text-without-place': {
    problem: 'A paragraph without number stands before the first clause or after a division.',
    advice: 'Put it in a division (":::preamble", ":::closing" …) or below the clause that it belongs to.',
  },
} as const;
