/** Goes through the one text and says at each place what stands there: what the copies agree on, or a reading with its evidence. */
import { readMarker, ranks } from '../../parse/markers.ts';
import { firstReading, textOf, type CollatedParagraph, type Slot } from './collated.ts';
import type { Decision, Reading } from './decision.ts';
import { isPointLetter, kindOf, lettersOf } from './kinds.ts';
import { isDisputed, PhraseEvidence } from './phrase-evidence.ts';
import { answerOf, type Answer, type Question } from './rules.ts';
import { isSign, type PrintedWord } from './witness-text.ts';

export interface ChosenSlot extends Slot {
  /** Words parted by single spaces; empty for what is no part of the text. */
  readonly text: string;
}

export interface ChosenParagraph extends Omit<CollatedParagraph, 'slots'> {
  readonly slots: readonly ChosenSlot[];
}

/** @param names What evidence calls each copy. */
export function chosen(paragraphs: readonly CollatedParagraph[], names: readonly string[]): readonly ChosenParagraph[] {
  const phrases = new PhraseEvidence(paragraphs);
  const agreed = new Set(
    paragraphs.flatMap(({ slots }) =>
      slots.filter((slot) => !isDisputed(slot)).map((slot) => lettersOf(textOf(firstReading(slot)))),
    ),
  );
  const pointsAfter = pointsBelow(paragraphs);
  let pointBefore: string | undefined;
  return paragraphs.map((paragraph, index) => {
    const slots = new Chooser(paragraph.slots, {
      pointBefore,
      pointAfter: pointsAfter[index],
      phrases,
      isKnown: (word) => agreed.has(lettersOf(word)),
      nameOf: (witness) => names[witness] ?? '',
    }).all();
    const [mark] = markOf(slots.map(({ text }) => text));
    if (mark !== undefined) pointBefore = mark === '' ? undefined : mark;
    return { ...paragraph, slots };
  });
}

/** The letter of a point that opens a paragraph, "" for any higher marker, nothing for none. */
function markOf(texts: readonly string[]): readonly [string?] {
  const words = texts.filter((text) => text !== '').slice(0, 4);
  if (words[0] === '-' && isPointLetter(words[1] ?? '')) words.shift();
  const [first = ''] = words;
  if (isPointLetter(first)) return [first.charAt(0)];
  const marked = readMarker(words.join(' '), true);
  return marked !== undefined && marked.rank < ranks.point ? [''] : [];
}

/** For each paragraph, the letter of the next point of its list. */
function pointsBelow(paragraphs: readonly CollatedParagraph[]): readonly (string | undefined)[] {
  const found: (string | undefined)[] = [];
  let next: string | undefined;
  for (let at = paragraphs.length - 1; at >= 0; at -= 1) {
    found[at] = next;
    const slots = paragraphs[at]?.slots.slice(0, 4) ?? [];
    const [mark] = markOf(slots.map((slot) => textOf(firstReading(slot))));
    if (mark !== undefined) next = mark === '' || mark === 'a' || slots.some(isDisputed) ? undefined : mark;
  }
  return found;
}

type Surroundings = Pick<Question, 'pointBefore' | 'pointAfter' | 'phrases' | 'isKnown' | 'nameOf'>;

class Chooser {
  private readonly slots: readonly Slot[];
  private readonly around: Surroundings;
  private readonly done: ChosenSlot[] = [];

  constructor(slots: readonly Slot[], around: Surroundings) {
    this.slots = slots;
    this.around = around;
  }

  all(): readonly ChosenSlot[] {
    while (this.done.length < this.slots.length) this.take(this.done.length);
    return this.done;
  }

  private take(at: number): void {
    const slot = this.slots[at];
    if (slot === undefined) return;
    if (!isDisputed(slot)) {
      const decision = this.doubled(at) ?? this.strayMark(at);
      this.done.push(
        decision === undefined ? { ...slot, text: textOf(firstReading(slot)) } : { ...slot, text: '', decision },
      );
      return;
    }
    const end = this.endOfRun(at);
    const answer = this.answer(at, end);
    if (answer !== undefined || end === at + 1) this.put(at, end, answer);
    else for (let one = at; one < end; one += 1) this.put(one, one + 1, this.answer(one, one + 1));
  }

  /** Neighbours where the same copies differ in the same way are decided together: "phần đầu" and "phấn đấu". */
  private endOfRun(at: number): number {
    const [kind, sides] = [this.kindAt(at), this.sidesAt(at)];
    let end = at + 1;
    while (end < this.slots.length && end - at < 60 && this.isLike(end, kind, sides)) end += 1;
    return end;
  }

  private isLike(at: number, kind: string, sides: string): boolean {
    const slot = this.slots[at];
    return slot !== undefined && isDisputed(slot) && this.kindAt(at) === kind && this.sidesAt(at) === sides;
  }

  private kindAt(at: number): Decision['kind'] {
    const [first, ...others] = this.readings(at, at + 1);
    const kinds = others.map(({ text }) => kindOf(first?.text ?? '', text, at === 0));
    return kinds.find((kind) => kind === 'number') ?? kinds.find((kind) => kind === 'letters') ?? kinds[0] ?? 'letters';
  }

  /** Which copies print alike here. */
  private sidesAt(at: number): string {
    return this.readings(at, at + 1)
      .map(({ witnesses }) => witnesses.join(' '))
      .join('/');
  }

