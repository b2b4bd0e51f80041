/** Draws the lists of what is kept on this device, each copy with a button that takes it away. */
import { formatFileSize } from '../../view/file-size.ts';
import { dayOf } from '../../view/kept-words.ts';
import { element, link } from '../search/element.ts';
import { keptPages, keptPlans, type KeptCopy } from './kept-copies.ts';

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
    const kept = copy.keptAt === undefined ? 'chưa lưu xong' : `lưu ngày ${dayOf(copy.keptAt)}`;
    const about = `khoảng ${formatFileSize(copy.bytes)}, ${kept}`;
    const button = element(
      'button',
      'button quiet',
      'Xóa',
      element('span', 'visually-hidden', ` bản lưu ${copy.title}`),
    );
    button.type = 'button';
    const words = element('p', '', link(copy.address, '', copy.title), element('span', 'kicker', about));
    const row = element('li', '', words, button);
    button.addEventListener('click', () => void this.remove(copy, row));
    return row;
  }

  private async remove(copy: KeptCopy, row: HTMLElement): Promise<void> {
    await copy.remove();
    const next = row.nextElementSibling ?? row.previousElementSibling;
    row.remove();
    this.status.textContent = `Đã xóa bản lưu ${copy.title}.`;
    const button = next?.querySelector('button');
    if (button) {
      button.focus();
      return;
    }
    this.box.replaceChildren(element('p', 'not-stated', 'Không còn bản nào.'));
    this.box.tabIndex = -1;
    this.box.focus();
  }
}

const status = document.querySelector<HTMLElement>('[data-kept-status]');
const sources = { plans: keptPlans, pages: keptPages };
for (const [name, copies] of Object.entries(sources)) {
  const box = document.querySelector<HTMLElement>(`[data-kept="${name}"]`);
  if (box !== null && status !== null && 'caches' in globalThis) void new KeptList(box, status).show(copies);
}
