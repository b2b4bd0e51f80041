/** Goes down the text of a plan and finds what its clauses order, with the bodies that headings and label lines name. */
import { clauseText } from '../../../domain/clause.ts';
import type { AgencyBook } from '../found.ts';
import { actorsIn } from './actors.ts';
import { agencyHead } from './agency-head.ts';
import type { ClauseNode } from './clause-tree.ts';
import type { Context, Draft } from './draft.ts';
import { headOf, underHead } from './heads.ts';
import { entriesOf, labelContext, labelledChildren } from './label-groups.ts';
import { readLabels } from './label-lines.ts';
import { isLostTable, lostRows } from './lost-table.ts';
import { namingsFor } from './namings.ts';
import { orderOf } from './order.ts';
import { inRole, isAboutPlan, isOrder } from './part-context.ts';
import { endOfOrder, isForm, opensList, startsWithVerb } from './words.ts';

const passedOver: ReadonlySet<string> = new Set([
  'letterhead',
  'title',
  'preamble',
  'closing',
  'recipients',
  'recipient',
  'signature',
  'row',
]);
/** @returns What the clause and all below it order, in the order of the text. */
export function ordersIn(node: ClauseNode, above: Context, book: AgencyBook): readonly Draft[] {
  const { clause } = node;
  if (passedOver.has(clause.level) || (clause.level === 'annex' && isForm(clauseText(clause)))) return [];
  if (clause.level === 'annex' && isLostTable(node)) return lostRows(node, book);
  const context = inRole(node, above, book);
  const head = headOf(node, context, book);
  const isTitled = clause.isHeading || head !== undefined;
  const paragraphs = [...(head?.rest === undefined ? [] : [head.rest]), ...clause.texts.slice(isTitled ? 1 : 0)];
  const { own, runs } = labelledChildren(node.children);
  const isTrailing = !clause.isHeading && (clause.level === 'item' || clause.level === 'subitem');
  const lines = isTrailing
    ? []
    : paragraphs.slice(head?.rest === undefined && !isTitled ? 1 : 0).flatMap((text) => entriesOf(text, clause.label));
  const words = paragraphs.filter((text, index) => text !== '' && !isAside(text, index));
  const headed = head === undefined ? context : underHead(head, context);
  const inner = labelContext(headed, [...lines, ...own], book);
  const content = runs.flatMap(({ nodes }) => nodes);
  const sections = sectionsOf(words, inner, node, book);
  if (content.length === 0 && sections.length > 1)
    return sections.flatMap((section, index) =>
      index > 0 && section.words.length === 0 ? [] : ordersOf(node, section.words, isTitled, section.context, book),
    );
  if (content.length === 0 || !carriesBelow(node, words, content, inner, book))
    return ordersOf(node, words, isTitled, inner, book);
  const title = isTitled && head === undefined ? (clause.texts[0] ?? '') : '';
  const titled = setsRole.test(title) || namesActors(title, book) ? afterLeadIn(node, title, inner, book) : inner;
  const { context: below, drafts } = throughLeadIns(node, words, isTitled, titled, book);
  let current = below;
  const children = runs.flatMap(({ nodes, labels }) =>
    nodes.flatMap((child) => {
      const found = ordersIn(child, labelContext(current, labels, book, nodes.length), book);
      current = sectionsOf(child.clause.texts.slice(1), current, child, book).at(-1)?.context ?? current;
      return found;
    }),
  );
  return [...drafts, ...children];
}

interface Section {
  readonly words: readonly string[];
  readonly context: Context;
}

/**
 * "Sở Tài chính:" in a paragraph of its own, without a number, hands what follows to another body: the paragraphs of the same
 * clause, and the bullets after it.
 */
function sectionsOf(
  words: readonly string[],
  context: Context,
  node: ClauseNode,
  book: AgencyBook,
): readonly Section[] {
  const sections: { words: string[]; context: Context }[] = [{ words: [], context }];
  for (const text of words) {
    const head = /\p{L}\)?:$/u.test(text) && text.length < 300 ? agencyHead(text, book) : undefined;
    if (head === undefined || head.rest !== undefined) sections.at(-1)?.words.push(text);
    else
      sections.push({
        words: [],
        context: underHead(
          {
            namings: head.mentions.map((mention) => ({ mention, role: 'lead', clause: node.clause.label })),
            rule: 'task/agency-heading',
            rest: undefined,
            doubt: undefined,
          },
          context,
        ),
      });
  }
  return sections;
}

/** A heading below an agency that says which part it has in all that follows: "a) Chủ trì, phối hợp với các sở". */
const setsRole = /^(?:Chủ trì|Phối hợp|Chủ động phối hợp)(?!\p{L})/u;

