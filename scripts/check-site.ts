/**
 * `npm run check:site`: reads every page and style sheet of dist/ and proves that all links and anchors lead somewhere, that
 * the HTML is valid, that the policy holds, that nothing comes from another origin, and that each plan's page shows the
 * plan's words, all of them and in order.
 */
import { diffArrays } from 'diff';
import { HtmlValidate } from 'html-validate';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readBuiltPage, readBuiltStyleSheet, type BuiltPage, type PageLink } from '../src/checks/built-page.ts';
import { readPlanText } from '../src/corpus/load-corpus.ts';
import { byPlace, formatDiagnostic, type Diagnostic } from '../src/domain/diagnostic.ts';
import { planPath } from '../src/domain/paths.ts';
import { publishedWords } from '../src/domain/words.ts';

export interface Effects {
  /** The project's folder. */
  readonly root: string;
  /** The built site's folder. */
  readonly dist: string;
  readonly print: (line: string) => void;
}

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'long-title': 'off', // titles of plans are long
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off', // Astro writes open="" nowhere but writes boolean attributes its own way
    'doctype-style': 'off',
    'require-sri': 'off', // nothing comes from another origin
    'no-inline-style': 'error',
    'wcag/h30': 'error',
    'prefer-native-element': 'off', // role="region" on a scrolling table needs no <section> heading
  },
});

export function run({ root, dist, print }: Effects): number {
  if (!existsSync(join(dist, '404.html'))) {
    print('There is no built site in dist/.\n  → Run "npm run build" first.');
    return 1;
  }
  // Two passes: of 80,000 pages only the ids can be held, not the links.
  const files = globSync('**/*.html', { cwd: dist }).sort();
  const read = (file: string) => readFileSync(join(dist, file), 'utf8');
  const anchors = new Map<string, ReadonlySet<string>>(
    files.map((file) => [addressOf(file), readBuiltPage(file, read(file)).ids]),
  );
  const diagnostics: Diagnostic[] = [];
  const plans = new Map(planIds(root).map((id) => [planPath(id), id]));
  let links = 0;
  const check = (file: string, built: Pick<BuiltPage, 'links' | 'diagnostics'>): void => {
    links += built.links.length;
    diagnostics.push(...built.diagnostics, ...brokenLinks(addressOf(file), built.links, anchors, dist));
  };
  for (const file of files) {
    const html = read(file);
    const page = readBuiltPage(file, html);
    check(file, page);
    diagnostics.push(...invalidHtml(file, html));
    const plan = plans.get(addressOf(file));
    if (plan !== undefined) diagnostics.push(...planWords(plan, page, root));
  }
  for (const file of globSync('**/*.css', { cwd: dist }).sort()) check(file, readBuiltStyleSheet(file, read(file)));
  for (const [address, id] of plans) if (!anchors.has(address)) diagnostics.push(...planWords(id, undefined, root));
  for (const diagnostic of diagnostics.sort(byPlace)) print(formatDiagnostic(diagnostic));
  print(`check:site: ${files.length} pages, ${links} links; ${diagnostics.length} errors`);
  return diagnostics.length === 0 ? 0 : 1;
}

function planIds(root: string): readonly string[] {
  return globSync('*.{md,mdx}', { cwd: join(root, 'content/plans') }).map((name) => name.replace(/\.mdx?$/, ''));
}

function addressOf(file: string): string {
  return `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
}

function invalidHtml(file: string, html: string): Diagnostic[] {
  return validator.validateStringSync(html, file).results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => ({
      rule: `html/${ruleId}`,
      severity: 'error' as const,
      place: { file, line, column },
      problem: message,
      advice: `See https://html-validate.org/rules/${ruleId}.html.`,
    })),
  );
}

/** @param anchors Ids on each page, by the page's address. */
function brokenLinks(
  address: string,
  links: readonly PageLink[],
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
  dist: string,
): Diagnostic[] {
  return links.flatMap(({ href, place }): Diagnostic[] => {
    if (/^(?:https?|mailto|data):/.test(href)) return [];
    const url = new URL(href, `http://site${address}`);
    const path = decodeURIComponent(url.pathname);
    const anchor = decodeURIComponent(url.hash.slice(1));
    const target = anchors.get(path);
    const problem =
      href === ''
        ? 'The link has no address.'
        : target === undefined
          ? existsSync(join(dist, path)) && !path.endsWith('/')
            ? undefined
            : `Nothing is at ${path}.`
          : anchor !== '' && !target.has(anchor)
            ? `${path} has no anchor "${anchor}".`
            : undefined;
    return problem === undefined
      ? []
      : [
          {
            rule: 'site/broken-link',
            severity: 'error',
            place,
            problem,
            advice: 'Correct the address where it is made (src/domain/paths.ts).',
          },
        ];
  });
}

function planWords(id: string, page: BuiltPage | undefined, root: string): Diagnostic[] {
  const place = { file: `${planPath(id).slice(1)}index.html`, line: 1, column: 1 };
  if (page?.planWords === undefined)
    return [
      {
        rule: 'site/plan-words',
        severity: 'error',
        place,
        problem: 'The page does not hold the plan’s text.',
        advice: 'Render it with PlanText.',
      },
    ];
  const wanted = publishedWords(readPlanText(root, id)).map(({ word }) => word);
  const changes = diffArrays(wanted, [...page.planWords]);
  return changes
    .filter(({ added, removed }) => added || removed)
    .map(({ added, value }) => ({
      rule: 'site/plan-words',
      severity: 'error' as const,
      place,
      problem: added
        ? `The page adds "${value.join(' ')}" to the text.`
        : `The page loses "${value.join(' ')}" of the text.`,
      advice: 'The text is shown as it is: mend the component that draws it.',
    }));
}

if (import.meta.main) {
  const root = process.cwd();
  process.exitCode = run({ root, dist: resolve(root, process.argv[2] ?? 'dist'), print: (line) => console.log(line) });
}
