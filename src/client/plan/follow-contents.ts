/** Marks in the contents tree where the reader is. Where the tree is a bar, the bar says it, and closes once it is used. */
const wide = matchMedia('(min-width: 75rem)');

export function followContents(root: Document): void {
  const nav = root.querySelector<HTMLElement>('.contents');
  const details = nav?.querySelector('details');
  const place = nav?.querySelector('.contents-place');
  if (nav == null || details == null || place == null) return;
  nav.classList.add('follows');
  foldBar(nav, details);

  const links = [...nav.querySelectorAll<HTMLAnchorElement>('a')];
  const linkOf = new Map<Element, HTMLAnchorElement>();
  for (const link of links) {
    const clause = root.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (clause?.classList.contains('clause') === true) linkOf.set(clause, link);
  }
  const read = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) read.add(target);
        else read.delete(target);
      }
      const current = links.findLast((link) => [...read].some((clause) => linkOf.get(clause) === link));
      const isBefore = entries.some(
        ({ boundingClientRect, rootBounds }) => boundingClientRect.top > (rootBounds?.top ?? 0),
      );
      if (current === undefined && !isBefore) return; // past a clause and not yet at another: the last place stands
      for (const link of links) link.removeAttribute('aria-current');
      place.textContent = '';
      if (current === undefined) return;
      current.setAttribute('aria-current', 'true');
      const { inside } = current.dataset;
      place.textContent = `${inside === undefined ? '' : `${inside}. `}${current.textContent}`;
      bringIntoView(wide.matches ? nav : current.closest('.contents-tree'), current);
    },
    { rootMargin: '-20% 0px -79% 0px' }, // a line of reading, a fifth down the screen
  );
  for (const clause of linkOf.keys()) observer.observe(clause);
}

/** Scrolls the tree alone: `scrollIntoView` would move the page too. */
function bringIntoView(tree: Element | null, link: HTMLElement): void {
  if (tree === null) return;
  const [box, line] = [tree.getBoundingClientRect(), link.getBoundingClientRect()];
  if (line.height === 0 || (line.top >= box.top && line.bottom <= box.bottom)) return;
  tree.scrollTop += line.top - box.top - box.height / 3;
}

function foldBar(nav: HTMLElement, details: HTMLDetailsElement): void {
  const fold = (): void => {
    if (!wide.matches) details.open = false;
  };
  nav.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLAnchorElement) fold();
  });
  nav.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !details.open || wide.matches) return;
    fold();
    details.querySelector('summary')?.focus();
  });
  nav.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !nav.contains(relatedTarget)) fold();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !nav.contains(target)) fold();
  });
  details.addEventListener('toggle', () => {
    const current = nav.querySelector<HTMLElement>('[aria-current]');
    if (details.open && current !== null) bringIntoView(nav.querySelector('.contents-tree'), current);
  });
}
