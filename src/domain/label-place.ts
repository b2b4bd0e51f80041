import { labelSteps, type LabelStep, type StepKind } from './label-steps.ts';

/**
 * How each step is cited; a step's number follows its word unless the word stands alone. Nghị định 30/2020/NĐ-CP (Phụ lục II)
 * gives phần, chương, mục, tiểu mục and điều a capital where a place in a document is cited.
 */
const words: Readonly<Record<StepKind, string>> = {
  letterhead: 'phần đầu văn bản',
  title: 'phần tên văn bản',
  preamble: 'phần mở đầu',
  closing: 'phần kết',
  recipients: 'phần nơi nhận',
  signature: 'phần chữ ký',
  att: 'Phụ lục',
  notes: 'phần chú thích',
  division: 'Phần',
  chapter: 'Chương',
  section: 'Mục',
  subsection: 'Tiểu mục',
  article: 'Điều',
  group: 'Phần',
  part: 'Mục',
  paragraph: 'khoản',
  point: 'điểm',
  subpoint: 'điểm',
  item: 'gạch đầu dòng',
  subitem: 'dấu cộng',
  table: 'bảng',
  rowGroup: 'nhóm',
  row: 'dòng',
  rowLetter: 'điểm',
  rowPlace: 'hàng',
  text: 'đoạn',
  note: 'chú thích',
};

/** Cited without their number: "Tên 2" is the title of the document issued with a decision. */
const withoutNumber: ReadonlySet<StepKind> = new Set([
  'letterhead',
  'title',
  'preamble',
  'closing',
  'recipients',
  'signature',
  'notes',
]);

/** Their number is counted, not printed, so that officials say "gạch đầu dòng thứ hai". */
const counted: ReadonlySet<StepKind> = new Set(['item', 'subitem', 'text', 'table', 'rowPlace']);

/**
 * Where a clause stands, as officials cite it, told from its label alone: "II.3.đ" → "điểm đ khoản 3 Mục II",
 * "PL.3" → "dòng 3 Phụ lục", "II.3.2" → "khoản 3.2 Mục II", "II.3.-2" → "gạch đầu dòng thứ hai khoản 3 Mục II".
 */
export function labelPlace(label: string): string {
  const names = label.split('.');
  const pieces: { text: string; step: LabelStep | undefined }[] = [];
  for (const [index, step] of labelSteps(label).entries()) {
    const outer = pieces.at(-1);
    if (step?.kind === 'note') pieces.pop(); // "chú thích 1" says where it stands
    if (step !== undefined && outer?.step !== undefined && areOneNumber(outer.step, step)) {
      pieces[pieces.length - 1] = { step, text: `${outer.text}.${step.number}${again(step)}` };
    } else {
      pieces.push({ step, text: step === undefined ? unknown(names[index] ?? '', index) : cited(step) });
    }
  }
  return pieces
    .map(({ text }) => text)
    .reverse()
    .join(' ');
}

/** "3.2" is one number of two steps. */
function areOneNumber(outer: LabelStep, inner: LabelStep): boolean {
  return (
    outer.kind === inner.kind && (inner.kind === 'paragraph' || inner.kind === 'row') && outer.repeat === undefined
  );
}

function cited(step: LabelStep): string {
  const number = numberOf(step);
  return `${words[step.kind]}${number === '' ? '' : ` ${number}`}${again(step)}`;
}

function numberOf({ kind, number }: LabelStep): string {
  if (withoutNumber.has(kind)) return '';
  if (counted.has(kind)) return ordinal(number);
  return kind === 'subpoint' ? `(${number})` : number;
}

const ordinals = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

function ordinal(number: string): string {
  return `thứ ${ordinals[Number(number) - 1] ?? number}`;
}

function again({ repeat }: LabelStep): string {
  return repeat === undefined ? '' : ` (${ordinal(repeat)})`;
}

function unknown(name: string, index: number): string {
  return `${index === 0 ? 'khoản' : 'điểm'} ${name}`;
}
