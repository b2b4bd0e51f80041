/** Draws the lists of what is kept on this device, each copy with a button that takes it away. */
import { keptListWords } from '../../i18n/kept.ts';
import { formatFileSize } from '../../view/file-size.ts';
import { dayOf } from '../../view/kept-words.ts';
import { pageLanguage } from '../page-language.ts';
import { element } from '../search/element.ts';
import { keptPages, keptPlans, type KeptCopy } from './kept-copies.ts';

const language = pageLanguage();
const say = keptListWords(language);

class KeptList {
  private readonly box: HTMLElement;
  private readonly status: HTMLElement;

  constructor(box: HTMLElement, status: HTMLElement) {
    this.box = box;
    this.status = status;
  }

  async show(copies: () => Promise<readonly KeptCopy[]>): Promise<void> {
    const found = await copies();
    const rows = found.map((copy) => this.row(copy));
    if (rows.length > 0) this.box.replaceChildren(element('ul', 'kept-list', ...rows));
  }

  private row(copy: KeptCopy): HTMLElement {
    const kept = copy.keptAt === undefined ? say.unfinished : say.keptOn(dayOf(copy.keptAt, language));
    const about = say.about(formatFileSize(copy.bytes, language), kept);
    const button = element(
      'button',
      'button quiet',
      say.remove,
      element('span', 'visually-hidden', ` ${say.copyOf(copy.title)}`),
    );
    button.type = 'button';
    const words = element('p', '', linkTo(copy), element('span', 'kicker', about));
    const row = element('li', '', words, button);
    button.addEventListener('click', () => void this.remove(copy, row));
    return row;
  }

  private async remove(copy: KeptCopy, row: HTMLElement): Promise<void> {
    await copy.remove();
    const next = row.nextElementSibling ?? row.previousElementSibling;
    row.remove();
    this.status.textContent = say.removed(copy.title);
    const button = next?.querySelector('button');
    if (button) {
      button.focus();
      return;
    }
    this.box.replaceChildren(element('p', 'not-stated', say.noneLeft));
    this.box.tabIndex = -1;
    this.box.focus();
  }
}

/** To the very copy that is kept, in its own language. */
function linkTo({ address, title }: KeptCopy): HTMLAnchorElement {
  const link = element('a', '', title);
  link.href = address;
  link.lang = address.startsWith('/en/') ? 'en' : 'vi';
  link.hreflang = link.lang;
  return link;
}

const status = document.querySelector<HTMLElement>('[data-kept-status]');
const sources = { plans: keptPlans, pages: keptPages };
for (const [name, copies] of Object.entries(sources)) {
  const box = document.querySelector<HTMLElement>(`[data-kept="${name}"]`);
  if (box !== null && status !== null && 'caches' in globalThis) void new KeptList(box, status).show(copies);
}
