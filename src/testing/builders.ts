/**
 * Records for tests: `aTask({ … })` names only what the case is about, the rest is plain and valid. Facts of plan "vn-ct-a"
 * rest on the clause `I.1`, which `aPlanText()` has.
 */
import type { Agency } from '../domain/agency.ts';
import type { AgencyChange } from '../domain/agency-change.ts';
import { clauseIdOfLabel, type Clause, type PlanText } from '../domain/clause.ts';
import { correctionSchema, sourceRecordSchema, type Correction } from '../domain/correction.ts';
import type { Citation, Deadline, Offer, Plan, Target, Task } from '../domain/facts.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Instrument } from '../domain/instrument.ts';
import type { Province } from '../domain/province.ts';
import type { Result } from '../domain/result.ts';
import type { Source } from '../domain/source.ts';
import type { WorkField } from '../domain/work-field.ts';
import type { Records } from '../domain/records.ts';
import type { ChartTable } from '../view/charts/chart.ts';

const planId = 'vn-ct-a';

/** Ids as content gives them: permanent, from the plan and the label of the clause. */
function placed(kind: string, fact: { readonly clause?: string; readonly planId?: string }) {
  const { clause = 'I.1', planId: plan = planId } = fact;
  const clauseId = clauseIdOfLabel(clause) ?? clause;
  return { clause, planId: plan, clauseId, id: `${plan}/${clauseId}/${kind}_1` };
}

export const aClause = (fact: Partial<Clause> = {}): Clause => {
  const { label = 'I.1' } = fact;
  return {
    label,
    id: clauseIdOfLabel(label) ?? label,
    level: 'paragraph',
    parentId: undefined,
    order: 1,
    marker: '1.',
    isHeading: false,
    texts: ['Tổ chức thực hiện.'],
    line: 1,
    ...fact,
  };
};

export const aPlanText = (clauses: readonly Clause[] = [aClause()]): PlanText => ({ clauses, tables: [] });

/** A text in which every fact of a plan stands in the clause that it names. */
export function aTextFor({ tasks, targets, deadlines, offers, citations }: Plan): PlanText {
  const words: { readonly clause: string; readonly words: string }[] = [];
  for (const { clause, text, agencies, time } of tasks) {
    words.push({ clause, words: text });
    for (const part of time === undefined ? agencies : [...agencies, time])
      words.push({ clause: part.clause ?? clause, words: part.printed });
  }
  for (const { clause, quote } of [...targets, ...deadlines, ...offers, ...citations])
    words.push({ clause, words: quote });
  const byClause = Map.groupBy(words, ({ clause }) => clause);
  return aPlanText([...byClause].map(([label, said]) => aClause({ label, texts: said.map(({ words }) => words) })));
}

/** The same for any plan of some records, by its id. */
export const textsFor =
  ({ plans }: Pick<Records, 'plans'>) =>
  (planId: string): PlanText => {
    const plan = plans.find(({ id }) => id === planId);
    return plan === undefined ? aPlanText() : aTextFor(plan);
  };

export const aTask = (fact: Partial<Task> = {}): Task => ({
  kind: 'solution',
  text: 'Tổ chức thực hiện.',
  agencies: [],
  headings: [],
  ...placed('task', fact),
  ...fact,
});

export const anOffer = (fact: Partial<Offer> = {}): Offer => ({
  what: 'Hỗ trợ đăng ký',
  kind: 'registration',
  for: [],
  rights: [],
  givenBy: [],
  quote: 'Hỗ trợ đăng ký',
  ...placed('offer', fact),
  ...fact,
});

export const aTarget = (fact: Partial<Target> = {}): Target => ({
  indicator: 'Số văn bằng',
  operator: '=',
  value: 35,
  unit: 'văn bằng',
  perYear: false,
  quote: '35 văn bằng',
  ...placed('target', fact),
  ...fact,
});

export const aDeadline = (fact: Partial<Deadline> = {}): Deadline => ({
  what: 'Báo cáo',
  whoAgencies: [],
  toWhomAgencies: [],
  throughAgencies: [],
  before: false,
  quote: 'báo cáo',
  ...placed('deadline', fact),
  ...fact,
});

