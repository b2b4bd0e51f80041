/** Follows the text steps of a page letter by letter, so that gaps are known and not guessed. */
import { matrixOf, times } from './matrix.ts';
import type { Matrix } from './matrix.ts';
import type { FontLook, Piece } from './piece.ts';

/** A piece with the quarter turns, clockwise, that its letters are printed at. */
export interface TurnedPiece extends Piece {
  readonly turn: number;
}

export interface Font {
  readonly look: FontLook;
  /** From the units of letter widths to letter sizes. */
  readonly unit: number;
}

/** A letter as pdf.js hands it on, or a shift by thousandths of the letter size. */
type Glyph = { readonly unicode: string; readonly width: number; readonly isSpace: boolean } | number | null;

/** What `save` keeps of the state of text. */
interface Style {
  font: Font;
  size: number;
  letterSpacing: number;
  wordSpacing: number;
  stretch: number;
  rise: number;
  leading: number;
}

interface Mark {
  readonly tag: string | undefined;
  readonly isArtifact: boolean;
}

/** A gap of this share of the letter size parts two pieces. */
const gapEm = 0.12;
const deepestMarks = 1000;

/** Gathers pieces of text. `fontOf` looks fonts up; `tagPrefix` and a number name marked content in the tree of tags. */
export class PageText {
  readonly pieces: TurnedPiece[] = [];
  readonly #fontOf: (id: string) => Font;
  readonly #tagPrefix: string;
  readonly #marks: Mark[] = [];
  readonly #saved: Style[] = [];
  #style: Style;
  #matrix: Matrix = [1, 0, 0, 1, 0, 0];
  #x = 0;
  #y = 0;
  #lineX = 0;
  #lineY = 0;

  constructor(fontOf: (id: string) => Font, tagPrefix: string) {
    this.#fontOf = fontOf;
    this.#tagPrefix = tagPrefix;
    const font = fontOf('');
    this.#style = { font, size: 1, letterSpacing: 0, wordSpacing: 0, stretch: 1, rise: 0, leading: 0 };
  }

  save(): void {
    this.#saved.push({ ...this.#style });
  }

  restore(): void {
    this.#style = this.#saved.pop() ?? this.#style;
  }

  /** Takes one step; steps that do not concern text are passed over. `current` leads from the page's space to points. */
  step(name: string, args: readonly unknown[], current: Matrix): void {
    const number = Number(args[0]);
    switch (name) {
      case 'beginText':
        this.#place([1, 0, 0, 1, 0, 0]);
        break;
      case 'setTextMatrix':
        this.#place(matrixOf(args.length === 6 ? args : args[0]) ?? [1, 0, 0, 1, 0, 0]);
        break;
      case 'moveText':
        this.#move(number, Number(args[1]));
        break;
      case 'setLeadingMoveText':
        this.#style.leading = Number(args[1]);
        this.#move(number, Number(args[1]));
        break;
      case 'nextLine':
        this.#move(0, this.#style.leading);
        break;
      case 'setLeading':
        this.#style.leading = -number;
        break;
      case 'setFont':
        this.#setFont(args);
        break;
      case 'setGState':
        for (const [key, value] of args[0] as readonly (readonly [string, unknown])[]) {
          if (key === 'Font') this.#setFont(value as readonly unknown[]);
        }
        break;
      case 'setCharSpacing':
        this.#style.letterSpacing = number;
        break;
      case 'setWordSpacing':
        this.#style.wordSpacing = number;
        break;
      case 'setHScale':
        this.#style.stretch = number / 100;
        break;
      case 'setTextRise':
        this.#style.rise = number;
        break;
      case 'beginMarkedContent':
      case 'beginMarkedContentProps':
        this.#mark(String(args[0]), args[1]);
        break;
      case 'endMarkedContent':
        this.#marks.pop();
        break;
      case 'showText':
        this.#show(args[0] as readonly Glyph[], current);
        break;
    }
  }

  #place(matrix: Matrix): void {
    this.#matrix = matrix;
    this.#x = this.#y = this.#lineX = this.#lineY = 0;
  }

  #move(dx: number, dy: number): void {
    this.#x = this.#lineX += dx;
    this.#y = this.#lineY += dy;
  }

  #setFont([id, size]: readonly unknown[]): void {
    this.#style.font = this.#fontOf(String(id));
    this.#style.size = Number(size);
  }

  #mark(role: string, id: unknown): void {
    const outer = this.#marks.at(-1);
    if (this.#marks.length > deepestMarks) return;
    const tag = typeof id === 'number' ? `${this.#tagPrefix}${String(id)}` : outer?.tag;
    this.#marks.push({ tag, isArtifact: role === 'Artifact' || outer?.isArtifact === true });
  }

  #show(glyphs: readonly Glyph[], current: Matrix): void {
    const { font, size, letterSpacing, wordSpacing, stretch } = this.#style;
    let text = '';
    let start = this.#x;
    let end = this.#x;
    for (const glyph of glyphs) {
      if (glyph === null) continue;
      if (typeof glyph === 'number') {
        this.#x -= (glyph / 1000) * size * stretch;
        continue;
      }
      const isBlank = /^\s*$/u.test(glyph.unicode);
      if (text !== '' && (isBlank || Math.abs(this.#x - end) > gapEm * Math.abs(size * stretch))) {
        this.#push(text, start, end, current);
        text = '';
      }
      if (text === '') start = this.#x;
      if (!isBlank) text += glyph.unicode;
      end = this.#x + glyph.width * font.unit * size * stretch;
      this.#x = end + (letterSpacing + (glyph.isSpace ? wordSpacing : 0)) * stretch;
      // Letters set wide apart stay one word.
      if (letterSpacing > 0) end = this.#x;
    }
    if (text !== '') this.#push(text, start, end, current);
  }

  #push(text: string, start: number, end: number, current: Matrix): void {
    const { font, size, rise } = this.#style;
    const [a, b, c, d, x, y] = times(times(current, this.#matrix), [1, 0, 0, 1, start, this.#y + rise]);
    const mark = this.#marks.at(-1);
    const sign = size < 0 ? -1 : 1;
    const turn = ((Math.round(Math.atan2(sign * b, sign * a) / (Math.PI / 2)) % 4) + 4) % 4;
    const piece: TurnedPiece = {
      text,
      x0: x,
      x1: x + Math.abs(end - start) * Math.hypot(a, b),
      y,
      size: Math.abs(size) * Math.hypot(c, d) || 1,
      font: font.look,
      isArtifact: mark?.isArtifact ?? false,
      turn,
      ...(mark?.tag !== undefined && { tag: mark.tag }),
    };
    const last = this.pieces.at(-1);
    if (last !== undefined && isNextTo(last, piece)) {
      this.pieces[this.pieces.length - 1] = { ...last, text: last.text + text, x1: piece.x1 };
    } else this.pieces.push(piece);
  }
}

/** Browsers print letter by letter: what touches and looks alike is one piece. */
function isNextTo(a: TurnedPiece, b: TurnedPiece): boolean {
  return (
    a.turn === 0 &&
    b.turn === 0 &&
    a.font === b.font &&
    a.tag === b.tag &&
    a.isArtifact === b.isArtifact &&
    Math.abs(a.size - b.size) < 0.01 &&
    Math.abs(a.y - b.y) < 0.01 &&
    Math.abs(b.x0 - a.x1) < 0.02 * a.size &&
    a.text.length < 200
  );
}
