/** Questions that the tables answer, with the way to count and the answer, for the data page. */
import type { Row } from './table.ts';
import { tables } from './tables/index.ts';

export interface ExampleCount {
  readonly question: string;
  readonly questionEn: string;
  readonly table: string;
  /** What to count, in columns of the table. */
  readonly how: string;
  readonly howEn: string;
  readonly count: number;
}

interface Example {
  readonly question: string;
  readonly questionEn: string;
  readonly table: string;
  readonly column: string;
  readonly code: string;
  /** Count the different values of this column instead of rows. */
  readonly distinct?: string;
}

const examples: readonly Example[] = [
  {
    question: 'Bao nhiêu nhiệm vụ có cơ quan chủ trì?',
    questionEn: 'How many tasks name a lead agency?',
    table: 'task_agencies',
    column: 'role',
    code: 'lead',
    distinct: 'task_id',
  },
  {
    question: 'Bao nhiêu giải pháp chung?',
    questionEn: 'How many are general measures?',
    table: 'tasks',
    column: 'kind',
    code: 'solution',
  },
  {
    question: 'Bao nhiêu chỉ tiêu nêu mức tối thiểu?',
    questionEn: 'How many targets state a minimum?',
    table: 'targets',
    column: 'operator',
    code: '>=',
  },
  {
    question: 'Bao nhiêu việc lặp lại hằng năm?',
    questionEn: 'How many duties come back every year?',
    table: 'deadlines',
    column: 'recurrence',
    code: 'yearly',
  },
  {
    question: 'Bao nhiêu chỗ nghi ngờ được giữ như bản in?',
    questionEn: 'How many doubtful readings are kept as printed?',
    table: 'corrections',
    column: 'certainty',
    code: 'doubtful',
  },
];

/**
 * @param table Name of the table that `rows` are of.
 * @returns What the examples count in this table, `inExampleOrder` puts those of all tables together.
 * @throws for an example that names no column: our own bug.
 */
export function exampleCounts(table: string, rows: readonly Row[]): readonly ExampleCount[] {
  const columns = tables.find(({ name }) => name === table)?.row.shape;
  return examples
    .filter((example) => example.table === table)
    .map(({ question, questionEn, column, code, distinct }) => {
      for (const name of [column, distinct ?? column])
        if (columns?.[name] === undefined)
          throw new Error(`The example "${question}" names no column: ${table}.${name}.`);
      const found = rows.filter((row) => row[column] === code);
      const count = distinct === undefined ? found.length : new Set(found.map((row) => row[distinct])).size;
      const what = distinct === undefined ? 'số dòng' : `số ${distinct} khác nhau`;
      const whatEn = distinct === undefined ? 'rows' : `different ${distinct}`;
      return {
        question,
        questionEn,
        table,
        how: `${what} có ${column} là ${code}`,
        howEn: `${whatEn} where ${column} is ${code}`,
        count,
      };
    });
}

/** The order of the data page. @throws for an example that no table has answered: our own bug. */
export function inExampleOrder(counts: readonly ExampleCount[]): readonly ExampleCount[] {
  return examples.map(({ question }) => {
    const count = counts.find((answer) => answer.question === question);
    if (count === undefined) throw new Error(`The example "${question}" names no table.`);
    return count;
  });
}
