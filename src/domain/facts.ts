/** A plan's facts joined to its text: what pages and datasets work with. They hold what they quote, never the whole text. */
import type { Clause } from './clause.ts';
import type { CitationRecord } from './citation.ts';
import type { DeadlineRecord } from './deadline.ts';
import type { OfferRecord } from './offer.ts';
import type { PlanRecord } from './plan.ts';
import type { TargetRecord } from './target.ts';
import type { TaskRecord } from './task.ts';

export interface Heading {
  readonly id: string;
  readonly label: string;
  /** "II. NHIỆM VỤ VÀ GIẢI PHÁP CHỦ YẾU": marker and first paragraph. */
  readonly text: string;
  readonly level: Clause['level'];
}

interface Fact {
  /** Permanent: plan, clause and, after `/`, kind and ordinal of the fact in its clause. */
  readonly id: string;
  readonly planId: string;
  /** Clause id within the plan: the fragment of its address. */
  readonly clauseId: string;
}

export interface Task extends Omit<TaskRecord, 'text'>, Fact {
  readonly text: string;
  /** Headings above the clause, outermost first. */
  readonly headings: readonly Heading[];
}

export interface Target extends TargetRecord, Fact {}
export interface Deadline extends DeadlineRecord, Fact {}
export interface Offer extends OfferRecord, Fact {}
export interface Citation extends CitationRecord, Fact {}

export interface Plan extends Omit<PlanRecord, 'tasks' | 'targets' | 'deadlines' | 'offers' | 'citations'> {
  readonly id: string;
  readonly tasks: readonly Task[];
  readonly targets: readonly Target[];
  readonly deadlines: readonly Deadline[];
  readonly offers: readonly Offer[];
  readonly citations: readonly Citation[];
  /** Parts, articles, numbered headings and annexes: the contents tree. */
  readonly contents: readonly Heading[];
  readonly clauseCount: number;
}
