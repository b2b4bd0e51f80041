/**
 * Parts a document into its divisions: letterhead, title, preamble, body, closing, recipients, signature, annexes; twice
 * where a decision issues a plan. A state moves forward with the words of each paragraph; no word changes its place.
 */
import type { DivisionName } from '../../parse/divisions.ts';
import { cellText, type Block, type Paragraph, type Table } from '../layout/block.ts';
import {
  bare,
  hasEndMark,
  isAnnexHead,
  isArticle,
  isAttachedLine,
  isIssuerInCapitals,
  isLetterheadLine,
  isNumbered,
  isOffice,
  isPartHeading,
  isPersonName,
  isRecipientsHead,
  opensClosing,
  opensPreamble,
  typeOf,
} from './signs.ts';

export interface Division {
  readonly name: DivisionName | 'body';
  readonly blocks: readonly Block[];
}

type State = Division['name'] | 'after-signature';

/** Every block stands in one division, in the order of the document. Never throws. */
export function divide(blocks: readonly Block[]): readonly Division[] {
  const flat = blocks.flatMap((block, index) => flattened(block, index, blocks));
  const walk = new Walk(flat);
  flat.forEach((block, index) => walk.take(block, index));
  return walk.divisions;
}

class Walk {
  readonly divisions: { name: Division['name']; blocks: Block[] }[] = [];
  private state: State = 'letterhead';
  private readonly all: readonly Block[];
  private readonly hasParts: boolean;
  private isNamed = false;
  /** Recipients or a signature are read: what looks like them in an annex is a form to fill in. */
  private isEnded = false;
  private hasType = false;

  constructor(all: readonly Block[]) {
    this.all = all;
    this.hasParts = all.some(
      (block) => block.kind === 'paragraph' && (isPartHeading(block.text) || isArticle(block.text)),
    );
  }

  take(block: Block, index: number): void {
    if (block.kind === 'table') {
      this.takeTable(block);
      return;
    }
    if (block.isNote || this.isFootnote(block)) {
      this.put('notes', block);
      return;
    }
    const next = this.next(block, index);
    const opens = next !== this.state || (next === 'annex' && isAnnexHead(block.text, isSetApart(block)));
    this.state = next;
    this.put(next === 'after-signature' ? 'annex' : next, block, opens);
    if (next === 'signature' && isPersonName(block.text)) this.isNamed = true;
    if (next === 'after-signature') this.state = 'annex';
  }

  /** "[1] Phê duyệt …" below the text: a note whose mark stands in a sentence above. */
  private isFootnote({ text }: Paragraph): boolean {
    if (/^\[\d{1,3}\]\s?\p{L}/u.test(text)) return true;
    const isAtEnd = this.state === 'after-signature' || (this.state === 'signature' && this.isNamed);
    return isAtEnd && /^(?:\(\d{1,2}\)|[¹²³⁴-⁹]{1,2})\s?\p{L}/u.test(text);
  }

  private takeTable(table: Table): void {
    if (this.state === 'letterhead' || this.state === 'title' || this.state === 'preamble') this.state = 'body';
    if (this.state === 'signature' || this.state === 'recipients' || this.state === 'after-signature')
      this.state = 'annex';
    this.put(this.state === 'closing' ? 'closing' : this.state, table);
  }

  private put(name: Division['name'] | 'after-signature', block: Block, opens = false): void {
    const own = name === 'after-signature' ? 'annex' : name;
    if (own === 'recipients' || own === 'signature') this.isEnded = true;
    const last = this.divisions.at(-1);
    if (last?.name === own && !opens) last.blocks.push(block);
    else this.divisions.push({ name: own, blocks: [block] });
  }

