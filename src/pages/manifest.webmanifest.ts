import type { APIRoute } from 'astro';
import { webManifest } from '../publish/web-manifest.ts';
import tokens from '../styles/tokens.css?raw';
import { readPalettes } from '../pictures/palette.ts';

const { light } = readPalettes(tokens);

export const GET: APIRoute = () =>
  new Response(webManifest({ theme: light.brand, background: light.paper }), {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
