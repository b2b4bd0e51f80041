import { z } from 'zod';
import { provinceSchema } from '../../domain/province.ts';
import { defineTable } from '../table.ts';

const { shape } = provinceSchema;

const row = z.strictObject({ id: shape.id, name: shape.name, short_name: shape.shortName });

export const provinces = defineTable({
  name: 'provinces',
  title: 'Tỉnh, thành phố',
  description: 'Mỗi dòng là một tỉnh, thành phố mà các bảng khác nhắc đến',
  descriptionEn: 'One row per province or city that other tables name',
  row,
  primaryKey: ['id'],
  shownFirst: ['name', 'short_name'],
  rows: (input) => input.provinces.map(({ id, name, shortName }) => ({ id, name, short_name: shortName })),
});
