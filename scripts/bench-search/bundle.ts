import { rolldown } from 'rolldown';
import { gzipBytes } from './engines/peer.ts';

/** Bytes of a module with all that it imports, as the site's build would make one file of it: minified, gzip. */
export async function bundledBytes(module: string): Promise<number> {
  const bundle = await rolldown({ input: module });
  try {
    const { output } = await bundle.generate({ format: 'esm', minify: true });
    const first = output.filter((file) => file.type === 'chunk' && !file.isDynamicEntry); // what is loaded later is not
    return first.reduce((sum, file) => sum + (file.type === 'chunk' ? gzipBytes(file.code) : 0), 0);
  } finally {
    await bundle.close();
  }
}
