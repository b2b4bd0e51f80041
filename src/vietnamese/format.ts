/** Dates and numbers as Vietnamese documents write them. Pure: no clock, no time zone. */

/** `2020-11-24` → `24/11/2020`; `2026-02` → `02/2026`; a year stays. */
export function formatDate(iso: string): string {
  return iso.split('-').reverse().join('/');
}

/** `5500` → `5.500`; `2989.5` → `2.989,5`. */
export function formatNumber(value: number): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

/** First letter in capital, the rest untouched. */
export function capitalize(text: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase('vi') + rest.join('');
}

/** First letter small, for a title inside a sentence: "Thành phố Cần Thơ" → "thành phố Cần Thơ". */
export function lowerFirst(text: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleLowerCase('vi') + rest.join('');
}
