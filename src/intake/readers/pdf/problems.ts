/** Messages of the PDF reader, one place for their wording; each rule has its page in the docs. */
import type { Diagnostic } from '../../../domain/diagnostic.ts';

const recognise =
  'Recognise the letters first: `ocrmypdf -l vie --deskew in.pdf out.pdf` (Debian: `apt install ocrmypdf tesseract-ocr-vie`), then import out.pdf and compare it with the scan.';
const reprint = 'Open the file in a PDF viewer, print it to a new PDF, and import that one.';

type Wording = readonly [severity: Diagnostic['severity'], problem: string, advice: string];

const wordings = {
  'pdf/not-a-pdf': () => [
    'error',
    'The file does not begin like a PDF.',
    'Check what was downloaded: it may be a web page or a Word file with a wrong ending.',
  ],
  'pdf/damaged': (detail: string) => [
    'error',
    `The PDF cannot be read: ${detail}.`,
    `Download it again. If it opens in a viewer: ${reprint}`,
  ],
  'pdf/password': () => [
    'error',
    'The PDF is locked with a password.',
    'Ask the issuer for a copy without a password, or unlock it: `qpdf --password=… --decrypt in.pdf out.pdf`.',
  ],
  'pdf/too-large': (detail: string) => [
    'error',
    `The PDF is too large to read: ${detail}.`,
    `Split it (\`qpdf in.pdf --pages . 1-100 -- out.pdf\`) and import the part that holds the plan, or make a lighter copy: ${reprint}`,
  ],
  'pdf/no-text': () => ['error', 'The PDF holds no text: its pages are pictures or empty.', recognise],
  'pdf/pages-without-text': (detail: string) => [
    'error',
    `These pages are pictures without text: ${detail}. The draft lacks what they say.`,
    recognise,
  ],
  'pdf/page-damaged': (detail: string) => [
    'error',
    `These pages cannot be read: ${detail}. The draft lacks what they say.`,
    reprint,
  ],
  'pdf/no-letters': (detail: string) => [
    'error',
    `The fonts do not say which letters they print, so the text comes out as noise: ${detail}.`,
    'Read the printed letters instead: `ocrmypdf -l vie --force-ocr in.pdf out.pdf`, then import out.pdf.',
  ],
  'pdf/legacy-letters': (detail: string) => [
    'error',
    `The letters are coded in an old way (TCVN3 or VNI) that could not be turned into Unicode: fonts ${detail}.`,
    'Read the printed letters instead: `ocrmypdf -l vie --force-ocr in.pdf out.pdf`, then import out.pdf.',
  ],
  'pdf/legacy-converted': (detail: string) => [
    'warning',
    `The letters are coded in an old way and were turned into Unicode: fonts ${detail}.`,
    'Compare the draft with the printed page; capitals and rare letters go wrong first.',
  ],
  'pdf/odd-letters': (detail: string) => [
    'warning',
    `Some letters have no meaning outside their font and are kept as they come: ${detail}.`,
    'Compare these places with the printed page.',
  ],
} as const satisfies Record<string, (detail: string) => Wording>;

export type PdfRule = keyof typeof wordings;

/** One problem of the file as a whole, or of a line of what was read. */
export function problemOf(file: string, rule: PdfRule, detail = '', line = 1): Diagnostic {
  const [severity, problem, advice]: Wording = wordings[rule](detail);
  return { rule, severity, place: { file, line, column: 1 }, problem, advice };
}

/** "2, 4 to 7, 9": numbers of pages in few words. */
export function formatPages(pages: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const page of pages) {
    const run = runs.at(-1);
    if (run?.to === page - 1) run.to = page;
    else runs.push({ from: page, to: page });
  }
  return runs.map(({ from, to }) => (from === to ? String(from) : `${String(from)} to ${String(to)}`)).join(', ');
}
