/** Where a day stands on a scale of years, from 0 to 100. Alone here, so that pages load it without the plans. */
export function placeOn(day: string, firstYear: number, endYear: number): number {
  const [begin, end] = [Date.UTC(firstYear, 0), Date.UTC(endYear, 0)];
  const place = ((Date.parse(day) - begin) / (end - begin)) * 100;
  return Number(Math.min(100, Math.max(0, place)).toFixed(2));
}
