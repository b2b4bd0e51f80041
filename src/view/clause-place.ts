import type { Clause, ClauseLevel } from '../domain/clause.ts';

const divisions: Partial<Readonly<Record<ClauseLevel, string>>> = {
  letterhead: 'phần đầu văn bản',
  title: 'tên văn bản',
  preamble: 'phần mở đầu',
  closing: 'phần kết',
  recipients: 'nơi nhận',
  signature: 'chữ ký',
};

/**
 * Where a clause stands, as officials cite it, innermost piece first: "điểm đ khoản 3 mục II", "khoản 2 Điều 1",
 * "gạch đầu dòng 1 điểm a khoản 2 mục II", "dòng 3 Phụ lục".
 *
 * @param clause The clause.
 * @param byId All clauses of its plan.
 */
export function clausePlace(clause: Clause, byId: ReadonlyMap<string, Clause>): string {
  const parent = clause.parentId === undefined ? undefined : byId.get(clause.parentId);
  // "3.2." names its paragraph itself
  const above = clause.level === 'subparagraph' && parent?.level === 'paragraph' ? parentOf(parent, byId) : parent;
  return [pieceName(clause), ...(above === undefined ? [] : [clausePlace(above, byId)])].join(' ');
}

function parentOf({ parentId }: Clause, byId: ReadonlyMap<string, Clause>): Clause | undefined {
  return parentId === undefined ? undefined : byId.get(parentId);
}

function pieceName({ level, label, marker }: Clause): string {
  const number = marker.replace(/[.)]$/, '');
  const [step = '', repeat] = (label.split('.').at(-1) ?? '').split('~');
  return `${pieceOf(level, number, step)}${repeat === undefined ? '' : ` (lần ${repeat})`}`;
}

/** @param step The last step of the label: "đ", "-2", "+1", "PL 2", "Mở đầu". */
function pieceOf(level: ClauseLevel, number: string, step: string): string {
  const ordinal = /\d+$/.exec(step)?.[0] ?? '';
  switch (level) {
    case 'article':
      return number;
    case 'part':
      return `mục ${number}`;
    case 'paragraph':
    case 'subparagraph':
      return `khoản ${number}`;
    case 'point':
      return `điểm ${number}`;
    case 'item':
      return `gạch đầu dòng ${ordinal}`;
    case 'subitem':
      return `dấu cộng ${ordinal}`;
    case 'recipient':
      return `dòng ${ordinal}`;
    case 'row':
      return `dòng ${ordinal}`;
    case 'annex':
      return ordinal === '' ? 'Phụ lục' : `Phụ lục ${ordinal}`;
    default:
      return `${/^\d+$/.test(step) ? `đoạn ${step} ` : ''}${divisions[level] ?? ''}`;
  }
}
