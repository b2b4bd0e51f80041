import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCorpus } from '../../../corpus/collections.ts';
import { planName } from '../../../domain/plan-name.ts';
import { allDeadlines, withDay } from '../../../view/calendar-offer.ts';
import { calendarResponse } from '../../_calendar.ts';

export const getStaticPaths = async () =>
  (await getCorpus()).plans
    .map((plan) => ({ params: { plan: plan.id }, props: { plan, deadlines: withDay(allDeadlines([plan])) } }))
    .filter(({ props }) => props.deadlines.length > 0);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { plan, deadlines }, site }) =>
  calendarResponse(`Thời hạn của ${planName(plan)}`, deadlines, site);
