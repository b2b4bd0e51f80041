/** Real sentences as another plan would print them: other place, years, numbers, topics and people. */
import type { Province } from '../../src/domain/province.ts';
import type { Random } from './random.ts';

export interface Rewording {
  readonly province: Province;
  readonly say: (text: string) => string;
  /** As `say`; now and then of one place alone. */
  readonly tell: (text: string) => string;
  /** Years that every year is later. */
  readonly years: number;
  readonly person: string;
  /** Number of the plan. */
  readonly number: number;
}

/** What is not to be made up again, so that a query that names it has one answer. */
export interface Taken {
  readonly provinces: readonly Province[];
  /** "Nguyễn Thanh Dũng". */
  readonly people: readonly string[];
  readonly numbers: ReadonlySet<number>;
}

export function makeRewording(random: Random, others: readonly Province[], taken: Taken): Rewording {
  const province = random.pick(others);
  const years = random.pick([-4, -3, -2, -1, 1, 2, 3, 4, 5]);
  const free = (number: number): number => (taken.numbers.has(number) ? free(number + 1) : number);
  const numbers = new Map<string, string>();
  const otherNumber = (number: string): string => {
    const known = numbers.get(number) ?? String(free(1 + ((Number(number) * 7 + 131 * random.below(variants)) % 2900)));
    numbers.set(number, known);
    return known;
  };
  const newTopics = topics.map((topic) => (random.chance(0.7) ? random.pick(otherTopics) : topic));
  const newNames = taken.provinces.map(({ shortName }) => [shortName, province.shortName] as const);
  const person = `${random.pick(families)} ${inventName(random)}`;
  const say = (text: string): string => {
    const numbered = text
      .replace(documentNumber, otherNumber)
      .replace(/\b(?:19|20)\d\d\b(?!\/\p{Lu})/gu, (year) => String(Number(year) + years))
      .replace(/\b\d+(?=%)/g, () => String(2 + random.below(96)));
    const placed = newNames.reduce(
      (words, [from, to]) =>
        words
          .replaceAll(`thành phố ${from}`, nameInSentence(province))
          .replaceAll(from, to)
          .replaceAll(from.toUpperCase(), to.toUpperCase()),
      numbered,
    );
    const signed = taken.people.reduce((words, name) => words.replaceAll(name, person), placed);
    return topics.reduce((words, topic, index) => replaceTopic(words, topic, newTopics[index] ?? topic), signed);
  };
  const tell = (text: string): string =>
    random.chance(0.12)
      ? say(text).replace(/[.;]?$/u, (stop) => ` tại ${random.pick(unitKinds)} ${inventName(random)}${stop}`)
      : say(text);
  return { province, say, tell, years, person, number: free(1 + random.below(4000)) };
}

/** The number in "151/KH-UBND", "03/2021/TT-BKHCN", "57-NQ/TW". */
export const documentNumber = /(?<!\/)\b\d+(?=\s?\/(?:\d{4}\/)?\p{Lu}|-\p{Lu}+\/)/gu;

/** How many documents each cited one becomes: plans of one country cite many of the same. */
const variants = 20;

/** "tỉnh Nghệ An". */
function nameInSentence({ name }: Province): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

function replaceTopic(text: string, from: string, to: string): string {
  const capital = (topic: string): string => topic.slice(0, 1).toUpperCase() + topic.slice(1);
  return text
    .replaceAll(from, to)
    .replaceAll(capital(from), capital(to))
    .replaceAll(from.toUpperCase(), to.toUpperCase());
}

const list = (text: string): readonly string[] => text.trim().split(/\s*,\s*/u);

/** Longer before shorter: what one replaces, the next does not see. */
const topics = list(`
  công nghệ sinh học, công nghiệp sinh học, tài sản trí tuệ, sở hữu trí tuệ, sở hữu công nghiệp, khoa học và công nghệ,
  đổi mới sáng tạo, nhãn hiệu, sáng chế, chỉ dẫn địa lý, giống cây trồng`);

const otherTopics = list(`
  chuyển đổi số, an toàn thực phẩm, bảo tồn di sản, du lịch cộng đồng, nông thôn mới, giảm nghèo bền vững, kinh tế số,
  phòng cháy chữa cháy, trẻ em có hoàn cảnh đặc biệt, bình đẳng giới, năng lượng tái tạo, quản lý rừng, nuôi biển,
  vận tải đường thủy, chăm sóc người cao tuổi, giáo dục mầm non, dạy nghề nông thôn, cấp nước sạch, xử lý rác thải,
  chăn nuôi an toàn, phòng chống thiên tai, cải cách hành chính, thể thao học đường, văn hóa đọc, an toàn giao thông,
  thương mại điện tử, chuỗi cung ứng lạnh, bưu chính công ích, đất lâm nghiệp, nhà ở xã hội, tín dụng nhỏ,
  phòng chống ma túy, y tế dự phòng, bảo hiểm tự nguyện, lao động nước ngoài, quy hoạch đô thị, hạ tầng viễn thông`);

const families = list('Nguyễn, Trần, Lê, Phạm, Vũ, Đặng, Bùi, Đỗ, Hồ, Ngô, Dương, Lý, Phan, Võ, Trịnh, Đinh');
const unitKinds = list('xã, phường, thôn, khu phố');

/** "Kiềng Nhoạt": two syllables that could be Vietnamese, so that the index has as many words as that of a country. */
function inventName(random: Random): string {
  const syllable = (): string => {
    const made = `${random.pick(onsets)}${random.pick(rhymes).replace('*', random.pick(tones))}`.normalize('NFC');
    return made.slice(0, 1).toUpperCase() + made.slice(1);
  };
  return `${syllable()} ${syllable()}`;
}

const onsets = list('b, ch, d, đ, h, kh, l, m, n, ng, nh, ph, r, s, t, th, tr, v, x');
/** A star stands where the tone goes. */
const rhymes = list(`
  a*n, a*ng, a*nh, a*o, a*y, a*m, ă*n, ă*ng, â*n, â*u, â*y, e*n, e*o, ê*n, ê*nh, i*n, i*nh, iê*n, iê*u, iê*ng, o*n, o*ng,
  oa*n, ô*n, ô*ng, ô*i, ơ*n, ơ*i, u*n, u*ng, u*i, uô*n, uô*ng, ươ*n, ươ*ng, ươ*i`);
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
