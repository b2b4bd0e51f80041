/** Buttons that copy a text of the page. */
import { citeWords } from '../../i18n/cite-dataset.ts';
import { copyText } from '../copy-text.ts';
import { pageLanguage } from '../page-language.ts';
import { tell } from '../tell.ts';

export function mountCopyBlocks(root: ParentNode): void {
  for (const group of root.querySelectorAll<HTMLElement>('[data-cite]'))
    for (const button of group.querySelectorAll<HTMLElement>('[data-copy]'))
      button.addEventListener('click', () => void copy(group, button));
}

async function copy(group: HTMLElement, button: HTMLElement): Promise<void> {
  const say = citeWords(pageLanguage());
  const text = document.getElementById(button.dataset['copy'] ?? '');
  const status = group.querySelector('[role="status"]');
  if (text === null || status === null) return;
  const isCopied = await copyText(text.textContent);
  if (!isCopied) getSelection()?.selectAllChildren(text);
  tell(status, isCopied ? say.copied(button.dataset['named'] ?? '') : say.selected);
}
