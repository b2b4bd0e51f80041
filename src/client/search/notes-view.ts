/** Draws what stands above the results: what was done with the words, pages that they name, and where else to look. */
import { agencyPath, instrumentPath, planPath } from '../../domain/paths.ts';
import { searchWords } from '../../i18n/search.ts';
import type { Answer, Shortcut } from '../../query/answer.ts';
import { mixedNodes, vietnamese } from '../mixed-nodes.ts';
import { pageLanguage } from '../page-language.ts';
import { element, link } from './element.ts';
import { noteLines, weakLine } from './messages.ts';
import type { Names } from './names.ts';
import { addressOf } from './url-state.ts';

const language = pageLanguage();
const say = searchWords(language);
const shortcutPaths: Readonly<Record<Shortcut['kind'], (id: string) => string>> = {
  plan: planPath,
  agency: agencyPath,
  instrument: instrumentPath,
};

export function drawNotes(answer: Answer, isNarrowed: boolean, names: Names): readonly Node[] {
  const { quality, notes, shortcuts, alternatives } = answer;
  const drawn: Node[] = noteLines(notes, language).map((line) => element('p', 'search-note', ...mixedNodes(line)));
  if (quality === 'none' && isNarrowed) drawn.push(element('p', 'search-note', say.tooNarrow));
  if (shortcuts.length > 0) drawn.push(drawShortcuts(shortcuts, names));
  if (quality === 'weak') drawn.push(element('p', 'callout', weakLine(answer, language)));
  if (alternatives.length > 0) drawn.push(drawAlternatives(alternatives));
  return drawn;
}

function drawShortcuts(shortcuts: readonly Shortcut[], names: Names): HTMLElement {
  const items = shortcuts.map((shortcut) => {
    const { name, about } = names.shortcut(shortcut);
    const page = link(shortcutPaths[shortcut.kind](shortcut.id), '', vietnamese(name));
    return element('li', '', page, ...(about === undefined ? [] : [' ', vietnamese(about)]));
  });
  const nav = element(
    'nav',
    'shortcuts',
    element('span', 'shortcuts-title', say.directly),
    ' ',
    element('ul', '', ...items),
  );
  nav.setAttribute('aria-label', say.directly);
  return nav;
}

/** Each is a question that has an answer. */
function drawAlternatives(alternatives: readonly string[]): HTMLElement {
  const items = alternatives.map((typed) =>
    element('li', '', link(addressOf({ typed, chosen: {} }), '', vietnamese(typed))),
  );
  return element('div', 'alternatives', element('span', '', say.tryThese), ' ', element('ul', '', ...items));
}
