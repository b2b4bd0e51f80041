import type { APIRoute } from 'astro';
import { fileResponse, tableRoutes } from '../_files.ts';

/** One for each table, and one for a whole plan. */
export const getStaticPaths = () =>
  [...tableRoutes().map(({ params }) => params.table), 'plan'].map((name) => ({ params: { name } }));
export const GET: APIRoute = ({ params }) => fileResponse(`schema/${params['name']}.schema.json`);
