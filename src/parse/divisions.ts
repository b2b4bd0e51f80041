/** Divisions of a document that carry no number: `:::title` … `:::`. The value is the label of the division. */
export const divisionNames = {
  letterhead: 'Đầu văn bản',
  title: 'Tên',
  preamble: 'Mở đầu',
  closing: 'Kết',
  recipients: 'Nơi nhận',
  signature: 'Chữ ký',
  annex: 'PL',
  notes: 'Chú thích',
} as const;
export type DivisionName = keyof typeof divisionNames;
