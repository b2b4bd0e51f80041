// node scripts/start.ts [--port <number>]
//
// Builds the site if something changed, then serves it.

import { effects as buildEffects, run as build } from './build.ts';
import { run as serve } from './serve.ts';

const buildExitCode = await build(['--if-changed'], buildEffects);
process.exitCode = buildExitCode === 0 ? await serve(process.argv.slice(2)) : buildExitCode;
