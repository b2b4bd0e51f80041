/** What an address asks of a list. */

/**
 * Keeps what the list can be asked for. An older address, which named an agency and its role, or a year as a time, is read as
 * the fields that there are now.
 *
 * @param choices Of each field, by its name; other names, such as that of the words, are kept as they are.
 */
export function chosenIn(
  asked: URLSearchParams,
  choices: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, string> {
  const chosen = new Map(asked);
  const offers = (name: string, value: string | undefined): value is string =>
    value !== undefined && choices.get(name)?.includes(value) === true;
  const role = chosen.get('vai-tro') ?? '';
  const agency = chosen.get('co-quan');
  if (!choices.has('vai-tro') && offers(role, agency)) {
    chosen.set(role, agency);
    chosen.delete('co-quan');
  }
  const time = chosen.get('thoi-gian');
  if (!offers('thoi-gian', time) && offers('nam', time)) chosen.set('nam', time);
  for (const [name, value] of chosen) if (choices.has(name) && !offers(name, value)) chosen.delete(name);
  return chosen;
}
