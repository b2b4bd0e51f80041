/** Which words of a paragraph are an order in the part where they stand. */
import type { AgencyBook } from '../found.ts';
import { actorsIn } from './actors.ts';
import type { ClauseNode } from './clause-tree.ts';
import type { Context } from './draft.ts';
import { endOfOrder, sentencesOf, startsWithVerb } from './words.ts';

export interface OrderedWords {
  readonly text: string;
  /** True when they are an order although they name nobody. */
  readonly isAlone: boolean;
}

/**
 * @param isAboveList True for a paragraph with a list below it: only one that says who acts is an order of its own.
 * @returns `undefined` where the paragraph orders nothing: what money comes from, who reports to whom.
 */
export function orderedWords(
  text: string,
  node: ClauseNode,
  context: Context,
  book: AgencyBook,
  isAboveList: boolean,
): OrderedWords | undefined {
  const words = text.slice(0, endOfOrder(text)).trim();
  const { acting, isOpening } = actorsIn(words, book);
  if (context.roles.includes('reporting')) return besideReports(words, context.kind !== undefined, book);
  if (context.kind !== undefined) return { text: words, isAlone: true };
  if (node.clause.level === 'article')
    return acting.length > 0 && !words.startsWith('Quyết định này') ? { text: words, isAlone: false } : undefined;
  if (isAboveList) return isOpening ? { text: words, isAlone: false } : undefined;
  if (context.roles.includes('tasks') && !context.roles.includes('money')) return { text: words, isAlone: true };
  if (context.roles.includes('tasks'))
    return acting.length > 0 || startsWithVerb(words) ? { text: words, isAlone: true } : undefined;
  if (context.roles.includes('money'))
    return acting.length > 0 && paysFor.test(words) ? { text: words, isAlone: false } : undefined;
  if (context.roles.includes('duties'))
    return acting.length > 0 || startsWithVerb(words) ? { text: words, isAlone: true } : undefined;
  return isOpening ? { text: words, isAlone: false } : undefined;
}

const paysFor = /(?:có trách nhiệm|chịu trách nhiệm|chủ trì|tham mưu|bố trí|cân đối|lập dự toán|hướng dẫn)/iu;

/** In a part on reporting, the sentences at its start that order something else than a report. */
function besideReports(text: string, isUnderHead: boolean, book: AgencyBook): OrderedWords | undefined {
  let end = 0;
  for (const sentence of sentencesOf(text)) {
    const words = text.slice(sentence.start, sentence.end);
    if (/báo cáo|gửi|phản ánh/iu.test(words)) break;
    if (end === 0 && !isUnderHead && !actorsIn(words, book).isOpening) break;
    end = sentence.end;
  }
  return end === 0 ? undefined : { text: text.slice(0, end).trim(), isAlone: isUnderHead };
}
