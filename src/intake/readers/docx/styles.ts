/** What styles.xml and direct formatting say of runs and paragraphs, as far as it bears on the text (ECMA-376 part 1, 17.7). */
import { isSymbolFont } from './symbols.ts';
import { childOf, childrenOf, isOn, valueOf, wholeNumber, type XmlElement } from './element.ts';

export interface RunLook {
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  /** Hidden text: on paper and on the usual screen Word shows nothing. */
  readonly isHidden?: boolean;
  readonly font?: string;
}

export interface ParagraphLook {
  readonly isCentred?: boolean;
  /** 0 to 8 for a heading, 9 for body text. */
  readonly outlineLevel?: number;
  /** Points. */
  readonly left?: number;
  /** Points from the left edge to the first line; negative when it hangs. */
  readonly firstLine?: number;
  /** The list; "0" takes a paragraph out of the list of its style. */
  readonly listId?: string;
  readonly listLevel?: number;
}

export interface Style {
  readonly run: RunLook;
  readonly paragraph: ParagraphLook;
}

export interface Styles {
  /** @param id Of the paragraph; `undefined` for the style that paragraphs have when none is named. */
  readonly ofParagraph: (id: string | undefined) => Style;
  readonly ofCharacters: (id: string | undefined) => RunLook;
  /** The list that a numbering style names. */
  readonly listOfStyle: (id: string) => string | undefined;
}

/** Longest chain of styles that are based on each other; Word allows eleven. */
const longestChain = 50;

/** @param root Of styles.xml; `undefined` when the file has none. Chains that run in a circle are cut. */
export function readStyles(root: XmlElement | undefined): Styles {
  const elements = new Map<string, XmlElement>();
  let defaultParagraph: string | undefined;
  for (const style of childrenOf(root, 'w:style')) {
    const { styleId, type, default: isDefault } = style.attributes;
    if (styleId === undefined) continue;
    elements.set(styleId, style);
    if (type === 'paragraph' && (isDefault === '1' || isDefault === 'true')) defaultParagraph = styleId;
  }
  const defaults = childOf(root, 'w:docDefaults');
  const base: Style = {
    run: readRunLook(childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr')),
    paragraph: readParagraphLook(childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr')),
  };
  const resolved = new Map<string, Style>();
  const resolve = (id: string | undefined, from: Style): Style => {
    if (id === undefined) return from;
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const chain: XmlElement[] = [];
    for (let next = elements.get(id); next !== undefined && chain.length < longestChain;) {
      chain.unshift(next);
      next = elements.get(valueOf(next, 'w:basedOn') ?? '');
    }
    const style = chain.reduce(
      ({ run, paragraph }, element): Style => ({
        run: { ...run, ...readRunLook(childOf(element, 'w:rPr')) },
        paragraph: { ...paragraph, ...styleParagraphLook(element) },
      }),
      from,
    );
    resolved.set(id, style);
    return style;
  };
  return {
    ofParagraph: (id) => resolve(id !== undefined && elements.has(id) ? id : defaultParagraph, base),
    // an id is of one type only, so that both kinds can share what was resolved
    ofCharacters: (id) => resolve(id, { run: {}, paragraph: {} }).run,
    listOfStyle: (id) => readParagraphLook(childOf(elements.get(id), 'w:pPr')).listId,
  };
}

/** Headings built into Word need not repeat their outline level: the name of the style says it in every language. */
function styleParagraphLook(style: XmlElement): ParagraphLook {
  const look = readParagraphLook(childOf(style, 'w:pPr'));
  const [, level] = /^heading ([1-9])$/iu.exec(valueOf(style, 'w:name') ?? '') ?? [];
  return level === undefined || look.outlineLevel !== undefined ? look : { ...look, outlineLevel: Number(level) - 1 };
}

/** @param properties A `w:rPr`. */
export function readRunLook(properties: XmlElement | undefined): RunLook {
  if (properties === undefined) return {};
  return defined({
    isBold: isOn(properties, 'w:b'),
    isItalic: isOn(properties, 'w:i'),
    isHidden: isOn(properties, 'w:vanish'),
    font: fontOf(childOf(properties, 'w:rFonts')),
  });
}

/** Bold, italic and hidden turn about when both the paragraph's style and the character style say them (17.7.3). */
export function mergeRunLooks(paragraph: RunLook, character: RunLook, direct: RunLook): RunLook {
  const toggled = (key: 'isBold' | 'isItalic' | 'isHidden'): boolean =>
    direct[key] ?? (paragraph[key] === true) !== (character[key] === true);
  return defined({
    isBold: toggled('isBold'),
    isItalic: toggled('isItalic'),
    isHidden: toggled('isHidden'),
    font: direct.font ?? character.font ?? paragraph.font,
  });
}

/** @param properties A `w:pPr`. */
export function readParagraphLook(properties: XmlElement | undefined): ParagraphLook {
  if (properties === undefined) return {};
  const list = childOf(properties, 'w:numPr');
  const alignment = valueOf(properties, 'w:jc');
  return defined({
    isCentred: alignment === undefined ? undefined : alignment === 'center',
    outlineLevel: wholeNumber(valueOf(properties, 'w:outlineLvl')),
    ...indentOf(childOf(properties, 'w:ind')),
    listId: valueOf(list, 'w:numId'),
    listLevel: wholeNumber(valueOf(list, 'w:ilvl')),
  });
}

function indentOf(indent: XmlElement | undefined): { left?: number | undefined; firstLine?: number | undefined } {
  const points = (...names: readonly string[]): number | undefined => {
    const twips = names.map((name) => wholeNumber(indent?.attributes[name])).find((value) => value !== undefined);
    return twips === undefined ? undefined : twips / 20;
  };
  const hanging = points('hanging');
  return { left: points('start', 'left'), firstLine: hanging === undefined ? points('firstLine') : -hanging };
}

/**
 * The font of letters beyond ASCII, unless ASCII has another and this one draws symbols. A theme's font counts as none,
 * since themes hold fonts of today only.
 */
function fontOf(fonts: XmlElement | undefined): string | undefined {
  const { ascii, hAnsi, asciiTheme, hAnsiTheme } = fonts?.attributes ?? {};
  const font = isSymbolFont(hAnsi) ? (ascii ?? hAnsi) : (hAnsi ?? ascii);
  return font ?? (asciiTheme === undefined && hAnsiTheme === undefined ? undefined : '');
}

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** Leaves out what is `undefined`, so that a spread over another look changes only what is said. */
function defined<T extends object>(values: T): Defined<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>;
}
