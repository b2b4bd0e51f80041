/** Finds the parts of a Word document in its package (ECMA-376 part 2): by relationships, never by a path outside it. */
import { Refusal, saveAgain } from './refusal.ts';
import { childrenOf, type XmlElement } from './element.ts';
import { parseXml } from './xml.ts';
import { readZip, unpack, zipLimits, type ZipEntry } from './zip.ts';

export type PartKind = 'styles' | 'numbering' | 'footnotes' | 'endnotes' | 'header' | 'footer';
const kinds: readonly PartKind[] = ['styles', 'numbering', 'footnotes', 'endnotes', 'header', 'footer'];

export interface WordPackage {
  /** Path of the main part, for messages. */
  readonly documentPath: string;
  /** Reads the main part; blocks of the body are given one by one. @throws {Refusal} */
  readonly readDocument: (emitBlock: (block: XmlElement) => void) => void;
  /** Parts of a kind in the order of the relationships. @throws {Refusal} */
  readonly readParts: (kind: PartKind) => readonly XmlElement[];
  /** Parts that are named but not there. */
  readonly missing: readonly string[];
  /** Members whose paths leave the package. */
  readonly climbing: readonly string[];
  readonly hasMacros: boolean;
}

/** More headers and footers than this are not looked at; a document of fifty sections has three hundred. */
const mostParts = 500;
/** All parts together. */
const mostUnpacked = 2 * zipLimits.unpacked;

/** @throws {Refusal} when the bytes are no Word document, or too damaged or too large to be read. */
export function openPackage(bytes: Uint8Array): WordPackage {
  refuseOtherFormats(bytes);
  const all = readZip(bytes);
  const isClimbing = ({ name }: ZipEntry): boolean => /^\/|^[a-z]:|(?:^|\/)\.\.(?:\/|$)|\0/iu.test(name);
  const entries = new Map<string, ZipEntry>();
  for (const entry of all.filter((each) => !isClimbing(each))) {
    const key = entry.name.toLowerCase();
    if (entries.has(key) && /\.(?:xml|rels)$/u.test(key))
      throw new Refusal(
        'docx/damaged-zip',
        `The .docx file holds "${entry.name}" twice: it is not sure which one counts.`,
        saveAgain,
      );
    entries.set(key, entry);
  }
  let unpacked = 0;
  const read = (path: string, emitBlock?: (block: XmlElement) => void): XmlElement | undefined => {
    const entry = entries.get(path.toLowerCase());
    if (entry === undefined) return undefined;
    const content = unpack(entry);
    unpacked += content.length;
    if (unpacked > mostUnpacked)
      throw new Refusal(
        'docx/too-large',
        `The parts of the document unpack to more than ${mostUnpacked / 2 ** 20} MB.`,
        `Do not trust this file. ${saveAgain}`,
      );
    return parseXml(path, content, emitBlock);
  };
  const roots = relationships(read('_rels/.rels'), '');
  const documentPath = roots.find(({ kind }) => kind === 'officeDocument')?.path ?? 'word/document.xml';
  if (!entries.has(documentPath.toLowerCase())) throw notWord(entries, documentPath);
  const folder = documentPath.slice(0, documentPath.lastIndexOf('/') + 1);
  const relations = relationships(read(`${folder}_rels/${documentPath.slice(folder.length)}.rels`), folder);
  // without relationships the usual names are tried
  const parts =
    relations.length > 0
      ? relations.filter(({ kind }) => (kinds as readonly string[]).includes(kind))
      : kinds
          .map((kind) => ({ kind, path: `${folder}${kind}.xml` }))
          .filter(({ path }) => entries.has(path.toLowerCase()));
  return {
    documentPath,
    readDocument: (emitBlock) => {
      const root = read(documentPath, emitBlock);
      if (root?.name !== 'w:document') throw notWord(entries, documentPath);
    },
    readParts: (kind) => {
      const paths = new Set(parts.filter((part) => part.kind === kind).map(({ path }) => path));
      return [...paths].slice(0, mostParts).flatMap((path) => read(path) ?? []);
    },
    missing: parts.map(({ path }) => path).filter((path) => !entries.has(path.toLowerCase())),
    climbing: all.filter(isClimbing).map(({ name }) => name),
    hasMacros: [...entries.keys()].some((name) => name.endsWith('vbaproject.bin')),
  };
}

/** Targets inside the package; what lies outside is never fetched. */
function relationships(root: XmlElement | undefined, folder: string): readonly { kind: string; path: string }[] {
  return childrenOf(root, 'rel:Relationship').flatMap(({ attributes }) => {
    const { Type: type, Target: target, TargetMode: mode } = attributes;
    if (type === undefined || target === undefined || mode === 'External') return [];
    const path = resolvePath(target.startsWith('/') ? target.slice(1) : folder + target);
    return [{ kind: type.slice(type.lastIndexOf('/') + 1), path }];
  });
}

function resolvePath(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function refuseOtherFormats(bytes: Uint8Array): void {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 512)).toString('latin1');
  if (start.startsWith('PK\u0003\u0004')) return;
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) {
    const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    if (content.includes(Buffer.from('EncryptedPackage', 'utf16le')))
      throw new Refusal(
        'docx/encrypted',
        'The document is locked with a password.',
        'Open it in Word and save a copy without a password.',
      );
    throw new Refusal('docx/old-word', 'The file is a Word document of the old format (.doc).', saveAgain);
  }
  const known = [
    ['%PDF', 'a PDF file: give it the ending .pdf'],
    ['{\\rtf', 'an RTF file: save it as .docx in Word'],
    ['<', 'a web page or XML file: give it the ending .html, or save it as .docx in Word'],
  ] as const;
  const [, what] =
    known.find(([sign]) =>
      start
        .replace(/^\u00ef\u00bb\u00bf/u, '')
        .trimStart()
        .startsWith(sign),
    ) ?? [];
  throw new Refusal(
    'docx/not-word',
    'The file is no Word document: it does not begin like a ZIP.',
    what === undefined ? 'Fetch the file again; it may have broken on the way.' : `It looks like ${what}.`,
  );
}

/** A ZIP of another kind, named where its members tell. */
function notWord(entries: ReadonlyMap<string, ZipEntry>, documentPath: string): Refusal {
  const kindsByMember = [
    ['xl/workbook.xml', 'a spreadsheet (.xlsx)'],
    ['ppt/presentation.xml', 'a presentation (.pptx)'],
    ['content.xml', 'an OpenDocument file (.odt)'],
    ['meta-inf/container.xml', 'an e-book (.epub)'],
  ] as const;
  const [, kind] = kindsByMember.find(([name]) => entries.has(name)) ?? [];
  return new Refusal(
    'docx/not-word',
    kind === undefined
      ? `The file has no Word text: "${documentPath}" is missing or something else.`
      : `The file is ${kind}.`,
    `Import a Word document. ${saveAgain}`,
  );
}
