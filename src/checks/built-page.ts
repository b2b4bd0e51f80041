/** Reads one built page and tells what breaks the site's promises: strict policy, no other origin, whole links, one h1. */
import { createHash } from 'node:crypto';
import { defaultTreeAdapter as adapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Diagnostic, Place } from '../domain/diagnostic.ts';
import { site } from '../domain/site.ts';
import { vietnameseLetter } from '../vietnamese/letters.ts';
import { leavesOrigin, loadedAddresses, styleSheetAddresses } from './page-addresses.ts';

export interface PageLink {
  readonly href: string;
  readonly place: Place;
}

export interface BuiltPage {
  readonly ids: ReadonlySet<string>;
  /** Every address on this site that the page links to or loads, as written. */
  readonly links: readonly PageLink[];
  /** Words of the full text, where the page holds one. */
  readonly planWords: readonly string[] | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Relations of links that load nothing: they name a page of this site, whole where SITE_URL is known. */
const namesPage: ReadonlySet<string> = new Set(['canonical', 'alternate']);

/** @param file Path of the page in the built site, for places. */
export function readBuiltPage(file: string, html: string): BuiltPage {
  const diagnostics: Diagnostic[] = [];
  const links: PageLink[] = [];
  const ids = new Set<string>();
  let policy = '';
  let planWords: readonly string[] | undefined;
  let headings = 0;
  let pageLanguage = '';

  const report = (rule: string, place: Place, problem: string, advice: string): void => {
    diagnostics.push({ rule, severity: 'error', place, problem, advice });
  };

  const visit = (element: Tree.Element, outside: string): void => {
    const { tagName } = element;
    const location = element.sourceCodeLocation;
    const place = { file, line: location?.startLine ?? 1, column: location?.startCol ?? 1 };
    const attribute = (name: string) => element.attrs.find((candidate) => candidate.name === name)?.value;
    if (tagName === 'html') pageLanguage = attribute('lang') ?? '';
    const language = attribute('lang') ?? outside;
    const unmarked = pageLanguage === 'en' && language === 'en' ? vietnameseIn(element) : undefined;
    if (unmarked !== undefined)
      report(
        'site/unmarked-language',
        place,
        `"${unmarked.slice(0, 60)}" is Vietnamese in words that are said to be English.`,
        'Write the words in English in src/i18n, or lang="vi" on the element that holds them.',
      );
    const id = attribute('id');
    if (id !== undefined) {
      if (ids.has(id))
        report('site/repeated-id', place, `The id "${id}" is given twice.`, 'Give the second another id.');
      ids.add(id);
    }
    if (tagName === 'h1') headings += 1;
    if (tagName === 'meta' && attribute('http-equiv')?.toLowerCase() === 'content-security-policy')
      policy = attribute('content') ?? '';
    for (const { name } of element.attrs) {
      if (name === 'style' || name.startsWith('on')) {
        report(
          'site/inline-code',
          place,
          `<${tagName}> has the attribute "${name}", which the policy blocks.`,
          'Move it to a style sheet or script.',
        );
      }
    }
    if (
      (tagName === 'script' || tagName === 'style') &&
      attribute('src') === undefined &&
      attribute('type') !== 'application/ld+json'
    ) {
      const hash = createHash('sha256').update(textOf(element)).digest('base64');
      if (!policy.includes(`'sha256-${hash}'`))
        report(
          'site/inline-code',
          place,
          `An inline <${tagName}> has no hash in the policy.`,
          'Let Astro process it, so that it is hashed.',
        );
    }
    const loaded = tagName === 'style' ? styleSheetAddresses(textOf(element)) : loadedAddresses(tagName, element.attrs);
    for (const address of loaded) {
      if (!leavesOrigin(address)) links.push({ href: address, place });
      else if (namesPage.has(attribute('rel') ?? '')) links.push({ href: new URL(address).pathname, place });
      else diagnostics.push(otherOrigin(place, `<${tagName}>`, address));
    }
    if (tagName === 'meta' && attribute('property') === 'og:image')
      links.push({ href: new URL(attribute('content') ?? '', 'http://site').pathname, place }); // whole where SITE_URL is known
    if (tagName === 'a') links.push({ href: attribute('href') ?? '', place });
    if (attribute('data-plan-text') !== undefined) planWords = wordsOf(element);
    for (const child of adapter.getChildNodes(element))
      if (adapter.isElementNode(child)) visit(child, tagName === 'head' ? 'vi' : language);
  };

  const document = parse(html, { sourceCodeLocationInfo: true });
  for (const child of adapter.getChildNodes(document)) if (adapter.isElementNode(child)) visit(child, '');
  const top = { file, line: 1, column: 1 };
  if (!policy.includes("default-src 'none'"))
    report('site/policy', top, 'The page has no strict Content-Security-Policy.', 'Use the layout, which carries it.');
  if (headings !== 1) report('site/heading', top, `The page has ${headings} headings of level 1.`, 'Give it one.');
  if (html.includes('ď') || html.includes('Ď'))
    report('site/index-letter', top, 'The letter ď of the search index is shown.', 'Map it back to đ.');
  return { ids, links, planWords, diagnostics };
}

/** Reads a built style sheet, which loads fonts and pictures by itself. */
export function readBuiltStyleSheet(file: string, css: string): Pick<BuiltPage, 'links' | 'diagnostics'> {
  const place = { file, line: 1, column: 1 };
  const [others, own] = [true, false].map((leaves) =>
    styleSheetAddresses(css).filter((address) => leavesOrigin(address) === leaves),
  );
  return {
    links: (own ?? []).map((href) => ({ href, place })),
    diagnostics: (others ?? []).map((address) => otherOrigin(place, 'The style sheet', address)),
  };
}

/** Whether half of the words are Vietnamese, or two that follow each other: one may be an example ("II.3.bảng 1"). */
function isVietnamese(text: string): boolean {
  const words = text.normalize('NFC').replaceAll(site.name, '').split(/\s+/u); // the site has one name in every language
  const marked = words.map((word) => /^[^\d\p{L}]*\p{L}{2,}[^\d\p{L}]*$/u.test(word) && vietnameseLetter.test(word));
  const named = words.filter((word) => /\p{L}/u.test(word));
  const isMost = named.length > 0 && marked.filter(Boolean).length * 2 >= named.length;
  return isMost || marked.some((isMarked, index) => isMarked && marked[index + 1] === true);
}

const readOut = new Set(['aria-label', 'alt', 'title', 'placeholder']);

/** The first words of an element itself, or what is read out for it, that are Vietnamese. */
function vietnameseIn({ tagName, attrs, childNodes }: Tree.Element): string | undefined {
  if (tagName === 'script' || tagName === 'style') return undefined;
  const own = childNodes.flatMap((child) => (adapter.isTextNode(child) ? [child.value.trim()] : []));
  const read = attrs.flatMap(({ name, value }) => (readOut.has(name) ? [value] : []));
  return [...own, ...read].find(isVietnamese);
}

function otherOrigin(place: Place, what: string, address: string): Diagnostic {
  return {
    rule: 'site/other-origin',
    severity: 'error',
    place,
    problem: `${what} loads ${address}.`,
    advice: 'Nothing may come from another origin: serve it from here.',
  };
}

function textOf(node: Tree.ParentNode): string {
  return adapter
    .getChildNodes(node)
    .map((child) => (adapter.isTextNode(child) ? child.value : adapter.isElementNode(child) ? textOf(child) : ''))
    .join('');
}

/** Words as a reader sees them; links to the clause itself and margin notes are none of the text. */
function wordsOf(root: Tree.Element): string[] {
  const pieces: string[] = [];
  const visit = (node: Tree.ChildNode): void => {
    if (adapter.isTextNode(node)) pieces.push(node.value);
    if (!adapter.isElementNode(node) || node.attrs.some(({ name }) => name === 'data-not-text')) return;
    const isBlock = /^(?:div|p|h\d|li|td|th|tr|section)$/.test(node.tagName);
    if (isBlock) pieces.push(' ');
    adapter.getChildNodes(node).forEach(visit);
    if (isBlock) pieces.push(' ');
  };
  adapter.getChildNodes(root).forEach(visit);
  return pieces.join('').split(/\s+/u).filter(Boolean);
}
