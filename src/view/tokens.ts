/** The design's constants as `src/styles/tokens.css` states them: the page of the design system and the tests read the sheet. */

export const themes = ['light', 'dark', 'print'] as const;
export type Theme = (typeof themes)[number];
/** Values by name without the two dashes: "ink" → "#1c2320". */
export type Tokens = ReadonlyMap<string, string>;

/**
 * @param css The sheet: one `:root` of all tokens, one in a media query for dark screens and one for print, which hold what
 *   is other there.
 */
export function parseTokens(css: string): Readonly<Record<Theme, Tokens>> {
  const bare = css.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const blocks = [...bare.matchAll(/(@media [^{]+\{\s*)?:root\s*\{([^}]*)\}/g)].map(([, media = '', body = '']) => ({
    media,
    tokens: declarations(body),
  }));
  const inMedia = (word: string) => blocks.filter(({ media }) => (word === '' ? media === '' : media.includes(word)));
  const merged = (...words: readonly string[]): Tokens =>
    new Map(words.flatMap(inMedia).flatMap(({ tokens }) => tokens));
  return { light: merged(''), dark: merged('', 'dark'), print: merged('', 'print') };
}

/** The tokens whose name begins with `prefix`, in the order of the sheet. */
export function tokensOf(tokens: Tokens, prefix: string): readonly { readonly name: string; readonly value: string }[] {
  return [...tokens].filter(([name]) => name.startsWith(prefix)).map(([name, value]) => ({ name, value }));
}

function declarations(body: string): readonly (readonly [string, string])[] {
  return [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(
    ([, name = '', value = '']) => [name, value.trim()] as const,
  );
}
