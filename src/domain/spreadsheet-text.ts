/** Signs with which a spreadsheet takes a text for a formula, and the one that is put before texts. */
const formula = /^[=+\-@\t\r'＝＋－＠]/;
const figures = /^[\d.,]+$/;
/** A month or a day within a year, but no full day of ISO 8601: a spreadsheet shows that as the day that it is. */
const partOfDate = /^(?:\d{1,2}[/-]\d{1,2}(?:[/-](?:\d{2}|\d{4}))?|\d{4}-\d{1,2})$/;

/**
 * A text for a CSV file that a spreadsheet program opens: with an apostrophe before it where the program would take it for a
 * formula, or for a number or date that it then shows otherwise (`000` as 0, `1.` as 1, `15/10` as a day of this year).
 */
export function spreadsheetText(text: string): string {
  const isRewritten = (figures.test(text) && String(Number(text)) !== text) || partOfDate.test(text);
  return formula.test(text) || isRewritten ? `'${text}` : text;
}
