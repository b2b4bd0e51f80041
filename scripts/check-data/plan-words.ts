/** Every plan has the words of its clauses in each form of its text, all of them and in their order, and no other. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sax from 'sax';
import { dataFolder, readJsonData, rowsOf, tableNamed } from './data-package.ts';
import { markdownWords } from './markdown-words.ts';
import { together, type Findings, type Proof } from './proof.ts';

interface PlanFile {
  readonly clauses: readonly { readonly id: string; readonly marker: string | null; readonly text: string }[];
  readonly annex_tables: readonly { readonly clause_id: string; readonly columns: readonly string[] }[];
}

const readers = {
  'akn.xml': xmlWords,
  md: markdownWords,
  txt: plainWords,
} as const;

export const provePlanWords: Proof = ({ site }) => {
  const plans = rowsOf(site, tableNamed(site, 'plans')).map(({ id }) => String(id));
  return together(plans.flatMap((plan) => Object.entries(readers).map((form) => compare(site, plan, form))));
};

function compare(
  site: string,
  plan: string,
  [ending, read]: readonly [string, (file: string) => readonly string[]],
): Findings {
  const expected = wordsOf(readJsonData(site, `ke-hoach/${plan}.json`) as PlanFile);
  const file = join(dataFolder, `ke-hoach/${plan}.${ending}`);
  const found = read(readFileSync(join(site, file), 'utf8'));
  const at = Array.from({ length: Math.max(expected.length, found.length) }, (_, index) => index).find(
    (index) => expected[index] !== found[index],
  );
  const near = (words: readonly string[]) => words.slice(Math.max(0, (at ?? 0) - 3), (at ?? 0) + 3).join(' ');
  return {
    checked: found.length,
    faults:
      at === undefined
        ? []
        : [
            {
              file,
              problem: `Word ${at + 1} is another than in the plan: "${near(found)}" for "${near(expected)}".`,
              advice: 'Mend src/publish/akoma-ntoso/, plan-markdown.ts or plan-text.ts there.',
            },
          ],
  };
}

const split = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');

/** The heads of a table stand behind the words of the clause that it belongs to. */
function wordsOf({ clauses, annex_tables: tables }: PlanFile): readonly string[] {
  const heads = new Map(tables.map(({ clause_id: id, columns }) => [id, columns]));
  return clauses.flatMap(({ id, marker, text }) => split([marker ?? '', text, ...(heads.get(id) ?? [])].join('\n')));
}

/** What stands outside `meta`. */
function xmlWords(file: string): readonly string[] {
  const reader = sax.parser(true);
  let text = '';
  let meta = 0;
  reader.onopentag = ({ name }) => (meta += Number(name === 'meta'));
  reader.onclosetag = (name) => (meta -= Number(name === 'meta'));
  reader.ontext = (part) => {
    if (meta === 0) text += part;
  };
  reader.onerror = (error) => {
    throw error;
  };
  reader.write(file).close();
  return split(text);
}

/** What stands below the rule; bars part the cells of a row. */
function plainWords(file: string): readonly string[] {
  return split(
    file
      .split(/^-{20,}$/mu)
      .slice(1)
      .join('\n'),
  ).filter((word) => word !== '|');
}
