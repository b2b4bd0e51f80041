/** What the publisher of a site decides, `content/site.yaml`: where a reader can mend a page and tell of a fault. */
import { z } from 'zod';

/** An address with places in braces, which are filled for each page. */
const template = (schemes: readonly string[], needed: string, others: readonly string[] = []) =>
  z.string().superRefine((text, context) => {
    const known = [needed, ...others].map((name) => `{${name}}`);
    const used: readonly string[] = text.match(/\{[^{}]*\}/g) ?? [];
    const problems = [
      ...(isAddress(text, schemes) ? [] : [`must be an address that begins with ${schemes.join(' or ')}`]),
      ...(used.includes(`{${needed}}`) ? [] : [`must hold {${needed}}`]),
      ...used.filter((place) => !known.includes(place)).map((place) => `${place} is none of ${known.join(', ')}`),
    ];
    for (const message of problems) context.addIssue({ code: 'custom', message });
  });

export const settingsSchema = z.strictObject({
  /** Where the file of a page is edited; `{file}` is its path in the project. */
  editUrl: template(['https://'], 'file').optional(),
  /** Where a fault is told: `{address}` and `{title}` of the page, `{words}` that the reader has selected. */
  reportUrl: template(['https://', 'mailto:'], 'address', ['title', 'words']).optional(),
  /** Who answers, where there is no `reportUrl`: the reader sends the prepared report there. */
  contact: z
    .string()
    .refine(
      (text) => z.email().safeParse(text).success || isAddress(text, ['https://']),
      'must be an e-mail address or begin with https://',
    )
    .optional(),
});
export type Settings = z.infer<typeof settingsSchema>;

function isAddress(text: string, schemes: readonly string[]): boolean {
  const fixed = text.replace(/\{[^{}]*\}/g, '');
  return (
    URL.canParse(fixed) && !/\s/.test(text) && schemes.some((scheme) => fixed.startsWith(scheme) && fixed !== scheme)
  );
}
