import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus/collections.ts';
import { sidePath } from '../../domain/paths.ts';
import { pathIn } from '../../i18n/english-pages.ts';
import { languages, type Language } from '../../i18n/language.ts';
import { contentType } from '../../publish/dataset-files.ts';
import { comparedSide, sideChoices, type SideChoice } from '../../view/compared-sides.ts';
import { corpusIndex } from '../../view/corpus-index.ts';

interface Props {
  choice: SideChoice;
  language: Language;
}

const index = async () => corpusIndex(await getCorpus());

export const getStaticPaths = async () =>
  sideChoices(await index()).flatMap((choice) =>
    languages.map((language) => {
      const [, side] = /([^/]+)\.json$/.exec(sidePath(choice.id, language)) ?? [];
      return { params: { side }, props: { choice, language } };
    }),
  );

/** What one side brings to a comparison: the browser sets any two of them side by side. */
export const GET: APIRoute<Props> = async ({ props: { choice, language } }) => {
  const side = comparedSide(await index(), choice, language);
  const told = JSON.stringify(side, (key, value: unknown) =>
    key === 'href' && typeof value === 'string' ? pathIn(language, value) : value,
  );
  return new Response(told, { headers: { 'content-type': contentType('.json') } });
};
