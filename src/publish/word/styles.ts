/** How a plan looks in Word: the type and spacing of Decree 30/2020/NĐ-CP, by named styles so that a reader can change them. */
import { AlignmentType, BorderStyle, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import type { ClauseLevel } from '../../domain/clause.ts';

export const millimetre = 56.6929; // twentieths of a point
const font = 'Times New Roman';
const points = (size: number) => size * 20;

/** Names of our own styles beside Word's headings. */
export type WordStyle =
  | 'PlanBody'
  | 'PlanTitle'
  | 'PlanCentred'
  | 'PlanLetterhead'
  | 'PlanRecipients'
  | 'PlanRecipient'
  | 'PlanSignature'
  | 'PlanSignatory'
  | 'PlanCell'
  | 'PlanCellHead'
  | 'PlanOrigin';

export function paragraphStyle(level: ClauseLevel | 'signatory', text: string): WordStyle {
  if (level === 'preamble' && text === text.toLocaleUpperCase('vi')) return 'PlanCentred'; // "QUYẾT ĐỊNH:"
  const styles: Partial<Record<ClauseLevel | 'signatory', WordStyle>> = {
    letterhead: 'PlanLetterhead',
    title: 'PlanTitle',
    recipients: 'PlanRecipients',
    recipient: 'PlanRecipient',
    signature: 'PlanSignature',
    signatory: 'PlanSignatory',
  };
  return styles[level] ?? 'PlanBody';
}

const centred = { alignment: AlignmentType.CENTER, indent: { firstLine: 0 } } as const;

function style(
  id: WordStyle,
  name: string,
  run: IParagraphStyleOptions['run'] = {},
  paragraph: IParagraphStyleOptions['paragraph'] = {},
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, run, paragraph };
}

const heading = {
  run: { font, size: '13pt', bold: true, color: '000000' },
  paragraph: {
    spacing: { before: points(9), after: points(6) },
    indent: { firstLine: 10 * millimetre },
    keepNext: true,
  },
} as const;

export const wordStyles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: '13pt', language: { value: 'vi-VN' } },
      paragraph: { spacing: { after: points(6), line: 288 } },
    },
    heading1: heading,
    heading2: heading,
    heading3: heading,
    heading4: heading,
    heading5: heading,
    heading6: heading,
    footnoteText: { run: { font, size: '10pt' }, paragraph: { spacing: { after: 0, line: 240 } } },
  },
  paragraphStyles: [
    style('PlanBody', 'Lời văn', {}, { alignment: AlignmentType.JUSTIFIED, indent: { firstLine: 10 * millimetre } }),
    style(
      'PlanTitle',
      'Tên văn bản',
      { bold: true, size: '14pt' },
      { ...centred, spacing: { before: points(6), after: points(6) }, keepNext: true },
    ),
    style('PlanCentred', 'Dòng giữa', { bold: true }, centred),
    style('PlanLetterhead', 'Phần đầu văn bản', { size: '12pt' }, { ...centred, spacing: { after: points(3) } }),
    style('PlanRecipients', 'Nơi nhận', { size: '12pt', bold: true, italics: true }, { spacing: { after: 0 } }),
    style('PlanRecipient', 'Một nơi nhận', { size: '11pt' }, { spacing: { after: 0 } }),
    style('PlanSignature', 'Người ký', { bold: true }, { ...centred, keepNext: true }),
    style('PlanSignatory', 'Họ tên người ký', { bold: true }, { ...centred, spacing: { before: points(64) } }),
    style('PlanCell', 'Ô của bảng', { size: '12pt' }, { spacing: { after: 0, line: 252 } }),
    style('PlanCellHead', 'Tên cột', { size: '12pt', bold: true }, { spacing: { after: 0, line: 252 } }),
    style(
      'PlanOrigin',
      'Nguồn của bản này',
      { size: '10pt', italics: true },
      {
        spacing: { before: points(18) },
        border: { top: { style: BorderStyle.SINGLE, size: 4, space: 6, color: '000000' } },
      },
    ),
    {
      id: 'AnnexHeading',
      name: 'Tên phụ lục',
      basedOn: 'Heading1',
      next: 'PlanTitle',
      quickFormat: true,
      run: { size: '14pt' },
      paragraph: { ...centred, outlineLevel: 0 },
    },
  ],
};
