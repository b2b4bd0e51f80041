import { messages } from './language.ts';

/** Said where a document names nobody and nothing. */
export const linkWords = messages({ notStated: 'không nêu' }, { notStated: 'not stated' });
