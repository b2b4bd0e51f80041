/** The numbers and bullets that a browser prints before the items of a list. */
import { attribute, style, type Element } from './elements.ts';

/** Counts the items of one `<ol>` or `<ul>`. */
export interface ListCounter {
  /** The next item's marker with its space; '' when the list shows none. */
  readonly next: (item: Element) => string;
}

export function listCounter(list: Element): ListCounter {
  const kind = style(list, 'list-style-type') ?? style(list, 'list-style') ?? '';
  if (/(?:^|\s)none(?:\s|$)/.test(kind)) return { next: () => '' };
  if (list.tagName !== 'ol') return { next: () => '- ' };
  const type = attribute(list, 'type') ?? typeOfStyle(kind);
  let number = wholeNumber(attribute(list, 'start')) ?? 1;
  return {
    next: (item) => {
      number = wholeNumber(attribute(item, 'value')) ?? number;
      const marker = markerOf(type, number);
      number += 1;
      return marker;
    },
  };
}

function typeOfStyle(kind: string): string {
  const types = {
    'lower-alpha': 'a',
    'lower-latin': 'a',
    'upper-alpha': 'A',
    'upper-latin': 'A',
    'lower-roman': 'i',
    'upper-roman': 'I',
  };
  return Object.entries(types).find(([name]) => kind.includes(name))?.[1] ?? '1';
}

function markerOf(type: string, number: number): string {
  const isLetter = number >= 1 && number <= 26;
  if (type === 'a' && isLetter) return `${String.fromCharCode(96 + number)}) `;
  if (type === 'A' && isLetter) return `${String.fromCharCode(64 + number)}. `;
  if (type === 'i' && number >= 1 && number < 4000) return `${roman(number).toLowerCase()}) `;
  if (type === 'I' && number >= 1 && number < 4000) return `${roman(number)}. `;
  return `${number}. `;
}

function roman(number: number): string {
  const signs: readonly (readonly [number, string])[] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = number;
  return signs
    .map(([value, sign]) => {
      const times = Math.floor(rest / value);
      rest %= value;
      return sign.repeat(times);
    })
    .join('');
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,6}$/.test(text) ? Number(text) : undefined;
}
