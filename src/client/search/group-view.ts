/** Draws results by the plan they stand in. */
import { planPath } from '../../domain/paths.ts';
import type { Hit } from '../../query/answer.ts';
import { groupHits, type HitGroup } from '../../query/group-hits.ts';
import type { ListedPlan } from '../../search/lists.ts';
import { element, link } from './element.ts';
import { drawHit } from './hit-view.ts';
import type { Names } from './names.ts';

/** The groups of one answer; what "more" adds stands below all that is there already. */
export class GroupList {
  private readonly place: HTMLElement;
  private groups: readonly DrawnGroup[] = [];

  constructor(place: HTMLElement) {
    this.place = place;
  }

  /**
   * @param pages The hits of the answer, of which a group may hold some back, then what "more" added each time.
   * @param marked What to mark in them, also on the page that a link opens.
   */
  show([own = [], ...further]: readonly (readonly Hit[])[], marked: string, names: Names): void {
    this.groups = groupHits(own).map((group) => drawGroup(group, marked, names));
    this.place.replaceChildren(...this.groups.map(({ section }) => section));
    for (const hits of further) this.add(hits, marked, names);
  }

  /** @returns The part of the page that begins with the first new hit. */
  add(hits: readonly Hit[], marked: string, names: Names): HTMLElement | undefined {
    const added = groupHits(hits).map(({ id, first, rest }) => {
      const all = [...first, ...rest];
      const last = this.groups.at(-1);
      if (last?.id === id) return last.add(all);
      const isContinued = this.groups.some((group) => group.id === id);
      const group = drawGroup({ id, first: all, rest: [] }, marked, names, isContinued);
      this.groups = [...this.groups, group];
      this.place.append(group.section);
      return group.section;
    });
    return added[0];
  }
}

interface DrawnGroup {
  readonly id: string;
  readonly section: HTMLElement;
  /** Shows the hits that are held back, then further ones. @returns The first of them. */
  readonly add: (further: readonly Hit[]) => HTMLElement | undefined;
}

function drawGroup({ id, first, rest }: HitGroup, marked: string, names: Names, isContinued = false): DrawnGroup {
  const list = element('ol', 'hits', ...first.map((hit) => drawHit(hit, marked, names)));
  const more = element('button', 'link-button', moreOf[id] ?? 'Xem thêm trong kế hoạch này');
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
  const title = plan === undefined ? (otherGroups[id] ?? id) : link(planPath(id), '', plan.name);
  const heading = element('h2', 'hit-group-title', title, isContinued ? ' (tiếp)' : '');
  const section = element('section', 'hit-group', heading);
  if (plan !== undefined && !isContinued) section.append(drawAbout(plan, first, names));
  section.append(list);
  if (rest.length > 0) section.append(more);
  return { id, section, add };
}

const otherGroups: Readonly<Record<string, string>> = { agency: 'Cơ quan', instrument: 'Văn bản viện dẫn' };
const moreOf: Readonly<Record<string, string>> = { agency: 'Xem thêm cơ quan', instrument: 'Xem thêm văn bản' };

/** "Sở hữu trí tuệ · Cần Thơ · 2020"; the title not again above the hit of the whole plan, which says it. */
function drawAbout({ name, title, province, year }: ListedPlan, [best]: readonly Hit[], { label }: Names): HTMLElement {
  const saysTitle = title !== name && best?.kinds.includes('plan') !== true;
  const about = [saysTitle ? title : undefined, label('province', province), year].filter((part) => part !== undefined);
  return element('p', 'hit-group-about', about.join(' · '));
}
