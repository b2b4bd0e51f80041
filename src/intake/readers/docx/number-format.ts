/** Numbers as Word's list formats write them (ECMA-376 part 1, 17.18.59 ST_NumberFormat). */

const roman: readonly (readonly [value: number, letters: string])[] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
  ] as const),
  ...([
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
];

const formats: Readonly<Record<string, ((value: number) => string) | undefined>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  lowerLetter: letters,
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerRoman: romanNumber,
  upperRoman: (value) => romanNumber(value).toUpperCase(),
  decimalEnclosedParen: (value) => `(${value})`,
  decimalEnclosedFullstop: (value) => `${value}.`,
  decimalEnclosedCircle: (value) => (value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : String(value)),
  numberInDash: (value) => `- ${value} -`,
  none: () => '',
  bullet: () => '',
};

/** @returns `undefined` for a format that is not known here. Numbers beyond what a format can write come as digits. */
export function formatNumber(format: string, value: number): string | undefined {
  return formats[format]?.(value);
}

/** a to z, then aa, bb: Word repeats the letter, up to 780, and Vietnamese lists too go a b c d e f. */
function letters(value: number): string {
  if (value < 1 || value > 780) return String(value);
  return String.fromCodePoint(0x61 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

function romanNumber(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, written] of roman) {
    text += written.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}
