/** Cuts a sentence into the words of each of its targets, and condenses them to the name of what is measured. Pure. */

export interface Segment {
  readonly start: number;
  readonly end: number;
}

/** A sentence that begins with what is measured keeps it whole: "Tỷ trọng đào tạo ở đại học, cao đẳng, đào tạo nghề đạt …". */
const named =
  /^(?:tỷ\s+lệ|tỉ\s+lệ|tỷ\s+trọng|số\s+lượng|tổng|mức|giá\s+trị|diện\s+tích|sản\s+lượng|năng\s+suất|kim\s+ngạch|quy\s+mô|tốc\s+độ|doanh\s+thu|thu\s+nhập)(?!\p{L})/iu;
/** Words that begin what is measured: a comma before them parts two targets, one before other words is part of a name. */
const beginning = String.raw`(?:tỷ\s+lệ|tỉ\s+lệ|tỷ\s+trọng|số|tổng|mức|giá\s+trị|diện\s+tích|sản\s+lượng|năng\s+suất|kim\s+ngạch|quy\s+mô|tốc\s+độ|doanh\s+thu|thu\s+nhập|tăng|giảm|nâng|đưa|đạt|có|phấn\s+đấu|đảm\s+bảo|bảo\s+đảm|góp\s+phần|qua\s+đó|trong\s+đó|đến\s+năm|tới\s+năm|hình\s+thành|thu\s+hút|đào\s+tạo|chiếm|mỗi|từng|ít\s+nhất|tối\s+thiểu|trên|khoảng|\d)`;
const border = new RegExp(String.raw`,\s+(?=${beginning}(?!\p{L}))`, 'giu');
const laterBorder = new RegExp(String.raw`(?:,\s+|\s+và\s+)(?=${beginning}(?!\p{L}))`, 'giu');
const lead =
  /^(?:(?:trong\s+đó|qua\s+đó|phấn\s+đấu|mục\s+tiêu|góp\s+phần|đảm\s+bảo|bảo\s+đảm|giúp|để\s+đạt\s+mục\s+tiêu|(?:đến|tới|trong|vào)\s+(?:hết\s+|cuối\s+)?năm\s+\d{4}|(?:trong\s+)?giai\s+đoạn\s+\d{4}\s*[-–]\s*\d{4}|mỗi\s+năm|hằng\s+năm|hàng\s+năm|và)(?!\p{L})|[\s,:;-])+/iu;
