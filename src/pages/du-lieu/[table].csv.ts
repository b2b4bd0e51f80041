import type { APIRoute } from 'astro';
import { fileResponse, tableRoutes } from './_files.ts';

export const getStaticPaths = tableRoutes;
export const GET: APIRoute = ({ params }) => fileResponse(`${params['table']}.csv`);
