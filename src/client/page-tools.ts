/** The tools of a page: its address or citation on the clipboard, sharing, printing. Each says what it has done. */
import { toolWords } from '../i18n/page-tools.ts';
import { copyText } from './copy-text.ts';
import { pageAddress } from './page-address.ts';
import { pageLanguage } from './page-language.ts';
import { tell } from './tell.ts';

export function mountPageTools(root: ParentNode): void {
  for (const tools of root.querySelectorAll<HTMLElement>('[data-page-tools]')) mount(tools);
}

function mount(tools: HTMLElement): void {
  const say = toolWords(pageLanguage());
  const status = tools.querySelector('[role="status"]');
  const refused = tools.querySelector<HTMLElement>('[data-refused]');
  const field = refused?.querySelector('input') ?? undefined;
  if (status === null || refused === null || field === undefined) return;

  const copy = async (words: string, done: string): Promise<void> => {
    refused.hidden = await copyText(words);
    if (refused.hidden) {
      tell(status, done);
      return;
    }
    field.value = words;
    field.select();
  };
  const on = (name: string, act: () => void): void =>
    tools.querySelector(`[data-tool="${name}"]`)?.addEventListener('click', act);

  on('link', () => void copy(pageAddress(), say.linkCopied));
  on('print', () => {
    print();
  });
  const citation = tools.querySelector<HTMLElement>('[data-citation]')?.dataset['citation'];
  if (citation !== undefined) on('citation', () => void copy(`${citation} (${pageAddress()})`, say.citationCopied));

  const share = tools.querySelector<HTMLElement>('[data-tool="share"]');
  if (share === null || !('share' in navigator)) return;
  share.dataset['ready'] = '';
  share.addEventListener('click', () => {
    navigator.share({ title: document.title, url: pageAddress() }).catch((error: unknown) => {
      const isClosed = error instanceof DOMException && error.name === 'AbortError'; // the reader thought better of it
      if (!isClosed) void copy(pageAddress(), say.notShared);
    });
  });
}
