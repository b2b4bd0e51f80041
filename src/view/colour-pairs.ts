/** Which colours may meet: the promise of the design system. `tokens.test.ts` measures every pair, in every theme. */
import type { colourUseWords } from '../i18n/design-page.ts';
import { contrastRatio } from './contrast.ts';
import { themes, type Theme, type Tokens } from './tokens.ts';

export interface ColourPair {
  /** Names of tokens. */
  readonly front: string;
  readonly ground: string;
  /** 4.5 for text, 3 for lines and shapes that carry meaning (WCAG 1.4.3, 1.4.11). */
  readonly least: 4.5 | 3;
}

export interface MeasuredPair extends ColourPair {
  readonly ratios: Readonly<Record<Theme, number>>;
}

const grounds = ['paper', 'surface', 'sunken'];
const text = (front: string, on: readonly string[]) => on.map((ground): ColourPair => ({ front, ground, least: 4.5 }));
const shape = (front: string, on: readonly string[]) => on.map((ground): ColourPair => ({ front, ground, least: 3 }));

type ColourUse = keyof ReturnType<typeof colourUseWords>;

/** What each colour is for, in the order of the table. */
export const colourUses: readonly { readonly use: ColourUse; readonly pairs: readonly ColourPair[] }[] = [
  { use: 'text', pairs: text('ink', [...grounds, 'note-soft', 'seal-soft', 'brand-soft']) },
  { use: 'softText', pairs: text('ink-soft', [...grounds, 'note-soft', 'brand-soft']) },
  { use: 'links', pairs: text('link', [...grounds, 'note-soft', 'seal-soft']) },
  { use: 'buttonText', pairs: text('on-brand', ['brand']) },
  { use: 'quietButtons', pairs: text('brand', [...grounds, 'brand-soft']) },
  { use: 'seals', pairs: text('seal', [...grounds, 'seal-soft']) },
  { use: 'notes', pairs: text('note', [...grounds, 'note-soft']) },
  { use: 'borders', pairs: shape('line-strong', grounds) },
  { use: 'focus', pairs: shape('focus', grounds) },
  {
    use: 'charts',
    pairs: ['chart-1', 'chart-2', 'chart-3', 'chart-4'].flatMap((front) => shape(front, ['surface'])),
  },
];

export function measuredPairs(
  pairs: readonly ColourPair[],
  tokens: Readonly<Record<Theme, Tokens>>,
): readonly MeasuredPair[] {
  return pairs.map((pair) => {
    const ratioIn = (theme: Theme) =>
      contrastRatio(tokens[theme].get(pair.front) ?? pair.front, tokens[theme].get(pair.ground) ?? pair.ground);
    return { ...pair, ratios: { light: ratioIn('light'), dark: ratioIn('dark'), print: ratioIn('print') } };
  });
}

/** Whether every theme keeps what the pair promises. */
export function isKept({ least, ratios }: MeasuredPair): boolean {
  return themes.every((theme) => ratios[theme] >= least);
}