  /** The division that a paragraph belongs to. */
  private next(block: Paragraph, index: number): State {
    const { text } = block;
    switch (this.state) {
      case 'letterhead':
        return this.afterLetterhead(block, index);
      case 'title':
        return this.afterTitle(block, index);
      case 'preamble':
        if (this.opensBody(text)) return 'body';
        return isRecipientsHead(text) ? 'recipients' : 'preamble';
      case 'annex':
        if (!this.isEnded && isRecipientsHead(text)) return 'recipients';
        if (!this.isEnded && isOffice(text) && /^(?:TM|KT|TL|TUQ)\./u.test(text)) return 'signature';
        return this.isSecondTitle(block, index) ? this.openTitle() : 'annex';
      case 'after-signature':
        if (this.isSecondTitle(block, index)) return this.openTitle();
        if (isRecipientsHead(text)) return 'recipients';
        return this.isSecondLetterhead(block, index) ? 'letterhead' : 'annex';
      case 'notes':
      case 'body':
      case 'closing':
        if (isRecipientsHead(text)) return 'recipients';
        if (isOffice(text) && text === text.toUpperCase()) return 'signature';
        if (isAnnexHead(text, isSetApart(block))) return 'annex';
        if (this.isSecondTitle(block, index)) return this.openTitle();
        if (this.state === 'closing') return isPartHeading(text) || isArticle(text) ? 'body' : 'closing';
        return this.opensEnd(block, index) ? 'closing' : 'body';
      case 'recipients':
        if (isOffice(text)) return 'signature';
        if (isAnnexHead(text, isSetApart(block))) return 'annex';
        if (this.isSecondTitle(block, index)) return this.openTitle();
        return this.staysRecipient(block, index) ? 'recipients' : 'after-signature';
      case 'signature':
        return this.afterSignature(block, index);
    }
  }

  private afterLetterhead(block: Paragraph, index: number): State {
    const { text } = block;
    if (typeOf(text) !== undefined) return this.openTitle();
    if (isLetterheadLine(text)) return 'letterhead';
    if (this.opensBody(text)) return 'body';
    if (text.startsWith('Căn cứ ')) return 'preamble';
    const hasTypeAhead = this.all
      .slice(index, index + 12)
      .some((other) => other.kind === 'paragraph' && typeOf(other.text) !== undefined);
    if (hasTypeAhead || isIssuerInCapitals(text)) return 'letterhead';
    if (opensPreamble(text)) return 'preamble';
    return text === text.toUpperCase() && text.length > 20
      ? 'title'
      : text.length < 60 && index < 6
        ? 'letterhead'
        : 'preamble';
  }

  private afterTitle(block: Paragraph, index: number): State {
    const { text } = block;
    const before = this.all[index - 1];
    const isFirst = before?.kind === 'paragraph' && typeOf(before.text) !== undefined;
    if (isAttachedLine(text) || (before?.kind === 'paragraph' && opensBracket(before.text))) return 'title';
    if (this.opensBody(text)) return 'body';
    if (/^(?:Căn cứ|Theo đề nghị|Xét đề nghị)\s/u.test(text)) return 'preamble';
    if (isFirst) return 'title';
    if (isIssuerInCapitals(text)) return 'preamble';
    if (text === text.toUpperCase() && !block.isAfterBlank) return 'title';
    if (opensPreamble(text)) return 'preamble';
    const isGoingOn =
      !block.isAfterBlank &&
      before?.kind === 'paragraph' &&
      !isAttachedLine(before.text) &&
      text.length < 200 &&
      !/[.;:]$/u.test(text);
    return isGoingOn ||
      (text === text.toUpperCase() && text.length < 200) ||
      (block.look.isBold === true && text.length < 200)
      ? 'title'
      : 'preamble';
  }

  private opensBody(text: string): boolean {
    if (isPartHeading(text) || isArticle(text)) return true;
    return !this.hasParts && isNumbered(text);
  }

  private openTitle(): State {
    this.hasType = true;
    this.isNamed = false;
    return 'title';
  }

  /** A line of capitals that names a type, once a whole document stands above: a decision and the plan that it issues. */
  private isSecondTitle(block: Paragraph, index: number): boolean {
    if (typeOf(block.text) === undefined || !this.hasType) return false;
    const ahead = this.all.slice(index + 1, index + 12);
    if (/^QUYẾT ĐỊNH\s?:/u.test(bare(block.text))) return false;
    return ahead.some(
      (other) =>
        other.kind === 'paragraph' && (isPartHeading(other.text) || isNumbered(other.text) || isArticle(other.text)),
    );
  }

  private isSecondLetterhead(block: Paragraph, index: number): boolean {
    const ahead = this.all.slice(index, index + 8);
    const hasTitle = ahead.some(
      (other, offset) => other.kind === 'paragraph' && this.isSecondTitle(other, index + offset),
    );
    return hasTitle && (isLetterheadLine(block.text) || isIssuerInCapitals(block.text));
  }

