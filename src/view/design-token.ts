/**
 * The value of a constant of the design, for what cannot read style sheets.
 *
 * @param css The style sheet of the constants.
 * @param name Without the hyphens: `brand`. What the light theme says comes first and is taken.
 * @throws if there is no such constant: a bug of ours.
 */
export function designToken(css: string, name: string): string {
  const value = new RegExp(`--${name}:\\s*([^;]+);`).exec(css)?.[1];
  if (value === undefined) throw new Error(`The design has no constant "--${name}".`);
  return value.trim();
}
