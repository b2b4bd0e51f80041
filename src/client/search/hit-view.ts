/** Draws one result: what it is, where it stands, what it says, who does it and when. */
import { searchWords } from '../../i18n/search.ts';
import type { Hit } from '../../query/answer.ts';
import { markTexts } from '../../query/marks.ts';
import { shownOf } from '../../query/shown.ts';
import type { RecordKind } from '../../search/record-kind.ts';
import { vietnamese } from '../mixed-nodes.ts';
import { pageLanguage } from '../page-language.ts';
import { element, link, markedNodes } from './element.ts';
import { markedAddress } from './mark-address.ts';
import type { Names } from './names.ts';
import { taskFacts } from './task-facts.ts';

const language = pageLanguage();
const say = searchWords(language);

/** What a clause is beside being a clause. */
const clauseKinds: readonly RecordKind[] = ['task', 'target', 'deadline'];
/** What is said by the group, where a hit stands in one. */
const groupKinds: readonly RecordKind[] = ['agency', 'instrument'];

interface Standing {
  /** Whether it stands below no plan, and names its own. */
  readonly isAlone: boolean;
}

export function drawHit(
  hit: Hit,
  marked: string,
  names: Names,
  { isAlone }: Standing = { isAlone: false },
): HTMLLIElement {
  const { title, plan, place, crumbs, excerpt, facts } = shownOf(hit, marked);
  const tags = [...clauseKinds, ...(isAlone ? groupKinds : [])].filter((kind) => hit.kinds.includes(kind));
  const heading = element(
    'h3',
    'hit-title',
    link(markedAddress(hit.url, marked), 'hit-link', vietnamese(...markedNodes(title))),
    ...tags.flatMap((kind) => [' ', element('span', 'tag', say[kind])]),
  );
  const item = element('li', 'hit', heading);
  const isNamedByPlace = hit.content.place.toLowerCase() === hit.title.toLowerCase();
  const where = [isAlone && !hit.kinds.includes('plan') ? plan : [], isNamedByPlace ? [] : place, crumbs]
    .filter((pieces) => pieces.length > 0)
    .map(markedNodes);
  if (where.length > 0) {
    const crumbs = where.flatMap((nodes, at) => (at === 0 ? nodes : [' · ', ...nodes]));
    item.append(element('p', 'hit-crumbs', vietnamese(...crumbs)));
  }
  if (excerpt.length > 0) item.append(element('p', 'hit-text', vietnamese(...markedNodes(excerpt))));
  if (hit.kinds.includes('task')) item.append(...drawTaskFacts(hit, marked, names));
  else if (facts.length > 0) item.append(element('p', 'hit-facts', vietnamese(...markedNodes(facts))));
  return item;
}

/** By the ids, so also where the clause itself prints them; marked as one with the words of the hit, as these are. */
function drawTaskFacts(hit: Hit, marked: string, { agencyName }: Names): readonly HTMLElement[] {
  const { title, content } = hit;
  const facts = taskFacts(hit, agencyName, language);
  if (facts.length === 0) return [];
  const beside = [title, content.text, ...content.headings];
  const words = markTexts([...beside, ...facts.map(({ value }) => value)], marked).slice(beside.length);
  const rows = facts.map(({ name }, index) =>
    element('div', '', element('dt', '', name), ' ', element('dd', '', vietnamese(...markedNodes(words[index] ?? [])))),
  );
  return [element('dl', 'hit-facts', ...rows)];
}
