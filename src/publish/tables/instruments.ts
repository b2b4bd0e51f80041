import { z } from 'zod';
import { idSchema } from '../../domain/ids.ts';
import { instrumentKinds, instrumentName, instrumentSchema } from '../../domain/instrument.ts';
import { instrumentPath } from '../../domain/paths.ts';
import { labelOf, meaning, orNull } from '../column.ts';
import { agencyName, url } from '../shared-columns.ts';
import { defineTable } from '../table.ts';

const { shape } = instrumentSchema;

const row = z.strictObject({
  id: meaning(idSchema, 'Mã văn bản', 'Mã văn bản', 'Id of the document'),
  name: meaning(
    z.string().min(1),
    'Tên gọi',
    'Loại và số; văn bản không rõ số thì tên và ngày',
    'Kind and number; title and day where the number is unknown',
  ),
  number: orNull(shape.number),
  kind: shape.kind,
  kind_label: labelOf(shape.kind, instrumentKinds),
  issuer: orNull(shape.issuer),
  issuer_agency_id: orNull(shape.issuerAgency),
  issuer_agency_name: orNull(agencyName),
  issued_on: orNull(shape.issuedOn),
  title: orNull(shape.title),
  url,
});

export const instruments = defineTable({
  name: 'instruments',
  title: 'Văn bản được viện dẫn',
  description: 'Mỗi dòng là một luật, nghị quyết, quyết định hoặc văn bản khác mà các kế hoạch viện dẫn',
  descriptionEn: 'One row per law, resolution, decision or other document that plans cite',
  row,
  primaryKey: ['id'],
  shownFirst: ['name', 'kind', 'issuer', 'issued_on', 'title'],
  foreignKeys: { issuer_agency_id: ['agencies', 'id'] },
  rows: (input) =>
    input.instruments.map((instrument) => ({
      id: instrument.id,
      name: instrumentName(instrument),
      number: instrument.number ?? null,
      kind: instrument.kind,
      kind_label: instrumentKinds[instrument.kind],
      issuer: instrument.issuer ?? null,
      issuer_agency_id: instrument.issuerAgency ?? null,
      issuer_agency_name: instrument.issuerAgency === undefined ? null : input.agency(instrument.issuerAgency).name,
      issued_on: instrument.issuedOn ?? null,
      title: instrument.title ?? null,
      url: instrumentPath(instrument.id),
    })),
});
