import { getCorpus } from '../corpus/collections.ts';
import { formatCalendar } from '../publish/calendar.ts';
import type { PlanDeadline } from '../view/corpus-index.ts';
import { deadlineTime } from '../view/deadline-words.ts';

/** @param base Where the site is published, if known. */
export async function calendarResponse(name: string, deadlines: readonly PlanDeadline[], base: URL | undefined) {
  const items = deadlines.map(({ plan, deadline }) => ({ plan, deadline, when: deadlineTime(deadline) }));
  const stamp = (await getCorpus()).releases[0]?.date;
  return new Response(formatCalendar(items, { name, stamp, base }), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
}
