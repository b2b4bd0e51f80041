/** Every box that searches the plans. */
export function searchBoxes(): readonly HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('[role="search"] input[name="q"]')];
}

/** "/" anywhere on a page puts the cursor into the search box, unless the reader is typing something. */
export function focusSearchOnSlash(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (isTyping(event.target)) return;
    const box = searchBoxes().find(isShown);
    if (box === undefined) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

function isShown(box: HTMLElement): boolean {
  return box.getClientRects().length > 0;
}
