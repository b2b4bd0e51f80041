/**
 * Pagefind compares letters without their marks, but đ has no Unicode decomposition, so it stays apart from d and "dai"
 * misses "Đài". The index therefore writes đ as ď, which decomposes to d and which Vietnamese never uses. Whatever enters
 * the index or a query passes through `toIndexLetters`; whatever a reader sees passes through `fromIndexLetters`.
 */

/** "Đề án" → "Ďề án". */
export function toIndexLetters(text: string): string {
  return text.normalize('NFC').replaceAll('đ', 'ď').replaceAll('Đ', 'Ď');
}

/** "Ďề án" → "Đề án". */
export function fromIndexLetters(text: string): string {
  return text.normalize('NFC').replaceAll('ď', 'đ').replaceAll('Ď', 'Đ');
}
