/**
 * The mark: a seal that bears K for "Kế hoạch". The letter's upper arm leaves through the corner, so that the seal stands
 * open: "Mở". Drawn once, here; on whole units of which two are a pixel at 16 px, so that its edges are sharp there.
 */
import type { Palette } from './palette.ts';

/** Width and height of the space that the paths are drawn in. */
export const markUnits = 32;

/** The seal; the letter is what it leaves out. */
export const sealPath =
  'M28 0H3A3 3 0 0 0 0 3V29A3 3 0 0 0 3 32H29A3 3 0 0 0 32 29V2L18 16L28 26H22L15 19L10 24V26H6V6H10V18Z';

/** What shows through the letter, where the ground of the mark is not known: inside the other corners, so that none shines out. */
export const platePath = 'M26 0H29A3 3 0 0 1 32 3V6L29 9V29H3V3H23Z';

/** The mark as a picture of its own that follows the reader's light or dark setting. */
export function markSvg({ light, dark }: Readonly<Record<'light' | 'dark', Palette>>): string {
  const colours = ({ paper, seal }: Palette) => `.plate{fill:${paper}}.seal{fill:${seal}}`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${markUnits} ${markUnits}">` +
    `<style>${colours(light)}@media(prefers-color-scheme:dark){${colours(dark)}}</style>` +
    `<path class="plate" d="${platePath}"/><path class="seal" d="${sealPath}"/></svg>\n`
  );
}
