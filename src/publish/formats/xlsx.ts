/**
 * One Excel workbook (Office Open XML, ECMA-376) of all tables: typed cells, a head that stays in sight, filters, and the
 * dictionary as its first sheet. Rows are written one after the other: libraries that write several sheets hold them all.
 */
import { longestText } from '../../domain/ids.ts';
import { fieldsOf, type FieldType } from '../fields.ts';
import type { Cell, Row, Table } from '../table.ts';
import { batches } from './batches.ts';
import { writeZip, type ZipMember } from './zip.ts';

interface Column {
  readonly name: string;
  readonly type: FieldType;
}

interface Sheet {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: () => Iterable<Row>;
}

/** The most rows of a sheet that Excel can open, without the head. */
const mostRows = 1_048_575;

/**
 * A table of more rows than a sheet can hold goes on in `<table>_2` and so on.
 *
 * @param countOf How many rows `rowsOf` gives.
 * @throws when a cell has more characters than Excel can open: content is checked before.
 */
export function writeXlsx(
  path: string,
  tables: readonly Table[],
  rowsOf: (table: Table) => Iterable<Row>,
  countOf: (table: Table) => number,
  rowsInSheet = mostRows,
): void {
  const sheets: readonly Sheet[] = [
    { name: 'dictionary', columns: dictionaryColumns, rows: () => tables.flatMap(dictionaryOf) },
    ...tables.flatMap((table) => {
      const count = Math.max(1, Math.ceil(countOf(table) / rowsInSheet));
      return Array.from({ length: count }, (_, index) => ({
        name: index === 0 ? table.name : `${table.name}_${index + 1}`,
        columns: fieldsOf(table),
        rows: () =>
          Iterator.from(rowsOf(table))
            .drop(index * rowsInSheet)
            .take(rowsInSheet),
      }));
    }),
  ];
  writeZip(path, [
    ...Object.entries(partsAround(sheets)).map(([name, xml]) => member(name, [xml])),
    ...sheets.map((sheet, index) => member(sheetPath(index), sheetXml(sheet))),
  ]);
}

const dictionaryColumns: readonly Column[] = [
  'table',
  'column',
  'title',
  'description',
  'descriptionEn',
  'type',
  'key',
].map((name) => ({ name, type: 'string' }));

function dictionaryOf(table: Table): readonly Row[] {
  const keys = new Map(table.foreignKeys.map(({ field, references }) => [field, references.join('.')]));
  return fieldsOf(table).map(({ name, title, description, descriptionEn, type }) => ({
    table: table.name,
    column: name,
    title,
    description,
    descriptionEn,
    type,
    key: table.primaryKey.includes(name) ? 'primary key' : (keys.get(name) ?? null),
  }));
}

function member(name: string, chunks: Iterable<string>): ZipMember {
  return { name, parts: bytesOf(chunks) };
}

function* bytesOf(chunks: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const chunk of chunks) yield encoder.encode(chunk);
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const sheetPath = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

/** Places in the list of cell formats of `xl/styles.xml`. */
const styles = { text: 1, head: 2, day: 3 };

/** Everything but the sheets. */
function partsAround(sheets: readonly Sheet[]): Readonly<Record<string, string>> {
  const each = (write: (sheet: Sheet, index: number) => string): string => sheets.map(write).join('');
  return {
    '[Content_Types].xml': `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>${each((_, index) => `<Override PartName="/${sheetPath(index)}" ContentType="${types}.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packages}/relationships">${each((_, index) => `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`)}<Relationship Id="rId${sheets.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${each(({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)}</sheets></workbook>`,
    'xl/styles.xml': `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  };
}

function* sheetXml({ name, columns, rows }: Sheet): Generator<string> {
  const letters = columns.map((_, index) => columnLetters(index));
  const widths = columns.map(({ type }, index) => {
    const width = type === 'string' ? 28 : 12;
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  });
  yield `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`;
  yield rowXml(
    1,
    columns.map((column, index) => textXml(`${letters[index]}1`, column.name, styles.head)),
  );
  let last = 1;
  for (const batch of batches(rows())) {
    yield batch
      .map((row) => {
        last += 1;
        return rowXml(
          last,
          columns.map((column, index) => cellXml(name, `${letters[index]}${last}`, row[column.name] ?? null, column)),
        );
      })
      .join('');
  }
  yield `</sheetData><autoFilter ref="A1:${letters.at(-1)}${last}"/></worksheet>`;
}

const rowXml = (number: number, cells: readonly string[]): string => `<row r="${number}">${cells.join('')}</row>`;

function cellXml(sheet: string, place: string, cell: Cell, { type }: Column): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${Number(cell)}</v></c>`;
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (type === 'date') return `<c r="${place}" s="${styles.day}"><v>${dayNumber(cell)}</v></c>`;
  if (cell.length > longestText)
    throw new Error(`Sheet ${sheet}, cell ${place}: ${cell.length} characters, more than Excel can hold.`);
  return textXml(place, cell, styles.text);
}

function textXml(place: string, text: string, style: number): string {
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

const dayLength = 86_400_000;

/** Days since 30 December 1899, as Excel counts from March 1900 on. */
const dayNumber = (iso: string): number => (Date.parse(iso) - Date.UTC(1899, 11, 30)) / dayLength;

/** Signs that XML cannot hold are written as Excel reads them (`_x0007_`); a text that looks like that is kept apart from it. */
function escaped(text: string): string {
  return text
    .replace(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_')
    .replace(
      /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replaceAll('\r', '_x000D_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** 0 is A, 26 is AA. */
function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}
