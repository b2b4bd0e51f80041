import type { Plan } from '../domain/facts.ts';
import { planName } from '../domain/plan-name.ts';
import { codeLabels } from './codes.ts';
import type { Language } from './language.ts';

/** What a plan is called in titles of pages and above them, which cannot mark words: "Plan 151/KH-UBND", "Draft programme". */
export function planNameIn(language: Language, plan: Pick<Plan, 'type' | 'number' | 'status'>): string {
  if (language === 'vi') return planName(plan);
  const kind = codeLabels(language).planTypes[plan.type];
  if (plan.number !== undefined) return `${kind} ${plan.number}`;
  return plan.status === 'draft' ? `Draft ${kind.toLowerCase()}` : kind;
}
