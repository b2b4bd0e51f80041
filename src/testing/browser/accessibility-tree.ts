/** What a screen reader is told of a page, and what of it is wrong. */
import type { Page } from '@playwright/test';

export interface TreeNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** Of a heading. */
  readonly level: number | undefined;
  /** Of a link. */
  readonly url: string | undefined;
  /** Roles of everything below it. */
  readonly below: readonly string[];
}

/** @returns The nodes in the order of reading, without those that are passed over. */
export async function readTree(page: Page): Promise<readonly TreeNode[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (id: string): readonly TreeNode[] => {
    const node = byId.get(id);
    if (node === undefined) return [];
    const below = (node.childIds ?? []).flatMap(read);
    if (node.ignored) return below;
    const property = (name: string): unknown => node.properties?.find((one) => one.name === name)?.value.value;
    const [level, url] = [property('level'), property('url')];
    const own: TreeNode = {
      role: String(node.role?.value),
      name: String(node.name?.value ?? '').trim(),
      description: String(node.description?.value ?? '').trim(),
      level: typeof level === 'number' ? level : undefined,
      url: typeof url === 'string' ? url : undefined,
      below: below.map(({ role }) => role),
    };
    return [own, ...below];
  };
  return read(nodes[0]?.nodeId ?? '');
}

const named = [
  'link',
  'button',
  'searchbox',
  'textbox',
  'combobox',
  'checkbox',
  'DisclosureTriangle',
  'image',
  'table',
];
/** Pages that other sites embed have no head and no foot. */
const atMostOnce = ['banner', 'contentinfo'];
const toldApart = ['navigation', 'region', 'search', 'form', 'complementary'];

/** @returns What a reader of this tree would stumble over, in words. */
export function treeFaults(tree: readonly TreeNode[]): readonly string[] {
  const of = (...roles: readonly string[]): readonly TreeNode[] => tree.filter(({ role }) => roles.includes(role));
  const repeated = atMostOnce.filter((role) => of(role).length > 1).map((role) => `${of(role).length} ${role}`);
  const mains = of('main').length === 1 ? [] : [`${of('main').length} main`];
  const unnamed = of(...named).filter(({ name }) => name === '');
  const alike = toldApart.flatMap((role) =>
    of(role)
      .filter(({ name }, at, all) => all.findIndex((other) => other.name === name) < at)
      .map(({ name }) => `two ${role} "${name}"`),
  );
  const levels = of('heading');
  const holes = levels.filter(({ level = 1 }, at) => level > (levels[at - 1]?.level ?? 0) + 1);
  const headless = of('table').filter(({ below }) => !below.includes('columnheader') && !below.includes('rowheader'));
  return [
    ...mains,
    ...repeated,
    ...unnamed.map(({ role }) => `${role} without a name`),
    ...alike,
    ...holes.map(({ name, level }) => `heading "${name}" jumps to level ${level ?? ''}`),
    ...headless.map(({ name }) => `table "${name}" without heads`),
    ...linkFaults(of('link')),
  ];
}

/** Links that are read out alike lead to one place. The notes of a plan's words (`#hd-`) are told apart by the words. */
function linkFaults(links: readonly TreeNode[]): readonly string[] {
  const outside = links.filter(({ url }) => url !== undefined && !url.includes('#hd-'));
  return [...Map.groupBy(outside, ({ name, description }) => `${name} ${description}`.trim())]
    .map(([name, all]) => [name, new Set(all.map(({ url }) => url)).size] as const)
    .filter(([, places]) => places > 1)
    .map(([name, places]) => `link "${name}" leads to ${places} places`);
}
