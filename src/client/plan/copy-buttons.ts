/** The address and the citation of a clause, to put on the clipboard or to share. */
import { clauseCitation } from '../../domain/clause-citation.ts';
import { clauseToolWords } from '../../i18n/clause-notes.ts';
import { copyText } from '../copy-text.ts';
import { pageLanguage } from '../page-language.ts';
import { element } from '../search/element.ts';

/** @returns The buttons, and the line that says what came of them. */
export function copyButtons(clause: Element, label: string): readonly HTMLElement[] {
  const say = clauseToolWords(pageLanguage());
  const address = addressOf(clause.id);
  const part = clause.closest<HTMLElement>('[data-first-mention]')?.dataset ?? {};
  const { first, later } = clauseCitation(label, {
    first: part['firstMention'] ?? '',
    later: part['laterMention'] ?? '',
  });
  const status = element('p', 'clause-status');
  status.setAttribute('role', 'status');
  const copying = (name: string, words: string, done: string) =>
    button(name, async () => {
      if (await copyText(words)) status.replaceChildren(done);
      else offerByHand(status, words, say.byHand);
    });
  const buttons = [
    copying(say.copyLink, address, say.linkCopied),
    copying(say.copyCitation, `${first} (${address})`, say.citationCopied),
    copying(say.copyShort, later, say.shortCopied),
  ];
  if ('share' in navigator) {
    const share = () => navigator.share({ title: first, url: address }).catch(() => undefined); // the reader may think again
    buttons.push(button(say.share, share));
  }
  return [element('p', 'clause-buttons', ...buttons), status];
}

export function button(name: string, act: () => unknown): HTMLButtonElement {
  const made = element('button', 'button quiet', name);
  made.type = 'button';
  made.addEventListener('click', () => void act());
  return made;
}

/** Without words that a search marked; as the site publishes it, where it says so. */
function addressOf(id: string): string {
  const published = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return `${published ?? `${location.origin}${location.pathname}`}#${id}`;
}

/** The words, selected, where the browser does not let them be put on the clipboard. */
function offerByHand(status: HTMLElement, words: string, advice: string): void {
  const field = element('textarea', '', words);
  field.readOnly = true;
  field.rows = 3;
  status.replaceChildren(element('label', '', advice, field));
  field.select();
}
