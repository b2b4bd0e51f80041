/**
 * The forms in which every plan is served whole. A new form is one more entry here: its files, their checksums, their place
 * in the archive and the links of the plan's page follow.
 */
import { planAkomaNtoso } from './akoma-ntoso/plan-akoma-ntoso.ts';
import { mediaTypeOf } from './media-types.ts';
import { formatJsonDocument } from './formats/json.ts';
import type { DatasetInput } from './input.ts';
import { planDocument } from './plan-document.ts';
import { planMarkdown } from './plan-markdown.ts';
import { planPlainText } from './plan-text.ts';

export interface PlanFormat {
  /** The end of its file names, without the first dot. */
  readonly extension: string;
  readonly title: string;
  /** @param input Holds one plan and its sources only; see `inputsByPlan`. */
  readonly make: (input: DatasetInput) => string;
}

export const planFormats = [
  { extension: 'json', title: 'JSON', make: (input) => formatJsonDocument(planDocument(input)) },
  { extension: 'akn.xml', title: 'Akoma Ntoso (XML)', make: planAkomaNtoso },
  { extension: 'md', title: 'Markdown', make: planMarkdown },
  { extension: 'txt', title: 'TXT', make: planPlainText },
] as const satisfies readonly PlanFormat[];

/** "ke-hoach/vn-ct-kh-ubnd-2020-151.akn.xml", beside `datapackage.json`. */
export const planFile = (planId: string, { extension }: Pick<PlanFormat, 'extension'>): string =>
  `ke-hoach/${planId}.${extension}`;

export interface PlanFileView {
  readonly title: string;
  readonly path: string;
  readonly mediaType: string;
}

/** Every file of one plan, for its page. */
export const planFiles = (planId: string): readonly PlanFileView[] =>
  planFormats.map((format) => {
    const path = planFile(planId, format);
    return { title: format.title, path, mediaType: mediaTypeOf(path) };
  });
