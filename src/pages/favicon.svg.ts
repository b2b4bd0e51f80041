import type { APIRoute } from 'astro';
import { palettes } from '../layouts/palettes.ts';
import { markSvg } from '../pictures/mark.ts';

export const GET: APIRoute = () => new Response(markSvg(palettes), { headers: { 'Content-Type': 'image/svg+xml' } });
