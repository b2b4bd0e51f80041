/**
 * Letters without marks, for comparing and for search: "Đề án" → "de an". NFC or NFD in, small ASCII letters out where
 * the text is Vietnamese; đ has no Unicode decomposition, so it is mapped by hand.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
}
