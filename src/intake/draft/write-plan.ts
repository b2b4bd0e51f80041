/** The file of a draft plan: facts as YAML, each with the rule that found it as a comment, then the text. */
import { Document, isMap, isSeq, type Node } from 'yaml';
import type { PlanRecord } from '../../domain/plan.ts';
import type { Facts, Found } from '../facts/found.ts';

/** Facts as they are found, beside the head of the plan. */
export interface DraftRecord {
  readonly head: Omit<PlanRecord, 'tasks' | 'targets' | 'deadlines' | 'offers' | 'citations'>;
  readonly facts: Facts;
}

/** @returns The whole file, ending in a line feed. The same record and body give the same bytes. */
export function writePlanFile({ head, facts }: DraftRecord, body: string): string {
  const lists = { tasks: facts.tasks, targets: facts.targets, deadlines: facts.deadlines, citations: facts.citations };
  const record = {
    ...withoutEmpty(head),
    ...Object.fromEntries(
      Object.entries(lists).flatMap(([key, found]) =>
        found.length === 0 ? [] : [[key, found.map(({ fact }) => withoutEmpty(fact))]],
      ),
    ),
  };
  const document = new Document(record);
  for (const [key, found] of Object.entries(lists)) comment(document.get(key, true), found);
  flow(document.get('recipients', true));
  flow(document.get('funding', true));
  const yaml = document.toString({ lineWidth: 0, singleQuote: true });
  return `---\n${yaml}---\n\n${body}`;
}

/** Puts "rule, sureness: doubt" above each fact; agencies of a task stand one a line. */
function comment(list: unknown, found: readonly Found<unknown>[]): void {
  if (!isSeq(list)) return;
  list.items.forEach((item, index) => {
    const { rule, sureness, doubt } = found[index] ?? {};
    if (!isMap(item)) return;
    (item as Node).commentBefore =
      ` ${rule ?? ''}, ${sureness ?? ''}${doubt === undefined ? '' : `: ${doubt.replace(/\s+/gu, ' ')}`}`;
    flow(item.get('agencies', true));
    const time = item.get('time', true);
    if (isMap(time)) time.flow = true;
  });
}

function flow(list: unknown): void {
  if (!isSeq(list)) return;
  for (const item of list.items) if (isMap(item)) item.flow = true;
}

/** Leaves out what a file need not say: absent values, empty lists, `false`. */
function withoutEmpty(record: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
