/**
 * Provinces and cities under central authority, the 34 of today and the 29 that were merged into them on 1 July 2025.
 * Codes: ISO 3166-2:VN; resolution 202/2025/QH15.
 */
import type { Province } from '../../domain/province.ts';
import { nameTree } from './name-tree.ts';
import { normOf, tokensOf, words, type Token } from './tokens.ts';

/** `id name`, then `> id` of the province that it became part of; cities have a star. */
const register = `
44 An Giang, 56 Bắc Ninh, 59 Cà Mau, ct *Cần Thơ, 04 Cao Bằng, dn *Đà Nẵng, 33 Đắk Lắk, 71 Điện Biên, 39 Đồng Nai,
45 Đồng Tháp, 30 Gia Lai, hn *Hà Nội, 23 Hà Tĩnh, hp *Hải Phòng, sg *Hồ Chí Minh, 26 *Huế, 66 Hưng Yên, 34 Khánh Hòa,
01 Lai Châu, 35 Lâm Đồng, 09 Lạng Sơn, 02 Lào Cai, 22 Nghệ An, 18 Ninh Bình, 68 Phú Thọ, 29 Quảng Ngãi, 13 Quảng Ninh,
25 Quảng Trị, 05 Sơn La, 37 Tây Ninh, 69 Thái Nguyên, 21 Thanh Hóa, 07 Tuyên Quang, 49 Vĩnh Long,
43 Bà Rịa - Vũng Tàu > sg, 54 Bắc Giang > 56, 53 Bắc Kạn > 69, 55 Bạc Liêu > 59, 50 Bến Tre > 49, 31 Bình Định > 30,
57 Bình Dương > sg, 58 Bình Phước > 39, 40 Bình Thuận > 35, 72 Đắk Nông > 35, 03 Hà Giang > 07, 63 Hà Nam > 18,
61 Hải Dương > hp, 73 Hậu Giang > ct, 14 Hòa Bình > 68, 47 Kiên Giang > 44, 28 Kon Tum > 29, 41 Long An > 37,
67 Nam Định > 18, 36 Ninh Thuận > 34, 32 Phú Yên > 33, 24 Quảng Bình > 25, 27 Quảng Nam > dn, 52 Sóc Trăng > ct,
20 Thái Bình > 66, 46 Tiền Giang > 45, 51 Trà Vinh > 49, 70 Vĩnh Phúc > 68, 06 Yên Bái > 02`;

/** Other ways to print a name; places whose province had another name before. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  'vn-sg': ['HCM', 'Tp. Hồ Chí Minh'],
  'vn-26': ['Thừa Thiên Huế', 'Thừa Thiên - Huế'],
  'vn-33': ['Đăk Lăk', 'Đắc Lắc', 'Đắk Lắc'],
  'vn-72': ['Đăk Nông', 'Đắc Nông'],
  'vn-43': ['Bà Rịa-Vũng Tàu', 'Bà Rịa Vũng Tàu'],
  'vn-28': ['Kontum'],
};

export interface RegisteredProvince extends Province {
  /** Id of the province that it has been part of since 1 July 2025; absent for those of today. */
  readonly mergedInto?: string;
}

/** The state itself: province of documents of central bodies. */
export const centralProvince: Province = { id: 'vn', name: 'Trung ương', shortName: 'Trung ương' };

export const provinces: readonly RegisteredProvince[] = register
  .trim()
  .split(/,\s/u)
  .map((entry) => {
    const [, code = '', star, shortName = '', successor] = /^(\S+) (\*?)([^>]+?)(?: > (\S+))?$/u.exec(entry) ?? [];
    const province = {
      id: `vn-${code}`,
      name: `${star === '*' ? 'Thành phố' : 'Tỉnh'} ${shortName}`,
      shortName,
    };
    return successor === undefined ? province : { ...province, mergedInto: `vn-${successor}` };
  });

const names = nameTree<RegisteredProvince>();
for (const province of provinces)
  for (const name of [province.shortName, ...(otherNames[province.id] ?? [])]) names.add(name, province);

/** The province whose short name begins at a word, with the index of the first word after it; marks must be right. */
export function provinceAt(tokens: readonly Token[], at: number): { province: Province; end: number } | undefined {
  const first = tokens[at];
  if (first === undefined || !/^\p{Lu}/u.test(first.text)) return undefined;
  const match = names.longest(tokens, at);
  return match === undefined || match.misread > 0 ? undefined : { province: plain(match.value), end: match.end };
}

function plain({ id, name, shortName }: RegisteredProvince): Province {
  return { id, name, shortName };
}

const areaWords = words('tỉnh tp');
const day = normOf('ngày');
const central =
  /(?<!\p{L})(?:THỦ TƯỚNG|CHÍNH PHỦ|QUỐC HỘI|BAN CHẤP HÀNH TRUNG ƯƠNG|BỘ (?!CHỈ HUY|CHQS)\p{Lu}{1,7}(?!\p{L})|BỘ TRƯỞNG)/u;

/**
 * The province that a letterhead or a place-date line names ("ỦY BAN NHÂN DÂN TỈNH NGHỆ AN", "Cần Thơ, ngày …").
 *
 * @returns `centralProvince` for the letterhead of a central body; `undefined` where none is named. Never throws.
 */
export function provinceOf(text: string): Province | undefined {
  const tokens = tokensOf(text.normalize('NFC').slice(0, 4000));
  const named = tokens.flatMap((token, index) => {
    const before = tokens[index - 1];
    const isAfterArea =
      before !== undefined &&
      (areaWords.has(before.norm) || (before.key === 'pho' && tokens[index - 2]?.key === 'thanh')) &&
      !/[;:]/u.test(token.gap);
    const found = provinceAt(tokens, index);
    const next = found === undefined ? undefined : tokens[found.end];
    const isPlaceDate = next?.norm === day && next.gap === ',';
    return found === undefined ? [] : [{ province: found.province, isAfterArea, isPlaceDate }];
  });
  const byArea = named.find(({ isAfterArea }) => isAfterArea);
  if (byArea !== undefined && !byArea.isPlaceDate) return byArea.province;
  if (central.test(text) && !/(?<!\p{L})SỞ\s\p{Lu}{1,7}(?!\p{L})/u.test(text)) return centralProvince;
  return (byArea ?? named.find(({ isPlaceDate }) => isPlaceDate) ?? (tokens.length < 12 ? named[0] : undefined))
    ?.province;
}
