/** The datatypes of CSV on the Web that are used here, and whether a cell is of its own. */

type Datatype = string | { readonly base: string; readonly format: string };

export interface Column {
  readonly name: string;
  /** By language. */
  readonly titles: Readonly<Record<string, string | readonly string[]>>;
  readonly datatype: Datatype;
  readonly required?: boolean;
  /** Between the values of a cell that holds a list. */
  readonly separator?: string;
}

/** Whether a text is a value, as XML Schema writes it. */
const lexical: Readonly<Record<string, (text: string) => boolean>> = {
  string: () => true,
  anyURI: (text) => URL.canParse(text, 'https://example.vn/'),
  boolean: (text) => /^(?:true|false|1|0)$/.test(text),
  date: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isDay(text),
  gYear: (text) => /^-?\d{4,}$/.test(text),
  integer: (text) => /^[+-]?\d+$/.test(text),
  number: (text) => /^(?:[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?|-?INF|NaN)$/i.test(text),
};

function isDay(text: string): boolean {
  const day = new Date(text);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const baseOf = (datatype: Datatype): string => (typeof datatype === 'string' ? datatype : datatype.base);

export function datatypeProblem(datatype: Datatype): readonly string[] {
  if (lexical[baseOf(datatype)] === undefined) return [`"${baseOf(datatype)}" is no datatype that is known here`];
  if (typeof datatype === 'string') return [];
  const others = Object.keys(datatype).filter((name) => name !== 'base' && name !== 'format');
  if (others.length > 0) return [`a datatype has no "${others.join(', ')}" here`];
  if (datatype.base !== 'string') return [`a format of ${datatype.base} is not known here`];
  try {
    new RegExp(datatype.format, 'u');
    return [];
  } catch {
    return [`${datatype.format} is no regular expression`];
  }
}

/** @param cell As the file has it; an empty one is `null`. @returns What is wrong with it. */
export function cellProblem({ datatype, required = false, separator }: Column, cell: string): string | undefined {
  if (cell === '') return required ? 'is empty and required' : undefined;
  const wrong = (separator === undefined ? [cell] : cell.split(separator)).find((value) => !fits(datatype, value));
  return wrong === undefined ? undefined : `"${wrong}" is no ${JSON.stringify(datatype)}`;
}

function fits(datatype: Datatype, value: string): boolean {
  if (!(lexical[baseOf(datatype)]?.(value) ?? false)) return false;
  return typeof datatype === 'string' || new RegExp(datatype.format, 'u').test(value);
}
