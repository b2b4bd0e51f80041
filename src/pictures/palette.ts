/** The colours of pictures, read from the design's constants: what is drawn outside a page can ask no style sheet. */

const names = ['paper', 'surface', 'ink', 'ink-soft', 'line', 'brand', 'seal', 'seal-soft'] as const;
export type Palette = Readonly<Record<(typeof names)[number], string>>;

/**
 * @param css The text of `src/styles/tokens.css`: colours as `#rrggbb` in `:root`, those of the dark scheme in its media query.
 * @throws if a colour is missing there.
 */
export function readPalettes(css: string): Readonly<Record<'light' | 'dark', Palette>> {
  const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
  return { light: readPalette(light), dark: readPalette(dark) };
}

function readPalette(css: string): Palette {
  const colours = names.map((name) => {
    const colour = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css)?.[1];
    if (colour === undefined) throw new Error(`tokens.css gives no colour --${name} for light or for dark.`);
    return [name, colour];
  });
  return Object.fromEntries(colours) as Palette;
}
