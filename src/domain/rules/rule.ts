/** What the help page of a rule holds. Pages, terminal and tests read the same entry. */

export type RuleSeverity = 'error' | 'warning' | 'either';

interface RuleWithoutMore {
  /** Only errors stop an import or a build. */
  readonly severity: RuleSeverity;
  /** What is wrong, in one sentence. */
  readonly summary: string;
  readonly summaryEn: string;
  /** What the maintainer does. */
  readonly whatToDo: string;
  readonly whatToDoEn: string;
  readonly example: RuleExample;
}

/** Help is Vietnamese; the same in English ends in `En`. Words of documents in it stand in quotation marks. */
export type Rule = RuleWithoutMore &
  (
    | { readonly more?: never; readonly moreEn?: never }
    /** Why it matters, or what else belongs to it. */
    | { readonly more: string; readonly moreEn: string }
  );

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

/** A group of rules or finders, the first part of their ids. */
export interface RoomNames {
  readonly name: string;
  readonly nameEn: string;
}

/** How a fact is found. */
export interface Finder {
  /** What the rule looks for, in one or two sentences. */
  readonly looksFor: string;
  readonly looksForEn: string;
  /** Words in which it finds something. */
  readonly example: string;
}
