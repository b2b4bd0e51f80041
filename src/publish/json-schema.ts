import { z } from 'zod';
import type { Table } from './table.ts';

/** The JSON Schema (draft 2020-12) of `<table>.json`: an array of its rows. */
export function tableJsonSchema({ row, title, description, descriptionEn }: Table): object {
  return z.toJSONSchema(z.array(row).meta({ title, description, descriptionEn }));
}