  private readings(from: number, to: number): readonly Reading[] {
    const slots = this.slots.slice(from, to);
    const texts = (slots[0]?.readings ?? []).map((_, witness) =>
      slots
        .map(({ readings }) => textOf(readings[witness] ?? []))
        .join(' ')
        .trim(),
    );
    const groups = Map.groupBy(texts.keys(), (witness) => texts[witness] ?? '');
    return [...groups].filter(([text]) => text !== '').map(([text, witnesses]) => ({ text, witnesses }));
  }

  private answer(from: number, to: number): Answer | undefined {
    const after = this.slots[to];
    return answerOf({
      ...this.around,
      kind: this.kindAt(from),
      readings: this.readings(from, to),
      before: this.textBefore(from),
      after: after === undefined ? '' : textOf(firstReading(after)),
      isLast: to === this.slots.length,
    });
  }

  private textBefore(at: number): string {
    const slot = this.slots[at - 1];
    return this.done[at - 1]?.text ?? (slot === undefined ? '' : textOf(firstReading(slot)));
  }

  private put(from: number, to: number, answer: Answer | undefined): void {
    const readings = this.readings(from, to);
    const reading = answer?.reading ?? readings[0];
    const quotes = readings.map((own) => this.quote(from, to, own)).join('; ');
    const decision: Decision = {
      kind: this.kindAt(from),
      readings,
      text: reading?.text ?? '',
      reason: reasonOf(answer, this.kindAt(from), readings),
      evidenceKind: answer?.evidenceKind ?? 'none',
      evidence: `${quotes}. ${answer?.why ?? 'Không có gì cho biết bản nào đúng.'}`,
      certainty: answer?.certainty ?? 'doubtful',
    };
    const witness = reading?.witnesses[0] ?? 0;
    for (const slot of this.slots.slice(from, to))
      this.done.push({ ...slot, text: textOf(slot.readings[witness] ?? []), decision });
  }

  /** "Bản 001, dòng 9, in “Đến năm 2030, phấn đấu có trên”": the reading with two words around it. */
  private quote(from: number, to: number, { witnesses }: Reading): string {
    const [witness = 0] = witnesses;
    const words = (slots: readonly Slot[]): readonly PrintedWord[] =>
      slots.flatMap(({ readings }) => readings[witness] ?? []);
    const own = words(this.slots.slice(from, to));
    const text = textOf(words(this.slots.slice(Math.max(0, from - 2), to + 2)));
    const names = witnesses.map(this.around.nameOf).join(', ');
    return `Bản ${names}, dòng ${own[0]?.line ?? 0}, in “${text}”`;
  }

  /** "cho cho": a word twice where another copy prints it once. */
  private doubled(at: number): Decision | undefined {
    const [slot, before, after] = [this.slots[at], this.slots[at - 1], this.slots[at + 1]];
    if (slot === undefined || before === undefined || isDisputed(before)) return undefined;
    const word = lettersOf(textOf(firstReading(slot)));
    if (word !== lettersOf(textOf(firstReading(before))) || !/^\p{L}+$/u.test(word) || reduplicated.has(word))
      return undefined;
    const printsOne = slot.readings.findIndex(
      ({ length }, witness) =>
        length === 0 &&
        before.readings[witness]?.length === 1 &&
        (after === undefined || after.readings[witness]?.length !== 0),
    );
    if (printsOne === -1) return undefined;
    const witnesses = [...slot.readings.keys()].filter((witness) => slot.readings[witness]?.length !== 0);
    return this.dropped(at, witnesses, {
      kind: 'doubled',
      reason: 'doubled',
      evidence: `${this.quote(at - 1, at, { text: '', witnesses: [printsOne] })}, không lặp chữ.`,
    });
  }

  /** A sign that no document prints, in a copy other than the base. */
  private strayMark(at: number): Decision | undefined {
    const slot = this.slots[at];
    const text = slot === undefined ? '' : textOf(firstReading(slot));
    if (slot === undefined || !isSign(text) || !/^[*_|^~`\\#•·.…,;:'"]+$/u.test(text)) return undefined;
    const hasBase = this.slots.some(({ readings }) => readings[0]?.length !== 0);
    if (slot.readings[0]?.length !== 0 || !hasBase) return undefined;
    const witnesses = [...slot.readings.keys()].filter((witness) => slot.readings[witness]?.length !== 0);
    return this.dropped(at, witnesses, {
      kind: 'sign',
      reason: 'misread',
      evidence: `Bản ${this.around.nameOf(0)} không có dấu này.`,
    });
  }

  private dropped(
    at: number,
    witnesses: readonly number[],
    said: Pick<Decision, 'kind' | 'reason' | 'evidence'>,
  ): Decision {
    const slot = this.slots[at];
    const text = slot === undefined ? '' : textOf(firstReading(slot));
    return { ...said, readings: [{ text, witnesses }], text: '', evidenceKind: 'witness', certainty: 'certain' };
  }
}

/** Words that the language doubles. */
const reduplicated = new Set(
  'dần từ luôn thường ngày đêm tháng năm mãi song đời nhà người ngành chung đều lâu hàng'.split(' '),
);

function reasonOf(
  answer: Answer | undefined,
  kind: Decision['kind'],
  readings: readonly Reading[],
): Decision['reason'] {
  if (answer === undefined) return kind === 'capitals' || kind === 'spacing' ? kind : 'misread';
  const { reading, reason } = answer;
  const areCut = readings.every((other) => other === reading || reading.text.startsWith(other.text));
  return reason === 'misread' && areCut ? 'lost-letters' : reason;
}
