/** The colours of pictures, read from the design's constants: what is drawn outside a page can ask no style sheet. */
import { parseTokens, type Tokens } from '../view/tokens.ts';

const names = ['paper', 'surface', 'ink', 'ink-soft', 'line', 'brand', 'seal'] as const;
export type Palette = Readonly<Record<(typeof names)[number], string>>;

/**
 * @param css The text of `src/styles/tokens.css`: colours as `#rrggbb`.
 * @throws if a colour is missing there.
 */
export function readPalettes(css: string): Readonly<Record<'light' | 'dark', Palette>> {
  const { light, dark } = parseTokens(css);
  return { light: paletteOf(light), dark: paletteOf(dark) };
}

function paletteOf(tokens: Tokens): Palette {
  const colours = names.map((name) => {
    const colour = tokens.get(name);
    if (colour === undefined) throw new Error(`tokens.css gives no colour --${name}.`);
    return [name, colour];
  });
  return Object.fromEntries(colours) as Palette;
}
