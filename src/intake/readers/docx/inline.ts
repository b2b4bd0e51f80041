/** The content of a paragraph: pieces of text with their looks, line breaks, and what stands beside it in text boxes. */
import { computedFields, createFields, isDropped, type Fields } from './fields.ts';
import { legacyFont, type LegacyFont } from './legacy-font.ts';
import { mathsText } from './maths.ts';
import type { RawParagraph, Reading } from './reading.ts';
import { mergeRunLooks, readRunLook, type RunLook } from './styles.ts';
import { isSymbolFont, symbolLetter } from './symbols.ts';
import { childOf, valueOf, type XmlElement } from './element.ts';

export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly look: RunLook; readonly legacy: LegacyFont | undefined }
  | { readonly kind: 'break' }
  /** Paragraphs that follow the one in which they are anchored. */
  | { readonly kind: 'box'; readonly paragraphs: readonly RawParagraph[] };

/** What a piece of text needs to know of where it stands. */
interface Place {
  readonly reading: Reading;
  readonly paragraphRun: RunLook;
  readonly run: RunLook;
  readonly fields: Fields;
  readonly out: Inline[];
}

export interface InlineReader {
  readonly fields: Fields;
  /** Reads the paragraphs of a text box. */
  readonly readBox: (blocks: XmlElement) => readonly RawParagraph[];
}

type Handler = (element: XmlElement, place: Place, reader: InlineReader) => void;

/** Elements that are not here are looked into: hyperlinks, smart tags, content controls, insertions, drawings. */
const handlers: Readonly<Record<string, Handler | undefined>> = {
  'w:pPr': nothing,
  'w:rPr': nothing,
  'w:sdtPr': nothing,
  'w:r': (element, place, reader) => {
    const properties = childOf(element, 'w:rPr');
    const character = place.reading.styles.ofCharacters(valueOf(properties, 'w:rStyle'));
    const run = mergeRunLooks(place.paragraphRun, character, readRunLook(properties));
    readChildren(element, { ...place, run }, reader);
  },
  // a line feed inside a text is a space; without one, words would grow together
  'w:t': (element, place) => {
    addText(element.text.replace(/[\n\r\t]+/gu, ' '), place);
  },
  'a:t': (element, place) => {
    addText(element.text, place);
  },
  'w:tab': (_, place) => {
    addText('\t', place);
  },
  'w:ptab': (_, place) => {
    addText('\t', place);
  },
  'w:br': addBreak,
  'w:cr': addBreak,
  'w:noBreakHyphen': (_, place) => {
    addText('-', place);
  },
  // kept as a letter until old fonts are converted: it is ư in TCVN3; elsewhere it is cleaned away
  'w:softHyphen': (_, place) => {
    addText('\u00ad', place);
  },
  'w:sym': ({ attributes }, place) => {
    const code = /^[\da-f]{1,5}$/iu.test(attributes['char'] ?? '') ? Number.parseInt(attributes['char'] ?? '', 16) : 0;
    addPlainText(symbol(attributes['font'], code, place.reading), place);
  },
  'w:ins': (element, place, reader) => {
    if (element.hasText) place.reading.note('tracked-insertion');
    readChildren(element, place, reader);
  },
  'w:moveTo': (element, place, reader) => {
    if (element.hasText) place.reading.note('tracked-move');
    readChildren(element, place, reader);
  },
  'w:del': (element, place) => {
    const words = deletedWords(element);
    if (words !== '') place.reading.note('tracked-deletion', words);
  },
  'w:moveFrom': nothing,
  'w:fldSimple': (element, place, reader) => {
    if (isDropped(element.attributes['instr'] ?? '', place.reading.dropsPages)) return;
    readChildren(element, place, reader);
  },
  'w:fldChar': ({ attributes }, { fields, reading }) => {
    const type = attributes['fldCharType'];
    if (type === 'begin') fields.begin();
    if (type === 'separate') fields.separate();
    const code = type === 'end' ? fields.end() : undefined;
    if (code !== undefined && computedFields.test(code)) reading.note('unread-field', code);
  },
  'w:instrText': (element, { fields }) => {
    fields.addCode(element.text);
  },
  'w:footnoteReference': noteMark('footnote'),
  'w:endnoteReference': noteMark('endnote'),
  'w:commentReference': (_, { reading }) => {
    reading.note('comment');
  },
  'w:ruby': (element, place, reader) => {
    const above = childOf(element, 'w:rt');
    if (above?.hasText === true) place.reading.note('hidden-text', mathsText(above));
    const base = childOf(element, 'w:rubyBase');
    if (base !== undefined) readChildren(base, place, reader);
  },
  'm:oMath': (element, place) => {
    const text = mathsText(element);
    place.reading.note('maths', text);
    addText(text, place);
  },
  'w:txbxContent': (element, place, reader) => {
    addBox(reader.readBox(element), place);
  },
  'v:textpath': ({ attributes }, place) => {
    const text = (attributes['string'] ?? '').trim();
    if (text !== '') addBox([{ segments: [text] }], place);
  },
  'pic:pic': picture,
  'v:imagedata': picture,
  'c:chart': picture,
  'dgm:relIds': picture,
};

