/** Running heads and page numbers: what a page prints at its edges, in the middle of a sentence of the document. */
import type { SourceOmission } from '../source-text.ts';
import type { PlainLine } from './furniture-plain.ts';
import { wholeLine } from './furniture-lines.ts';

const gazette = /^(?:\d{1,4} )?CÔNG BÁO ?\/ ?Số [\d +]{1,20}\/ ?Ngày \d{1,2}-\d{1,2}-\d{4}(?: \d{1,4})?$/u;
const onlyNumber = /^(?:[-–] ?)?(\d{1,4})(?: ?[-–])?$/;
const sureNumber = /^(?:(?:Trang|Page) \d{1,4}(?: ?(?:\/|of|trên) ?\d{1,4})?|[-–] \d{1,3} [-–])$/u;

/** @param pages Page of each line, where the source tells. */
export function findPageEdges(lines: readonly PlainLine[], pages?: readonly number[]): SourceOmission[] {
  const heads = lines.flatMap(({ bare }, index) => (gazette.test(bare) ? [index] : []));
  return [
    ...heads.flatMap((index) => wholeLine(lines, index, 'running-head')),
    ...numbersBeside(lines, heads).flatMap((index) => wholeLine(lines, index, 'page-number')),
    ...lines.flatMap(({ text: line }, index) =>
      line.length < 40 && !line.includes('|') && sureNumber.test(line.trim())
        ? wholeLine(lines, index, 'page-number')
        : [],
    ),
    ...(pages === undefined ? looseNumbers(lines) : edgesOfPages(lines, pages)),
  ];
}

function numberAt(line: PlainLine | undefined): number | undefined {
  if (line === undefined || line.text.length > 40) return undefined;
  const number = onlyNumber.exec(line.text.trim())?.[1];
  return number === undefined ? undefined : Number(number);
}

/** The number stands on the line below each head or on the line above: on the side where it counts the pages. */
function numbersBeside(lines: readonly PlainLine[], heads: readonly number[]): number[] {
  const sides = [1, -1].map((step) => {
    const at = heads.map((head) => head + step).filter((index) => numberAt(lines[index]) !== undefined);
    const steps = at.filter((index, order) => {
      const before = order === 0 ? undefined : numberAt(lines[at[order - 1] ?? -1]);
      return before !== undefined && (numberAt(lines[index]) ?? 0) - before === 1;
    });
    return { at, score: steps.length };
  });
  const [below, above] = sides;
  return (above !== undefined && below !== undefined && above.score > below.score ? above.at : below?.at) ?? [];
}

/** Lines between two page numbers; a numbered table has its numbers closer together. */
const shortestPage = 15;

/** Without pages: numbers alone between empty lines that count up, a page apart, outside tables. */
function looseNumbers(lines: readonly PlainLine[]): SourceOmission[] {
  const isAlone = (index: number) =>
    isEmpty(lines[index - 1]) &&
    isEmpty(lines[index + 1]) &&
    [index - 2, index, index + 2].every((at) => !/[|\t]/.test(lines[at]?.text ?? ''));
  const found: SourceOmission[] = [];
  let chain: number[] = [];
  const close = () => {
    if (chain.length > 1) for (const index of chain) found.push(...wholeLine(lines, index, 'page-number'));
    chain = [];
  };
  for (const [index, line] of lines.entries()) {
    const number = numberAt(line);
    if (number === undefined || !isAlone(index)) continue;
    const last = chain.at(-1);
    const follows = last !== undefined && numberAt(lines[last]) === number - 1 && index - last >= shortestPage;
    if (!follows) close();
    if (follows || number <= 3) chain.push(index);
  }
  close();
  return found;
}

/** Heads of tables come back on each page too; they are no running heads. */
const tableHead = /^(?:S?TT|Số TT|Nội dung|Nhiệm vụ|Tên|Cơ quan|Đơn vị|Thời gian|Ghi chú|Kết quả|Sản phẩm)(?!\p{L})/iu;

/** Annexes and clauses that begin pages count up as running heads do not. */
const clauseHead = /^(?:PHỤ LỤC|BIỂU|MẪU|PHẦN|CHƯƠNG|MỤC|ĐIỀU)(?!\p{L})|^(?:[IVXLC]+\.|\d+[.)]|\p{L}\)|[-–+])/iu;

/** With pages: the first and last line of a page that count, and those that most pages repeat. */
function edgesOfPages(lines: readonly PlainLine[], pages: readonly number[]): SourceOmission[] {
  const edges = new Map<number, number[]>();
  for (const [index, line] of lines.entries()) {
    const page = pages[index];
    if (page === undefined || isEmpty(line)) continue;
    const of = edges.get(page) ?? [];
    edges.set(page, of);
    of.push(index);
    // the first two and the last two lines
    if (of.length > 4) of.splice(2, 1);
  }
  const repeated = new Map<string, number>();
  const numbers = new Map<number, number>();
  for (const [page, of] of edges) {
    for (const shape of new Set(of.map((index) => shapeOf(lines[index]))))
      repeated.set(shape, (repeated.get(shape) ?? 0) + 1);
    for (const offset of new Set(of.map((index) => (numberAt(lines[index]) ?? NaN) - page))) {
      numbers.set(offset, (numbers.get(offset) ?? 0) + 1);
    }
  }
  const isRepeated = (line: PlainLine | undefined) => {
    const count = repeated.get(shapeOf(line)) ?? 0;
    return (
      count >= 3 &&
      count > 0.5 * (edges.size - 1) &&
      !tableHead.test(line?.bare ?? '') &&
      !clauseHead.test(line?.bare ?? '') &&
      /\p{L}/u.test(line?.bare ?? '')
    );
  };
  return [...edges].flatMap(([page, of]) =>
    of.flatMap((index): SourceOmission[] => {
      const number = numberAt(lines[index]);
      if (number !== undefined && (numbers.get(number - page) ?? 0) > Math.max(1, 0.3 * edges.size))
        return wholeLine(lines, index, 'page-number');
      return isRepeated(lines[index]) ? wholeLine(lines, index, 'running-head') : [];
    }),
  );
}

function isEmpty(line: PlainLine | undefined): boolean {
  return line === undefined || line.text.trim() === '';
}

/** A line with its digits made alike: "Trang 3" and "Trang 4" are one. */
function shapeOf(line: PlainLine | undefined): string {
  return line === undefined || line.text.length > 160 ? '' : line.bare.replace(/\d+/g, '0');
}
