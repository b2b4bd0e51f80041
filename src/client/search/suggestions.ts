/** Suggestions for one search box, loaded when a reader first enters it. */
import { suggest } from '../../query/suggest.ts';
import { Combobox } from './combobox.ts';
import { loadLists } from './load-lists.ts';

/** @param typedBefore What the box held when the reader came: what was typed since is answered at once. */
export async function offerSuggestions(box: HTMLInputElement, typedBefore: string): Promise<void> {
  const lists = await loadLists();
  const combobox = new Combobox(box, (typed) => suggest(lists, typed));
  if (document.activeElement === box && box.value !== typedBefore) combobox.update();
}
