/** Condenses what is due from the words of a sentence. Pure. */

const matter =
  /(?<!\p{L})(?:báo\s+cáo|đánh\s+giá|tổng\s+hợp)\s+(?:định\s+kỳ\s+)?(?:đánh\s+giá\s+)?(?:tình\s+hình|kết\s+quả|việc|tiến\s+độ|công\s+tác)[^,;.()]{0,90}/iu;
const matterEnd =
  /\s+(?:về\s+(?:Sở|Bộ|UBND|Ủy|Uỷ|Ban|Phòng|Văn|Chi|các)|gửi|trước|chậm|để|theo\s+quy\s+định|hằng|hàng|định\s+kỳ)(?!\p{L}).*$/isu;

/** What is reported, in the words of the sentence. */
export function subjectMatter(sentence: string): string {
  const words = matter.exec(sentence)?.[0];
  if (words !== undefined) return condensed(words.replace(matterEnd, ''));
  const topic = /(?<!\p{L})về\s+(?:tình\s+hình|kết\s+quả|tiến\s+độ|việc)[^,;.()]{0,90}/iu.exec(sentence)?.[0];
  if (topic !== undefined && /(?<!\p{L})báo\s+cáo(?!\p{L})/iu.test(sentence))
    return condensed(`Báo cáo ${topic.replace(matterEnd, '')}`);
  return /(?<!\p{L})báo\s+cáo(?!\p{L})/iu.test(sentence)
    ? 'Báo cáo'
    : condensed(/(?<!\p{L})(?:tham\s+mưu|trình|gửi)[^;.()]{0,120}/iu.exec(sentence)?.[0] ?? sentence.slice(0, 120));
}

/** Words without brackets and stops at their ends, 160 letters at most, a capital first. */
export function condensed(words: string): string {
  const flat = words
    .replace(/\([^()]*\)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^(?:để|và)\s+/iu, '')
    .replace(/^[\s,.;:]+|(?<![\s,.;:(])[\s,.;:(]+$/gu, '');
  const cut = flat.length <= 160 ? flat : flat.slice(0, flat.lastIndexOf(' ', 160));
  return cut === '' ? 'Báo cáo' : `${cut.slice(0, 1).toLocaleUpperCase('vi')}${cut.slice(1)}`;
}
