/**
 * Holds found facts against the rules that published content obeys. A fact that breaks one is left out and reported: a
 * draft never states what the check of the project would refuse.
 */
import type { z } from 'zod';
import { checkValues } from '../../checks/values.ts';
import { citationSchema } from '../../domain/citation.ts';
import type { PlanText } from '../../domain/clause.ts';
import { deadlineSchema } from '../../domain/deadline.ts';
import type { Diagnostic, Place } from '../../domain/diagnostic.ts';
import type { Instrument } from '../../domain/instrument.ts';
import type { PlanRecord } from '../../domain/plan.ts';
import { targetSchema } from '../../domain/target.ts';
import { taskSchema } from '../../domain/task.ts';
import { resolvePlan } from '../../parse/resolve-plan.ts';
import type { Path } from '../../parse/yaml-document.ts';
import type { Facts, Found } from '../facts/found.ts';
import type { DraftRecord } from './write-plan.ts';

const schemas = {
  tasks: taskSchema,
  targets: targetSchema,
  deadlines: deadlineSchema,
  citations: citationSchema,
} as const;
type Kind = keyof typeof schemas;
const kinds = Object.keys(schemas) as Kind[];

export interface SoundFacts {
  readonly facts: Facts;
  readonly head: DraftRecord['head'];
  /** A warning for each fact that is left out. */
  readonly diagnostics: readonly Diagnostic[];
}

/** @param lineOfClause Line of the source on which a clause begins. Never throws. */
export function soundFacts(
  planId: string,
  { head, facts }: DraftRecord,
  text: PlanText,
  instruments: readonly Instrument[],
  placeOfClause: (label: string) => Place,
): SoundFacts {
  const diagnostics: Diagnostic[] = [];
  const leaveOut = (kind: Kind, found: Found<{ readonly clause: string }>, why: string): void => {
    diagnostics.push(leftOut(kind, found, why, placeOfClause(found.fact.clause)));
  };
  const formed = Object.fromEntries(
    kinds.map((kind) => [
      kind,
      (facts[kind] as readonly Found<{ readonly clause: string }>[]).filter((found) => {
        const { error } = (schemas[kind] as z.ZodType).safeParse(found.fact);
        if (error !== undefined)
          leaveOut(kind, found, error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; '));
        return error === undefined;
      }),
    ]),
  ) as unknown as Facts;
  const faults = faultsOf(planId, head, formed, text, instruments);
  const sound = Object.fromEntries(
    kinds.map((kind) => [
      kind,
      (formed[kind] as readonly Found<{ readonly clause: string }>[]).filter((found, index) => {
        const why = faults.get(`${kind} ${index}`);
        if (why !== undefined) leaveOut(kind, found, why);
        return why === undefined;
      }),
    ]),
  ) as unknown as Facts;
  const optional = ['signatory', 'period', 'issuedBy'] as const;
  const faulty = optional.filter((key) => faults.has(`${key} head`));
  for (const key of faulty) diagnostics.push(headLeftOut(key, faults.get(`${key} head`) ?? '', placeOfClause('Tên')));
  const soundHead = Object.fromEntries(
    Object.entries(head).filter(([key]) => !faulty.some((name) => name === key)),
  ) as DraftRecord['head'];
  return { facts: sound, head: soundHead, diagnostics };
}

/** The first error of each faulty fact, by kind and index. */
function faultsOf(
  planId: string,
  head: DraftRecord['head'],
  facts: Facts,
  text: PlanText,
  instruments: readonly Instrument[],
): ReadonlyMap<string, string> {
  const faults = new Map<string, string>();
  const placeAt = ([kind = '', index = 0]: Path): Place => ({
    file: String(kind),
    line: (Number(index) || 0) + 1,
    column: 1,
  });
  const found = Object.fromEntries(kinds.map((kind) => [kind, facts[kind].map(({ fact }) => fact)]));
  const record: PlanRecord = {
    ...head,
    ...(found as Pick<PlanRecord, (typeof kinds)[number]>),
    offers: [], // annotations by hand: no finder reads them
  };
  const { plan, diagnostics } = resolvePlan({ planId, record, text, placeAt });
  for (const { severity, place, problem } of [...diagnostics, ...checkValues(plan, text, placeAt, instruments)]) {
    const isOfList = kinds.some((kind) => kind === place.file);
    const key = isOfList ? `${place.file} ${place.line - 1}` : `${place.file} head`;
    if (severity === 'error' && !faults.has(key)) faults.set(key, problem);
  }
  return faults;
}

function headLeftOut(key: string, why: string, place: Place): Diagnostic {
  return {
    rule: 'intake/head-left-out',
    severity: 'warning',
    place,
    problem: `The "${key}" that was read is left out of the draft: ${why}`,
    advice: 'Read it from the document and write it by hand.',
  };
}

const names: Readonly<Record<Kind, string>> = {
  tasks: 'task',
  targets: 'target',
  deadlines: 'deadline',
  citations: 'citation',
};

function leftOut(
  kind: Kind,
  { rule, fact }: Found<{ readonly clause: string }>,
  why: string,
  place: Place,
): Diagnostic {
  return {
    rule: 'intake/fact-left-out',
    severity: 'warning',
    place,
    problem: `A ${names[kind]} of clause ${fact.clause}, found by ${rule}, is left out of the draft: ${why}`,
    advice: 'Read the clause and write the fact by hand if there is one.',
  };
}
