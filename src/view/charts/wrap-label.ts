/**
 * Breaks a label between words so that no line is longer than asked; nothing is cut, a longer word keeps its own line.
 *
 * @param width In letters, or in what `lengthOf` measures.
 */
export function wrapLabel(
  label: string,
  width: number,
  lengthOf: (line: string) => number = ({ length }) => length,
): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && lengthOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
