/** Questions that the tables answer, with the way to count and the answer, for the data page. */
import type { Cell, Row } from './table.ts';
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
  /** Count the different values of this column instead of rows: the rows of one value stand together in the table. */
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

export interface ExampleCounter {
  /** Looks at a row of a table. */
  readonly see: (table: string, row: Row) => void;
  /** In the order of the data page. */
  readonly counts: () => readonly ExampleCount[];
}

/** Counts while rows go by. @throws for an example that names no column: our own bug. */
export function exampleCounter(): ExampleCounter {
  const found = examples.map((example) => ({
    example: checked(example),
    count: 0,
    last: undefined as Cell | undefined,
  }));
  return {
    see: (table, row) => {
      for (const one of found) {
        const { example, last } = one;
        if (example.table !== table || row[example.column] !== example.code) continue;
        one.last = row[example.distinct ?? ''];
        if (example.distinct === undefined || one.last !== last) one.count += 1;
      }
    },
    counts: () =>
      found.map(({ example: { question, questionEn, table, column, code, distinct }, count }) => ({
        question,
        questionEn,
        table,
        how: `${distinct === undefined ? 'số dòng' : `số ${distinct} khác nhau`} có ${column} là ${code}`,
        howEn: `${distinct === undefined ? 'rows' : `different ${distinct}`} where ${column} is ${code}`,
        count,
      })),
  };
}

function checked(example: Example): Example {
  const columns = tables.find(({ name }) => name === example.table)?.row.shape;
  for (const name of [example.column, example.distinct ?? example.column])
    if (columns?.[name] === undefined)
      throw new Error(`The example "${example.question}" names no column: ${example.table}.${name}.`);
  return example;
}
