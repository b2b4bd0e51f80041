/** All that plans give one agency to do: the rows of the tables that are about it, as a document and as one flat list of tasks. */
import type { Row } from './table.ts';
import { checkedRows, columnsOf } from './table.ts';
import type { DatasetInput } from './input.ts';
import { agencies } from './tables/agencies.ts';
import { agencyChanges } from './tables/agency-changes.ts';
import { deadlines } from './tables/deadlines.ts';
import { taskAgencies } from './tables/task-agencies.ts';
import { tasks } from './tables/tasks.ts';

/** Its rows of each table, under the table's name; columns as in the data dictionary. */
export interface AgencyDocument {
  readonly agency: Row;
  readonly tasks: readonly Row[];
  /** Its part in each of the tasks. */
  readonly task_agencies: readonly Row[];
  /** Those that it must keep, and what is sent to it or through it. */
  readonly deadlines: readonly Row[];
  /** Those that it came from or went into. */
  readonly agency_changes: readonly Row[];
}

/** The tables of which it has rows. */
export const agencyLists = ['tasks', 'task_agencies', 'deadlines', 'agency_changes'] as const;

/** Columns of the flat list: which part the agency has, then those of a task. */
export const agencyTaskColumns: readonly string[] = [
  'agency_id',
  'agency_name',
  'role',
  'role_label',
  ...columnsOf(tasks),
];

/** Reads every table once, so that the documents of all agencies cost no more than one pass. */
export function agencyDocuments(input: DatasetInput): (agencyId: string) => AgencyDocument {
  const ofAgency = Map.groupBy(checkedRows(taskAgencies, input), (row) => row['agency_id']);
  const taskById = new Map(checkedRows(tasks, input).map((row) => [row['id'], row]));
  const agencyById = new Map(checkedRows(agencies, input).map((row) => [row['id'], row]));
  const due = checkedRows(deadlines, input);
  const changes = checkedRows(agencyChanges, input);
  return (id) => {
    const agency = agencyById.get(id);
    if (agency === undefined) throw new Error(`There is no agency "${id}".`);
    const parts = ofAgency.get(id) ?? [];
    return {
      agency,
      tasks: [...new Set(parts.map((part) => part['task_id']))]
        .map((task) => taskById.get(task ?? null))
        .filter((row) => row !== undefined),
      task_agencies: parts,
      deadlines: due.filter((row) =>
        ['who_agency_ids', 'to_whom_agency_ids', 'through_agency_ids'].some((column) =>
          idsIn(row[column]).includes(id),
        ),
      ),
      agency_changes: changes.filter((row) => row['original_agency_id'] === id || row['resulting_agency_id'] === id),
    };
  };
}

/** A line for each part in a task. */
export function agencyTaskRows({ tasks: own, task_agencies: parts }: AgencyDocument): readonly Row[] {
  const byId = new Map(own.map((row) => [row['id'], row]));
  return parts.map((part) => ({ ...byId.get(part['task_id'] ?? ''), ...picked(part) }));
}

function picked(part: Row): Row {
  const { agency_id, agency_name, role, role_label } = part;
  return { agency_id, agency_name, role, role_label } as Row;
}

function idsIn(cell: Row[string] | undefined): readonly string[] {
  return typeof cell === 'string' ? cell.split('; ') : [];
}
