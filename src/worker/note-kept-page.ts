import { keptNote } from '../view/kept-words.ts';
import { keptAt } from './kept-copy.ts';

/**
 * Writes into a page that it is a kept copy and of which day, as the first words of its content: with the page, not after
 * it, so that nothing moves. A page without `<main>` or day stays as it is.
 */
export async function noteKeptPage(copy: Response, isOnline: boolean): Promise<Response> {
  const at = keptAt(copy);
  if (at === '') return copy;
  const page = await copy.text();
  const language = /<html\b[^>]*\slang="en"/.test(page) ? 'en' : 'vi';
  const note = `<p class="callout kept-note no-print" data-not-text>${keptNote(new Date(at), isOnline, language)}</p>`;
  const html = page.replace(/<main\b[^>]*>/, (main) => main + note);
  return new Response(html, { headers: copy.headers });
}
