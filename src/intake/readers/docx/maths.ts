/** A formula (Office Math, ECMA-376 part 1, 22.1) on one line: "a/b", "x^2", "x_1". */
import { childOf, valueOf, type XmlElement } from './element.ts';

/** What joins the parts of an element that has more than one. */
const joints: Readonly<Record<string, string | undefined>> = {
  'm:f': '/',
  'm:sSup': '^',
  'm:sSub': '_',
};

export function mathsText(element: XmlElement): string {
  if (element.name === 'm:t' || element.name === 'w:t') return element.text;
  const parts = element.children.map(mathsText).filter((text) => text !== '');
  switch (element.name) {
    case 'm:d': {
      const properties = childOf(element, 'm:dPr');
      return `${valueOf(properties, 'm:begChr') ?? '('}${parts.join(', ')}${valueOf(properties, 'm:endChr') ?? ')'}`;
    }
    case 'm:nary':
      return `${valueOf(childOf(element, 'm:naryPr'), 'm:chr') ?? '∫'} ${parts.join(' ')}`;
    case 'm:rad':
      return `√(${parts.join(', ')})`;
    default:
      return parts.join(joints[element.name] ?? '');
  }
}
