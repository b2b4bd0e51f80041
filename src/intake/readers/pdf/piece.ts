/** The parts that a page of a PDF is read from: pieces of text with their place, and straight lines. */

/** Looks of the font that a piece is printed in, by its name. */
export interface FontLook {
  /** Name as the file gives it, without the tag of a subset: `TimesNewRomanPS-BoldMT`. */
  readonly name: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

/**
 * Letters printed in one go. Lengths are points; x runs to the right and y down from the upper left corner of the page as
 * it is read (a page lying on its side is turned).
 */
export interface Piece {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** Base line. */
  readonly y: number;
  readonly size: number;
  readonly font: FontLook;
  /** Marked content that the structure tree names; absent in files without tags. */
  readonly tag?: string;
  /** Marked by the file as no part of the text: running head, page number, decoration. */
  readonly isArtifact: boolean;
}

/** A straight line: level where `y0 === y1`, upright where `x0 === x1`; `x0 <= x1` and `y0 <= y1`. */
export interface Ruling {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** A node of the tree of tags: an element with children, or content of this page by its id. */
export type TagNode =
  { readonly role: string; readonly children: readonly TagNode[] } | { readonly type: string; readonly id: string };

export interface Page {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  readonly rulings: readonly Ruling[];
  readonly tree: TagNode | undefined;
  /** True where something is painted over a good part of the page: the picture of a scan. */
  readonly hasPicture: boolean;
}

/** Bullets that word processors print from symbol fonts, whose codes lie in the private area. */
const symbols: Readonly<Record<string, string>> = {
  '\uF02D': '-',
  '\uF02B': '+',
  '\uF0B7': '•',
  '\uF0A7': '▪',
  '\uF0D8': '➢',
  '\uF0FC': '✓',
  '\uF06F': 'o',
  '\uF076': '❖',
};

/** Brings letters as printed to plain text: NFC, one kind of space, no soft hyphens, no joined letters (ﬁ). */
export function cleanText(text: string): string {
  return text
    .replace(/[\uFB00-\uFB06]/gu, (letter) => letter.normalize('NFKC'))
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '')
    .replace(/[\p{Zs}\p{Cc}\u2028\u2029]/gu, ' ')
    .replace(/[\uF000-\uF0FF]/gu, (letter) => symbols[letter] ?? letter)
    .normalize('NFC');
}

/** Reads bold and italic off a font name: `BCDHEE+TimesNewRomanPS-BoldItalicMT`. */
export function fontLook(name: string): FontLook {
  const bare = name.replace(/^[A-Z]{6}\+/u, '');
  return { name: bare, isBold: /bold|black|heavy|demi/iu.test(bare), isItalic: /italic|oblique/iu.test(bare) };
}
