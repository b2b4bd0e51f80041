/**
 * A plan as Akoma Ntoso 1.0 (the namespace says 3.0). It is a `doc`: a plan is an administrative document, not an `act`,
 * and the body of a `doc` may hold both the hierarchy of clauses and tables. What comes with it under a head of its own,
 * an annex or the programme that a decision issues, is an attachment. The id of a clause is the `eId` of its element.
 */
import type { Clause } from '../../domain/clause.ts';
import type { Plan } from '../../domain/facts.ts';
import { planTypes } from '../../domain/plan.ts';
import type { DatasetInput } from '../input.ts';
import { conclusionBlocks, longTitle, preambleBlocks, prefaceBlocks } from './around.ts';
import { clausesBelow, hierarchyElement, ownTable, type BodyInput } from './body.ts';
import { componentsOf, type Component } from './components.ts';
import { inlineTexts } from './inline.ts';
import { planMarks } from './marks.ts';
import { attachmentMeta, planMeta } from './meta.ts';
import { element, formatXml, type XmlElement, type XmlNode } from './xml.ts';

/** @param input Holds one plan and its sources only; see `inputsByPlan`. */
export function planAkomaNtoso(input: DatasetInput): string {
  const [plan] = input.plans;
  if (plan === undefined) throw new Error('An Akoma Ntoso document needs a plan.');
  const { clauses, tables } = input.textOf(plan.id);
  const [main, ...attached] = componentsOf(clauses);
  const body = bodyInput(input, plan, new Map(tables.map((table) => [table.ownerId, table])));
  const isBasis = basisFinder(plan);
  const name = docName(main) ?? plan.type;
  const parts = [
    ...componentParts(main, body, isBasis),
    ...(attached.length === 0
      ? []
      : [element('attachments', {}, ...attached.map((one, index) => attachment(plan, one, index + 1, body, isBasis)))]),
  ];
  const meta = planMeta(input, plan, parts.flatMap(agenciesIn));
  return formatXml(element('akomaNtoso', {}, element('doc', { name }, meta, ...parts)));
}

function bodyInput(
  input: DatasetInput,
  plan: Plan,
  tables: ReadonlyMap<string, ReturnType<BodyInput['tableOf']>>,
): BodyInput {
  const marksOf = planMarks(input, plan);
  return {
    words: (clause) => {
      const marks = marksOf(clause);
      const num: readonly XmlNode[] = clause.marker === '' ? [] : [clause.marker, ...marks.marker];
      return { num, texts: inlineTexts(clause, marks.texts) };
    },
    tableOf: (clauseId) => tables.get(clauseId),
  };
}

type IsBasis = (clause: Clause) => boolean;

function basisFinder({ citations }: Plan): IsBasis {
  const ids = new Set(citations.filter(({ relation }) => relation === 'basis').map(({ clauseId }) => clauseId));
  return ({ id }) => ids.has(id);
}

/** What a document calls itself in its title: "QUYẾT ĐỊNH" is a `decision`. */
function docName({ preface }: Component): string | undefined {
  const lines = preface.flatMap(({ clause }) => (clause.level === 'title' ? clause.texts : []));
  const said = new Set(lines.map((line) => line.toLocaleLowerCase('vi')));
  return Object.entries(planTypes).find(([, label]) => said.has(label.toLocaleLowerCase('vi')))?.[0];
}

function attachment(plan: Plan, component: Component, order: number, body: BodyInput, isBasis: IsBasis): XmlElement {
  const name = docName(component) ?? 'annex';
  return element(
    'attachment',
    { eId: component.annex?.clause.id },
    element('doc', { name }, attachmentMeta(plan, order), ...componentParts(component, body, isBasis)),
  );
}

/** An annex is its attachment, so the title in it has no id. A body may not be empty. */
function componentParts(component: Component, body: BodyInput, isBasis: IsBasis): readonly XmlElement[] {
  const { annex, mainBody } = component;
  const preface = [
    ...prefaceBlocks(component.preface, body.words),
    ...(annex === undefined ? [] : [longTitle(annex.clause, body.words, undefined)]),
  ];
  const held = annex === undefined ? [] : [...ownTable(annex, body), ...clausesBelow(annex, body)];
  const content = [...held, ...mainBody.map((tree) => hierarchyElement(tree, body))];
  return [
    ...zone('preface', preface),
    ...zone('preamble', preambleBlocks(component.preamble, body.words, isBasis)),
    element('mainBody', {}, ...(content.length === 0 ? [element('p')] : content)),
    ...zone('conclusions', conclusionBlocks(component.conclusions, body.words)),
  ];
}

const zone = (name: string, blocks: readonly XmlElement[]): readonly XmlElement[] =>
  blocks.length === 0 ? [] : [element(name, {}, ...blocks)];

function agenciesIn(node: XmlNode): readonly string[] {
  if (typeof node === 'string') return [];
  const own = node.name === 'organization' ? (node.attributes['refersTo'] ?? '').split(' ') : [];
  return [...own.map((reference) => reference.slice(1)), ...node.children.flatMap(agenciesIn)];
}
