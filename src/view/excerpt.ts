export interface Excerpt {
  readonly head: string;
  /** The rest, with the comma or space that it begins with; empty for a short text. */
  readonly tail: string;
}

/**
 * Parts a text into a head that can stand as the words of a link and the rest: head + tail is the text.
 *
 * @param length The most letters of the head; it ends before a comma, semicolon or colon where one is near, else
 *   between words.
 */
export function excerpt(text: string, length = 90): Excerpt {
  if (text.length <= length) return { head: text, tail: '' };
  const window = text.slice(0, length + 1);
  const stop = Math.max(...[',', ';', ':'].map((mark) => window.lastIndexOf(mark)));
  const space = window.lastIndexOf(' ');
  const end = stop > length / 2 ? stop : space > 0 ? space : length;
  return { head: text.slice(0, end), tail: text.slice(end) };
}
