/** Looks at a page from inside: each function runs in the browser and names no other. */

/** Controls that a finger or a tired hand would miss: smaller than 24 × 24, and no link in the middle of words. */
export function smallTargets(): string[] {
  const controls = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const isInWords = (control: Element): boolean => {
    if (getComputedStyle(control).display !== 'inline') return false;
    let block = control.parentElement;
    while (block !== null && getComputedStyle(block).display === 'inline') block = block.parentElement;
    const links = [...(block?.querySelectorAll('a, button') ?? [])].map(({ textContent }) => textContent).join('');
    return (
      /\p{L}/u.test(block?.textContent ?? '') && (block?.textContent ?? '').trim().length > links.trim().length + 2
    );
  };
  return [...document.querySelectorAll<HTMLElement>(controls)]
    .filter((control) => control.checkVisibility({ visibilityProperty: true }) && !isInWords(control))
    .map((control) => [control, (control.closest('label') ?? control).getBoundingClientRect()] as const)
    .filter(([, { width, height }]) => width > 1 && (width < 23.9 || height < 23.9))
    .map(
      ([{ outerHTML }, { width, height }]) => `${outerHTML.slice(0, 100)} ${width.toFixed(0)} × ${height.toFixed(0)}`,
    );
}

/** What takes the keyboard and, once it has it, shows no line around itself or stands behind something else. */
export function unseenFocus(): string[] {
  const stops = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const faults: string[] = [];
  for (const stop of document.querySelectorAll<HTMLElement>(stops)) {
    if (!stop.checkVisibility({ visibilityProperty: true }) || stop.matches(':disabled, [tabindex="-1"]')) continue;
    stop.focus();
    const what = stop.outerHTML.slice(0, 100);
    if (document.activeElement !== stop) faults.push(`takes no focus: ${what}`);
    if (getComputedStyle(stop).outlineStyle === 'none') faults.push(`no line around ${what}`);
    const isSeen = [...stop.getClientRects()].some(({ left, right, top, bottom }) => {
      const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
      const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
      const there = document.elementFromPoint(x, y);
      return there !== null && (stop.contains(there) || stop.closest('label')?.contains(there) === true);
    });
    if (!isSeen) faults.push(`out of sight: ${what}`);
  }
  return faults;
}

/** What keeps its place while the page scrolls and takes more than a third of the screen. */
export function largeFixtures(): string[] {
  return [...document.querySelectorAll('body *')]
    .filter((element) => /fixed|sticky/.test(getComputedStyle(element).position))
    .filter((element) => element.getBoundingClientRect().height > innerHeight / 3)
    .map(({ outerHTML }) => outerHTML.slice(0, 100));
}

/** Boxes that cut their words once a reader spaces them out (WCAG 1.4.12); what is shortened on purpose aside. */
export function cutBySpacing(): string[] {
  const isCut = (element: Element): boolean => {
    const { overflowX, overflowY, display, webkitLineClamp } = getComputedStyle(element);
    if (display === 'inline' || webkitLineClamp !== 'none' || element.clientHeight <= 1) return false;
    return (
      (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1)
    );
  };
  const shown = [...document.querySelectorAll('body *')].filter((element) => element.checkVisibility());
  const before = new Set(shown.filter(isCut));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
     p { margin-block-end: 2em !important; }`,
  );
  document.adoptedStyleSheets.push(sheet);
  const isWider = document.documentElement.scrollWidth > innerWidth;
  return [
    ...(isWider ? ['the page is wider than the screen'] : []),
    ...shown
      .filter((element) => !before.has(element) && isCut(element))
      .map(({ outerHTML }) => outerHTML.slice(0, 100)),
  ];
}

/** What moves by itself, or takes time to change. */
export function movingParts(): string[] {
  return [...document.querySelectorAll('*')]
    .filter((element) => {
      const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(element);
      const isLong = (times: string): boolean => times.split(',').some((time) => parseFloat(time) > 0.01);
      return (
        (animationName !== 'none' && isLong(animationDuration)) ||
        isLong(transitionDuration) ||
        scrollBehavior !== 'auto'
      );
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 100));
}

/** Sentences of another language that do not say so: a voice would read them as Vietnamese. */
export function unmarkedEnglish(): string[] {
  const english = /\b(?:the|of|and|with|which|are|is|not|has|have|must|from|that|was|were|into|each|for|this)\b/g;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent?.closest('[lang="en"], script, style, noscript, code:not(pre code)') !== null) continue;
    if ((node.textContent ?? '').match(english) !== null) found.push((node.textContent ?? '').trim().slice(0, 100));
  }
  return found;
}

/** What would let the keyboard walk in another order than the page is read in. */
export function outOfOrder(): string[] {
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => {
      const { order, flexDirection } = getComputedStyle(element);
      return element.tabIndex > 0 || order !== '0' || flexDirection.endsWith('reverse');
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 100));
}
