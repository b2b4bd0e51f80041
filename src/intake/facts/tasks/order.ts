/** One paragraph as a task. */
import { clauseText } from '../../../domain/clause.ts';
import type { AgencyBook } from '../found.ts';
import { actorsIn } from './actors.ts';
import type { ClauseNode } from './clause-tree.ts';
import { lessSure, type Context, type Draft, type Naming } from './draft.ts';
import { labelContext, withoutTrailing } from './label-groups.ts';
import { readLabels } from './label-lines.ts';
import { namingsFor } from './namings.ts';
import { orderedWords } from './ordered-words.ts';
import { isAboutPlan } from './part-context.ts';
import { timeInOrder } from './task-time.ts';
import { isClosingWords, startsWithVerb } from './words.ts';

/** @returns The task of a paragraph, or nothing where it orders nothing; never more than one. */
export function orderOf(
  node: ClauseNode,
  paragraph: string,
  context: Context,
  book: AgencyBook,
  { isAboveList = false }: { readonly isAboveList?: boolean },
): readonly Draft[] {
  if (isClosingWords(paragraph) || (isAboutPlan(context) && context.kind === undefined)) return [];
  const content = readLabels(paragraph)[0];
  const words = content?.field === 'content' && content.value !== '' ? content.value : paragraph;
  const trailing = withoutTrailing(words, node.clause.label, book);
  if (trailing.labels.length > 0)
    return orderOf(node, trailing.words, labelContext(context, trailing.labels, book), book, { isAboveList });
  const ordered = orderedWords(words, node, context, book, isAboveList);
  if (ordered === undefined) return [];
  const { namings, hasOwn } = namingsFor(node, actorsIn(ordered.text, book), context);
  if (namings.length === 0 && context.kind === undefined && !ordered.isAlone) return [];
  const kind = context.kind ?? (context.roles.includes('tasks') ? 'solution' : 'duty');
  const written = timeInOrder(ordered.text);
  const open = openQuestion(ordered.text, kind, namings, context);
  const isTimeOpen = context.time === undefined && written !== undefined && written.sureness !== 'sure';
  const unread = unreadBody(ordered.text, namings);
  const doubts = [
    ...(unread === undefined ? [] : [`Xem “${unread}” có cùng được giao việc này: danh mục chưa có tên ấy.`]),
    ...[context.doubt, open].filter((doubt) => doubt !== undefined),
    ...(isTimeOpen ? [`Xem “${written.time.printed}” có phải là thời gian của việc này.`] : []),
  ];
  return [
    {
      clause: node.clause,
      text: isWhole(node, ordered.text) ? undefined : ordered.text,
      kind,
      namings,
      time: context.time ?? (written === undefined ? undefined : { time: written.time, clause: node.clause.label }),
      rule: ruleFor(ordered.text, hasOwn && namings.length > 0, context),
      sureness:
        open !== undefined
          ? 'unsure'
          : isTimeOpen || unread !== undefined
            ? lessSure(context.sureness, 'likely')
            : context.sureness,
      doubt: doubts.length > 0 ? doubts.join(' ') : undefined,
    },
  ];
}

function ruleFor(text: string, hasOwn: boolean, context: Context): string {
  if (/^(?:Giao|Yêu cầu|Phân công)\s/u.test(text)) return 'task/order';
  if (/^(?:Kính đề nghị|Đề nghị)\s/u.test(text)) return 'task/request';
  return hasOwn && context.kind === undefined ? 'task/sentence' : context.rule;
}

/** "Các doanh nghiệp viễn thông, các nhà đầu tư trong khu … chủ động bố trí": the item of the list that is no known body. */
function unreadBody(text: string, namings: readonly Naming[]): string | undefined {
  const first = namings.findLast(({ mention }) => text.startsWith(mention.printed))?.mention.printed;
  if (first === undefined) return undefined;
  const rest = text.slice(first.length, first.length + 300);
  return /^\s*,\s((?:các|những)\s[\p{L}\p{N}, -]{2,200}?)\s(?:chủ động|(?:có|chịu) trách nhiệm)(?!\p{L})/u.exec(
    rest,
  )?.[1];
}

/** What is open in a task that names nobody. */
function openQuestion(
  text: string,
  kind: Draft['kind'],
  namings: readonly Naming[],
  context: Context,
): string | undefined {
  if (namings.length > 0) return undefined;
  if (kind === 'duty' || context.roles.includes('duties'))
    return 'Không thấy cơ quan nào được giao việc này: xem ai phải làm.';
  return startsWithVerb(text) ? undefined : 'Ý này không mở đầu như một việc phải làm: xem có phải là nhiệm vụ.';
}

function isWhole({ clause }: ClauseNode, text: string): boolean {
  return clauseText(clause).replace(/\s+/gu, ' ').trim() === text.replace(/\s+/gu, ' ').trim();
}
