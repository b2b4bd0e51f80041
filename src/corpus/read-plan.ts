/** Reads one plan's file: its text, its record and the facts of the record joined to the text. */
import { checkNumbering } from '../checks/numbering.ts';
import type { PlanText } from '../domain/clause.ts';
import type { Diagnostic, Place } from '../domain/diagnostic.ts';
import type { Plan } from '../domain/facts.ts';
import { planSchema, type PlanRecord } from '../domain/plan.ts';
import { splitFrontMatter } from '../parse/front-matter.ts';
import { parsePlanBody } from '../parse/plan-body.ts';
import { resolveFacts, resolvePlan } from '../parse/resolve-plan.ts';
import { lengthRule } from '../parse/text-length.ts';
import { readYamlRecord, type Path } from '../parse/yaml-record.ts';
import { openFile, top } from './content-files.ts';

export interface PlanReading {
  readonly id: string;
  readonly file: string;
  /** `undefined` when the record has a fault; `partial` has its good fields. */
  readonly plan: Plan | undefined;
  readonly partial: Partial<PlanRecord>;
  /** `undefined` when the file has no text that can be told from its front matter. */
  readonly text: PlanText | undefined;
  readonly areLabelsSure: boolean;
  readonly placeAt: (path: Path) => Place;
  readonly diagnostics: readonly Diagnostic[];
}

/** After these problems, clauses further down may have other labels than the document gives them. */
const losesLabels: ReadonlySet<string> = new Set([
  'clause/label',
  'plan/heading-marker',
  'plan/text-without-place',
  'plan/unknown-division',
]);

/** @param name Name of a file in content/plans. */
export function readPlanFile(root: string, name: string): PlanReading {
  const file = `content/plans/${name}`;
  const { text, diagnostics } = openFile(root, file);
  return text === undefined ? nothing(file, diagnostics) : readPlan(file, text);
}

function readPlan(file: string, source: string): PlanReading {
  const { frontMatter, fault } = splitFrontMatter(source);
  if (frontMatter === undefined) {
    const advice = 'Begin the file with "---", the facts as YAML, and "---" again; the text comes below.';
    return nothing(file, [error('plan/no-front-matter', top(file), fault ?? '', advice)]);
  }
  const id = idOf(file);
  const { value, partial, placeAt, diagnostics } = readYamlRecord(file, frontMatter, planSchema, 2);
  const body = parsePlanBody(file, source);
  const { text } = body;
  if (body.diagnostics.some(({ rule }) => rule === lengthRule))
    return { ...nothing(file, [...diagnostics, ...body.diagnostics]), partial, placeAt };
  if (text.clauses.length === 0) {
    const advice = 'Write the text of the document below the second "---".';
    const noText = error('plan/no-text', top(file), 'The plan has facts and no text.', advice);
    const problems = [...diagnostics, ...body.diagnostics, noText];
    return { ...nothing(file, problems), partial, placeAt };
  }
  const resolved =
    value === undefined
      ? { plan: undefined, ...resolveFacts({ planId: id, record: { ...noFacts, ...partial }, text, placeAt }) }
      : resolvePlan({ planId: id, record: value, text, placeAt });
  const areLabelsSure = body.diagnostics.every(({ rule }) => !losesLabels.has(rule));
  const order = areLabelsSure ? checkNumbering(file, text) : [];
  const ofText = body.diagnostics.filter(({ severity }) => areLabelsSure || severity === 'error');
  return {
    id,
    file,
    plan: resolved.plan,
    partial,
    text,
    areLabelsSure,
    placeAt,
    diagnostics: [...diagnostics, ...ofText, ...order, ...resolved.diagnostics],
  };
}

const noFacts = { tasks: [], targets: [], deadlines: [], offers: [], citations: [], recipients: [], funding: [] };

function nothing(file: string, diagnostics: readonly Diagnostic[]): PlanReading {
  const parts = { plan: undefined, partial: {}, text: undefined, areLabelsSure: false };
  return { id: idOf(file), file, ...parts, placeAt: () => top(file), diagnostics };
}

function idOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx?$/, '');
}

function error(rule: string, place: Place, problem: string, advice: string): Diagnostic {
  return { rule, severity: 'error', place, problem, advice };
}
