/** Puts what a source prints, and why the text differs or is doubted, beside each marked word; and takes it away. */
import { element } from '../search/element.ts';
import { wordsOf } from './words-of.ts';

export function showReadings(isOn: boolean): void {
  for (const note of document.querySelectorAll('.reading')) note.remove();
  if (!isOn) return;
  for (const marked of document.querySelectorAll<HTMLAnchorElement>('[data-plan-text] :is(.correction, .doubt)')) {
    const entry = document.getElementById(marked.hash.slice(1));
    if (entry === null) continue;
    const note = element('span', 'reading', ` [${reasonOf(entry)}] `);
    note.setAttribute('data-not-text', '');
    marked.after(note);
  }
}

/** The entry of the list on one line, with the quotation marks that a browser only draws. */
function reasonOf(entry: HTMLElement): string {
  const lines = [...entry.children].map((line) => {
    const copy = line.cloneNode(true) as Element;
    for (const quote of copy.querySelectorAll('q')) quote.replaceWith(`“${quote.textContent}”`);
    return wordsOf(copy);
  });
  return lines.join('. ');
}
