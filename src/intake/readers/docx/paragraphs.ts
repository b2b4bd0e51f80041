/** Paragraphs of one story (the body, a cell, a note, a header, a text box), with their generated numbers and looks. */
import type { Look } from '../../source-text.ts';
import { createInlineReader, readInlines, type Inline } from './inline.ts';
import { fromLegacyFont } from './legacy-font.ts';
import { createCounters, levelOfStyle } from './numbering.ts';
import type { RawParagraph, Reading } from './reading.ts';
import { readParagraphLook, readRunLook, type ParagraphLook, type Style } from './styles.ts';
import { childOf, valueOf, type XmlElement } from './element.ts';

export interface Story {
  /** None for a paragraph that joins the next, several when text boxes hang on it. */
  readonly readParagraph: (paragraph: XmlElement) => readonly RawParagraph[];
  /** Paragraphs of what holds blocks; tables inside become paragraphs. Empty paragraphs are left out. */
  readonly readFlat: (parent: XmlElement) => readonly RawParagraph[];
  /** What waited for a next paragraph when none comes. */
  readonly flush: () => readonly RawParagraph[];
}

const blockNames = new Set(['w:p', 'w:tbl', 'w:r', 'm:oMathPara', 'm:oMath', 'w:altChunk', 'w:subDoc', 'w:del']);
/** Their children are former text or properties, not content. */
const closedNames = new Set(['w:moveFrom', 'w:sdtPr', 'w:tblPr', 'w:trPr', 'w:tcPr', 'w:sectPr']);

/** Elements of these names, through any wrapper that does not count (content controls, custom XML, insertions). */
function unwrapped(parent: XmlElement, names: ReadonlySet<string>): readonly XmlElement[] {
  return parent.children.flatMap((child) => {
    if (names.has(child.name)) return [child];
    return closedNames.has(child.name) ? [] : unwrapped(child, names);
  });
}

/** Blocks of a body, cell, note or text box. Text without a paragraph is there too, for `readParagraph`. */
export function blocksIn(parent: XmlElement): readonly XmlElement[] {
  return unwrapped(parent, blockNames);
}

export function createStory(reading: Reading): Story {
  const readBox = (blocks: XmlElement): readonly RawParagraph[] => {
    const box = createStory({ ...reading, nextMarker: createCounters(reading.lists) });
    return [...box.readFlat(blocks), ...box.flush()];
  };
  const reader = createInlineReader(reading, readBox);
  let pending: readonly Inline[] = [];

  const readParagraph = (element: XmlElement): readonly RawParagraph[] => {
    // text that stands in the body without a paragraph still is text
    const paragraph = element.name === 'w:p' ? element : { ...element, name: 'w:p', children: [element] };
    const properties = childOf(paragraph, 'w:pPr');
    const styleId = valueOf(properties, 'w:pStyle');
    const style = reading.styles.ofParagraph(styleId);
    const inlines = [...pending, ...readInlines(paragraph, style.run, reading, reader)];
    pending = [];
    const mark = childOf(properties, 'w:rPr');
    if (childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined) {
      if (childOf(mark, 'w:del') !== undefined && childOf(paragraph, 'w:del') === undefined)
        reading.note('tracked-deletion');
      pending = inlines;
      return [];
    }
    const isMarkHidden = readRunLook(mark).isHidden ?? style.run.isHidden ?? false;
    if (isMarkHidden && inlines.length === 0) return [];
    return paragraphsOf(inlines, properties, styleId, style, reading);
  };

  const readFlat = (parent: XmlElement): readonly RawParagraph[] =>
    blocksIn(parent).flatMap((block): readonly RawParagraph[] => {
      switch (block.name) {
        case 'w:tbl':
          reading.note('nested-table');
          return cellsIn(block).flatMap(readFlat);
        case 'w:altChunk':
        case 'w:subDoc':
          reading.note('outside-part');
          return [];
        default:
          return readParagraph(block).filter(({ segments }) => segments.length > 0);
      }
    });

  return {
    readParagraph,
    readFlat,
    flush: () => {
      const rest = pending;
      pending = [];
      reader.fields.reset();
      if (rest.length === 0) return [];
      return paragraphsOf(rest, undefined, undefined, reading.styles.ofParagraph(undefined), reading);
    },
  };
}

const rowName = new Set(['w:tr']);
const cellName = new Set(['w:tc']);

