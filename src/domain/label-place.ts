import { romanValue } from './clause.ts';

const divisions: Readonly<Record<string, string>> = {
  'Đầu văn bản': 'phần đầu văn bản',
  Tên: 'tên văn bản',
  'Mở đầu': 'phần mở đầu',
  Kết: 'phần kết',
  'Nơi nhận': 'nơi nhận',
  'Chữ ký': 'chữ ký',
};

/**
 * Where a clause stands, as officials cite it, told from its label alone: "II.3.đ" → "điểm đ khoản 3 mục II",
 * "PL.3" → "dòng 3 Phụ lục", "II.3.2" → "khoản 3.2 mục II".
 */
export function labelPlace(label: string): string {
  const [first = '', ...later] = label.replace(/(?<=\.\d+)\.(?=\d)/g, ' ').split('.');
  return [...later.map((step) => laterPiece(step, first)).reverse(), firstPiece(first)].join(' ');
}

function firstPiece(piece: string): string {
  const [name = '', repeat] = piece.split('~');
  return `${divisionName(name)}${repeat === undefined ? '' : ` (lần ${repeat})`}`;
}

function divisionName(name: string): string {
  const [, word = '', number] = /^(.+?)(?: (\d+))?$/u.exec(name) ?? [];
  if (word === 'PL') return number === undefined ? 'Phụ lục' : `Phụ lục ${number}`;
  if (word === 'Điều') return name;
  if (Object.hasOwn(divisions, word)) return divisions[word] ?? ''; // "Tên 2" is the title of the document issued with a decision
  return romanValue(name) === undefined ? `khoản ${name}` : `mục ${name}`;
}

function laterPiece(step: string, first: string): string {
  const [name = '', repeat] = step.split('~');
  const again = repeat === undefined ? '' : ` (lần ${repeat})`;
  const sign = /^([-+])(\d+)$/.exec(name);
  if (sign) return `${sign[1] === '-' ? 'gạch đầu dòng' : 'dấu cộng'} ${sign[2] ?? ''}${again}`;
  if (/^\d+( \d+)+$/.test(name)) return `khoản ${name.replaceAll(' ', '.')}${again}`;
  if (!/^\d+$/.test(name)) return `điểm ${name}${again}`;
  if (first.startsWith('PL')) return `dòng ${name}${again}`;
  return `${/^(Mở đầu|Kết)/u.test(first) ? 'đoạn' : 'khoản'} ${name}${again}`;
}
