/** Bodies that no register knows, by the word that they begin with; always to be looked at by a person. */
import type { Province } from '../../domain/province.ts';
import type { AgencyRecord } from '../../domain/agency.ts';
import { areaAt } from './areas.ts';
import { identity, slugOf, type Hit } from './hit.ts';
import { nameTree } from './name-tree.ts';
import { verbAt } from './verbs.ts';
import { isAllCapitals, isCapitalized, normOf, words, type Token } from './tokens.ts';

/** First words of names; after those with a star the next word must be a capital, for they begin other phrases too. */
const heads: Readonly<Record<string, AgencyRecord['kind']>> = {
  'Sở*': 'department',
  'Ban*': 'division',
  'Cục*': 'vertical',
  'Tổng cục*': 'government',
  'Vụ*': 'division',
  'Chi cục': 'division',
  'Trung tâm': 'division',
  'Văn phòng': 'division',
  VP: 'division',
  'BQL*': 'division',
  'BCĐ*': 'committee',
  'Ban Chỉ đạo': 'committee',
  'Ban Chỉ huy': 'committee',
  'Ban Quản lý': 'division',
  'Ban điều hành': 'committee',
  'Tổ công tác': 'committee',
  'Tổ giúp việc': 'committee',
  'Hội đồng*': 'committee',
  'Hội*': 'union',
  'Hiệp hội': 'union',
  'Liên hiệp*': 'union',
  'Liên minh*': 'union',
  'Liên đoàn*': 'union',
  'Đoàn*': 'union',
  'Phòng*': 'division',
  'Viện*': 'institute',
  'Trường Đại học': 'institute',
  'Trường ĐH': 'institute',
  'Trường Cao đẳng': 'institute',
  'Trường CĐ': 'institute',
  'Trường Chính trị': 'institute',
  'Trường Trung cấp': 'institute',
  'Trường Trung học': 'institute',
  'Trường THPT': 'institute',
  'Trường Quân sự': 'institute',
  'Trường Phổ thông': 'institute',
  'Trường Bồi dưỡng': 'institute',
  'Học viện*': 'institute',
  'Đại học*': 'institute',
  'Phân hiệu*': 'institute',
  'Bệnh viện*': 'institute',
  'Công ty': 'enterprise',
  'Tổng công ty': 'enterprise',
  'Tập đoàn': 'enterprise',
  'Quỹ*': 'division',
  'Trạm*': 'division',
  'Bộ*': 'government',
  'Ủy ban*': 'committee',
  'Ngân hàng*': 'vertical',
  'Đài*': 'press',
  'Báo*': 'press',
  'Tạp chí*': 'press',
  'Cổng*': 'press',
  'Đảng ủy*': 'party',
  'Huyện ủy': 'party',
  'Thường trực*': 'assembly',
  'Chi nhánh*': 'vertical',
  'Kho bạc*': 'vertical',
  'Kiểm toán*': 'vertical',
};

const headNames = nameTree<{ kind: AgencyRecord['kind']; needsCapital: boolean }>();
for (const [head, kind] of Object.entries(heads))
  headNames.add(head.replace('*', ''), { kind, needsCapital: head.endsWith('*') });

const centralHead = /^(?:Cục|Vụ)$/u;
const trailing = words('và trình gửi giao các');
const notBodies = words('giám lãnh chủ phó loan');
const longestGuess = 16;

/** True where a name may begin: a head of the table, the next word a capital where the head asks for it. */
export function headAt(tokens: readonly Token[], at: number): { end: number; kind: AgencyRecord['kind'] } | undefined {
  const first = tokens[at];
  if (first === undefined || !isCapitalized(first)) return undefined;
  const head = headNames.longest(tokens, at);
  if (head === undefined || head.misread > 0) return undefined;
  const next = tokens[head.end];
  if (next?.gap !== '' || (head.end === at + 1 && notBodies.has(next.norm))) return undefined;
  if (head.value.needsCapital && !isCapitalized(next)) return undefined;
  // In a title of capitals "HỘI" and "BÁO" begin other words: "XÃ HỘI SỐ", "BÁO CÁO".
  if (
    head.value.needsCapital &&
    isAllCapitals(first.text) &&
    isAllCapitals(next.text) &&
    hasMarks(first.text + next.text)
  )
    return undefined;
  return { end: head.end, kind: head.value.kind };
}

