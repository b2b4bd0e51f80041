/** Where the files of the API stand, below `/api/v1/` and without ".json". */
import { columnsOf, type Row, type Table } from '../table.ts';

/** What an address can hold of a record's key: `a/b` is written `a--b`, as in the anchors of pages. */
export const recordName = ({ primaryKey }: Table, row: Row): string =>
  primaryKey.map((column) => String(row[column]).replaceAll('/', '--')).join('--');

/** Whether each row belongs to one plan. */
export const isOfPlans = (table: Table): boolean => table.name !== 'plans' && columnsOf(table).includes('plan_id');

export const listPath = (table: string): string => table;
export const recordPath = (table: Table, row: Row): string => `${table.name}/${recordName(table, row)}`;
export const ofPlanPath = (planId: string, table: string): string => `plans/${planId}/${table}`;
export const ofAgencyPath = (agencyId: string, table: string): string => `agencies/${agencyId}/${table}`;
