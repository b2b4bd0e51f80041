/** Marks in the contents tree where the reader is. Where the tree is a bar, the bar says it, and closes once it is used. */
const wide = matchMedia('(min-width: 75rem)');
/** What is above this part of the screen has been reached. */
const lineOfReading = 0.2;

export function followContents(root: Document): void {
  const nav = root.querySelector<HTMLElement>('.contents');
  const details = root.querySelector<HTMLDetailsElement>('.contents > details');
  const place = root.querySelector('.contents-place');
  if (nav === null || details === null || place === null) return;
  nav.classList.add('follows');
  foldBar(nav, details);
  // beside the text it is shown open: what reads the page aloud shall say so too
  const open = (): void => void (details.open = wide.matches);
  open();
  wide.addEventListener('change', open);

  const places = [...nav.querySelectorAll('a')].flatMap((link) => {
    const clause = root.getElementById(decodeURIComponent(link.hash.slice(1)));
    return clause?.classList.contains('clause') === true ? [{ link, clause }] : [];
  });
  const mark = (): void => {
    const line = innerHeight * lineOfReading;
    const current = places.findLast(({ clause }) => clause.getBoundingClientRect().top <= line)?.link;
    for (const { link } of places) link.removeAttribute('aria-current');
    place.textContent = current === undefined ? '' : barWords(current);
    if (current === undefined) {
      nav.scrollTop = 0;
      return;
    }
    current.setAttribute('aria-current', 'true');
    bringIntoView(wide.matches ? nav : current.closest('.contents-tree'), current);
  };
  const observer = new IntersectionObserver(mark, { rootMargin: '-20% 0px -79%' }); // asks anew at that line
  for (const { clause } of places) observer.observe(clause);
  for (const text of root.querySelectorAll('[data-plan-text]')) observer.observe(text); // a jump out of it, from between two clauses
}

/** "II. 3. Nâng cao hiệu quả": the number of the part before the heading, for one line. */
function barWords({ dataset, textContent }: HTMLElement): string {
  const { inside } = dataset;
  return `${inside === undefined ? '' : `${inside}. `}${textContent}`;
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
