import type { APIRoute } from 'astro';
import { palettes } from '../layouts/palettes.ts';
import { drawFavicon } from '../pictures/icons.ts';

export const GET: APIRoute = () =>
  new Response(new Uint8Array(drawFavicon(palettes.light)), {
    headers: { 'Content-Type': 'image/x-icon' },
  });
