/** The comparison that is shown, as a file for a spreadsheet. Its tables are the one record of it. */
import { spreadsheetCsv } from '../selection-csv.ts';

export function saveSides(shown: HTMLElement): void {
  const sections = [...shown.querySelectorAll('[data-part]')];
  const heads = [...(sections[0]?.querySelectorAll('thead th') ?? [])].map(wordsOf);
  const columns = [shown.dataset['partHead'] ?? '', ...heads];
  const rows = sections.flatMap((section) =>
    [...section.querySelectorAll('tbody tr')].map((row) => [
      wordsOf(section.querySelector('h2')),
      wordsOf(row.querySelector('.record-title')),
      ...[...row.querySelectorAll('td')].map(cellOf),
    ]),
  );
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([spreadsheetCsv([columns, ...rows])], { type: 'text/csv' }));
  link.download = `so-sanh-${shown.dataset['first'] ?? ''}-${shown.dataset['second'] ?? ''}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** "trên 60% (đến năm 2030); …" */
function cellOf(cell: Element): string {
  const items = [...cell.querySelectorAll('li')].map((item) => {
    const note = item.querySelector('.side-note');
    const words = wordsOf(item.querySelector('[data-side-text]'));
    return note === null ? words : `${words} (${wordsOf(note)})`;
  });
  return items.length === 0 ? wordsOf(cell) : items.join('; ');
}

function wordsOf(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
