/** Two sides of a comparison, row by row. Pure and small: the server and the browser both use it. */

export interface SideCell {
  readonly text: string;
  /** What the text depends on: "đến năm 2030 · so với năm 2020". */
  readonly note?: string;
  readonly href?: string;
}

export interface SideRow {
  /** The same for what may be compared. */
  readonly key: string;
  readonly head: string;
  /** Shown where both sides have the row: why they are compared. */
  readonly note?: string;
  readonly cells: readonly SideCell[];
}

export const sideParts = ['facts', 'targets', 'fields', 'kinds', 'deadlines', 'instruments'] as const;
export type SidePart = (typeof sideParts)[number];

export interface Side {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly parts: Readonly<Record<SidePart, readonly SideRow[]>>;
}

export interface ComparedRow {
  readonly head: string;
  readonly note: string | undefined;
  /** Empty where this side has nothing. */
  readonly first: readonly SideCell[];
  readonly second: readonly SideCell[];
}

export interface ComparedPart {
  readonly rows: readonly ComparedRow[];
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
}

/** What both have first, then what only the first has, then what only the second has; each in its side's order. */
export function comparePart(first: readonly SideRow[], second: readonly SideRow[]): ComparedPart {
  const other = new Map(second.map((row) => [row.key, row]));
  const own = new Set(first.map(({ key }) => key));
  const row = (a: SideRow | undefined, b: SideRow | undefined): ComparedRow => ({
    head: (a ?? b)?.head ?? '',
    note: a !== undefined && b !== undefined ? a.note : undefined,
    first: a?.cells ?? [],
    second: b?.cells ?? [],
  });
  const both = first.filter(({ key }) => other.has(key)).map((a) => row(a, other.get(a.key)));
  const onlyFirst = first.filter(({ key }) => !other.has(key)).map((a) => row(a, undefined));
  const onlySecond = second.filter(({ key }) => !own.has(key)).map((b) => row(undefined, b));
  return {
    rows: [...both, ...onlyFirst, ...onlySecond],
    both: both.length,
    onlyFirst: onlyFirst.length,
    onlySecond: onlySecond.length,
  };
}

/** What follows the words of a link where nothing stands beside it; the name of the side comes last. */
export function cellContext({ note }: SideCell, head: string): string {
  return [note, head].flatMap((part) => (part === undefined ? [] : [`, ${part}`])).join('');
}
