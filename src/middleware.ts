/** Links of English pages lead to English pages; one to a page that is Vietnamese alone says so. */
import { defineMiddleware } from 'astro:middleware';
import { languageOf } from './i18n/language.ts';
import { englishLinks } from './i18n/english-links.ts';

export const onRequest = defineMiddleware(async ({ currentLocale }, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (!isPage || languageOf(currentLocale) === 'vi') return response;
  return new Response(englishLinks(await response.text()), response);
});
