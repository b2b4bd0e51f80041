import type { APIRoute } from 'astro';
import { readPalettes } from '../pictures/palette.ts';
import { webManifest } from '../publish/web-manifest.ts';
import tokens from '../styles/tokens.css?raw';

const { light } = readPalettes(tokens);

export const GET: APIRoute = () =>
  new Response(webManifest({ theme: light.surface, background: light.paper }), {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
