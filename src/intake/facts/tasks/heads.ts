/** Headings that name who must do all that stands below and beside them. */
import type { AgencyBook } from '../found.ts';
import { actorsIn } from './actors.ts';
import { agencyHead, type AgencyHead } from './agency-head.ts';
import type { ClauseNode } from './clause-tree.ts';
import type { Context, Naming } from './draft.ts';
import { readLabels } from './label-lines.ts';
import { isAboutPlan } from './part-context.ts';
import { opensList, startsWithVerb } from './words.ts';

export interface Head {
  readonly namings: readonly Naming[];
  readonly rule: string;
  readonly rest: string | undefined;
  readonly doubt: string | undefined;
}

/** The bodies that the first words of a clause name for all that stands below and beside them. */
export function headOf(node: ClauseNode, context: Context, book: AgencyBook): Head | undefined {
  const { level, texts, isHeading, label } = node.clause;
  const words = texts[0] ?? '';
  if (level === 'part' || level === 'article' || level === 'annex' || isAboutPlan(context)) return undefined;
  if (readLabels(words).length > 0 && !isHeading) return undefined;
  const as = (mentions: AgencyHead['mentions']): readonly Naming[] =>
    mentions.map((mention) => ({ mention, role: 'lead', clause: label }));
  const head = agencyHead(words, book);
  if (head !== undefined && (isHeading || head.rest !== undefined || texts.length > 1 || node.children.length > 0))
    return {
      namings: as(head.mentions),
      rule: head.isRequest ? 'task/request' : 'task/agency-heading',
      rest:
        isHeading && head.rest !== undefined && !startsWithVerb(head.rest) && node.children.length > 0
          ? undefined
          : head.rest,
      doubt: undefined,
    };
  if (!context.roles.includes('duties') || context.kind !== undefined) return undefined;
  const [, name = '', rest] = isHeading ? [] : (/^([^:.]{3,120}):\s+(\p{Lu}.*)$/u.exec(words) ?? []);
  if (!isHeading && (rest === undefined || !startsWithVerb(rest) || startsWithVerb(name))) return undefined;
  const { acting, directed, isOpening } = actorsIn(words, book);
  if (isHeading && isOpening)
    return {
      namings: as([...acting, ...directed]),
      rule: 'task/agency-heading',
      rest: undefined,
      doubt: opensList(words) ? undefined : `Đầu đề “${words}” không chỉ là tên cơ quan: xem ai phải làm.`,
    };
  if (startsWithVerb(words.replace(/^Đề nghị\s+/u, '')) || !isAmongHeads(node, book)) return undefined;
  return {
    namings: [],
    rule: 'task/agency-heading',
    rest,
    doubt: `Đầu đề “${words}” có thể là tên cơ quan mà danh mục chưa có: xem ai phải làm.`,
  };
}

function isAmongHeads(node: ClauseNode, book: AgencyBook): boolean {
  const others = (node.parent?.children ?? []).filter((child) => child !== node).slice(0, 30);
  return (
    others.filter(({ clause }) => agencyHead(clause.texts[0] ?? '', book) !== undefined).length * 2 >= others.length &&
    others.length > 0
  );
}

/** The context below such a heading. */
export function underHead(head: Head, context: Context): Context {
  return {
    roles: context.roles,
    kind: 'duty',
    rule: head.rule,
    namings: head.namings,
    sureness: head.doubt === undefined ? 'sure' : head.namings.length > 0 ? 'likely' : 'unsure',
    doubt: head.doubt,
  };
}
