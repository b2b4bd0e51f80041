/** The text of a plan as the documents that it holds, each with how it is cited: most hold one, some a decision and its programme. */
import { documentCitation, type CitedDocument, type DocumentCitation } from '../domain/clause-citation.ts';
import type { Plan } from '../domain/facts.ts';
import { instrumentKinds } from '../domain/instrument.ts';
import { planTypes } from '../domain/plan.ts';
import type { ClauseNode } from './plan-text.ts';

export interface TextPart {
  readonly nodes: readonly ClauseNode[];
  readonly citation: DocumentCitation;
}

/** @param issuer The full name of the plan's issuer. */
export function textParts(plan: Plan, tree: readonly ClauseNode[], issuer: string): readonly TextPart[] {
  const { title, number, issuedOn } = plan;
  const own = { kind: planTypes[plan.type], title, issuer, isDraft: plan.status === 'draft' };
  const dated = { number, issuedOn };
  const [first, second] = tree.filter(({ clause }) => clause.level === 'title');
  const [printed = '', ...lines] = first?.clause.texts ?? [];
  const kind = kinds.find((name) => name.toLocaleUpperCase('vi') === printed.toLocaleUpperCase('vi'));
  if (plan.issuedBy === undefined || second === undefined || kind === undefined)
    return [{ nodes: tree, citation: documentCitation({ ...own, ...dated }) }];
  const decision: CitedDocument = { ...own, ...dated, kind, title: lines.join(' ') };
  const at = tree.indexOf(second);
  return [
    { nodes: tree.slice(0, at), citation: documentCitation(decision) },
    { nodes: tree.slice(at), citation: documentCitation({ ...own, issuedWith: decision }) },
  ];
}

/** How the document that holds a clause is cited. @param clauseIds All clauses of the plan, in order. */
export function citationOf(
  parts: readonly TextPart[],
  clauseIds: readonly string[],
  clauseId: string,
): DocumentCitation | undefined {
  const begins = ({ nodes }: TextPart) => clauseIds.indexOf(nodes[0]?.clause.id ?? '');
  return parts.findLast((part) => begins(part) <= clauseIds.indexOf(clauseId))?.citation;
}

const kinds: readonly string[] = [...Object.values(instrumentKinds), ...Object.values(planTypes)];
