/** Rows of a table of tasks: what, who leads, who helps, by when, told by the heads of its columns. */
import { clauseText, type Clause, type PlanText } from '../../../domain/clause.ts';
import { fold } from '../../../vietnamese/fold.ts';
import { readTaskTime } from '../../times/read-task-time.ts';
import type { AgencyBook } from '../found.ts';
import { withoutRepeats, type Draft, type Naming } from './draft.ts';
import { isPartlyRead, namesInField } from './label-groups.ts';
import { isForm } from './words.ts';

type Column = 'number' | 'content' | 'lead' | 'both' | 'coordinate' | 'time' | 'target' | 'other';

/** Heads of columns, folded; the first that fits. */
const heads: readonly (readonly [column: Column, words: RegExp])[] = [
  ['number', /^(?:tt|stt|so tt|so thu tu)$/],
  ['both', /chu tri.*phoi hop|phoi hop.*chu tri/],
  ['coordinate', /phoi hop/],
  ['time', /(?:thoi gian|thoi han|tien do|lo trinh|han hoan thanh|nam trinh|ngay hoan thanh|thoi diem)/],
  ['target', /^(?:cac )?(?:chi tieu|muc tieu|ten chi tieu)/],
  ['other', /^(?:ket qua|san pham|ghi chu|dvt|don vi tinh|kinh phi|can cu|co so phap ly|nguon|so luong|lanh dao)/],
  [
    'lead',
    /(?:chu tri|dau moi|phu trach|phan cong|trach nhiem|(?:co quan|don vi|bo phan|to chuc).*(?:thuc hien|tham muu|trien khai)|^(?:co quan|don vi)$)/,
  ],
  ['content', /(?:noi dung|nhiem vu|cong viec|hoat dong|giai phap|chuong trinh|de an|du an|ten van ban|ke hoach|viec)/],
];

/** "PHÂN CÔNG THỰC HIỆN CÁC CHỈ TIÊU": the table gives each target to a body. */
const assigns = /(?<!\p{L})(?:phân công|giao (?:các )?(?:chỉ tiêu|nhiệm vụ|cơ quan|đơn vị))(?!\p{L})/iu;

/** @returns The rows that are tasks, of every table of the text that has a column of contents and one of bodies or times, or of targets and bodies. */
export function tableTasks(text: PlanText, book: AgencyBook): readonly Draft[] {
  const rows = rowsByOwner(text);
  const forms = ownersInForms(text);
  const titles = titlesOfOwners(text);
  return text.tables.flatMap(({ ownerId, columns, isNumbered }) => {
    const kinds = columns.map(columnOf);
    const hasLead = kinds.includes('lead') || kinds.includes('both');
    const isTasks = kinds.includes('content') && !kinds.includes('target') && (hasLead || kinds.includes('time'));
    const isAssigned =
      hasLead && kinds.includes('target') && !kinds.includes('content') && assigns.test(titles.get(ownerId) ?? '');
    if (!(isTasks || isAssigned) || forms.has(ownerId)) return [];
    return (rows.get(ownerId) ?? []).flatMap((row) => {
      const cells = isNumbered ? [row.marker, ...row.texts] : row.texts;
      return rowTask(
        row,
        columns.map((head, index) => ({ head, kind: kinds[index] ?? 'other', text: (cells[index] ?? '').trim() })),
        book,
      );
    });
  });
}

/** Words of each clause and of the one above it: a table stands in an annex or below a heading. */
function titlesOfOwners({ clauses }: PlanText): ReadonlyMap<string, string> {
  const own = new Map(clauses.map(({ id, texts }) => [id, texts.join(' ').slice(0, 500)]));
  return new Map(clauses.map(({ id, parentId }) => [id, `${own.get(parentId ?? '') ?? ''} ${own.get(id) ?? ''}`]));
}

/** Annexes that are forms, and the tables that stand in them. */
function ownersInForms({ clauses }: PlanText): ReadonlySet<string> {
  const found = new Set<string>();
  for (const clause of clauses) {
    const isInForm = found.has(clause.parentId ?? '') || (clause.level === 'annex' && isForm(clauseText(clause)));
    if (isInForm) found.add(clause.id);
  }
  return found;
}