const tail =
  /(?:[\s,:(]|(?<!\p{L})(?:đạt|chiếm|có|là|cho|tại|từ|mức|bằng|lên|còn|xuống|được|thêm|khoảng|trên|dưới|gần|hơn|ít\s+nhất|tối\s+thiểu|tối\s+đa|không\s+(?:dưới|quá|ít\s+hơn|thấp\s+hơn)|dự\s+kiến|phấn\s+đấu|(?:đến|tới|vào|hết|cuối)\s+năm\s+\d{4}|đến|tới|≥|≤|>|<))+$/iu;
const change =
  /^(?:(?:tăng|giảm|tốc\s+độ|bình\s+quân|trung\s+bình|hàng\s+năm|hằng\s+năm|mỗi\s+năm|trong\s+giai\s+đoạn\s+này|gấp|nâng|tổng\s+số|đạt|thêm|tăng\s+trưởng)\s*)+$/iu;
const comparison = /\s*,?\s*so\s+với\s.*$/isu;
/** What a target is for is not its name. */
const purpose =
  /,\s+(?:tiến\s+tới|chủ\s+yếu|gắn\s+với|góp\s+phần|để|qua\s+đó|từng\s+bước|đồng\s+thời|tạo|thúc\s+đẩy|phục\s+vụ|nhằm|hướng\s+tới|trong\s+đó)(?!\p{L})|\s+nhằm(?!\p{L})|\s*\((?:gồm|bao\s+gồm|trong\s+đó)(?!\p{L})/iu;
const transitive =
  /(?<!\p{L})(?:tăng|giảm|cắt\s+giảm|số\s+hóa|số\s+hoá|nâng|hình\s+thành|thành\s+lập|xây\s+dựng|phát\s+triển|thu\s+hút|đào\s+tạo|hỗ\s+trợ|lựa\s+chọn|tổ\s+chức|trồng|tạo)(?:\s+(?:thêm|mới|trung\s+bình|bình\s+quân))?$/iu;
const noNoun = /^(?:trong|vào|đến|tới|so|giai|mỗi|hàng|hằng|và|trở|đối|với|,|;|\(|\/)(?!\p{L})/iu;
const longest = 240;

/** "… để đạt mục tiêu tới năm 2026 tỷ lệ bao phủ": what is done for it, and "đạt" before a name, are no part of the name. */
const aimed =
  /^(?:.{0,400}\s(?:đến|tới)\s+(?:hết\s+|cuối\s+)?năm\s+\d{4},?\s+|đạt\s+)(?=(?:tỷ\s+lệ|tỉ\s+lệ|tỷ\s+trọng|chỉ\s+số|mức|tốc\s+độ)\s)/iu;

/** A comma that parts two targets stands in the words between them. */
export function hasBorder(between: string): boolean {
  return between.search(border) >= 0;
}

/** The words of each number: from the comma or the end of the one before to the comma before the next. */
export function segmentsOf(sentence: string, numbers: readonly Segment[]): readonly Segment[] {
  const starts = numbers.map(({ start }, index) => {
    const from = numbers[index - 1]?.end ?? 0;
    const between = sentence.slice(from, start);
    const borders = [...between.matchAll(index === 0 ? border : laterBorder)];
    const isNamed = index === 0 && named.test(between.slice(lead.exec(between)?.[0].length ?? 0));
    const at = isNamed
      ? undefined
      : index === 0
        ? borders.at(-1)
        : (borders[0] ?? /,\s+(?=[^,]*$)|\s+và\s+/u.exec(between) ?? undefined);
    if (at === undefined) return from;
    const to = at.index + at[0].length;
    return index === 0 && lead.exec(between)?.[0].length === to ? 0 : from + to; // "Đến năm 2020, giá trị …" is one
  });
  return numbers.map(({ end }, index) => {
    const next = starts[index + 1] ?? sentence.length;
    const whole = sentence.slice(starts[index] ?? 0, Math.max(next, end));
    const behind = end - (starts[index] ?? 0);
    const aim = purpose.exec(whole.slice(behind))?.index;
    const raw = aim === undefined ? whole : whole.slice(0, behind + aim);
    return {
      start: starts[index] ?? 0,
      end: (starts[index] ?? 0) + raw.replace(/(?<![\s,.;:/])[\s,.;:/]+$/u, '').replace(/\s+và$/u, '').length,
    };
  });
}

/**
 * The name of what is measured, in the words of the sentence and in their order.
 *
 * @param part The target's words: `number` is where its figures begin, `behind` where its unit begins, `after` where that ends.
 * @param previous What the target before measures, for ", tăng 35%".
 * @returns Its words, and where the quote begins: with the lead words of a whole sentence, without those of a part.
 */
export function indicatorOf(
  sentence: string,
  part: Segment & { readonly number: number; readonly behind: number; readonly after: number },
  previous: string | undefined,
): { readonly words: string; readonly start: number } {
  const own = sentence.slice(part.start, part.number);
  const leading = lead.exec(own)?.[0].length ?? 0;
  const before = own.slice(leading).replace(tail, '').trim().replace(aimed, '');
  const start =
    part.start +
    (/\d/u.test(own.slice(0, leading)) || part.start === 0 ? (/^[\s,:;-]*/u.exec(own)?.[0].length ?? 0) : leading);
  const behind = sentence
    .slice(part.behind, part.end)
    .replace(comparison, '')
    .replace(/^\s*\/\s*năm(?!\p{L})/iu, '')
    .trim();
  if (change.test(before) || before === '') {
    if (behind !== '' && !noNoun.test(behind)) return { words: condensed(`${before} ${behind}`), start };
    return { words: condensed(before === '' ? (previous ?? '') : `${previous ?? ''} ${lowered(before)}`), start };
  }
  // "tăng 25% số văn bằng", "hỗ trợ cho 60% sản phẩm": what is measured goes on behind the number.
  const isCount = part.after > part.behind;
  const joint = (isCount ? /(?<!\p{L})(?:cho|có)(?!\p{L})/iu : /(?<!\p{L})(?:cho|tại)(?!\p{L})/iu).exec(
    own.slice(leading + before.length),
  )?.[0];
  const isBeside = own.trimEnd().endsWith(before) && before.split(' ').length <= 3; // "Kiểm tra 100% cơ sở"
  if (behind !== '' && !noNoun.test(behind) && (isBeside || joint !== undefined || transitive.test(before)))
    return { words: condensed([before, joint, behind].filter(Boolean).join(' ')), start };
  return { words: condensed(before), start };
}

function lowered(words: string): string {
  return `${words.slice(0, 1).toLocaleLowerCase('vi')}${words.slice(1)}`;
}

function condensed(words: string): string {
  const flat = words.replace(/\s+/gu, ' ').replace(/^[\s,.;:()-]+|(?<![\s,.;:(-])[\s,.;:(-]+$/gu, '');
  const cut = flat.length <= longest ? flat : flat.slice(0, flat.lastIndexOf(' ', longest));
  return `${cut.slice(0, 1).toLocaleUpperCase('vi')}${cut.slice(1)}`;
}
