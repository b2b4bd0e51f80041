/** The words of a node on one line. */
export function wordsOf(node: Node): string {
  return (node.textContent ?? '').replace(/\s+/gu, ' ').trim();
}
