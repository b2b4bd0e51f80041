/** One plan whole: the rows of every table that belong to it, and the few facts that no table has. */
import { z } from 'zod';
import { planSchema } from '../domain/plan.ts';
import { meaning } from './column.ts';
import type { DatasetInput } from './input.ts';
import { agencyName, clauseId, clauseIdOf, globalClauseId } from './shared-columns.ts';
import { checkedRows, type Table } from './table.ts';
import { citations } from './tables/citations.ts';
import { clauses } from './tables/clauses.ts';
import { corrections } from './tables/corrections.ts';
import { deadlines } from './tables/deadlines.ts';
import { offers } from './tables/offers.ts';
import { plans } from './tables/plans.ts';
import { sources } from './tables/sources.ts';
import { targets } from './tables/targets.ts';
import { taskAgencies } from './tables/task-agencies.ts';
import { tasks } from './tables/tasks.ts';

const recipient = planSchema.shape.recipients.unwrap().element.shape;
const funding = planSchema.shape.funding.unwrap().element.shape;
const evidence = z.strictObject({ clause_id: clauseId, clause_label: funding.clause, quote: funding.quote });
const described = { title: 'Kế hoạch', descriptionEn: 'One whole plan: its facts, text, sources and corrections' };

export const planDocumentSchema = z
  .strictObject({
    plan: plans.row,
    period: z.nullable(evidence),
    issued_by: z.nullable(evidence),
    funding: z.array(evidence),
    recipients: z.array(
      z.strictObject({
        clause_id: clauseId,
        clause_label: recipient.clause,
        agency_id: meaning(recipient.agency, 'Mã cơ quan', 'Mã cơ quan nhận', 'Id of the recipient'),
        agency_name: agencyName,
        name_printed: recipient.printed,
      }),
    ),
    clauses: z.array(clauses.row),
    /** Every table of the text, in annexes and elsewhere. */
    annex_tables: z.array(
      z.strictObject({
        clause_id: clauseId,
        columns: z
          .array(z.string())
          .meta({ title: 'Tên cột', description: 'Tên các cột của bảng', descriptionEn: 'Heads of the table' }),
      }),
    ),
    tasks: z.array(tasks.row),
    task_agencies: z.array(taskAgencies.row),
    targets: z.array(targets.row),
    deadlines: z.array(deadlines.row),
    offers: z.array(offers.row),
    citations: z.array(citations.row),
    sources: z.array(sources.row),
    corrections: z.array(corrections.row),
  })
  .meta({ ...described, description: 'Toàn bộ một kế hoạch: dữ kiện, lời văn, văn bản nguồn, hiệu đính' });

export type PlanDocument = z.infer<typeof planDocumentSchema>;

/**
 * @param input Holds this plan and its sources only; see `inputsByPlan`.
 * @throws when it is not as its schema says: our own bug.
 */
export function planDocument(input: DatasetInput): PlanDocument {
  const [plan] = input.plans;
  if (plan === undefined) throw new Error('A plan document needs a plan.');
  const rest = (fact: { clause: string; quote: string } | undefined) =>
    fact === undefined
      ? null
      : { clause_id: clauseIdOf(plan.id, fact.clause), clause_label: fact.clause, quote: fact.quote };
  const rowsOf = (table: Table) => checkedRows(table, input);
  return planDocumentSchema.parse({
    plan: rowsOf(plans)[0],
    period: rest(plan.period),
    issued_by: rest(plan.issuedBy),
    funding: plan.funding.map(rest),
    recipients: plan.recipients.map(({ clause, agency, printed }) => ({
      clause_id: clauseIdOf(plan.id, clause),
      clause_label: clause,
      agency_id: agency,
      agency_name: input.agency(agency).name,
      name_printed: printed,
    })),
    clauses: rowsOf(clauses),
    annex_tables: input.textOf(plan.id).tables.map(({ ownerId, columns }) => ({
      clause_id: globalClauseId(plan.id, ownerId),
      columns,
    })),
    tasks: rowsOf(tasks),
    task_agencies: rowsOf(taskAgencies),
    targets: rowsOf(targets),
    deadlines: rowsOf(deadlines),
    offers: rowsOf(offers),
    citations: rowsOf(citations),
    sources: rowsOf(sources),
    corrections: rowsOf(corrections),
  });
}

/** The same records cut into plans, each with its own sources, in one pass. */
export function inputsByPlan(input: DatasetInput): readonly DatasetInput[] {
  const sourcesOf = Map.groupBy(input.sources, ({ plan }) => plan);
  return input.plans.map((plan) => ({ ...input, plans: [plan], sources: sourcesOf.get(plan.id) ?? [] }));
}
