/** `npm run import -- FILE --update`: a plan that is there already, imported anew. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { isMap, isSeq, parse, parseDocument } from 'yaml';
import type { Diagnostic } from '../src/domain/diagnostic.ts';
import { draftFiles, type DraftCopy, type DraftFile, type ProjectState } from '../src/intake/draft/draft-files.ts';
import { mergeEdits } from '../src/intake/draft/merge-edits.ts';
import { splitFrontMatter } from '../src/parse/front-matter.ts';
import { fold } from '../src/vietnamese/fold.ts';
import type { ImportedDocument } from '../src/intake/import-document.ts';

/** An entry of the manifest, as far as an update needs it. */
export interface KeptSource {
  readonly id: string;
  readonly file: string;
  readonly original: string | undefined;
}

export interface Update {
  readonly files: readonly DraftFile[];
  /** The same as the importer wrote them, before edits by hand were put back. */
  readonly fresh: readonly DraftFile[];
  /** Files of seeds/ that the new document takes the place of. */
  readonly replaced: readonly string[];
  /** What changes, and edits by hand that found no place. */
  readonly notes: readonly Diagnostic[];
}

/** The sources of a plan as the manifest lists them. */
export function sourcesOf(planId: string, { manifest }: ProjectState): readonly KeptSource[] {
  const entries: unknown = parse(manifest);
  if (!Array.isArray(entries)) return [];
  return (entries as readonly Partial<Readonly<Record<string, unknown>>>[]).flatMap((entry) => {
    const { id, file, plan, original } = entry;
    if (plan !== planId) return [];
    return [{ id: String(id), file: String(file), original: typeof original === 'string' ? original : undefined }];
  });
}

/**
 * Puts the new document in the place of the old one. Edits by hand in the plan and in the records of its sources are kept
 * where they still apply; they are told from what the importer wrote last.
 *
 * @param existing Path of the plan's file. @param kept Its sources, as many as copies are given, in their order.
 * @param lastDraft What the importer wrote last, by path; `undefined` where this is not known.
 */
export function updateOf(
  root: string,
  document: ImportedDocument,
  copies: readonly DraftCopy[],
  state: ProjectState,
  existing: string,
  kept: readonly KeptSource[],
  lastDraft: (path: string) => string | undefined,
): Update {
  const ids = kept.map(({ id }) => id);
  const drafted = draftFiles(document, copies, { ...state, manifest: without(state.manifest, ids) }, ids);
  const notes: Diagnostic[] = [];
  const files = drafted.flatMap((file): DraftFile[] => {
    const isPlan = file.path.startsWith('content/plans/');
    const path = isPlan ? existing : file.path;
    if (!isPlan && !file.path.startsWith('content/corrections/')) return isNew(root, file) ? [file] : [];
    const edited = existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;
    if (edited === undefined) return [file];
    const fresh = String(file.content);
    const { text, lost } = mergeEdits(lastDraft(file.path) ?? fresh, edited, fresh);
    notes.push(
      ...lost.map(({ line, lines }) => editLost(path, line, lines)),
      ...(edited === text ? [] : [changed(path, edited, text)]),
    );
    return [{ path, content: text }];
  });
  const written = new Set(files.map(({ path }) => path));
  const replaced = kept
    .flatMap(({ file, original }) => [file, ...(original === undefined ? [] : [original])])
    .map((name) => `seeds/${name}`)
    .filter((path) => !written.has(path) && !drafted.some((file) => file.path === path));
  return { files, fresh: drafted, replaced, notes: notes.length === 0 ? [unchanged(existing)] : notes };
}

/** Two prints of one document share title or nearly all words; another document of the same number and year shares neither. */
export function isOther({ head, draft }: ImportedDocument, edited: string): boolean {
  const { frontMatter, body } = splitFrontMatter(edited);
  const kept: unknown = parse(frontMatter ?? '');
  const title = typeof kept === 'object' && kept !== null && 'title' in kept ? String(kept.title) : '';
  return fold(title) !== fold(head.title) && sharedWords(draft.body, body) < 0.8;
}

/** The share of the words of one text that another has too, 0 to 1. */
function sharedWords(one: string, other: string): number {
  const words = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
  const theirs = words(other);
  const ours = [...words(one)];
  return ours.length === 0 ? 1 : ours.filter((word) => theirs.has(word)).length / ours.length;
}

/** Agencies, documents and sources that are there already stay; the manifest and the list of provinces are always written. */
function isNew(root: string, { path }: DraftFile): boolean {
  return path.endsWith('manifest.yaml') || path.endsWith('provinces.yaml') || !existsSync(join(root, path));
}

function without(manifest: string, ids: readonly string[]): string {
  const document = parseDocument(manifest);
  if (isSeq(document.contents))
    document.contents.items = document.contents.items.filter(
      (item) => !isMap(item) || !ids.includes(String(item.get('id'))),
    );
  return document.toString({ lineWidth: 0 });
}

function editLost(file: string, line: number, lines: readonly string[]): Diagnostic {
  return {
    rule: 'intake/edit-lost',
    severity: 'warning',
    place: { file, line, column: 1 },
    problem: `An edit by hand has no place in the new draft: ${lines.join(' / ')}`,
    advice: 'Look at the new draft there and edit it again if the edit is still wanted.',
  };
}

function changed(file: string, edited: string, text: string): Diagnostic {
  return {
    rule: 'intake/updated',
    severity: 'warning',
    place: { file, line: 1, column: 1 },
    problem: `The new draft changes:\n${createTwoFilesPatch(file, file, edited, text)}`,
    advice: 'Read the difference before you commit it.',
  };
}

function unchanged(file: string): Diagnostic {
  return {
    rule: 'intake/updated',
    severity: 'warning',
    place: { file, line: 1, column: 1 },
    problem: 'The new draft changes nothing.',
    advice: 'Read the difference before you commit it.',
  };
}
