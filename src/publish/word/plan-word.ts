/**
 * A plan as a Word document (ECMA-376) that looks as Decree 30/2020/NĐ-CP asks: its words and nothing else in the text, the
 * corrections as footnotes, where the copy comes from at its end.
 */
import { AlignmentType, Document, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { PlanText } from '../../domain/clause.ts';
import { originWords } from '../../domain/correction-words.ts';
import type { Plan } from '../../domain/facts.ts';
import { planName } from '../../domain/plan-name.ts';
import { site } from '../../domain/site.ts';
import { formatZip } from '../formats/zip.ts';
import { wordBody } from './body.ts';
import { planNotes, type ReadSource } from './notes.ts';
import { millimetre, wordStyles } from './styles.ts';

export interface PlanWordInput {
  readonly plan: Plan;
  readonly text: PlanText;
  readonly sources: readonly ReadSource[];
  /** The plan's page, where it is known where the site is published. */
  readonly address: string | undefined;
}

/** @returns The bytes of the file: the same content gives the same bytes. */
export async function planWord({ plan, text, sources, address }: PlanWordInput): Promise<Uint8Array<ArrayBuffer>> {
  const notes = planNotes(text, sources);
  const origin = originWords(
    sources.map(({ source }) => source.id),
    address,
  );
  const document = new Document({
    title: `${planName(plan)}: ${plan.title}`,
    subject: plan.shortTitle,
    creator: site.name,
    lastModifiedBy: site.name,
    description: origin,
    styles: wordStyles,
    footnotes: Object.fromEntries(
      notes.notes.map((words, index) => [
        index + 1,
        { children: [new Paragraph({ style: 'FootnoteText', children: [new TextRun(words)] })] },
      ]),
    ),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: Math.round(210 * millimetre), height: Math.round(297 * millimetre) },
            margin: {
              top: Math.round(20 * millimetre),
              right: Math.round(15 * millimetre),
              bottom: Math.round(20 * millimetre),
              left: Math.round(30 * millimetre),
              header: Math.round(10 * millimetre),
            },
          },
        },
        headers: { first: new Header({ children: [] }), default: pageNumber() },
        children: [...wordBody(text, notes), new Paragraph({ style: 'PlanOrigin', children: [new TextRun(origin)] })],
      },
    ],
  });
  const parts = unzipSync(await Packer.toBuffer(document));
  const properties = strFromU8(parts[propertiesPart] ?? new Uint8Array());
  parts[propertiesPart] = strToU8(datedByContent(properties, plan));
  return formatZip(Object.entries(parts).map(([name, bytes]) => ({ name, parts: [bytes] })));
}

const propertiesPart = 'docProps/core.xml';

/** The library says that the file was made now; it was made on the day of issue, and without one it does not say when. */
function datedByContent(properties: string, { id, issuedOn }: Plan): string {
  return properties
    .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/g, (_, open: string, _name, close: string) =>
      issuedOn === undefined ? '' : `${open}${issuedOn}T00:00:00Z${close}`,
    )
    .replace('</cp:coreProperties>', `<dc:identifier>${id}</dc:identifier><dc:language>vi-VN</dc:language>$&`);
}

/** In the middle of the top margin; the first page has none. */
function pageNumber(): Header {
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
  return new Header({ children: [number] });
}
