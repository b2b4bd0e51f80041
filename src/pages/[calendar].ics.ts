/** `/thoi-han.ics`: the deadlines of all plans; there only where one of them has a day. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../corpus/collections.ts';
import { allDeadlines, withDay } from '../view/calendar-offer.ts';
import { corpusIndex } from '../view/corpus-index.ts';
import { calendarResponse } from './_calendar.ts';

const deadlines = async () => withDay(allDeadlines(corpusIndex(await getCorpus()).plans));

export const getStaticPaths = async () =>
  (await deadlines()).length > 0 ? [{ params: { calendar: 'thoi-han' } }] : [];

export const GET: APIRoute = async ({ site }) =>
  calendarResponse('Thời hạn trong các kế hoạch', await deadlines(), site);
