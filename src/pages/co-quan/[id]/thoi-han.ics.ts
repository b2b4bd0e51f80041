import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCorpus } from '../../../corpus/collections.ts';
import { agencyDeadlines, withDay } from '../../../view/calendar-offer.ts';
import { corpusIndex } from '../../../view/corpus-index.ts';
import { agencyNameAmongAll } from '../../../view/links.ts';
import { calendarResponse } from '../../_calendar.ts';

export const getStaticPaths = async () => {
  const index = corpusIndex(await getCorpus());
  return [...index.agencyById.values()]
    .map((agency) => ({
      params: { id: agency.id },
      props: {
        name: agencyNameAmongAll(index, agency),
        deadlines: withDay(agencyDeadlines(index.recordsOfAgency(agency.id))),
      },
    }))
    .filter(({ props }) => props.deadlines.length > 0);
};

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { name, deadlines }, site }) =>
  calendarResponse(`Thời hạn của ${name}`, deadlines, site);
