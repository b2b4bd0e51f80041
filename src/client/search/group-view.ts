/** Draws results by the plan they stand in. */
import { planPath } from '../../domain/paths.ts';
import type { Hit } from '../../query/answer.ts';
import { groupHits, type HitGroup } from '../../query/group-hits.ts';
import type { ListedPlan } from '../../search/lists.ts';
import { formatNumber } from '../../vietnamese/format.ts';
import { element, link } from './element.ts';
import { drawHit } from './hit-view.ts';
import type { Names } from './names.ts';

/**
 * @param marked What to mark in them, also on the page that a link opens.
 * @param isWhole Whether all hits are seen at once, none behind "more of this plan".
 */
export function drawGroups(
  hits: readonly Hit[],
  marked: string,
  names: Names,
  { isWhole }: { readonly isWhole: boolean },
): readonly HTMLElement[] {
  return groupHits(hits).map((group) =>
    drawGroup(isWhole ? { ...group, first: [...group.first, ...group.rest], rest: [] } : group, marked, names),
  );
}

function drawGroup({ id, first, rest }: HitGroup, marked: string, names: Names): HTMLElement {
  const draw = (hits: readonly Hit[]): readonly HTMLLIElement[] => hits.map((hit) => drawHit(hit, marked, names));
  const list = element('ol', 'hits', ...draw(first));
  const plan = names.planOf(id);
  const head = plan === undefined ? [drawTitle(otherGroups[id] ?? id)] : drawPlanHead(plan, first, names);
  const section = element('section', 'hit-group', ...head, list);
  if (rest.length > 0) {
    const what = plan === undefined ? 'kết quả' : 'đoạn trong kế hoạch này';
    const more = element('button', 'link-button', `Xem thêm ${formatNumber(rest.length)} ${what}`);
    more.type = 'button';
    more.addEventListener('click', () => {
      const items = draw(rest);
      list.append(...items);
      more.remove();
      items[0]?.querySelector('a')?.focus();
    });
    section.append(more);
  }
  return section;
}

const otherGroups: Readonly<Record<string, string>> = { agency: 'Cơ quan', instrument: 'Văn bản viện dẫn' };

function drawTitle(title: Node | string): HTMLElement {
  return element('h2', 'hit-group-title', title);
}

/** "Sở hữu trí tuệ · Cần Thơ · 2020"; the title not again above the hit of the whole plan, which says it. */
function drawPlanHead(
  { id, name, title, province, year }: ListedPlan,
  [best]: readonly Hit[],
  { label }: Names,
): readonly HTMLElement[] {
  const saysTitle = title !== name && best?.kinds.includes('plan') !== true;
  const about = [saysTitle ? title : undefined, label('province', province), year].filter((part) => part !== undefined);
  return [drawTitle(link(planPath(id), '', name)), element('p', 'hit-group-about', about.join(' · '))];
}
