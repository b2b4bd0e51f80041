/** Puts what a source prints, and why the text differs or is doubted, beside each marked word; and takes it away. */
import { element } from '../search/element.ts';

export function showReadings(isOn: boolean): void {
  for (const note of document.querySelectorAll('.reading')) note.remove();
  if (!isOn) return;
  for (const marked of document.querySelectorAll<HTMLElement>('[data-plan-text] :is(.correction, .doubt)')) {
    const link = marked.closest('a') ?? undefined;
    const anchor = marked.dataset['reading'] ?? link?.hash ?? '';
    const lines = document.getElementById(anchor.slice(1))?.children ?? [];
    const words = [...lines].flatMap((line) => [...line.cloneNode(true).childNodes, ' ']);
    const note = element('span', 'reading', ' [', ...words, '] ');
    note.setAttribute('data-not-text', '');
    (link ?? marked).after(note); // which has links itself
  }
}