/** "1.1. Sở Y tế chủ trì, phối hợp với các sở:" above the list of what they do. */
function namesActors(title: string, book: AgencyBook): boolean {
  return /:\s*$/u.test(title) && actorsIn(title, book).isOpening;
}

/** A label line, which is no order of its own; "Nội dung: …" is one. */
function isAside(text: string, index: number): boolean {
  const field = readLabels(text)[0]?.field;
  return field !== undefined && field !== 'content' && (field !== 'other' || index > 0);
}

const handsOver = /(?:nhiệm vụ|nội dung|công việc|việc) (?:cụ thể )?(?:sau đây|sau)\s*:?\s*$/u;

/**
 * Do the clauses below carry the tasks, or are they only the parts of one task above them ("với các nhóm chủ yếu:" over
 * nouns)? A heading leaves its tasks to what stands below it; other clauses do when half of it reads as orders.
 */
function carriesBelow(
  node: ClauseNode,
  words: readonly string[],
  content: readonly ClauseNode[],
  context: Context,
  book: AgencyBook,
): boolean {
  const { clause } = node;
  if (clause.level === 'part' || clause.level === 'article' || clause.level === 'annex') return true;
  if (clause.isHeading && words.length === 0) return true;
  if (content.some((child) => child.clause.isHeading)) return true;
  const orders = content.filter(
    (child) => isOrder(child, book) || child.children.some((below) => isOrder(below, book)),
  );
  if (orders.length * 2 >= content.length) return true;
  const last = words.at(-1) ?? '';
  if (handsOver.test(last) || (setsRole.test(last) && opensList(last))) return true;
  return !(opensList(last) || context.kind === undefined) && !startsWithVerb(words[0] ?? '');
}

/** Paragraphs above a list: an order of its own, or words that say who does all that the list names. */
function throughLeadIns(
  node: ClauseNode,
  words: readonly string[],
  isTitled: boolean,
  context: Context,
  book: AgencyBook,
): { readonly context: Context; readonly drafts: readonly Draft[] } {
  const handed = sectionsOf(words, context, node, book).at(-1)?.context ?? context;
  let below = context;
  const drafts: Draft[] = [];
  words.forEach((text, index) => {
    const isOwnOrder = (isTitled || index > 0) && !isLeadIn(node, text, book);
    if (isOwnOrder) drafts.push(...orderOf(node, text, context, book, { isAboveList: true }));
    else below = afterLeadIn(node, text, below, book);
  });
  return { context: handed === context ? below : handed, drafts };
}

function isLeadIn(node: ClauseNode, text: string, book: AgencyBook): boolean {
  if (!opensList(text)) return false;
  if (endOfOrder(text) === text.length) return true;
  return !node.children.some(({ clause }) => agencyHead(clause.texts[0] ?? '', book) !== undefined);
}

function afterLeadIn(node: ClauseNode, text: string, context: Context, book: AgencyBook): Context {
  const isGeneral = node.clause.level === 'part' && context.roles.includes('tasks');
  if (isAboutPlan(context) || isGeneral) return context;
  const { namings, hasOwn } = namingsFor(node, actorsIn(text, book), context);
  if (!hasOwn || namings.length === 0) return context;
  const isHead = context.kind === undefined && context.roles.includes('duties');
  return { ...context, namings, ...(isHead ? { kind: 'duty', rule: 'task/agency-heading' } : {}) };
}

/** "Trọng tâm:" in a paragraph of its own: what stands above it explains, what follows is to be done. */
function isFocus(text: string, index: number, all: readonly string[]): boolean {
  return index < all.length - 1 && /^(?:Trọng tâm|Nhiệm vụ(?: trọng tâm)?|Giải pháp|Nội dung)(?: là)?:$/iu.test(text);
}

/** The tasks of a clause that leaves nothing to clauses below it: one for each paragraph that orders something. */
function ordersOf(
  node: ClauseNode,
  paragraphs: readonly string[],
  isTitled: boolean,
  context: Context,
  book: AgencyBook,
): readonly Draft[] {
  const words = paragraphs.slice(paragraphs.findLastIndex(isFocus) + 1);
  const [first] = words;
  if (first === undefined) {
    const title = node.clause.texts[0] ?? '';
    const isTask = context.kind === 'programme' || (context.roles.includes('tasks') && startsWithVerb(title));
    return isTitled && isTask && context.kind !== 'duty' ? orderOf(node, title, context, book, {}) : [];
  }
  if (words.length === 1) return orderOf(node, first, context, book, {});
  const orders = words.filter((text, index) => index === 0 || startsWithVerb(text) || actorsIn(text, book).isOpening);
  const isTopic =
    orders.length > 1 && !startsWithVerb(first) && !actorsIn(first, book).isOpening && context.kind === undefined;
  const kept = isTopic ? orders.slice(1) : orders;
  return kept.flatMap((text) => orderOf(node, text, context, book, {}));
}
