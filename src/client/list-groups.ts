/** The groups of a list: their counts, and which are folded. Without scripts those with a button are all open. */

/**
 * @param list Its groups `[data-group]` fold by the button in their head, or are `<details>`.
 * @param inUnits Writes a count: "1 task".
 * @returns Shows the groups as their rows are now. A list that is asked for something has no folded group.
 */
export function mountGroups(list: HTMLElement, inUnits: (count: number) => string): (asks: boolean) => void {
  const groups = [...list.querySelectorAll<HTMLElement>('[data-group]')];
  const openAtFirst = new Set(groups.filter(isOpen));
  let wasAsked = false;

  for (const group of groups)
    foldButton(group)?.addEventListener('click', () => {
      setOpen(group, !isOpen(group));
    });

  const openNamed = (): void => {
    const named = location.hash === '' ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const group = named?.closest<HTMLElement>('[data-group]');
    if (group !== null && group !== undefined && list.contains(group)) setOpen(group, true);
  };
  addEventListener('hashchange', openNamed);
  openNamed();

  return (asks) => {
    for (const group of groups) {
      const inside = group.querySelectorAll('[data-row]:not([hidden])').length;
      group.hidden = inside === 0;
      if (asks !== wasAsked) setOpen(group, asks || openAtFirst.has(group));
      const own = group.querySelector('[data-group-count]');
      if (own !== null) own.textContent = inUnits(inside);
    }
    wasAsked = asks;
  };
}

function foldButton(group: HTMLElement): HTMLElement | null {
  return group.querySelector('button[aria-expanded]');
}

function isOpen(group: HTMLElement): boolean {
  if (group instanceof HTMLDetailsElement) return group.open;
  return foldButton(group)?.ariaExpanded !== 'false';
}

function setOpen(group: HTMLElement, open: boolean): void {
  if (group instanceof HTMLDetailsElement) group.open = open;
  foldButton(group)?.setAttribute('aria-expanded', String(open));
}