/** Rows stand below their table, or below a group of rows of it. */
function rowsByOwner(text: PlanText): ReadonlyMap<string, readonly Clause[]> {
  const groups = new Map<string, string>();
  const rows = new Map<string, Clause[]>();
  for (const clause of text.clauses) {
    const owner = groups.get(clause.parentId ?? '') ?? clause.parentId ?? '';
    if (clause.level !== 'row' && clause.level !== 'rowGroup') continue;
    groups.set(clause.id, owner);
    if (clause.level === 'rowGroup') continue;
    const list = rows.get(owner);
    if (list === undefined) rows.set(owner, [clause]);
    else list.push(clause);
  }
  return rows;
}

interface Cell {
  readonly head: string;
  readonly kind: Column;
  readonly text: string;
}

function columnOf(head: string): Column {
  const words = fold(head)
    .replace(/[\s/]+/g, ' ')
    .trim();
  return heads.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
}

function rowTask(row: Clause, cells: readonly Cell[], book: AgencyBook): readonly Draft[] {
  const cellsOf = (column: Column) => cells.filter(({ kind }) => kind === column);
  const leading = [...cellsOf('lead'), ...cellsOf('both')];
  const hasLead = leading.length > 0;
  const isTarget = cellsOf('content').length === 0; // "Chỉ tiêu | Chủ trì": each target is given to a body
  const content = cellsOf(isTarget ? 'target' : 'content').find(({ text }) => /\p{L}{2}/u.test(text))?.text;
  const filled = cells.filter(({ kind, text }) => kind !== 'number' && text !== '').length;
  if (content === undefined || /^(?:tổng(?: cộng| số)?|cộng)(?!\p{L})/iu.test(content)) return [];
  if (filled < 2 && !/^\d+(?:\.\d+)*[.)]?$/u.test(row.marker.trim())) return [];
  const here = (names: readonly Omit<Naming, 'clause'>[]) =>
    names.map((name): Naming => ({ ...name, clause: row.label }));
  const leads = leading.flatMap(({ text }) => here(namesInField(text, 'lead', book)));
  const others = cellsOf('coordinate').flatMap(({ text }) => here(namesInField(text, 'coordinate', book)));
  const times = cellsOf('time');
  const read = times.map(({ head, text }) => readTaskTime(text, { column: head })).find((found) => found !== undefined);
  const unread = [...leading, ...cellsOf('coordinate')].filter(({ text }) => isPartlyRead(text, book));
  const isTimeOpen = read?.sureness !== 'sure' && times.some(({ text }) => text !== '');
  const doubts = [
    ...(isTarget ? ['Dòng này giao một chỉ tiêu cho cơ quan: xem có phải là nhiệm vụ.'] : []),
    ...(leads.length === 0 && hasLead
      ? ['Dòng này không có cơ quan chủ trì đọc được: xem bản gốc có mất ô không.']
      : []),
    ...(unread.length > 0 ? [`Ô “${unread[0]?.text ?? ''}” có lời không nhận ra là cơ quan.`] : []),
    ...(cellsOf('both').length > 0 && leads.length > 1 ? ['Cột chung cho chủ trì và phối hợp: xem ai chủ trì.'] : []),
    ...(row.parentId !== undefined && /nhóm .*~\d+$/u.test(row.label)
      ? [`Số “${row.marker.trim()}” đã có trong nhóm này: xem dòng này thuộc nhóm nào, có thể bản sao thiếu dòng.`]
      : []),
    ...(isTimeOpen ? [`Xem lại thời gian “${times.find(({ text }) => text !== '')?.text ?? ''}”.`] : []),
  ];
  return [
    {
      clause: row,
      text: content,
      kind: 'annex',
      namings: withoutRepeats([...leads, ...others], ({ mention, role }) => `${role} ${mention.agencyId}`),
      time: read === undefined ? undefined : { time: read.time, clause: row.label },
      rule: 'task/annex-row',
      sureness: leads.length === 0 && hasLead ? 'unsure' : doubts.length > 0 ? 'likely' : 'sure',
      doubt: doubts.length > 0 ? doubts.join(' ') : undefined,
    },
  ];
}
