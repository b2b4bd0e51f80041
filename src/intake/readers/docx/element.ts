/** An element of an Office document, and how its children and values are asked for. */

export interface XmlElement {
  readonly name: string;
  /** Values by local name. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly XmlElement[];
  /** Of elements that hold letters: `w:t`, `w:delText`, `w:instrText`, `m:t`, `a:t`. Elsewhere empty. */
  readonly text: string;
  /** Whether it or anything inside holds letters for the reader. */
  readonly hasText: boolean;
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The `w:val` of a child: `undefined` without the child or the value. */
export function valueOf(element: XmlElement | undefined, child: string): string | undefined {
  return childOf(element, child)?.attributes['val'];
}

/** A whole number as Office writes it, `undefined` for anything else. */
export function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^[+-]?\d{1,9}$/u.test(value) ? Number(value) : undefined;
}

/** What Office means by the presence of a property such as `<w:b/>` or `<w:b w:val="0"/>`; `undefined` when absent. */
export function isOn(element: XmlElement | undefined, child: string): boolean | undefined {
  const property = childOf(element, child);
  return property === undefined
    ? undefined
    : !['0', 'false', 'off', 'none'].includes(property.attributes['val'] ?? '1');
}
