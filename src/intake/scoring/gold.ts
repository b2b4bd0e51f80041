/**
 * A gold record: what a careful reader finds in one document, kept as JSON, against which an import is scored. This schema is
 * the one definition of the format; `score.ts` says how each part is compared.
 *
 * ```json
 * { "document": { "files": ["12-ke-hoach.txt"] },
 *   "metadata": { "number": "12/KH-UBND", "type": "plan", "signatoryName": null },
 *   "clauses": [{ "label": "II.3.đ", "firstWords": "Tổ chức tập huấn cho cán" }],
 *   "tasks": [{ "clause": "II.3.đ", "leads": ["Sở Y tế"], "coordinators": ["các sở, ban, ngành"],
 *               "time": { "printed": "Quý I/2027", "kind": "span", "from": "2027-01", "to": "2027-03" } }],
 *   "doubtful": [{ "kind": "targets", "clause": "II.4", "why": "a breakdown or a target of its own?" }],
 *   "partial": ["PL 2"] }
 * ```
 *
 * What the document does not say is absent. Names, times and first words are kept as printed (NFC); first words at most six.
 */
import { z } from 'zod';
import { citationRelations } from '../../domain/citation.ts';
import { clauseLabelSchema } from '../../domain/clause.ts';
import { recurrences } from '../../domain/deadline.ts';
import { edtfDateSchema, enumOf, idSchema, isoDateSchema, printedSchema, yearSchema } from '../../domain/ids.ts';
import { planStatuses, planTypes } from '../../domain/plan.ts';
import { targetOperators } from '../../domain/target.ts';
import { timeKinds } from '../../domain/task.ts';
import { sourceFormats } from '../source-text.ts';

/** Kinds of facts that are scored, in the order of the report. */
const factKinds = ['metadata', 'clauses', 'tasks', 'targets', 'deadlines', 'citations'] as const;
export type FactKind = (typeof factKinds)[number];

/** A body: its name as printed, or its id in content/agencies beside the name. With ids on every body, ids are compared. */
const agencySchema = z.union([printedSchema, z.strictObject({ id: idSchema, name: printedSchema })]);

/** `null`: the document does not say it, so an import that gives a value has invented it. Absent: not scored. */
const said = <T extends z.ZodType>(schema: T) => schema.nullable().optional();

const goldMetadataSchema = z.strictObject({
  number: said(printedSchema),
  type: said(enumOf(planTypes)),
  title: said(printedSchema),
  /** Name as printed, compared folded; `issuerId` and `provinceId` are compared as they are. */
  issuer: said(printedSchema),
  issuerId: said(idSchema),
  province: said(printedSchema),
  provinceId: said(idSchema),
  issuedOn: said(isoDateSchema),
  status: said(enumOf(planStatuses)),
  periodFrom: said(yearSchema),
  periodTo: said(yearSchema),
  signatoryName: said(printedSchema),
  signatoryPost: said(printedSchema),
  onBehalfOf: said(printedSchema),
  signingFor: said(printedSchema),
  hasAnnex: said(z.boolean()),
});

const goldClauseSchema = z.strictObject({
  label: clauseLabelSchema,
  /** The first words of the clause's own text without its marker; of a table row, of its cells from left to right. */
  firstWords: z.string().refine((text) => text.split(/\s+/u).length <= 6, 'has more than six words'),
});

const readingSchema = z.strictObject({
  kind: enumOf(timeKinds),
  from: edtfDateSchema.optional(),
  to: edtfDateSchema.optional(),
});

const goldTaskSchema = z.strictObject({
  clause: clauseLabelSchema,
  /** Clauses that the task may be said of as well: a heading, or the line below it that holds the words of the task. */
  alsoIn: z.array(clauseLabelSchema).optional(),
  leads: z.array(agencySchema).default([]),
  coordinators: z.array(agencySchema).default([]),
  time: readingSchema
    .extend({
      printed: printedSchema,
      /** Readings that are as right: a quarter of completion is a span and a last month. */
      or: z.array(readingSchema).optional(),
    })
    .optional(),
  /** Parts that the annotator is not sure of: not compared. */
  unsure: z.array(z.enum(['leads', 'coordinators', 'time'])).optional(),
});

const goldTargetSchema = z.strictObject({
  clause: clauseLabelSchema,
  operator: enumOf(targetOperators),
  value: z.number().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  unit: printedSchema,
  perYear: z.boolean().optional(),
  /** Years, as "2020" or "2021/2025". */
  base: z.string().optional(),
  /** Years of the target, as "/2030" (until 2030), "2026/2030" or "2026/" (from 2026). */
  period: z.string().optional(),
  unsure: z.array(z.enum(['operator', 'unit', 'perYear', 'base', 'period'])).optional(),
});

const goldCitationSchema = z.strictObject({
  clause: clauseLabelSchema,
  id: idSchema.optional(),
  /** Normalised: no spaces, no line break: "71/NQ-CP". */
  number: printedSchema.optional(),
  /** Of a document cited without a number: "Luật Đầu tư công". */
  title: printedSchema.optional(),
  date: isoDateSchema.optional(),
  relation: enumOf(citationRelations),
  unsure: z.array(z.enum(['relation', 'date'])).optional(),
});

const goldDeadlineSchema = z.strictObject({
  clause: clauseLabelSchema,
  who: printedSchema.optional(),
  whoIds: z.array(idSchema).optional(),
  toWhom: printedSchema.optional(),
  toWhomIds: z.array(idSchema).optional(),
  /** Channel, not receiver: "(qua Sở Nội vụ)". */
  through: printedSchema.optional(),
  throughIds: z.array(idSchema).optional(),
  day: z.int().min(1).max(31).optional(),
  month: z.int().min(1).max(12).optional(),
  year: yearSchema.optional(),
  recurrence: enumOf(recurrences).optional(),
  unsure: z.array(z.enum(['who', 'toWhom', 'through', 'when', 'recurrence'])).optional(),
});

export const goldSchema = z.strictObject({
  document: z.strictObject({
    /** File names in the folder that the bench is given: copies of the document, each imported and scored by itself. */
    files: z.array(z.string().min(1)).min(1),
    format: enumOf(sourceFormats).optional(),
    notes: z.string().optional(),
  }),
  metadata: goldMetadataSchema.default({}),
  clauses: z.array(goldClauseSchema).default([]),
  tasks: z.array(goldTaskSchema).default([]),
  targets: z.array(goldTargetSchema).default([]),
  citations: z.array(goldCitationSchema).default([]),
  deadlines: z.array(goldDeadlineSchema).default([]),
  /** Facts (or clauses) of this kind in or below this clause count neither way, unless the lists above name them. */
  doubtful: z
    .array(z.strictObject({ kind: z.enum(factKinds), clause: clauseLabelSchema, why: z.string().min(1) }))
    .default([]),
  /** Clauses of which the lists above give a part only: what else stands in or below them is not counted. */
  partial: z.array(clauseLabelSchema).default([]),
});

export type Gold = z.infer<typeof goldSchema>;
export type GoldAgency = z.infer<typeof agencySchema>;
export type GoldMetadata = z.infer<typeof goldMetadataSchema>;
export type GoldTask = Gold['tasks'][number];
export type GoldTarget = Gold['targets'][number];
export type GoldCitation = Gold['citations'][number];
export type GoldDeadline = Gold['deadlines'][number];
