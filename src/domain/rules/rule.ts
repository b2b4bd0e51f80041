/** What the help page of a rule holds. Pages, terminal and tests read the same entry. */

export const severities = {
  error: 'Lỗi',
  warning: 'Cảnh báo',
  either: 'Lỗi hoặc cảnh báo',
} as const;
export type RuleSeverity = keyof typeof severities;

export interface Rule {
  /** Only errors stop an import or a build. */
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
export interface RuleExample {
  /** What stands in the file, or what the file is. */
  readonly written: string;
  /** File, line and column as the terminal prints them. */
  readonly at: readonly [file: string, line: number, column: number];
  /** Exactly as the program words it. */
  readonly problem: string;
  readonly advice: string;
}

/** How a fact is found. */
export interface Finder {
  /** What the rule looks for, in one or two Vietnamese sentences. */
  readonly looksFor: string;
  /** Words in which it finds something. */
  readonly example: string;
}
