/** Draws results by the plan they stand in. */
import { planPath } from '../../domain/paths.ts';
import { searchWords } from '../../i18n/search.ts';
import type { Hit } from '../../query/answer.ts';
import { groupHits, groupOf, type HitGroup } from '../../query/group-hits.ts';
import type { ListedPlan } from '../../search/lists.ts';
import { vietnamese } from '../mixed-nodes.ts';
import { pageLanguage } from '../page-language.ts';
import { element, link } from './element.ts';
import { drawHit } from './hit-view.ts';
import type { Names } from './names.ts';

const say = searchWords(pageLanguage());

/** The hits of one answer below their plans; what "more" adds stands below all that is there already, best first. */
export class GroupList {
  private readonly place: HTMLElement;
  /** The group that all hits stand in, where it is the only one. */
  private only: DrawnGroup | undefined;
  private further: HTMLElement | undefined;

  constructor(place: HTMLElement) {
    this.place = place;
  }

  /**
   * @param pages The hits of the answer, of which a group may hold some back, then what "more" added each time.
   * @param marked What to mark in them, also on the page that a link opens.
   */
  show([own = [], ...further]: readonly (readonly Hit[])[], marked: string, names: Names): void {
    const groups = groupHits(own).map((group) => drawGroup(group, marked, names));
    this.only = groups.length === 1 ? groups[0] : undefined;
    this.further = undefined;
    this.place.replaceChildren(...groups.map(({ section }) => section));
    for (const hits of further) this.add(hits, marked, names);
  }

  /** @returns The first new hit. */
  add(hits: readonly Hit[], marked: string, names: Names): HTMLElement | undefined {
    const { only } = this;
    if (only !== undefined && hits.every((hit) => groupOf(hit) === only.id)) return only.add(hits);
    this.only = undefined;
    const items = hits.map((hit) => drawHit(hit, marked, names, { isAlone: true }));
    this.furtherList().append(...items);
    return items[0];
  }

  private furtherList(): HTMLElement {
    if (this.further !== undefined) return this.further;
    this.further = element('ol', 'hits');
    this.place.append(element('section', 'hit-group', element('h2', 'hit-group-title', say.further), this.further));
    return this.further;
  }
}

interface DrawnGroup {
  readonly id: string;
  readonly section: HTMLElement;
  /** Shows the hits that are held back, then further ones. @returns The first of them. */
  readonly add: (further: readonly Hit[]) => HTMLElement | undefined;
}

function drawGroup({ id, first, rest }: HitGroup, marked: string, names: Names): DrawnGroup {
  const list = element('ol', 'hits', ...first.map((hit) => drawHit(hit, marked, names)));
  const more = element('button', 'link-button', moreOf[id] ?? say.moreOfPlan);
  let heldBack = rest;
  const add = (further: readonly Hit[]): HTMLElement | undefined => {
    const items = [...heldBack, ...further].map((hit) => drawHit(hit, marked, names));
    heldBack = [];
    more.remove();
    list.append(...items);
    return items[0];
  };
  more.type = 'button';
  more.addEventListener('click', () => add([])?.querySelector('a')?.focus());
  const plan = names.planOf(id);
  const title = plan === undefined ? (otherGroups[id] ?? id) : link(planPath(id), '', vietnamese(plan.name));
  const section = element('section', 'hit-group', element('h2', 'hit-group-title', title));
  if (plan !== undefined) section.append(drawAbout(plan, first, names));
  section.append(list);
  if (rest.length > 0) section.append(more);
  return { id, section, add };
}

const otherGroups: Readonly<Record<string, string>> = { agency: say.agencies, instrument: say.instruments };
const moreOf: Readonly<Record<string, string>> = { agency: say.moreAgencies, instrument: say.moreInstruments };

/** "Sở hữu trí tuệ · Cần Thơ · 2020"; the title not again above the hit of the whole plan, which says it. */
function drawAbout({ name, title, province, year }: ListedPlan, [best]: readonly Hit[], { label }: Names): HTMLElement {
  const saysTitle = title !== name && best?.kinds.includes('plan') !== true;
  const about = [saysTitle ? title : undefined, label('province', province), year].filter((part) => part !== undefined);
  return element('p', 'hit-group-about', vietnamese(about.join(' · ')));
}
