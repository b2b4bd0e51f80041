/** An annex whose table came as lines of text: cell after cell, without columns. Only what is plain is read, all unsure. */
import type { AgencyBook } from '../found.ts';
import type { ClauseNode } from './clause-tree.ts';
import { withoutRepeats, type Draft, type Naming } from './draft.ts';
import { fieldOf } from './label-lines.ts';

/** True when the heads of columns stand among the words of the annex as lines of their own. */
export function isLostTable({ clause }: ClauseNode): boolean {
  const fields = clause.texts.filter((text) => text.length <= 40 && !text.includes(':')).map(fieldOf);
  return fields.includes('lead') && (fields.includes('coordinate') || fields.includes('time'));
}

/** @returns A task for each numbered line: its first cell, and the bodies of the cells that name nothing else. */
export function lostRows(annex: ClauseNode, book: AgencyBook): readonly Draft[] {
  return annex.children.flatMap((child): readonly Draft[] => {
    const { level, texts, label } = child.clause;
    if (level === 'part' || level === 'group') return lostRows(child, book);
    const [content, ...cells] = texts;
    if (level !== 'paragraph' || content === undefined) return [];
    const lists = cells
      .slice(0, 4)
      .filter((cell) => book.isAgencyList(cell))
      .slice(0, 2);
    const namings = lists.flatMap((cell, index) =>
      book
        .split(cell)
        .map((mention): Naming => ({ mention, role: index === 0 ? 'lead' : 'coordinate', clause: label })),
    );
    return [
      {
        clause: child.clause,
        text: cells.length === 0 ? undefined : content,
        kind: 'annex',
        namings: withoutRepeats(namings, ({ mention, role }) => `${role} ${mention.agencyId}`),
        rule: 'task/lost-table',
        sureness: 'unsure',
        doubt:
          'Bảng của phụ lục đến dưới dạng từng dòng chữ, mất cột: xem bản gốc, sửa nội dung, cơ quan và thời gian.',
      },
    ];
  });
}
