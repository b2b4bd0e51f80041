import type { APIRoute, GetStaticPaths } from 'astro';
import { palettes } from '../layouts/palettes.ts';
import { drawIcon, icons, type Icon } from '../pictures/icons.ts';

export const getStaticPaths = (() =>
  Object.entries(icons).map(([icon, props]) => ({ params: { icon }, props }))) satisfies GetStaticPaths;

export const GET: APIRoute<Icon> = ({ props }) =>
  new Response(new Uint8Array(drawIcon(props, palettes.light)), {
    headers: { 'Content-Type': 'image/png' },
  });
