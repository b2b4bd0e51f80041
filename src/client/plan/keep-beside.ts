/** Keeps a box beside its link while the page scrolls, inside the screen. */
import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';

/** @returns Lets the box go. */
export function keepBeside(anchor: HTMLElement, box: HTMLElement): () => void {
  return autoUpdate(anchor, box, () => {
    void computePosition(anchor, box, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [offset(6), flip({ padding: 8 }), shift({ padding: 8 })],
    }).then(({ x, y }) => {
      box.style.insetInlineStart = `${x}px`;
      box.style.insetBlockStart = `${y}px`;
    });
  });
}
