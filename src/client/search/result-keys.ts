/** ArrowDown and ArrowUp walk through the results; above the first is the box. Enter opens, as on every link. */
export function walkResults(list: HTMLElement, box: HTMLInputElement): void {
  list.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const links = [...list.querySelectorAll<HTMLAnchorElement>('.hit-link')];
    const at = links.findIndex((link) => link === event.target);
    if (at < 0) return;
    event.preventDefault();
    (at + step < 0 ? box : links[at + step])?.focus();
  });
}
