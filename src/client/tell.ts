/** Milliseconds: long enough to be read twice, gone before it is in the way. */
const shownFor = 6000;
const timers = new WeakMap<Element, number>();

/** Shows and announces words in an element with the role "status", and takes them away again. The focus stays where it is. */
export function tell(status: Element, words: string): void {
  clearTimeout(timers.get(status));
  status.textContent = '';
  requestAnimationFrame(() => (status.textContent = words)); // the same words twice are announced twice
  timers.set(
    status,
    window.setTimeout(() => (status.textContent = ''), shownFor),
  );
}
