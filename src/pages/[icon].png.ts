import type { APIRoute, GetStaticPaths } from 'astro';
import { drawIcon, icons, type Icon } from '../pictures/icons.ts';
import { readPalettes } from '../pictures/palette.ts';
import tokens from '../styles/tokens.css?raw';

export const getStaticPaths = (() =>
  Object.entries(icons).map(([icon, props]) => ({ params: { icon }, props }))) satisfies GetStaticPaths;

export const GET: APIRoute<Icon> = ({ props }) =>
  new Response(new Uint8Array(drawIcon(props, readPalettes(tokens).light)), {
    headers: { 'Content-Type': 'image/png' },
  });
