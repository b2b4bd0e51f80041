import type { APIRoute } from 'astro';
import { palettes } from '../layouts/palettes.ts';
import { webManifest } from '../publish/web-manifest.ts';

const { light } = palettes;

export const GET: APIRoute = () =>
  new Response(webManifest({ theme: light.surface, background: light.paper }), {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
