/** Numbers and bullets that Word generates from numbering.xml (ECMA-376 part 1, 17.9). */
import { formatNumber } from './number-format.ts';
import { isSymbolFont } from './symbols.ts';
import { readParagraphLook, readRunLook, type ParagraphLook } from './styles.ts';
import { childOf, childrenOf, isOn, valueOf, wholeNumber, type XmlElement } from './element.ts';

export interface ListLevel {
  readonly start: number;
  /** Name of the number format: decimal, lowerLetter, bullet, … */
  readonly format: string;
  /** "%1.%2." or the bullet itself. */
  readonly pattern: string;
  /** Between the marker and the text. */
  readonly suffix: '' | ' ';
  /** Numbers of the levels above in digits, whatever their own format. */
  readonly isLegal: boolean;
  /** Levels from 1 to this one restart it; 0 for none; `undefined` for any level above. */
  readonly restart: number | undefined;
  readonly styleId: string | undefined;
  readonly font: string | undefined;
  readonly isHidden: boolean;
  readonly isPicture: boolean;
  readonly paragraph: ParagraphLook;
}

export interface List {
  /** Lists of one abstract list count on together. */
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Where this list begins anew at its first paragraph of a level. */
  readonly startOverrides: ReadonlyMap<number, number>;
}

export interface Marker {
  /** With the space that parts it from the text; empty when the level shows nothing. */
  readonly text: string;
  /** A bullet of a symbol font or a picture, for which "-" stands. */
  readonly isGlyph: boolean;
  /** Format that is not known. */
  readonly unknownFormat?: string;
}

/** A marker longer than this is an attack; the longest of Word holds nine numbers. */
const longestMarker = 200;

/**
 * Reads the lists by `w:numId`.
 *
 * @param root Of numbering.xml.
 * @param listOfStyle The `w:numId` that a numbering style names, for lists that are kept in a style.
 */
export function readLists(
  root: XmlElement | undefined,
  listOfStyle: (styleId: string) => string | undefined,
): ReadonlyMap<string, List> {
  const byId = (name: string, key: string): ReadonlyMap<string, XmlElement> =>
    new Map(childrenOf(root, name).map((element) => [element.attributes[key] ?? '', element]));
  const abstracts = byId('w:abstractNum', 'abstractNumId');
  const nums = byId('w:num', 'numId');
  const levelsOf = new Map<string, ReadonlyMap<number, ListLevel>>();
  const lists = new Map<string, List>();
  for (const [id, num] of nums) {
    const abstractId = valueOf(num, 'w:abstractNumId') ?? '';
    const styleId = valueOf(abstracts.get(abstractId), 'w:numStyleLink');
    const linked = styleId === undefined ? undefined : nums.get(listOfStyle(styleId) ?? '');
    // what is linked lends its levels, not its count
    const lender = valueOf(linked, 'w:abstractNumId') ?? abstractId;
    const shared = levelsOf.get(lender) ?? levelsIn(abstracts.get(lender));
    levelsOf.set(lender, shared);
    const overrides = childrenOf(num, 'w:lvlOverride');
    const own = overrides.flatMap((override) => [...levelsIn(override)]);
    lists.set(id, {
      abstractId,
      levels: own.length === 0 ? shared : new Map([...shared, ...own]),
      startOverrides: new Map(
        overrides.flatMap((override) => {
          const [level, start] = [levelIndex(override), wholeNumber(valueOf(override, 'w:startOverride'))];
          return level === undefined || start === undefined ? [] : [[level, start] as const];
        }),
      ),
    });
  }
  return lists;
}

/**
 * Counts paragraphs of lists in the order of one story: the body with its tables, the footnotes, the endnotes, one text box.
 * Lists of one abstract list count on together. A level that a deeper one skips shows its first number; if no paragraph
 * has had it yet, the number is used up, and the next is the second (Microsoft Knowledge Base Q110380).
 *
 * @returns A function that gives the marker of the next paragraph, `undefined` for a list or level that is not defined.
 */
