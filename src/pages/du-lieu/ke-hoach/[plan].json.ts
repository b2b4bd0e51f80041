import type { APIRoute } from 'astro';
import { getCorpus } from '../../../corpus/collections.ts';
import { fileResponse } from '../_files.ts';

export const getStaticPaths = async () => (await getCorpus()).plans.map(({ id }) => ({ params: { plan: id } }));
export const GET: APIRoute = ({ params }) => fileResponse(`ke-hoach/${params['plan']}.json`);
