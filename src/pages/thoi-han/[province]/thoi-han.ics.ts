/** The deadlines in the plans of one province; there only where one of them has a day. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCorpus } from '../../../corpus/collections.ts';
import { allDeadlines, provinceCalendars, withDay } from '../../../view/calendar-offer.ts';
import { corpusIndex } from '../../../view/corpus-index.ts';
import { calendarResponse } from '../../_calendar.ts';

export const getStaticPaths = async () => {
  const index = corpusIndex(await getCorpus());
  return provinceCalendars(index).map(({ province: { id, name }, plans }) => ({
    params: { province: id },
    props: { name, deadlines: withDay(allDeadlines(plans)) },
  }));
};

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { name, deadlines }, site }) =>
  calendarResponse(`Thời hạn trong các kế hoạch của ${name}`, deadlines, site);