export function createCounters(
  lists: ReadonlyMap<string, List>,
): (listId: string, level: number) => Marker | undefined {
  /** The last number of each level; `undefined` from a restart until the next. */
  const counters = new Map<string, { readonly numbers: (number | undefined)[]; readonly begun: Set<number> }>();
  const overridden = new Set<string>();
  return (listId, level) => {
    const list = lists.get(listId);
    const definition = list?.levels.get(level);
    if (list === undefined || definition === undefined) return undefined;
    const counter = counters.get(list.abstractId) ?? { numbers: [], begun: new Set() };
    counters.set(list.abstractId, counter);
    const { numbers, begun } = counter;
    for (let above = level - 1; above >= 0 && !begun.has(level) && !begun.has(above); above--) {
      begun.add(above);
      numbers[above] = list.levels.get(above)?.start;
    }
    begun.add(level);
    const override = list.startOverrides.get(level);
    const key = `${listId} ${level}`;
    const last = numbers[level];
    if (override !== undefined && !overridden.has(key)) numbers[level] = override;
    else numbers[level] = last === undefined ? definition.start : last + 1;
    overridden.add(key);
    for (let deeper = level + 1; deeper < 9; deeper++) {
      if (level < (list.levels.get(deeper)?.restart ?? deeper)) numbers[deeper] = undefined;
    }
    return markerOf(list, level, definition, numbers);
  };
}

/** The level of a paragraph whose list comes from its style: the one that names the style. */
export function levelOfStyle(list: List | undefined, styleId: string | undefined): number | undefined {
  if (list === undefined || styleId === undefined) return undefined;
  return [...list.levels].find(([, level]) => level.styleId === styleId)?.[0];
}

function markerOf(list: List, level: number, definition: ListLevel, numbers: readonly (number | undefined)[]): Marker {
  const { format, pattern, suffix, isLegal, font, isHidden, isPicture } = definition;
  let isGlyph = false;
  let unknownFormat: string | undefined;
  let text = pattern;
  if (format === 'bullet') {
    // Courier New has no bullet: Word draws its ring with the letter o of that font
    isGlyph = isPicture || isSymbolFont(font) || /\p{Co}/u.test(pattern) || (pattern === 'o' && font === 'Courier New');
    if (isGlyph && pattern.trim() !== '') text = '-';
  } else {
    text = pattern.replace(/%([1-9])/gu, (_, digit: string) => {
      const index = Number(digit) - 1;
      const numbered = list.levels.get(index);
      if (numbered === undefined || index > level) return '';
      const value = numbers[index] ?? numbered.start;
      if (numbered.format === 'none' || numbered.format === 'bullet') return '';
      const written = formatNumber(isLegal && index < level ? 'decimal' : numbered.format, value);
      if (written === undefined) unknownFormat = numbered.format;
      return written ?? String(value);
    });
  }
  text = isHidden ? '' : text.slice(0, longestMarker).trim();
  return {
    text: text === '' ? '' : text + suffix,
    isGlyph,
    ...(unknownFormat === undefined ? {} : { unknownFormat }),
  };
}

function levelsIn(parent: XmlElement | undefined): ReadonlyMap<number, ListLevel> {
  const levels = new Map<number, ListLevel>();
  for (const [position, level] of childrenOf(parent, 'w:lvl').slice(0, 9).entries()) {
    // some programs leave the index out and rely on the order
    const index = levelIndex(level) ?? (parent && levelIndex(parent)) ?? position;
    const run = readRunLook(childOf(level, 'w:rPr'));
    levels.set(index, {
      start: wholeNumber(valueOf(level, 'w:start')) ?? 0,
      format: valueOf(level, 'w:numFmt') ?? 'decimal',
      pattern: valueOf(level, 'w:lvlText') ?? '',
      suffix: valueOf(level, 'w:suff') === 'nothing' ? '' : ' ',
      isLegal: isOn(level, 'w:isLgl') === true,
      restart: wholeNumber(valueOf(level, 'w:lvlRestart')),
      styleId: valueOf(level, 'w:pStyle'),
      font: run.font,
      isHidden: run.isHidden === true,
      isPicture: childOf(level, 'w:lvlPicBulletId') !== undefined,
      paragraph: readParagraphLook(childOf(level, 'w:pPr')),
    });
  }
  return levels;
}

function levelIndex(element: XmlElement): number | undefined {
  const index = wholeNumber(element.attributes['ilvl']);
  return index !== undefined && index >= 0 && index <= 8 ? index : undefined;
}
