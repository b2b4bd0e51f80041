/** Every table, in the order in which pages and the data package list them. */
import type { Table } from '../table.ts';
import { agencies } from './agencies.ts';
import { agencyChanges } from './agency-changes.ts';
import { citations } from './citations.ts';
import { clauses } from './clauses.ts';
import { corrections } from './corrections.ts';
import { deadlineOccurrences } from './deadline-occurrences.ts';
import { deadlines } from './deadlines.ts';
import { indicators } from './indicators.ts';
import { instruments } from './instruments.ts';
import { offers } from './offers.ts';
import { plans } from './plans.ts';
import { provinceChanges } from './province-changes.ts';
import { provinces } from './provinces.ts';
import { results } from './results.ts';
import { rowChanges } from './row-changes.ts';
import { sources } from './sources.ts';
import { targets } from './targets.ts';
import { taskAgencies } from './task-agencies.ts';
import { tasks } from './tasks.ts';

export const tables: readonly Table[] = [
  plans,
  clauses,
  tasks,
  taskAgencies,
  targets,
  indicators,
  deadlines,
  deadlineOccurrences,
  offers,
  results,
  instruments,
  citations,
  agencies,
  agencyChanges,
  provinces,
  provinceChanges,
  corrections,
  sources,
  rowChanges,
];
