/** What the pages and files of one plan share; the underscore keeps this file from being a route. */
import { getCorpus, planText, sourceText } from '../../corpus/collections.ts';
import type { Plan } from '../../domain/facts.ts';
import { planPath } from '../../domain/paths.ts';
import { planWord } from '../../publish/word/plan-word.ts';
import { corpusIndex } from '../../view/corpus-index.ts';
import { planSources } from '../../view/plan-page.ts';

/** A plan with its text and what each of its sources prints. @throws for an unknown id. */
export async function readPlan(planId: string) {
  const corpus = await getCorpus();
  const plan = corpusIndex(corpus).planById.get(planId);
  if (plan === undefined) throw new Error(`There is no plan "${planId}".`);
  const text = planText(planId);
  const sources = (planSources(corpus).get(planId) ?? []).map((view) => ({
    ...view,
    text: sourceText(text, view.source, view.record),
  }));
  return { plan, text, sources };
}

/** Address of a plan's page; `undefined` until SITE_URL says where the site is published. */
export function planAddress(planId: string, site: URL | undefined): string | undefined {
  return site === undefined ? undefined : new URL(planPath(planId), site).href;
}

const wordFiles = new WeakMap<Plan, Promise<Uint8Array<ArrayBuffer>>>();

/** The plan as a Word document, made once: its page names the size, its own route serves the bytes. */
export async function wordFile(planId: string, site: URL | undefined): Promise<Uint8Array<ArrayBuffer>> {
  const read = await readPlan(planId);
  const known = wordFiles.get(read.plan);
  if (known !== undefined) return known;
  const made = planWord({ ...read, address: planAddress(planId, site) });
  wordFiles.set(read.plan, made);
  return made;
}
