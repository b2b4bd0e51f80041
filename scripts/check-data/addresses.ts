/** Every address in the datasets leads to a place on a page of the site. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBuiltPage } from '../../src/checks/built-page.ts';
import { dataFolder, rowsOf, tablesOf } from './data-package.ts';
import { together, type Proof } from './proof.ts';

export const proveAddresses: Proof = ({ site }) => {
  const pages = new Map<string, ReadonlySet<string> | undefined>();
  const anchorsOf = (path: string): ReadonlySet<string> | undefined => {
    const file = join(site, path, 'index.html');
    if (!pages.has(path))
      pages.set(path, existsSync(file) ? readBuiltPage(file, readFileSync(file, 'utf8')).ids : undefined);
    return pages.get(path);
  };
  return together(
    tablesOf(site).map((table) => {
      const addresses = rowsOf(site, table).flatMap(({ url }) => (typeof url === 'string' ? [url] : []));
      const lost = addresses.filter((address) => {
        const { pathname, hash } = new URL(address, 'https://site.invalid');
        const anchors = anchorsOf(pathname);
        return anchors === undefined || (hash !== '' && !anchors.has(decodeURIComponent(hash.slice(1))));
      });
      return {
        checked: addresses.length,
        faults: lost.map((address) => ({
          file: join(dataFolder, table.path),
          problem: `${address} leads nowhere.`,
          advice: 'Mend src/domain/paths.ts or the page.',
        })),
      };
    }),
  );
};
