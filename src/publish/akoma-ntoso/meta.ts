/** What the file says of the document and of itself: names by the naming convention of Akoma Ntoso, agents, corrections. */
import type { Plan } from '../../domain/facts.ts';
import { agencyPath } from '../../domain/paths.ts';
import { planName } from '../../domain/plan-name.ts';
import { site } from '../../domain/site.ts';
import { fold } from '../../vietnamese/fold.ts';
import { datasetDate, legalNotes, licence } from '../about.ts';
import { mediaTypeOf } from '../media-types.ts';
import type { DatasetInput } from '../input.ts';
import { noteElement, planCorrections } from './corrections.ts';
import { postId, signatoryId } from './marks.ts';
import { element, type XmlElement } from './xml.ts';

/** Who made this file: the source of all that the document does not say itself. */
const editorId = 'ke-hoach-mo';
const source = `#${editorId}`;
const originalId = 'ban-goc';

/**
 * @param input Holds this plan and its sources only.
 * @param agencies Ids of those that the text names.
 */
export function planMeta(input: DatasetInput, plan: Plan, agencies: readonly string[]): XmlElement {
  const notes = planCorrections(input).map(noteElement);
  return element(
    'meta',
    {},
    identification(plan, 'main'),
    ...lifecycle(plan),
    references(input, plan, agencies),
    ...(notes.length === 0 ? [] : [element('notes', { source }, ...notes)]),
    element(
      'proprietary',
      { source },
      element('dcterms:license', {}, licence.path),
      element('dcterms:rights', {}, `${legalNotes.text} ${legalNotes.structure} ${legalNotes.original}`),
    ),
  );
}

/** @param order From 1. */
export const attachmentMeta = (plan: Plan, order: number): XmlElement =>
  element('meta', {}, identification(plan, `attachment_${order}`));

/** "/akn/vn-ct/doc/plan/ct-ubnd/2020-11-24/151-kh-ubnd"; what has neither day nor number is named by its id. */
function workAddress({ id, province, type, issuer, issuedOn, number }: Plan): string {
  const name = number === undefined ? id : slug(number);
  return ['/akn', province, 'doc', type, issuer, issuedOn, name].filter((part) => part !== undefined).join('/');
}

const slug = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** @param component "main", or an attachment in its order. */
function identification(plan: Plan, component: string): XmlElement {
  const work = workAddress(plan);
  const expression = `${work}/vie@`;
  const released = { date: datasetDate, name: 'dataset-release' };
  /** The standard wants a day: that of the release of this file where the document has none. */
  const issued = plan.issuedOn === undefined ? released : { date: plan.issuedOn, name: 'issue' };
  const alias = component === 'main' ? [element('FRBRalias', { value: plan.id, name: editorId })] : [];
  return element(
    'identification',
    { source },
    element(
      'FRBRWork',
      {},
      value('FRBRthis', `${work}/!${component}`),
      value('FRBRuri', work),
      ...alias,
      ...made(issued, plan.issuer),
      value('FRBRcountry', plan.province),
      value('FRBRsubtype', plan.type),
      ...(plan.number === undefined ? [] : [value('FRBRnumber', plan.number)]),
    ),
    element(
      'FRBRExpression',
      {},
      value('FRBRthis', `${expression}/!${component}`),
      value('FRBRuri', expression),
      ...made(issued, plan.issuer),
      element('FRBRlanguage', { language: 'vie' }),
    ),
    element(
      'FRBRManifestation',
      {},
      value('FRBRthis', `${expression}/!${component}.akn`),
      value('FRBRuri', `${expression}.akn`),
      ...made(released, editorId),
      value('FRBRformat', mediaTypeOf('.akn.xml')),
    ),
  );
}

const value = (name: string, said: string): XmlElement => element(name, { value: said });
const made = (day: { readonly date: string; readonly name: string }, author: string): readonly XmlElement[] => [
  element('FRBRdate', day),
  element('FRBRauthor', { href: `#${author}` }),
];

/** A draft was not issued: nothing happened to it yet. */
function lifecycle({ issuedOn }: Plan): readonly XmlElement[] {
  if (issuedOn === undefined) return [];
  const issue = element('eventRef', { date: issuedOn, type: 'generation', source: `#${originalId}` });
  return [element('lifecycle', { source }, issue)];
}

function references(input: DatasetInput, plan: Plan, agencies: readonly string[]): XmlElement {
  const { signatory, province } = plan;
  const named = [...new Set([plan.issuer, ...agencies])].sort();
  return element(
    'references',
    { source },
    element('original', { eId: originalId, href: workAddress(plan), showAs: planName(plan) }),
    element('TLCOrganization', { eId: editorId, href: '/', showAs: site.name }),
    ...named.map((id) => element('TLCOrganization', { eId: id, href: agencyPath(id), showAs: input.agency(id).name })),
    ...(signatory === undefined
      ? []
      : [
          element('TLCPerson', {
            eId: signatoryId,
            href: `/akn/ontology/person/${province}/${slug(signatory.name)}`,
            showAs: signatory.name,
          }),
          element('TLCRole', {
            eId: postId,
            href: `/akn/ontology/role/${province}/${slug(signatory.post)}`,
            showAs: signatory.post,
          }),
        ]),
  );
}
