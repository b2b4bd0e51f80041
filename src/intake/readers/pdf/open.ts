/** Opens a PDF with pdf.js and reads its pages to pieces, lines and tags; nothing of the file is run or fetched. */
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { limits } from './limits.ts';
import { matrixOf } from './matrix.ts';
import { readDrawing } from './page-drawing.ts';
import type { Steps } from './page-drawing.ts';
import { PageText } from './page-text.ts';
import type { Font, TurnedPiece } from './page-text.ts';
import { fontLook } from './piece.ts';
import type { Page, Ruling, TagNode } from './piece.ts';
import type { PdfRule } from './problems.ts';
import { refusePackedParts } from './packed-parts.ts';

export interface Opened {
  readonly pages: readonly Page[];
  /** Pages that pdf.js gave up on. */
  readonly damaged: readonly number[];
}

export interface Refused {
  readonly rule: PdfRule;
  readonly detail: string;
}

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

/** What may still be read before a limit is met. */
interface Budget {
  steps: number;
  tagNodes: number;
}

/** Opens a file and reads all its pages, or says why not. */
export async function openPdf(bytes: Uint8Array): Promise<Opened | Refused> {
  const refused = refuse(bytes);
  if (refused !== undefined) return refused;
  let pdf: PdfDocument | undefined;
  try {
    // A copy: pdf.js takes the bytes away from the caller.
    pdf = await getDocumentProxy(new Uint8Array(bytes), {
      enableXfa: false,
      useSystemFonts: true,
      disableFontFace: true,
      disableRange: true,
      disableStream: true,
      disableAutoFetch: true,
      useWorkerFetch: false,
      maxImageSize: 1,
      fontExtraProperties: true,
      verbosity: 0,
    });
    if (pdf.numPages > limits.pages) {
      return { rule: 'pdf/too-large', detail: `${String(pdf.numPages)} pages, ${String(limits.pages)} at most` };
    }
    return await readPages(pdf);
  } catch (error) {
    return refusalOf(error);
  } finally {
    await pdf?.loadingTask.destroy().catch(() => undefined);
  }
}

/** Looks at the bytes alone. */
function refuse(bytes: Uint8Array): Refused | undefined {
  if (bytes.length > limits.bytes) {
    const [has, most] = [bytes.length, limits.bytes].map((size) => String(Math.ceil(size / 1024 / 1024)));
    return { rule: 'pdf/too-large', detail: `${has ?? ''} MB, ${most ?? ''} MB at most` };
  }
  if (!new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')) {
    return { rule: 'pdf/not-a-pdf', detail: '' };
  }
  const detail = refusePackedParts(bytes);
  return detail === undefined ? undefined : { rule: 'pdf/too-large', detail };
}

/** Names what pdf.js (or this reader, by throwing a refusal) gave up on. */
function refusalOf(error: unknown): Refused {
  if (error instanceof TooLarge) return { rule: 'pdf/too-large', detail: error.message };
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return { rule: 'pdf/password', detail: '' };
  const message = error instanceof Error ? error.message : String(error);
  return { rule: 'pdf/damaged', detail: message.slice(0, 200).replace(/\s+/gu, ' ').replace(/\.$/u, '') };
}

class TooLarge extends Error {}

async function readPages(pdf: PdfDocument): Promise<Opened> {
  const { OPS } = await getResolvedPDFJS();
  const names = new Map(Object.entries(OPS).map(([name, number]) => [number, name]));
  const budget: Budget = { steps: limits.steps, tagNodes: limits.tagNodes };
  const pages: Page[] = [];
  const damaged: number[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    try {
      pages.push(await readPage(await pdf.getPage(number), number, names, budget));
    } catch (error) {
      if (error instanceof TooLarge) throw error;
      damaged.push(number);
    }
  }
  return { pages, damaged };
}

async function readPage(
  page: PdfPage,
  number: number,
  names: ReadonlyMap<number, string>,
  budget: Budget,
): Promise<Page> {
  const viewport = page.getViewport({ scale: 1 });
  const view = matrixOf(viewport.transform) ?? [1, 0, 0, 1, 0, 0];
  const steps = await readSteps(page, number, budget);
  const text = new PageText(fontsOf(page), `p${String(page.ref?.num ?? '')}R_mc`);
  const drawing = readDrawing(steps, names, view, text);
  const { pieces } = text;
  const tree = pieces.length > 0 ? await readTree(page, budget) : undefined;
  const { width, height } = viewport;
  page.cleanup();
  return upright({
    number,
    width,
    height,
    pieces,
    rulings: drawing.rulings,
    tree,
    hasPicture: drawing.pictureArea > 0.3 * width * height,
  });
}

