/** Checks that numbers and letters of each list run on without a gap: the first sign of a misread marker or a lost clause. */
import { romanValue, type Clause, type ClauseLevel, type PlanText } from '../domain/clause.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { labelSteps } from '../domain/label-steps.ts';

/** Points as Vietnamese documents letter them; some use f and leave đ out, some use both. */
const alphabets = ['abcdđeghiklmnopqrstuvxy', 'abcdefghijklmnopqrstuvwxyz', 'abcdđefghijklmnopqrstuvwxyz'] as const;

const numbered: ReadonlySet<ClauseLevel> = new Set([
  'division',
  'chapter',
  'section',
  'subsection',
  'article',
  'group',
  'part',
  'paragraph',
  'subparagraph',
  'point',
  'subpoint',
  'rowGroup',
  'row',
]);

/** Lists inside these may begin anew or go on from the list before: articles through chapters, rows through groups. */
const runsThrough: ReadonlySet<ClauseLevel> = new Set([
  'division',
  'chapter',
  'section',
  'subsection',
  'article',
  'group',
  'rowGroup',
]);

interface Step {
  readonly clause: Clause;
  /** The number or letter of a clause: "3", "đ"; Roman numerals as numbers. */
  readonly step: string;
}

/** @param file Path of the plan's file, for places. */
export function checkNumbering(file: string, { clauses }: PlanText): readonly Diagnostic[] {
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  const lists = new Map<string, Step[]>();
  for (const clause of clauses) {
    const step = numbered.has(clause.level) ? stepOf(clause) : undefined;
    if (step === undefined) continue;
    const key = `${clause.parentId ?? ''} ${clause.level} ${/^\d/.test(step) ? '' : 'letters'}`;
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [{ clause, step }]);
    else list.push({ clause, step });
  }
  const lastOf = new Map<string, Step>();
  const gaps = [...lists.values()].flatMap((written) => {
    const list = areSmallRomans(written) ? written.map(asRoman) : written;
    const [first] = list;
    const last = list.at(-1);
    if (first === undefined || last === undefined) return [];
    const parent = byId.get(first.clause.parentId ?? '');
    const { level } = first.clause;
    const kind = level === 'row' ? `${level} in ${parent?.level ?? ''}` : level; // rows below rows are another list
    const before = parent !== undefined && runsThrough.has(parent.level) ? lastOf.get(kind) : undefined;
    lastOf.set(kind, last);
    return checkList(file, list, before);
  });
  return [...gaps, ...clauses.flatMap((clause) => checkNumberAbove(file, clause, byId))];
}

/** @param before The last of the list that this one may go on from. */
function checkList(file: string, list: readonly Step[], before: Step | undefined): Diagnostic[] {
  const areCapitals = list[0]?.clause.level === 'group' || list[0]?.clause.level === 'rowGroup';
  const isLatin = list.some(({ step }) => step === 'f') || (areCapitals && list.every(({ step }) => step !== 'đ'));
  const [vietnamese, latin, both] = alphabets;
  const hasBoth = isLatin && list.some(({ step }) => step === 'đ');
  const alphabet = hasBoth ? both : isLatin ? latin : vietnamese;
  const position = (step: string): number => {
    const number = /^\d+/.exec(step)?.[0];
    return number === undefined ? alphabet.indexOf(step) + 1 : Number(number);
  };
  return list.flatMap(({ clause, step }, index): Diagnostic[] => {
    const previous = list[index - 1]?.step;
    const expected = previous === undefined ? 1 : position(previous) + 1;
    const isAdded = /^\d+[a-zđ]$/u.test(step) && position(step) === expected - 1; // "Điều 3a" after "Điều 3"
    const goesOn = previous === undefined && before !== undefined && position(step) === position(before.step) + 1;
    if (position(step) === expected || isAdded || goesOn) return [];
    const wanted = /^\d/.test(step) ? String(expected) : (alphabet[expected - 1] ?? '?');
    return [
      {
        rule: 'clause/order',
        severity: 'warning',
        place: { file, line: clause.line, column: 1 },
        problem: `"${clause.marker}" (${clause.label}) stands where "${wanted}" was expected.`,
        related:
          index === 0
            ? []
            : [{ place: { file, line: list[index - 1]?.clause.line ?? 1, column: 1 }, note: 'the one before is here' }],
        advice: 'If the source misreads the marker, add a correction; if it prints it so, leave it.',
      },
    ];
  });
}

/** "2.1." below "1." is misread, or a number above it is lost; below part "II." it is its first paragraph. */
function checkNumberAbove(
  file: string,
  { level, marker, label, line, parentId }: Clause,
  byId: ReadonlyMap<string, Clause>,
): Diagnostic[] {
  if (level !== 'subparagraph') return [];
  const numbers = marker.split(/\D+/).filter(Boolean).slice(0, -1);
  let above = byId.get(parentId ?? '');
  for (const number of numbers.reverse()) {
    const step = above && stepOf(above);
    if (above === undefined || step === undefined || !/^\d+$/.test(step)) return [];
    if (Number(step) !== Number(number)) {
      return [
        {
          rule: 'clause/order',
          severity: 'warning',
          place: { file, line, column: 1 },
          problem: `"${marker}" (${label}) stands below "${above.marker}".`,
          related: [{ place: { file, line: above.line, column: 1 }, note: `"${above.marker}" is here` }],
          advice: 'If the source misreads the marker, add a correction; if it prints it so, leave it.',
        },
      ];
    }
    above = byId.get(above.parentId ?? '');
  }
  return [];
}

/** `undefined` for a step that only counts: a row without number, a group that has none. */
function stepOf({ label, marker }: Clause): string | undefined {
  const { kind, number = '' } = labelSteps(label).at(-1) ?? {};
  if (kind === 'rowPlace' || kind === 'item' || kind === 'subitem') return undefined;
  if (kind === 'rowGroup' && marker === '') return undefined;
  const isLetter = kind === 'group' || (kind === 'rowGroup' && /^[CDL]$/.test(number));
  return String((isLetter ? undefined : romanValue(number)) ?? number.toLowerCase());
}

/** (i) (ii) (iii) are numbers; (i) between (h) and (k) is a letter. */
function areSmallRomans([first]: readonly Step[]): boolean {
  return first?.clause.level === 'subpoint' && first.step === 'i';
}

function asRoman({ clause, step }: Step): Step {
  return { clause, step: String(romanValue(step.toUpperCase()) ?? step) };
}
