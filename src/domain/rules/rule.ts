/** What the help page of a rule holds. Pages, terminal and tests read the same entry. */

export const severities = {
  error: 'Lỗi',
  warning: 'Cảnh báo',
  either: 'Lỗi hoặc cảnh báo',
  proposal: 'Gợi ý',
} as const;
export type RuleSeverity = keyof typeof severities;

export interface Rule {
  /** Only errors stop an import or a build; a proposal is shown in the intake report and changes nothing by itself. */
  readonly severity: RuleSeverity;
  /** What is wrong, in one Vietnamese sentence. */
  readonly summary: string;
  /** Why it matters, or what else belongs to it, in Vietnamese. */
  readonly more?: string;
  /** What the maintainer does, in Vietnamese. */
  readonly whatToDo: string;
  readonly example: RuleExample;
}

/** One case that the rule reports. Texts of examples are written for this purpose and come from no document. */
export type RuleExample = PrintedExample | ProposedExample;

export interface PrintedExample {
  /** What stands in the file, or what the file is. */
  readonly written: string;
  /** File, line and column as the terminal prints them. */
  readonly at: readonly [file: string, line: number, column: number];
  /** Exactly as the program words it. */
  readonly problem: string;
  readonly advice: string;
}

/** A suspected slip of reading and what it should perhaps be; shown in the intake report. */
export interface ProposedExample {
  readonly written: string;
  readonly proposed: string;
}

/** How a fact is found. */
export interface Finder {
  /** What the rule looks for, in one or two Vietnamese sentences. */
  readonly looksFor: string;
  /** Words in which it finds something. */
  readonly example: string;
}
