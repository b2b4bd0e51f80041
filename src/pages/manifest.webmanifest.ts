import type { APIRoute } from 'astro';
import { webManifest } from '../publish/web-manifest.ts';
import tokens from '../styles/tokens.css?raw';
import { designToken } from '../view/design-token.ts';

export const GET: APIRoute = () =>
  new Response(webManifest({ theme: designToken(tokens, 'brand'), background: designToken(tokens, 'paper') }), {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
