/** Abbreviations of administrative language, and words that people use for those of plans. */
import { fold } from '../vietnamese/fold.ts';
import type { SearchLists } from '../search/lists.ts';

/** Shortened to the initials of their words, with or without that of "và". So are the names of agencies. */
const shortened =
  'sở hữu trí tuệ|tài sản trí tuệ|ủy ban nhân dân|khoa học và công nghệ|nông nghiệp và phát triển nông thôn|' +
  'thông tin và truyền thông|công nghệ thông tin|công nghệ sinh học|công nghệ cao|khu công nghệ cao|khu công nghiệp|' +
  'khu chế xuất|khu kinh tế|đồng bằng sông cửu long|hợp tác xã|doanh nghiệp|doanh nghiệp nhỏ và vừa|doanh nghiệp vừa và nhỏ|' +
  'cách mạng công nghiệp|công nghiệp hóa, hiện đại hóa|đổi mới sáng tạo|khởi nghiệp sáng tạo|chuyển đổi số|chỉ dẫn địa lý|' +
  'nhãn hiệu tập thể|nhãn hiệu chứng nhận|ban quản lý|thành phố|ngân sách nhà nước|' +
  'thương mại điện tử|kinh tế - xã hội|bảo vệ môi trường|' +
  'chuyển giao công nghệ|quyết định|nghị quyết|nghị định';

/** What people type = what plans write. */
const others =
  'TW=trung ương|OCOP=mỗi xã một sản phẩm|OCOP=mỗi xã phường một sản phẩm|R&D=nghiên cứu và phát triển|' +
  'CMCN 4.0=cách mạng công nghiệp lần thứ tư|CMCN 4.0=cách mạng công nghiệp lần thứ 4|' +
  'thương hiệu=nhãn hiệu|bản quyền=quyền tác giả|phát minh=sáng chế|hàng giả=giả mạo|hàng nhái=xâm phạm quyền|' +
  'công ty=doanh nghiệp|startup=khởi nghiệp|đặc sản=sản phẩm đặc thù|trường học=cơ sở giáo dục|' +
  'tiền=kinh phí|vốn=kinh phí';

export interface OtherWords {
  /** Letters of an abbreviation without signs → what it may stand for. */
  readonly long: ReadonlyMap<string, readonly string[]>;
  /** "thương hiệu" → "nhãn hiệu"; "sở hữu trí tuệ" → "SHTT". */
  readonly instead: readonly (readonly [said: string, written: string])[];
}

export function readOtherWords({ agencies, phrases }: Pick<SearchLists, 'agencies' | 'phrases'>): OtherWords {
  const long = new Map<string, string[]>();
  const instead: [string, string][] = [];
  const add = (short: string, full: string): void => {
    const letters = squeeze(short);
    const known = long.get(letters) ?? [];
    if (!known.includes(full)) long.set(letters, [...known, full]);
    if (short.length > 2) instead.push([full, short]);
  };
  for (const pair of others.split('|')) {
    const [short = '', full = ''] = pair.split('=');
    if (/^[A-Z]/.test(short)) add(short, full);
    else instead.push([short, full]);
  }
  const addInitials = (full: string, words: readonly string[]): void => {
    for (const initials of new Set([words.filter((word) => word !== 'và'), words].map(initialsOf))) add(initials, full);
  };
  for (const full of [...shortened.split('|'), ...phrases.filter((phrase) => phrase.split(' ').length > 2)]) {
    addInitials(full, wordsOf(full));
  }
  for (const { name, abbreviations = [] } of agencies) {
    const words = wordsOf(name.toLowerCase());
    for (const short of abbreviations) if (!short.includes(' ')) add(short, name.toLowerCase());
    if (words.length > 2) addInitials(name.toLowerCase(), words); // "SKHCN"
    if (words.length > 4) addInitials(words.slice(1).join(' '), words.slice(1)); // "KHCN"
  }
  return { long, instead };
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}]+/u);
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.normalize('NFD').charAt(0).toUpperCase()).join(''); // "ủy" is shortened to U, "đổi" to Đ
}

/** "KH&CN" → "khcn". */
export function squeeze(short: string): string {
  return fold(short).replace(/[^a-z0-9]/g, '');
}