/** @param paragraph A `w:p`. @param paragraphRun What its style says of runs. */
export function readInlines(
  paragraph: XmlElement,
  paragraphRun: RunLook,
  reading: Reading,
  reader: InlineReader,
): readonly Inline[] {
  const out: Inline[] = [];
  readChildren(paragraph, { reading, paragraphRun, run: paragraphRun, fields: reader.fields, out }, reader);
  return out;
}

export function createInlineReader(reading: Reading, readBox: InlineReader['readBox']): InlineReader {
  return { fields: createFields(reading.dropsPages), readBox };
}

function readChildren(element: XmlElement, place: Place, reader: InlineReader): void {
  for (const child of element.children) {
    const handler = handlers[child.name];
    if (handler === undefined) readChildren(child, place, reader);
    else handler(child, place, reader);
  }
}

function addText(text: string, place: Place): void {
  const { font } = place.run;
  const letters = isSymbolFont(font) ? /./gu : /[\uf020-\uf0ff]/gu;
  addPlainText(
    text.replace(letters, (letter) => symbol(font, letter.codePointAt(0) ?? 0, place.reading)),
    place,
  );
}

function addPlainText(text: string, { reading, run, fields, out }: Place): void {
  if (text === '') return;
  if (!fields.isShown()) {
    if (text.trim() !== '') reading.note('field-code', text);
  } else if (run.isHidden === true) {
    if (text.trim() !== '') reading.note('hidden-text', text);
  } else out.push({ kind: 'text', text, look: run, legacy: legacyFont(run.font) });
}

function addBreak(_: XmlElement, { run, fields, out }: Place): void {
  if (fields.isShown() && run.isHidden !== true) out.push({ kind: 'break' });
}

function addBox(paragraphs: readonly RawParagraph[], { reading, run, fields, out }: Place): void {
  if (paragraphs.length === 0) return;
  const words = paragraphs.flatMap(({ segments }) => segments).join(' ');
  if (run.isHidden === true || !fields.isShown()) {
    reading.note('hidden-text', words);
    return;
  }
  reading.note('text-box', words);
  out.push({ kind: 'box', paragraphs });
}

/** The mark of a note is a number in brackets, whatever Word draws, so that text and note find each other. */
function noteMark(kind: 'footnote' | 'endnote'): Handler {
  return ({ attributes }, place) => {
    if (!place.fields.isShown() || place.run.isHidden === true) return;
    const number = place.reading.markNote(kind, attributes['id'] ?? '');
    if (number === undefined) place.reading.note('missing-note');
    else addPlainText(`[${number}]`, place);
  };
}

function symbol(font: string | undefined, code: number, reading: Reading): string {
  const letter = symbolLetter(font, code);
  if (letter !== undefined) return letter;
  reading.note('unknown-symbol', `${font ?? 'no font'} ${code.toString(16).toUpperCase()}`);
  return '\ufffd';
}

function deletedWords(element: XmlElement): string {
  return element.name === 'w:delText' || element.name === 'w:t'
    ? element.text
    : element.children.map(deletedWords).join('');
}

function picture(_: XmlElement, { reading }: Place): void {
  reading.note('picture');
}

function nothing(): void {
  // says how the text looks, not what it says
}
