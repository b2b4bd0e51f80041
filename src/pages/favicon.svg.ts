import type { APIRoute } from 'astro';
import { markSvg } from '../pictures/mark.ts';
import { readPalettes } from '../pictures/palette.ts';
import tokens from '../styles/tokens.css?raw';

export const GET: APIRoute = () =>
  new Response(markSvg(readPalettes(tokens)), { headers: { 'Content-Type': 'image/svg+xml' } });
