import type { APIRoute } from 'astro';
import { loadedCorpus } from '../../../corpus/loaded-corpus.ts';
import { fileResponse } from '../_files.ts';

export const getStaticPaths = () => loadedCorpus().plans.map(({ id }) => ({ params: { plan: id } }));
export const GET: APIRoute = ({ params }) => fileResponse(`ke-hoach/${params['plan']}.json`);
