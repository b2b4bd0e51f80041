import type { APIRoute } from 'astro';
import { drawFavicon } from '../pictures/icons.ts';
import { readPalettes } from '../pictures/palette.ts';
import tokens from '../styles/tokens.css?raw';

export const GET: APIRoute = () =>
  new Response(new Uint8Array(drawFavicon(readPalettes(tokens).light)), {
    headers: { 'Content-Type': 'image/x-icon' },
  });