/** What pdf.js hands from its reading half to its showing half, a thousand steps at a time. */
interface Chunks {
  _renderPageChunk?: (chunk: { readonly length: number }, state: unknown) => void;
  _abortOperatorList?: (stop: { intentState: unknown; reason: Error; force: boolean }) => void;
}

/**
 * Reads the painting steps of a page, and leaves a page without end in time: forms that paint forms can make billions of
 * steps of a few bytes. pdf.js has no limit of its own, so the steps are counted where they pass.
 */
async function readSteps(page: PdfPage, number: number, budget: Budget): Promise<Steps> {
  const stopped = Promise.withResolvers<never>();
  const chunks = page as unknown as Chunks;
  const pass = chunks._renderPageChunk?.bind(page);
  let left: number = limits.stepsPerPage;
  chunks._renderPageChunk = (chunk, state) => {
    left -= chunk.length;
    budget.steps -= chunk.length;
    if (left >= 0 && budget.steps >= 0) {
      pass?.(chunk, state);
      return;
    }
    const reason = new TooLarge(`page ${String(number)} takes more painting steps than a printed page can`);
    chunks._abortOperatorList?.({ intentState: state, reason, force: true });
    stopped.reject(reason);
  };
  return await Promise.race([page.getOperatorList() as Promise<Steps>, stopped.promise]);
}

/** The tree of tags of a page; `undefined` where there is none or where the file's trees are too large in sum. */
async function readTree(page: PdfPage, budget: Budget): Promise<TagNode | undefined> {
  if (budget.tagNodes <= 0) return undefined;
  const tree = (await page.getStructTree().catch(() => null)) as TagNode | null;
  if (tree === null) return undefined;
  const open: TagNode[] = [tree];
  for (let node = open.pop(); node !== undefined && budget.tagNodes > 0; node = open.pop()) {
    budget.tagNodes--;
    if ('children' in node) for (const child of node.children) open.push(child);
  }
  return budget.tagNodes > 0 ? tree : undefined;
}

/** Looks fonts up, which pdf.js keeps beside the page. */
function fontsOf(page: PdfPage): (id: string) => Font {
  const fonts = new Map<string, Font>();
  return (id) => {
    const known = fonts.get(id);
    if (known !== undefined) return known;
    const stored = (page.commonObjs.has(id) ? page.commonObjs.get(id) : undefined) as
      { readonly name?: unknown; readonly fontMatrix?: readonly unknown[] } | null | undefined;
    const unit = Number(stored?.fontMatrix?.[0]);
    const font = {
      look: fontLook(typeof stored?.name === 'string' ? stored.name : ''),
      unit: unit > 0 && Number.isFinite(unit) ? unit : 0.001,
    };
    fonts.set(id, font);
    return font;
  };
}

/** Turns a page so that most of its letters stand upright; the few that do not are kept where they begin. */
function upright(page: Omit<Page, 'pieces'> & { readonly pieces: readonly TurnedPiece[] }): Page {
  const letters = [0, 0, 0, 0];
  for (const { turn, text } of page.pieces) letters[turn] = (letters[turn] ?? 0) + text.length;
  const turn = letters.indexOf(Math.max(...letters));
  if (turn === 0) return { ...page, pieces: page.pieces.map(({ turn: _, ...piece }) => piece) };
  const { width, height } = page;
  const place = (x: number, y: number): readonly [number, number] => {
    if (turn === 1) return [y, width - x];
    if (turn === 2) return [width - x, height - y];
    return [height - y, x];
  };
  return {
    ...page,
    width: turn === 2 ? width : height,
    height: turn === 2 ? height : width,
    pieces: page.pieces.map(({ turn: _, ...piece }) => {
      const [x, y] = place(piece.x0, piece.y);
      return { ...piece, x0: x, x1: x + piece.x1 - piece.x0, y };
    }),
    rulings: page.rulings.map((line): Ruling => {
      const [ax, ay] = place(line.x0, line.y0);
      const [bx, by] = place(line.x1, line.y1);
      return { x0: Math.min(ax, bx), x1: Math.max(ax, bx), y0: Math.min(ay, by), y1: Math.max(ay, by) };
    }),
  };
}
