/** Files that are no document of ours, known by their first bytes: each is refused with what to do instead. */
import type { Diagnostic } from '../../domain/diagnostic.ts';

interface Kind {
  readonly rule: string;
  readonly isKind: (start: string) => boolean;
  readonly problem: string;
  readonly advice: string;
}

/** ZIP (also without a file in it), gzip, 7z, RAR, bzip2. */
const archives = ['PK\x03\x04', 'PK\x05\x06', '\x1F\x8B', '7z\xBC\xAF', 'Rar!', 'BZh'];

const saveAsDocx = 'Open it in Word or LibreOffice, save it as .docx and import that.';
const recognise =
  'Have its text recognised first: `ocrmypdf -l vie in.pdf out.pdf` (pictures: `img2pdf` before it), then import the PDF.';

/** In order; `start` are the first bytes as characters. */
const kinds: readonly Kind[] = [
  {
    rule: 'intake/old-word',
    isKind: (start) => start.startsWith('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'),
    problem: 'The file is of the old Office format (.doc, .xls, .ppt), which is not read.',
    advice: saveAsDocx,
  },
  {
    rule: 'intake/rtf',
    isKind: (start) => start.startsWith('{\\rtf'),
    problem: 'The file is RTF, which is not read.',
    advice: saveAsDocx,
  },
  {
    rule: 'intake/office-xml',
    isKind: (start) => /^\s{0,99}<\?xml/.test(start) && /<(?:w:wordDocument|pkg:package|office:document)/.test(start),
    problem: 'The file is a document written as one XML file, which is not read.',
    advice: saveAsDocx,
  },
  {
    rule: 'intake/mhtml',
    isKind: (start) =>
      /^\s{0,99}(?:from|mime-version|content-type|date|snapshot-content-location):/i.test(start) &&
      /multipart\/related/i.test(start),
    problem: 'The file is a web page packed with its pictures (MHTML), which is not read.',
    advice: 'Open it in the browser and save it as "Web page, HTML only", or save it from Word as .docx.',
  },
  {
    rule: 'intake/open-document',
    isKind: (start) => start.startsWith('PK\x03\x04') && start.includes('application/vnd.oasis.opendocument'),
    problem: 'The file is an OpenDocument file (.odt, .ods), which is not read.',
    advice: saveAsDocx,
  },
  {
    rule: 'intake/spreadsheet',
    isKind: (start) => start.startsWith('PK\x03\x04') && /xl\/|ppt\/|\[Content_Types\]\.xml/.test(start),
    problem: 'The file is an Office file, but no Word document (.xlsx or .pptx?).',
    advice: 'Give the Word document or the PDF of the plan; copy tables of a spreadsheet into it.',
  },
  {
    rule: 'intake/archive',
    isKind: (start) => archives.some((magic) => start.startsWith(magic)),
    problem: 'The file is an archive.',
    advice: 'Unpack it and import the document in it.',
  },
  {
    rule: 'intake/picture',
    isKind: (start) =>
      /^(?:\x89PNG|\xFF\xD8\xFF|GIF8|II\*\0|MM\0\*|BM.{4}\0\0\0\0|RIFF.{4}WEBP|.{4}ftyp(?:heic|heix|mif1|avif))/s.test(
        start,
      ),
    problem: 'The file is a picture; it holds no text.',
    advice: recognise,
  },
];

/** @returns Why the file is refused; `undefined` for what may be text. */
export function refusedKind(file: string, bytes: Uint8Array): Diagnostic | undefined {
  const start = characters(bytes.subarray(0, 4096));
  const kind = kinds.find(({ isKind }) => isKind(start));
  if (kind === undefined) return undefined;
  const { rule, problem, advice } = kind;
  return { rule, severity: 'error', place: { file, line: 1, column: 1 }, problem, advice };
}

/** Each byte as the character of its number; windows-1252 would change 80 to 9F. */
function characters(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

export function startsWith(bytes: Uint8Array, start: string): boolean {
  return characters(bytes.subarray(0, start.length)) === start;
}
