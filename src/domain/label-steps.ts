/** A label read step by step: "PL 2.nhóm II.3.1" → annex 2, row group 2, row 3, row 1. Ids and citations come from this. */

/** The pieces that are counted as one thing in an id: what a step names, whatever level its clause has. */
export type StepKind = DivisionKind | keyof typeof idPrefixes;

export interface LabelStep {
  readonly kind: StepKind;
  /** As the label writes it, without its word: `1`, `3a`, `II`, `đ`, `(i)` as `i`; empty for the first of its divisions. */
  readonly number: string;
  /** `2` for the second clause of the same number, `V~2`. */
  readonly repeat: string | undefined;
}

const divisionKinds = {
  'Đầu văn bản': 'letterhead',
  Tên: 'title',
  'Mở đầu': 'preamble',
  Kết: 'closing',
  'Nơi nhận': 'recipients',
  'Chữ ký': 'signature',
  PL: 'att',
  'Chú thích': 'notes',
} as const;
type DivisionKind = (typeof divisionKinds)[keyof typeof divisionKinds];

/** What the id of each kind begins with. */
const idPrefixes = {
  division: 'dvs',
  chapter: 'chp',
  section: 'sct',
  subsection: 'sbs',
  article: 'art',
  group: 'grp',
  part: 'sec',
  paragraph: 'para',
  point: 'point',
  subpoint: 'subpoint',
  item: 'item',
  subitem: 'subitem',
  table: 'table',
  rowGroup: 'group',
  row: 'row',
  rowLetter: 'row',
  rowPlace: 'tr',
  text: 'p',
  note: 'note',
} as const;

/** Steps whose form alone says what they are. */
const forms: readonly (readonly [pattern: RegExp, kind: StepKind])[] = [
  [/^Phần (\d+)$/u, 'division'],
  [/^Chương (\d+)$/u, 'chapter'],
  [/^Mục (\d+)$/u, 'section'],
  [/^Tiểu mục (\d+)$/u, 'subsection'],
  [/^Điều (\d+[a-zđ]?)$/u, 'article'],
  [/^([A-HJ-UWYZĐ])$/u, 'group'], // C, D and L too: no plan has fifty parts
  [/^chữ ([IVX])$/u, 'group'], // "I" alone is part I
  [/^khoản (\d+)$/u, 'paragraph'],
  [/^\((\d+|[a-zđ]+)\)$/u, 'subpoint'],
  [/^-(\d+)$/u, 'item'],
  [/^\+(\d+)$/u, 'subitem'],
  [/^bảng (\d+)$/u, 'table'],
  [/^nhóm (\d+|[A-ZĐ]|[IVXLC]+)$/u, 'rowGroup'],
  [/^hàng (\d+)$/u, 'rowPlace'],
  [/^đoạn (\d+)$/u, 'text'],
];

/** Below these a bare number is not that of a paragraph. */
const numbersBelow: Readonly<Partial<Record<StepKind, StepKind>>> = {
  att: 'row',
  table: 'row',
  rowGroup: 'row',
  row: 'row',
  preamble: 'text',
  closing: 'text',
  notes: 'note',
};

/** @returns A step for each piece between full stops; `undefined` stands for a piece that is none. Never throws. */
export function labelSteps(label: string): readonly (LabelStep | undefined)[] {
  const steps: (LabelStep | undefined)[] = [];
  for (const piece of label.split('.')) {
    const [name = '', repeat] = piece.split('~');
    const known = steps.length === 0 ? divisionStep(name) : undefined;
    const found = known ?? stepOf(name, steps.at(-1)?.kind);
    steps.push(found && { ...found, repeat });
  }
  return steps;
}

type Named = Omit<LabelStep, 'repeat'>;

function divisionStep(name: string): Named | undefined {
  const [, word = '', number = ''] = /^(.+?)(?: (\d+))?$/u.exec(name) ?? [];
  return Object.hasOwn(divisionKinds, word)
    ? { kind: divisionKinds[word as keyof typeof divisionKinds], number }
    : undefined;
}

function stepOf(name: string, above: StepKind | undefined): Named | undefined {
  if (/^\d+$/.test(name)) return { kind: (above && numbersBelow[above]) ?? 'paragraph', number: name };
  if (/^[a-zđ]$/u.test(name)) return { kind: above === 'row' ? 'rowLetter' : 'point', number: name };
  for (const [pattern, kind] of forms) {
    const number = pattern.exec(name)?.[1];
    if (number !== undefined) return { kind, number };
  }
  return romanValue(name) === undefined ? undefined : { kind: 'part', number: name };
}

/** The step's piece of an id: `sec_2`, `point_dd`, `att`, `group_a`, `row_3_rep_2`. */
export function stepId({ kind, number, repeat }: LabelStep): string {
  const prefix = Object.hasOwn(idPrefixes, kind) ? idPrefixes[kind as keyof typeof idPrefixes] : kind;
  const counted = kind === 'part' || (kind === 'rowGroup' && !/^[CDL]$/.test(number)) ? romanValue(number) : undefined;
  const place = counted === undefined ? number.toLowerCase().replace('đ', 'dd') : String(counted);
  return [prefix, place, ...(repeat === undefined ? [] : ['rep', repeat])].filter((part) => part !== '').join('_');
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** Reads a Roman numeral in capitals, up to C; `undefined` for anything else. */
export function romanValue(text: string): number | undefined {
  if (!/^(?=[IVXLC])C{0,3}(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/.test(text)) return undefined;
  const digits = Array.from(text, (letter) => romanDigits[letter] ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}