export const aCitation = (fact: Partial<Citation> = {}): Citation => ({
  instrument: 'qd-a',
  relation: 'basis',
  quote: 'Căn cứ Quyết định',
  ...placed('citation', fact),
  ...fact,
});

export const aPlan = (fact: Partial<Plan> = {}): Plan => ({
  id: planId,
  type: 'plan',
  title: 'Thực hiện Chiến lược',
  shortTitle: 'Chiến lược',
  issuer: 'ct-ubnd',
  province: 'vn-ct',
  status: 'issued',
  fields: [],
  recipients: [],
  funding: [],
  tasks: [],
  targets: [],
  deadlines: [],
  offers: [],
  citations: [],
  contents: [],
  clauseCount: 1,
  ...fact,
});

export const anAgency = (fact: Partial<Agency> = {}): Agency => ({
  id: 'ct-ubnd',
  name: 'Ủy ban nhân dân thành phố Cần Thơ',
  otherNames: [],
  abbreviations: [],
  kind: 'committee',
  level: 'province',
  ...fact,
});

export const anAgencyChange = (fact: Partial<AgencyChange> = {}): AgencyChange => ({
  id: 'ct-a',
  kind: 'merger',
  before: false,
  from: ['so-a'],
  to: ['so-b'],
  basis: 'inferred',
  instruments: [],
  source: 'Báo cáo',
  ...fact,
});

export const aResult = (fact: Partial<Result> = {}): Result => ({
  id: 'kq-a',
  of: `${planId}/sec_1__para_1/task_1`,
  on: '2025',
  statement: 'Đã tổ chức 12 lớp.',
  source: 'Báo cáo 1/BC-UBND',
  quote: 'đã tổ chức 12 lớp',
  recordedBy: 'Người ghi',
  recordedOn: '2026-01-02',
  ...fact,
});

export const anIndicator = (fact: Partial<Indicator> = {}): Indicator => ({
  id: 'so-van-bang',
  name: 'Số văn bằng',
  targets: [{ target: `${planId}/sec_1__para_1/target_1` }],
  reason: 'Cùng đếm một thứ.',
  ...fact,
});

export const anInstrument = (fact: Partial<Instrument> = {}): Instrument => ({ id: 'qd-a', kind: 'decision', ...fact });

export const aProvince = (fact: Partial<Province> = {}): Province => ({
  id: 'vn-ct',
  name: 'Thành phố Cần Thơ',
  shortName: 'Cần Thơ',
  ...fact,
});

export const aWorkField = (fact: Partial<WorkField> = {}): WorkField => ({
  id: 'policy',
  label: 'Chính sách',
  labelEn: 'Policy',
  covers: 'cơ chế, chính sách',
  coversEn: 'rules and policies',
  ...fact,
});

export const aSource = (fact: Partial<Source> = {}): Source => ({
  id: '000',
  file: '000.txt',
  sha256: '0'.repeat(64),
  plan: planId,
  kind: 'scan',
  lacks: [],
  ...fact,
});

export const aCorrection = (fact: Partial<Correction> = {}): Correction => ({
  ...correctionSchema.parse({
    line: 1,
    printed: 'đầu',
    corrected: 'đấu',
    clause: 'I.1',
    reason: 'misread',
    evidenceKind: 'grammar',
    evidence: 'Nghĩa của câu.',
    certainty: 'certain',
  }),
  ...fact,
});

export const aSourceRecord = (corrections: readonly Correction[] = []) =>
  sourceRecordSchema.parse({ corrections: corrections });

export const aChart = (chart: Partial<ChartTable> = {}): ChartTable => ({
  language: 'vi',
  columns: ['Cơ quan', 'Chủ trì'],
  rows: [{ label: 'Sở Y tế', values: [3] }],
  direction: 'across',
  unit: 'nhiệm vụ',
  ...chart,
});

/** All content: one plan of one province and agency unless the case says otherwise. */
export const someRecords = (records: Partial<Records> = {}): Records => ({
  plans: [aPlan()],
  agencies: [anAgency()],
  agencyChanges: [],
  attestations: [],
  results: [],
  rowChanges: [],
  fields: [],
  taskFields: [],
  indicators: [],
  provinceChanges: [],
  instruments: [anInstrument()],
  provinces: [aProvince()],
  sources: [aSource()],
  records: {},
  ...records,
});
