/** What an element says of the looks of the text below it: from tags and `style` attributes, as a browser starts from them. */
import type { Look } from '../../source-text.ts';
import { attribute, style, type Element } from './elements.ts';

/** What a piece of text inherits from the elements around it. */
export interface Context {
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isCentred: boolean;
  /** White space counts (`<pre>`). */
  readonly isPlain: boolean;
  readonly isNote: boolean;
  readonly isSuperscript: boolean;
  /** The font draws small letters as capitals (.VnTimeH). */
  readonly isCapital: boolean;
  readonly headingLevel: number;
  /** Left edge in points, or depth of lists times `listIndent`. */
  readonly indent: number;
}

export const noContext: Context = {
  isBold: false,
  isItalic: false,
  isCentred: false,
  isPlain: false,
  isNote: false,
  isSuperscript: false,
  isCapital: false,
  headingLevel: 0,
  indent: 0,
};

/** Browsers indent a list by 40 CSS pixels. */
const listIndent = 30;

const noteName = /^_?(?:ftn|edn|fn|footnote|endnote)[-_:]?\d+$/i;
const noteClass = /(?:^|\s)(?:MsoFootnoteText|MsoEndnoteText|footnotes?|endnotes?)(?:\s|$)/i;

export function contextOf(element: Element, above: Context): Context {
  const { tagName } = element;
  const heading = /^h([1-6])$/.exec(tagName)?.[1];
  const weight = style(element, 'font-weight');
  const align = style(element, 'text-align') ?? attribute(element, 'align')?.toLowerCase();
  const font = `${attribute(element, 'face') ?? ''} ${style(element, 'font-family') ?? ''}`;
  const isList = tagName === 'ol' || tagName === 'ul' || tagName === 'dd' || tagName === 'blockquote';
  return {
    isBold:
      weight === undefined
        ? above.isBold || /^(?:b|strong|th|h[1-6])$/.test(tagName)
        : /^(?:bold|[6-9]00)/.test(weight),
    isItalic: isItalic(element, above),
    isCentred: tagName === 'center' || (align === undefined ? above.isCentred || tagName === 'th' : align === 'center'),
    isPlain: above.isPlain || tagName === 'pre' || (style(element, 'white-space') ?? '').startsWith('pre'),
    isNote: above.isNote || isNote(element),
    isSuperscript: above.isSuperscript || tagName === 'sup' || style(element, 'vertical-align') === 'super',
    isCapital: font.trim() === '' ? above.isCapital : /\.vn\w{1,30}h(?!\w)/i.test(font.slice(0, 500)),
    headingLevel: heading === undefined ? above.headingLevel : Number(heading),
    indent: above.indent + (isList ? listIndent : 0) + (points(style(element, 'margin-left')) ?? 0),
  };
}

function isItalic(element: Element, above: Context): boolean {
  const said = style(element, 'font-style');
  return said === undefined ? above.isItalic || /^(?:i|em)$/.test(element.tagName) : /^(?:italic|oblique)/.test(said);
}

/** The text of a footnote, or the mark before it: `<div id="ftn1">`, `<a name="_ftn1">`. */
export function isNote(element: Element): boolean {
  return (
    noteClass.test((attribute(element, 'class') ?? '').slice(0, 500)) ||
    noteName.test(attribute(element, 'id') ?? attribute(element, 'name') ?? '') ||
    /^doc-(?:foot|end)notes?$/.test(attribute(element, 'role') ?? '')
  );
}

const unitPoints: Readonly<Record<string, number>> = { pt: 1, px: 0.75, in: 72, cm: 28.35, mm: 2.835 };

function points(length: string | undefined): number | undefined {
  const [, number, unit = ''] = /^(-?\d{0,6}(?:\.\d{1,6})?)(pt|px|in|cm|mm)$/.exec(length ?? '') ?? [];
  const value = Number(number) * (unitPoints[unit] ?? NaN);
  return Number.isFinite(value) ? value : undefined;
}

/** A paragraph is bold or italic when all its letters are. */
export function lookOf(runs: readonly { readonly text: string; readonly context: Context }[]): Look | undefined {
  const printed = runs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).map(({ context }) => context);
  const [first] = printed;
  if (first === undefined) return undefined;
  const look: Look = {
    ...(printed.every(({ isBold }) => isBold) && { isBold: true }),
    ...(printed.every(({ isItalic }) => isItalic) && { isItalic: true }),
    ...(first.isCentred && { isCentred: true }),
    ...(first.headingLevel > 0 && { headingLevel: first.headingLevel }),
    ...(first.indent !== 0 && { indent: first.indent }),
  };
  return Object.keys(look).length === 0 ? undefined : look;
}
