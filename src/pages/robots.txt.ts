import type { APIRoute } from 'astro';
import { robotsText } from '../publish/robots.ts';

export const GET: APIRoute = ({ site }) => new Response(robotsText(site));
