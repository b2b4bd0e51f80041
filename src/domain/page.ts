import { z } from 'zod';
import { printedSchema } from './ids.ts';

/** Front matter of a page written by us, `content/pages/<name>.mdx`. */
export const pageSchema = z.strictObject({ title: printedSchema, description: printedSchema });
