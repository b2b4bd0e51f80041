/** Writes small PDFs for tests: plain syntax, one font whose codes are letters, every letter half as wide as high. */

export interface TestText {
  /** Points from the left and from the top of the page to the base line. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly font?: string;
}

export interface TestPage {
  readonly texts: readonly TestText[];
  /** Ruled lines: x0, y0, x1, y1, y from the top. */
  readonly rulings?: readonly (readonly [number, number, number, number])[];
  /** Steps put before the text, in PDF syntax. */
  readonly raw?: string;
  readonly rotate?: number;
}

/** Tags of a one-page document: a number is the index of a text. */
export interface TestTag {
  readonly role: string;
  readonly children: readonly (TestTag | number)[];
}

export interface TestOptions {
  readonly tags?: readonly TestTag[];
  /** Put into the trailer: `/Encrypt …`. */
  readonly trailer?: string;
  readonly moreObjects?: readonly string[];
}

const size = { width: 600, height: 800 };

/** A file with the pages given; A4 more or less. */
export function makePdf(
  pages: readonly TestPage[],
  { tags, trailer = '', moreObjects = [] }: TestOptions = {},
): Uint8Array {
  const objects: string[] = ['', ''];
  const add = (body: string): number => objects.push(body);
  const letters = new Set(pages.flatMap(({ texts }) => texts.flatMap(({ text }) => Array.from(text))));
  const names = [...new Set(pages.flatMap(({ texts }) => texts.map(({ font }) => font ?? 'Times')))];
  const map = add(stream(toUnicode([...letters])));
  const fonts = names.map((name, index) => {
    const inner = add(
      `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500` +
        `/FontDescriptor<</Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>>>`,
    );
    const font = add(
      `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${ref(inner)}]/ToUnicode ${ref(map)}>>`,
    );
    return `/F${String(index)} ${ref(font)}`;
  });
  const kids = pages.map((page) => {
    const content = add(stream(contentOf(page, names, tags !== undefined)));
    return add(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${String(size.width)} ${String(size.height)}]/Rotate ${String(page.rotate ?? 0)}` +
        `/StructParents 0/Resources<</Font<<${fonts.join('')}>>>>/Contents ${ref(content)}>>`,
    );
  });
  const root =
    tags === undefined ? '' : `/MarkInfo<</Marked true>>/StructTreeRoot ${ref(addTags(tags, objects, kids[0] ?? 0))}`;
  objects[0] = `<</Type/Catalog/Pages 2 0 R${root}>>`;
  objects[1] = `<</Type/Pages/Count ${String(kids.length)}/Kids[${kids.map(ref).join(' ')}]>>`;
  return write([...objects, ...moreObjects], trailer);
}

function ref(number: number): string {
  return `${String(number)} 0 R`;
}

function stream(text: string): string {
  return `<</Length ${String(text.length)}>>stream\n${text}\nendstream`;
}

function hex(letter: string): string {
  return (letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
}

function toUnicode(letters: readonly string[]): string {
  const rows = letters.map((letter) => `1 beginbfchar <${hex(letter)}> <${hex(letter)}> endbfchar`);
  return `begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange\n${rows.join('\n')}\nendcmap`;
}

function contentOf({ texts, rulings = [], raw = '' }: TestPage, names: readonly string[], isTagged: boolean): string {
  const y = (top: number): string => String(size.height - top);
  const strokes = rulings.map(([x0, y0, x1, y1]) => `${String(x0)} ${y(y0)} m ${String(x1)} ${y(y1)} l S`);
  const shown = texts.map((text, index) => {
    const font = `/F${String(names.indexOf(text.font ?? 'Times'))} ${String(text.size ?? 10)} Tf`;
    const show = `BT ${font} ${String(text.x)} ${y(text.y)} Td <${Array.from(text.text, hex).join('')}> Tj ET`;
    return isTagged ? `/P <</MCID ${String(index)}>> BDC ${show} EMC` : show;
  });
  return [raw, ...strokes, ...shown].join('\n');
}

/** Adds the tree of tags and gives the number of its root. */
function addTags(tags: readonly TestTag[], objects: string[], page: number): number {
  const root = objects.push('');
  const owners: number[] = [];
  const add = ({ role, children }: TestTag, parent: number): number => {
    const number = objects.push('');
    const kids = children.map((child) => {
      if (typeof child !== 'number') return ref(add(child, number));
      owners[child] = number;
      return String(child);
    });
    objects[number - 1] = `<</Type/StructElem/S/${role}/P ${ref(parent)}/Pg ${ref(page)}/K[${kids.join(' ')}]>>`;
    return number;
  };
  const kids = tags.map((tag) => ref(add(tag, root)));
  objects[root - 1] =
    `<</Type/StructTreeRoot/K[${kids.join(' ')}]/ParentTree<</Nums[0 [${owners.map(ref).join(' ')}]]>>>>`;
  return root;
}

function write(objects: readonly string[], trailer: string): Uint8Array {
  const parts = ['%PDF-1.7\n'];
  let length = parts[0]?.length ?? 0;
  const offsets = objects.map((body, index) => {
    const part = `${String(index + 1)} 0 obj\n${body}\nendobj\n`;
    const offset = length;
    parts.push(part);
    length += part.length;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  parts.push(`xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${rows.join('')}`);
  parts.push(
    `trailer<</Size ${String(objects.length + 1)}/Root 1 0 R${trailer}>>\nstartxref\n${String(length)}\n%%EOF`,
  );
  return new Uint8Array(Buffer.from(parts.join(''), 'latin1'));
}