/** Rows that are there when tracked changes are accepted. */
export function rowsIn(table: XmlElement): readonly XmlElement[] {
  return unwrapped(table, rowName).filter((row) => childOf(childOf(row, 'w:trPr'), 'w:del') === undefined);
}

/** Cells of a row, or of all rows of a table, that are there when tracked changes are accepted. */
export function cellsIn(element: XmlElement): readonly XmlElement[] {
  if (element.name === 'w:tbl') return rowsIn(element).flatMap(cellsIn);
  return unwrapped(element, cellName).filter((cell) => childOf(childOf(cell, 'w:tcPr'), 'w:cellDel') === undefined);
}

function paragraphsOf(
  inlines: readonly Inline[],
  properties: XmlElement | undefined,
  styleId: string | undefined,
  style: Style,
  reading: Reading,
): readonly RawParagraph[] {
  const direct = readParagraphLook(properties);
  const { marker, paragraph } = numbered(direct, styleId, style, reading);
  const segments = segmentsOf(inlines, reading);
  const look = lookOf(inlines, paragraph);
  const [first = '', ...others] = segments;
  const lines = [`${marker}${first}`.trim(), ...others].filter((line) => line !== '');
  const boxes = inlines.flatMap((inline) => (inline.kind === 'box' ? inline.paragraphs : []));
  const own: RawParagraph = { segments: lines, ...(look === undefined ? {} : { look }) };
  return boxes.length > 0 && lines.length === 0 ? boxes : [own, ...boxes];
}

/** The generated marker of a paragraph ('' for none), and its look once the level of its list is counted in. */
function numbered(
  direct: ParagraphLook,
  styleId: string | undefined,
  { paragraph: styled }: Style,
  reading: Reading,
): { readonly marker: string; readonly paragraph: ParagraphLook } {
  const listId = direct.listId ?? styled.listId;
  const list = listId === undefined || listId === '0' ? undefined : reading.lists.get(listId);
  if (listId === undefined || list === undefined) return { marker: '', paragraph: { ...styled, ...direct } };
  const level = direct.listLevel ?? levelOfStyle(list, styleId) ?? styled.listLevel ?? 0;
  const ofLevel = list.levels.get(level)?.paragraph ?? {};
  const isOwn = direct.listId !== undefined;
  const paragraph = isOwn ? { ...styled, ...ofLevel, ...direct } : { ...ofLevel, ...styled, ...direct };
  const marker = reading.nextMarker(listId, level);
  if (marker === undefined) return { marker: '', paragraph };
  if (marker.text !== '') reading.note('generated-number', marker.text);
  if (marker.isGlyph) reading.note('bullet-glyph');
  if (marker.unknownFormat !== undefined) reading.note('number-format', marker.unknownFormat);
  return { marker: marker.text, paragraph };
}

/** Lines of a paragraph; runs in one old font are converted together, since a letter and its sign may be parted. */
function segmentsOf(inlines: readonly Inline[], reading: Reading): readonly string[] {
  const segments: string[] = [''];
  let held = '';
  let font: (Inline & { kind: 'text' })['legacy'];
  const release = (): void => {
    let text = held;
    if (font !== undefined && text.trim() !== '') {
      text = fromLegacyFont(font, held);
      if (text !== held) reading.note('legacy-font', text);
    }
    segments.push((segments.pop() ?? '') + text);
    held = '';
  };
  for (const inline of inlines) {
    if (inline.kind === 'text') {
      if (inline.legacy !== font) release();
      font = inline.legacy;
      held += inline.text;
    } else if (inline.kind === 'break') {
      release();
      segments.push('');
    }
  }
  release();
  return segments.map((segment) => segment.trim()).filter((segment) => segment !== '');
}

function lookOf(inlines: readonly Inline[], paragraph: ParagraphLook): Look | undefined {
  const runs = inlines.flatMap((inline) => (inline.kind === 'text' && inline.text.trim() !== '' ? [inline.look] : []));
  const { isCentred, outlineLevel = 9, left = 0, firstLine = 0 } = paragraph;
  const indent = left + firstLine;
  const look: Look = {
    ...(runs.length > 0 && runs.every(({ isBold }) => isBold === true) && { isBold: true }),
    ...(runs.length > 0 && runs.every(({ isItalic }) => isItalic === true) && { isItalic: true }),
    ...(isCentred === true && { isCentred }),
    ...(outlineLevel >= 0 && outlineLevel < 9 && { headingLevel: Math.min(outlineLevel + 1, 6) }),
    ...(indent !== 0 && { indent }),
  };
  return Object.keys(look).length === 0 ? undefined : look;
}