/**
 * The unknown body that begins at a word.
 *
 * @param stop True for a word at which something known begins.
 */
export function unknownAt(
  tokens: readonly Token[],
  at: number,
  home: Province | undefined,
  stop: (index: number) => boolean,
): Hit | undefined {
  const head = headAt(tokens, at);
  if (head === undefined) return undefined;
  let to = head.end;
  for (let index = head.end; index < tokens.length && index - at < longestGuess; index += 1) {
    const token = tokens[index];
    if (token === undefined || !continuesName(tokens, index, stop)) break;
    to = index + 1;
  }
  while (to > head.end && trailing.has(tokens[to - 1]?.norm ?? '')) to -= 1;
  const area = areaAt(tokens, to);
  // "Báo Hà Tĩnh" is the newspaper of Hà Tĩnh; other heads need a word of their own.
  if (to === head.end && !(head.kind === 'press' && area?.province !== undefined && to === at + 1)) return undefined;
  const end = area?.end ?? to;
  // Ministries have departments of these kinds; a province's own are known or name the province.
  const isCentral = home?.id === 'vn' || (area === undefined && centralHead.test(tokens[at]?.text ?? ''));
  const level = isCentral ? ('central' as const) : ('province' as const);
  const kind = isCentral && head.kind === 'vertical' ? ('government' as const) : head.kind;
  const record = { name: wordsOf(tokens, at, end), kind, level };
  // The area is no part of the id where it is that of the document: "Trung tâm X tỉnh" and "Trung tâm X" are one.
  const isHome = area?.province === undefined || area.province.id === home?.id;
  const slug = slugOf(wordsOf(tokens, at, isHome ? to : end));
  const owner = isCentral ? { id: 'vn', name: '', shortName: '' } : home;
  return { identity: identity(owner, [slug], record), from: at, to: end, sureness: 'unsure' };
}

function continuesName(tokens: readonly Token[], index: number, stop: (index: number) => boolean): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  const next = tokens[index + 1];
  if (!/^[,.&/–-]?$/u.test(token.gap)) return false;
  if (token.gap === ',' && (isCapitalized(token) || stop(index) || verbAt(tokens, index))) return false;
  if (token.gap === '.' && (tokens[index - 1]?.text.length ?? 9) > 3) return false;
  if (token.norm === normOf('và')) return next?.gap === '' && !stop(index + 1) && !verbAt(tokens, index + 1);
  if (stop(index)) return false;
  if (areaAt(tokens, index) !== undefined) return false;
  return isCapitalized(token) || !verbAt(tokens, index);
}

/** Words as the text prints them, signs between them kept. */
function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text, gap }, index) => {
      if (index === 0) return text;
      if (gap === '') return ` ${text}`;
      return /^[&/]$/u.test(gap) ? `${gap}${text}` : gap === ',' ? `, ${text}` : ` ${gap} ${text}`;
    })
    .join('');
}

/** A trade name in its place of a list: "VNPT", "Viettel"; words with Vietnamese marks are persons, titles or headings. */
export function ownNameAt(
  tokens: readonly Token[],
  from: number,
  to: number,
  home: Province | undefined,
): Hit | undefined {
  const own = tokens.slice(from, to);
  const first = own[0];
  if (first === undefined || own.length > 6 || first.text.length < 3 || notTradeNames.has(first.text)) return undefined;
  if (!own.every(({ text }) => /^\p{Lu}[\p{L}\d]+$/u.test(text) && !hasMarks(text))) return undefined;
  const printed = wordsOf(tokens, from, to);
  const record = { name: printed, kind: 'enterprise' as const, level: 'mixed' as const };
  return { identity: identity(home, [slugOf(printed)], record), from, to, sureness: 'unsure' };
}

const notTradeNames = new Set([
  'STT',
  'TTr',
  'PCT',
  'PCVP',
  'CVP',
  'Trang',
  'Theo',
  'Quy',
  'Chi',
  'Thanh',
  'Trong',
  'Cao',
  'Giao',
]);

function hasMarks(text: string): boolean {
  return /[\p{M}đĐ]/u.test(text.normalize('NFD'));
}
