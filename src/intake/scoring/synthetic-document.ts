/** Made-up documents for measuring speed and memory: any number of them, none like another, all of the same size. */

/** Lines of a source that are long enough for a sentence, without the mark before them. */
export function sentencesOf(source: string): readonly string[] {
  return source
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(/^(?:[-+]\s+)?(?:(?:[a-zđ]\)|\d{1,2}\.|[IVX]{1,5}\.)\s+)?/u, '').trim())
    .filter((line) => line.length > 40 && !line.includes('\t') && !line.includes('|'));
}

/**
 * A made-up plan of about 30 kB of UTF-8: letterhead, parts with headings, points and bullets, and agencies with duties.
 * The same seed and sentences give the same text.
 */
export function syntheticDocument(seed: number, sentences: readonly string[]): string {
  const random = randomFrom(seed);
  const sentence = (): string => sentences[Math.floor(random() * sentences.length)] ?? '';
  const lines = [
    'ỦY BAN NHÂN DÂN',
    'THÀNH PHỐ CẦN THƠ',
    `Số: ${seed}/KH-UBND`,
    `Cần Thơ, ngày ${1 + (seed % 28)} tháng 3 năm 2026`,
    'KẾ HOẠCH',
    `Triển khai nhiệm vụ số ${seed} giai đoạn 2026 - 2030`,
    sentence(),
  ];
  let letters = 0;
  const add = (line: string): void => {
    lines.push(line);
    letters += line.length * 1.35; // bytes of a Vietnamese letter, on average
  };
  for (const [index, heading] of ['I. MỤC TIÊU', 'II. NHIỆM VỤ', 'III. TỔ CHỨC THỰC HIỆN'].entries()) {
    add(heading);
    for (let paragraph = 1; letters < (index + 1) * 10_000; paragraph += 1) {
      add(`${paragraph}. ${index === 2 ? 'Sở Y tế' : sentence().slice(0, 60)}`);
      for (const letter of ['a', 'b', 'c', 'd', 'đ']) add(`${letter}) ${sentence()}`);
    }
  }
  return [...lines, 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Nguyễn Văn An', ''].join('\n\n');
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
