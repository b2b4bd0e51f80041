/** Puts into a report what only the browser knows: the address with its clause, and the words that the reader has selected. */
import { toolWords } from '../i18n/page-tools.ts';
import { reportAddress, reportWords, type Report } from '../view/page-report.ts';
import { copyText } from './copy-text.ts';
import { pageAddress } from './page-address.ts';
import { pageLanguage } from './page-language.ts';
import { tell } from './tell.ts';

export function mountPageFoot(root: ParentNode): void {
  const foot = root.querySelector<HTMLElement>('[data-page-foot]');
  if (foot === null) return;
  const language = pageLanguage();
  const say = toolWords(language);
  const selected = lastSelection(foot);
  const report = (): Report => ({
    title: foot.dataset['title'] ?? document.title,
    address: pageAddress(),
    words: selected(),
  });

  const link = foot.querySelector<HTMLAnchorElement>('[data-report-url]');
  link?.addEventListener('click', () => (link.href = reportAddress(link.dataset['reportUrl'] ?? '', report())));

  const [details, field, button, status] = [
    foot.querySelector('details'),
    foot.querySelector('textarea'),
    foot.querySelector('[data-copy-report]'),
    foot.querySelector('[role="status"]'),
  ];
  if (details === null || field === null || button === null || status === null) return;
  let written = field.value;
  details.addEventListener('toggle', () => {
    if (!details.open || field.value !== written) return; // what the reader wrote stays
    field.value = written = reportWords(report(), foot.dataset['datasetVersion'] ?? '', language);
  });
  button.addEventListener('click', () => {
    void copyText(field.value).then((isCopied) => {
      if (!isCopied) field.select();
      tell(status, isCopied ? say.reportCopied : say.reportSelected);
    });
  });
}

/** The words selected last outside the foot: a tap on the report takes the selection itself away. */
function lastSelection(foot: HTMLElement): () => string {
  let last = '';
  document.addEventListener('selectionchange', () => {
    const selection = document.getSelection();
    const words = selection?.toString().replace(/\s+/gu, ' ').trim() ?? '';
    if (words !== '' && !foot.contains(selection?.anchorNode ?? null)) last = words;
  });
  return () => last;
}
