/** A point of a list that ends otherwise than all its sisters: without the full stop they have, or with ";". */
import type { Clause, ClauseLevel } from '../../../domain/clause.ts';
import type { Document } from '../document.ts';
import type { Doubt } from '../suspect.ts';

const levels: ReadonlySet<ClauseLevel> = new Set([
  'paragraph',
  'subparagraph',
  'point',
  'subpoint',
  'item',
  'subitem',
  'recipient',
]);

export function endMarks({ plan, texts }: Document): Doubt[] {
  const parents = new Set(plan.clauses.map(({ parentId }) => parentId));
  const textOf = new Map<string, number>(); // the last text of each clause
  for (const [index, { clause }] of texts.entries()) textOf.set(clause, index);
  const lists = Map.groupBy(
    plan.clauses.filter(({ level }) => levels.has(level)),
    ({ parentId, level }) => `${parentId ?? ''} ${level}`,
  );
  return [...lists.values()].flatMap((list) => {
    const leaves = list.filter(({ id, isHeading }) => !parents.has(id) && !isHeading);
    const doubtful = unlikeSisters(leaves, list.at(-1));
    return doubtful.flatMap(({ clause, meant, count }) => {
      const text = textOf.get(clause.label);
      return text === undefined ? [] : doubtOf(text, texts[text]?.text ?? '', meant, count);
    });
  });
}

interface Unlike {
  readonly clause: Clause;
  readonly meant: '.' | ';';
  /** How many sisters end in the usual mark. */
  readonly count: number;
}

function unlikeSisters(leaves: readonly Clause[], last: Clause | undefined): readonly Unlike[] {
  const ends = leaves.map((clause) => ({ clause, mark: endOf(clause) }));
  const count = (mark: string): number => ends.filter((end) => end.mark === mark).length;
  const [points, semicolons] = [count('.'), count(';')];
  if (points > 1 && points >= 3 * (leaves.length - points) - 1)
    return ends.flatMap(({ clause, mark }) =>
      mark === ';' || mark === '' ? [{ clause, meant: '.' as const, count: points }] : [],
    );
  // a list that ends in ";" throughout closes with a full stop
  if (semicolons > 2 && semicolons >= 3 * (leaves.length - semicolons - 1))
    return ends.flatMap(({ clause, mark }) => {
      if (mark !== '' && (mark !== '.' || clause === last)) return [];
      return [{ clause, meant: clause === last ? ('.' as const) : (';' as const), count: semicolons }];
    });
  return [];
}

/** The mark that ends a clause, '' for a letter, digit or bracket; other signs end a clause in their own right. */
function endOf({ texts }: Clause): string {
  const text = texts.at(-1)?.trimEnd() ?? '?';
  // a remark in brackets, and the line of what is kept on file, end as they like
  if (/^(?:\(|Lưu:)/u.test(text)) return '?';
  const end = /\.[)”"]$/u.test(text) ? '.' : (text.at(-1) ?? '?');
  return /[\p{L}\p{M}\d)”"%]/u.test(end) ? '' : end;
}

function doubtOf(index: number, text: string, meant: string, count: number): Doubt[] {
  const end = text.trimEnd().length;
  const body = text.slice(0, end).replace(/[.;]$/u, '');
  const start = body.lastIndexOf(' ', body.lastIndexOf(' ') - 1) + 1;
  return [
    {
      text: index,
      start,
      end,
      replacement: body.slice(start) + meant,
      rule: 'suspect/end-mark',
      sureness: 'unsure',
      reason: 'slip',
      evidenceKind: 'none',
      evidence: `${String(count)} điểm khác cùng cấp kết thúc bằng dấu “${meant === '.' ? '.' : ';'}”, điểm này thì không.`,
    },
  ];
}
