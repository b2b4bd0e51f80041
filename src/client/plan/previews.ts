/**
 * What an agency, a cited document or a reading is, beside the link that a reader points at, tabs to or taps. It stays while
 * the reader is on the link or on it; Escape takes it away. A first tap shows it, a second follows the link.
 */
import { element, link } from '../search/element.ts';

/** Long enough to cross the gap to the preview, and not to pass over a link in reading. */
const pause = 250;

interface Shown {
  readonly anchor: HTMLAnchorElement;
  readonly box: HTMLElement;
  readonly release: () => void;
}

let shown: Shown | undefined;
/** The link whose preview comes next, while the reader may still leave it. */
let wanted: HTMLAnchorElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

export function offerPreviews(root: Document): void {
  const text = root.querySelector<HTMLElement>('[data-plan-text]');
  if (text === null || !('popover' in text)) return;
  const isInside = (node: EventTarget | null) =>
    node instanceof Node && (shown?.box.contains(node) === true || shown?.anchor.contains(node) === true);
  text.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch') return;
    if (isInside(target)) stay();
    else later(anchorAt(target));
  });
  text.addEventListener('pointerleave', () => later(undefined));
  text.addEventListener('focusin', ({ target }) => {
    const anchor = anchorAt(target);
    if (anchor?.matches(':focus-visible') === true) show(anchor).catch(hide);
    else if (!isInside(target)) hide();
  });
  text.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget !== null && !isInside(relatedTarget)) hide();
  });
  text.addEventListener('click', (event) => {
    const anchor = anchorAt(event.target);
    const byTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (anchor === undefined || !byTouch || shown?.anchor === anchor) return;
    event.preventDefault();
    show(anchor).catch(() => location.assign(anchor.href)); // what cannot be shown is opened
  });
  root.addEventListener('pointerdown', ({ target }) => {
    if (!isInside(target)) hide();
  });
  root.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  addEventListener('hashchange', hide);
}

function anchorAt(target: EventTarget | null): HTMLAnchorElement | undefined {
  const anchor = target instanceof Element ? target.closest('a') : null;
  const isPreviewed = anchor?.closest('.preview') === null && contentOf(anchor) !== undefined;
  return isPreviewed ? anchor : undefined;
}

function later(anchor: HTMLAnchorElement | undefined): void {
  if (anchor !== undefined && anchor === wanted) return;
  stay();
  wanted = anchor;
  timer = setTimeout(() => {
    if (anchor === undefined) hide();
    else show(anchor).catch(hide);
  }, pause);
}

function stay(): void {
  clearTimeout(timer);
  wanted = undefined;
}

async function show(anchor: HTMLAnchorElement): Promise<void> {
  if (shown?.anchor === anchor) return;
  wanted = anchor;
  const { keepBeside } = await import('./keep-beside.ts');
  const content = contentOf(anchor);
  if (wanted !== anchor || content === undefined) return;
  hide();
  const toPage = anchor.hash === '' || anchor.pathname !== location.pathname;
  const say = anchor.closest<HTMLElement>('[data-plan-text]')?.dataset ?? {};
  const box = element(
    'div',
    'preview no-print',
    ...content,
    element('p', '', link(anchor.href, '', (toPage ? say['openPage'] : say['openCorrection']) ?? '')),
  );
  box.popover = 'manual';
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', `${say['previewName'] ?? ''}: ${anchor.textContent.trim()}`);
  box.setAttribute('data-not-text', '');
  box.lang = document.documentElement.lang;
  anchor.removeAttribute('title'); // the preview says it
  anchor.after(box); // the next stop of the keyboard
  box.showPopover();
  shown = { anchor, box, release: keepBeside(anchor, box) };
}

function hide(): void {
  stay();
  shown?.release();
  shown?.box.remove();
  shown = undefined;
}

/** What the page holds of the link's target: a template, or an entry of the list of corrections. */
function contentOf(anchor: HTMLAnchorElement): readonly Node[] | undefined {
  const address = anchor.getAttribute('href') ?? '';
  if (address.startsWith('#hd-')) {
    const entry = document.getElementById(address.slice(1));
    const source = entry?.closest('section')?.querySelector('h3')?.textContent;
    if (entry === null) return undefined;
    const words = [...entry.children].map((child) => child.cloneNode(true));
    return source === undefined ? words : [element('p', 'preview-name', source), ...words];
  }
  const template = document.querySelector<HTMLTemplateElement>(`template[data-preview="${CSS.escape(address)}"]`);
  return template === null ? undefined : [template.content.cloneNode(true)];
}
