import { z } from 'zod';
import { edtfDateSchema, enumOf } from '../../domain/ids.ts';
import { beneficiaryGroups, offerKinds, offerSchema, propertyRights } from '../../domain/offer.ts';
import { dutiesOf, offerTimes, timeOf } from '../../domain/offer-duties.ts';
import { offerPath } from '../../domain/paths.ts';
import type { TaskRole } from '../../domain/task.ts';
import { join, joined, labelOf, meaning, orNull } from '../column.ts';
import { factCells, factColumns, quoteCells, quoteColumns, url } from '../shared-columns.ts';
import { defineTable } from '../table.ts';

const { shape } = offerSchema;
const beneficiary = shape.for.unwrap().element.shape;

const timeOfColumn = meaning(
  enumOf(offerTimes),
  'Thời gian nêu ở đâu',
  'offer: trong nguyên văn; duty: ở nhiệm vụ của điều khoản; plan: thời kỳ của cả kế hoạch; để trống khi không nêu',
  'offer: in the quote; duty: at the duty of the clause; plan: the period of the whole plan; empty where not stated',
);

const row = z.strictObject({
  ...factColumns,
  what: shape.what,
  kind: shape.kind,
  kind_label: labelOf(shape.kind, offerKinds),
  for_groups: joined(beneficiary.group),
  for_printed: joined(
    meaning(
      z.string(),
      'Cho ai',
      'Ai được hỗ trợ, như điều khoản ghi; để trống khi không nêu',
      'Who is supported, as printed; empty where the clause does not say',
    ),
  ),
  rights: joined(shape.rights),
  lead_agency_ids: joined(
    meaning(
      z.string(),
      'Mã cơ quan chủ trì',
      'Mã cơ quan được giao chủ trì các nhiệm vụ ở cột duty_ids; để trống khi không nêu',
      'Ids of the agencies that lead the duties in duty_ids; empty where none is named',
    ),
  ),
  coordinating_agency_ids: joined(
    meaning(
      z.string(),
      'Mã cơ quan phối hợp',
      'Mã cơ quan phối hợp trong các nhiệm vụ ở cột duty_ids',
      'Ids of the agencies that join in the duties in duty_ids',
    ),
  ),
  duty_ids: joined(
    meaning(
      z.string(),
      'Mã nhiệm vụ',
      'Mã các nhiệm vụ nêu cơ quan thực hiện: của chính điều khoản, rồi của điều khoản do người biên tập chỉ ra',
      'Ids of the tasks that name who gives it: of the clause itself, then of clauses that the editors point to',
    ),
  ),
  from: orNull(
    meaning(
      edtfDateSchema,
      'Từ',
      'Đầu thời gian hỗ trợ, theo nguyên văn, nhiệm vụ hoặc kế hoạch (cột time_of)',
      'Start of the support, by the quote, the duty or the plan (see time_of)',
    ),
  ),
  to: orNull(
    meaning(edtfDateSchema, 'Đến', 'Cuối thời gian hỗ trợ, theo cột time_of', 'End of the support, by time_of'),
  ),
  time_of: orNull(timeOfColumn),
  time_of_label: orNull(labelOf(timeOfColumn, offerTimes)),
  ...quoteColumns,
  url,
});

export const offers = defineTable({
  name: 'offers',
  title: 'Nội dung hỗ trợ',
  description: 'Mỗi dòng là một nội dung hỗ trợ mà kế hoạch nêu cho doanh nghiệp, tổ chức, người dân',
  descriptionEn: 'One row per support that a plan announces for businesses, organisations or people',
  row,
  primaryKey: ['id'],
  shownFirst: ['what', 'plan_title', 'kind', 'for_printed', 'quote'],
  foreignKeys: { plan_id: ['plans', 'id'], clause_id: ['clauses', 'id'] },
  rows: (input) =>
    input.plans.values().flatMap((plan) =>
      plan.offers.map((offer) => {
        const duties = dutiesOf(plan, offer);
        const time = timeOf(plan, offer);
        const agencies = (wanted: TaskRole) =>
          join([
            ...new Set(
              duties.flatMap((duty) => duty.agencies.flatMap(({ agency, role }) => (role === wanted ? [agency] : []))),
            ),
          ]);
        return {
          ...factCells(plan, offer),
          what: offer.what,
          kind: offer.kind,
          kind_label: offerKinds[offer.kind],
          for_groups: join([...new Set(offer.for.map(({ group }) => beneficiaryGroups[group]))]),
          for_printed: join(offer.for.map(({ printed }) => printed)),
          rights: join(offer.rights.map((right) => propertyRights[right])),
          lead_agency_ids: agencies('lead'),
          coordinating_agency_ids: agencies('coordinate'),
          duty_ids: join(duties.map(({ id }) => id)),
          from: time?.from ?? null,
          to: time?.to ?? null,
          time_of: time?.of ?? null,
          time_of_label: time === undefined ? null : offerTimes[time.of],
          ...quoteCells(input, offer),
          url: offerPath(offer.id),
        };
      }),
    ),
});