  /** A closing paragraph: words that end documents, after which no numbered clause follows. */
  private opensEnd(block: Paragraph, index: number): boolean {
    if (/^(?:[-+–•]|\d|[a-zđ]\)|\()/u.test(block.text) || isPartHeading(block.text) || isArticle(block.text))
      return false;
    const before = this.all[index - 1];
    if (before?.kind === 'paragraph' && /\p{L}:$/u.test(before.text) && !/^trên đây/iu.test(block.text)) return false;
    if (before?.kind === 'paragraph' && isPartHeading(before.text) && !/^trên đây|^trong quá/iu.test(block.text))
      return false;
    if (!opensClosing(block.text) && !hasEndMark(block.text)) return false;
    if (hasEndMark(block.text) && !opensClosing(block.text)) return this.isEndOfArticles(index);
    for (const other of this.all.slice(index + 1, index + 8)) {
      if (
        other.kind === 'table' ||
        isRecipientsHead(other.text) ||
        isOffice(other.text) ||
        isAnnexHead(other.text, true)
      )
        return true;
      if (isPartHeading(other.text) || isArticle(other.text) || /^(?:\d{1,2}[.)]|[a-zđ]\)|[-+])\s/u.test(other.text))
        return false;
    }
    return true;
  }

  /** The paragraph without number after the last article of a decision names who must act: it ends the decision. */
  private isEndOfArticles(index: number): boolean {
    const before = this.all[index - 1];
    return before?.kind === 'paragraph' && isArticle(before.text);
  }

  private staysRecipient(block: Paragraph, index: number): boolean {
    if (/^[-–+•*]/u.test(block.text) || isRecipientsHead(block.text)) return true;
    if (isPersonName(block.text) || isPartHeading(block.text)) return false;
    if (block.isAfterBlank && block.text.length > 60) return false;
    const ahead = this.all.slice(index + 1, index + 4);
    return (
      block.text.length < 120 &&
      (!block.isAfterBlank ||
        ahead.some((other) => other.kind === 'paragraph' && (isOffice(other.text) || other.text.startsWith('-'))))
    );
  }

  private afterSignature(block: Paragraph, index: number): State {
    const { text } = block;
    if (isRecipientsHead(text)) return 'recipients';
    // a page ends inside the table of recipients and signature: both go on below
    if (!this.isNamed && /^[-–]\s\p{L}/u.test(text)) return 'recipients';
    if (this.isNamed && this.isSecondLetterhead(block, index)) return 'letterhead';
    if (isOffice(text)) return 'signature';
    if (
      !this.isNamed &&
      (isPersonName(text) ||
        (text.length < 40 &&
          !isAnnexHead(text, true) &&
          typeOf(text) === undefined &&
          !/[.;:]$/u.test(text) &&
          !isPartHeading(text)))
    )
      return 'signature';
    if (this.isSecondTitle(block, index)) return this.openTitle();
    return this.isSecondLetterhead(block, index) ? 'letterhead' : 'after-signature';
  }
}

/** "(Kèm theo Quyết định số 5/QĐ-UBND": the bracket is closed on a further line. */
function opensBracket(text: string): boolean {
  return text.startsWith('(') && isAttachedLine(text) && !text.includes(')');
}

/** By an empty line, bold letters or its place in the middle. */
function isSetApart({ isAfterBlank, look }: Paragraph): boolean {
  return isAfterBlank || look.isBold === true || look.isCentred === true;
}

/** Tables that only lay out a letterhead or a signature are taken apart; their cells follow each other as they are read. */
function flattened(block: Block, index: number, blocks: readonly Block[]): Block[] {
  if (block.kind === 'paragraph') return [block];
  return isLayout(block, index, blocks)
    ? block.rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs))
    : [block];
}

function isLayout({ rows }: Table, index: number, blocks: readonly Block[]): boolean {
  if (rows.length > 6 || (rows[0]?.length ?? 0) > 3) return false;
  const texts = rows.flatMap((row) => row.map((cell) => cellText(cell)));
  if (texts.some((text) => /(?:^|\s)Nơi nhận\s?:/u.test(text) || /(?:^|\s)(?:TM|KT|TL|TUQ)\.\s?\p{Lu}/u.test(text)))
    return true;
  const lines = rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)));
  if (lines.length < 5 && lines.some((line) => isOffice(line)) && lines.some((line) => isPersonName(line))) return true;
  const isHead = texts.some((text) => /CỘNG H[OÒ][ÀA] XÃ HỘI|Độc lập - Tự do/u.test(text) || /^Số\s?:/u.test(text));
  return isHead || (index < 3 && blocks.length > 6 && rows.length <= 2 && texts.every((text) => text.length < 200));
}
