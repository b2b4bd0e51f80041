/** Furniture that shows itself line by line: rules, stamps, running heads, page numbers, words meant for machines. */
import type { OmissionReason, SourceOmission } from '../source-text.ts';
import { longestFurnitureLine, type PlainLine } from './furniture-plain.ts';

/** The whole line, with a reason. */
export function wholeLine(lines: readonly PlainLine[], index: number, reason: OmissionReason): SourceOmission[] {
  const end = lines[index]?.text.length ?? 0;
  return end === 0 ? [] : [{ line: index + 1, start: 0, end, reason }];
}

/** Rules and stray brackets; a line of a pipe table is left to whoever reads tables, a row of dots stands for lost text. */
export function findRules(lines: readonly PlainLine[]): SourceOmission[] {
  return lines.flatMap(({ text: line }, index): SourceOmission[] => {
    if (line.length > longestFurnitureLine || line.includes('|')) return [];
    if (/^\s*[[\]{}]\s*$/.test(line)) return wholeLine(lines, index, 'furniture');
    if (!/[-–—_=~*─━]/.test(line)) return [];
    return [...line.matchAll(/[^\t]+/g)].flatMap(({ 0: piece, index: start }): SourceOmission[] =>
      isRule(piece) ? [{ line: index + 1, start, end: start + piece.length, reason: 'rule' }] : [],
    );
  });
}

function isRule(piece: string): boolean {
  const text = piece.replaceAll(' ', '');
  if (/^(?:-+|–+|—+|_+|=+|~+|[─━]+)$/u.test(text)) return text.length >= 3;
  // `* *` and `** **` are bold and italic around nothing, `***` and `* * *` a rule
  return /^\*{3,}$/.test(text) && (/^\s*\*+\s*$/.test(piece) || /^\s*(?:\*\s+){2,}\*\s*$/.test(piece));
}

const stampStart =
  /^(?:ky boi|nguoi ky|thoi gian ky|ngay ky|digitally signed by|signature not verified|chu ky so|ky so boi) ?:?/;
const stampLine =
  /^(?:ky boi|nguoi ky|co quan|email|e-mail|chuc vu|to chuc|thoi gian ky|ngay ky|date|reason|location) ?:/;
const clock = /\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[+-]\d\d[:.']?\d\d'?)?$/;

/** The visible part of a digital signature: up to six label lines, one of them with a time of the day or "Ký bởi". */
export function findStamps(lines: readonly PlainLine[]): SourceOmission[] {
  const found: SourceOmission[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const text = lines[index]?.folded ?? '';
    // a copy carries the name of who took it, and when: "vanthu_Van Thu_24/11/2025 15:32:11"
    if (/_\d\d[/-]\d\d[/-]\d{4} \d\d:\d\d(?::\d\d)?$/.test(text))
      found.push(...wholeLine(lines, index, 'signing-stamp'));
    if (!stampStart.test(text)) continue;
    let end = index + 1;
    while (end < lines.length && end < index + 6 && stampLine.test(lines[end]?.folded ?? '')) end += 1;
    const block = lines.slice(index, end).map(({ folded }) => folded);
    const isStamp = /^(?:ky boi ?:|digitally signed by|signature not verified|ky so boi)/.test(text);
    if (!isStamp && !block.some((line) => stampLine.test(line) && clock.test(line))) continue;
    for (let at = index; at < end; at += 1) found.push(...wholeLine(lines, at, 'signing-stamp'));
    index = end - 1;
  }
  return found;
}

/** Words that speak to a program that reads the page: third-party text, dropped like any other furniture and never followed. */
const toMachines = new RegExp(
  [
    '(?:ignore|disregard|forget) (?:all |any )?(?:of )?(?:the |your )?(?:previous|prior|above|earlier) (?:instruction|prompt|message)',
    '(?:if you are|you are|as) an? (?:ai|llm|large language model|language model|chatbot|automated agent)\\b',
    '^(?:dear|hello|hi|attention|note (?:to|for)|to|for|instructions? (?:to|for)) (?:all )?(?:ai|llm|language model|chatbot)s?(?: (?:agent|reader|assistant|model|crawler|system)s?)? ?[,:!]',
    '(?:^|[.!] )(?:neu (?:ban|may|anh|quy vi) la|ban la) (?:mot )?(?:he thong )?(?:ai|mo hinh ngon ngu|tro ly ai|chatbot|tri tue nhan tao)\\b',
    '^(?:gui|danh cho|chu y|luu y|thong bao cho|huong dan cho) (?:cac )?(?:he thong |cong cu |tro ly )?(?:ai|mo hinh ngon ngu|chatbot|tri tue nhan tao)\\b[^.]{0,60}:',
    'bo qua (?:moi |tat ca |toan bo )?(?:cac )?(?:chi dan|chi thi|lenh|huong dan|yeu cau) (?:truoc do|o tren|phia tren|da cho)',
    '^(?:user-agent|system prompt|\\[system\\]|<\\|im_start\\|>)',
  ].join('|'),
);

/** A cheap look first: most lines have none of these words. */
const maybeToMachines =
  /\b(?:ai|llm|instructions?|prompts?|messages?|models?|chatbot|agent|ngon ngu|tri tue|bo qua|user-agent|im_start)\b|\[system/;

/** A line that begins to speak to machines, and the lines after it up to the end of its paragraph. */
export function findWordsToMachines(lines: readonly PlainLine[]): SourceOmission[] {
  const found: SourceOmission[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const text = lines[index]?.folded ?? '';
    if (!maybeToMachines.test(text) || !toMachines.test(text)) continue;
    found.push(...wholeLine(lines, index, 'furniture'));
    const isParagraph = index === 0 || lines[index - 1]?.isBlank === true;
    for (let next = index + 1; isParagraph && next < index + 6 && goesOn(lines[next]); next += 1) {
      found.push(...wholeLine(lines, next, 'furniture'));
      index = next;
    }
  }
  return found;
}

/** Not empty, and no start of a clause. */
function goesOn(line: PlainLine | undefined): boolean {
  return line?.isBlank === false && !/^(?:[IVX]+\.|\d+[.)]|\p{L}\)|[-+]|Điều \d)/u.test(line.bare);
}
