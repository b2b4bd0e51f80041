/** Provinces that were formed by mergers, and what that means for an older plan. */
import { codeLabels } from '../i18n/codes.ts';
import type { Language } from '../i18n/language.ts';
import { isoDateIn } from '../i18n/dates.ts';
import { quoted } from '../i18n/mixed.ts';
import { provinceChangeWords } from '../i18n/province-changes.ts';
import type { Plan } from '../domain/facts.ts';
import { instrumentName } from '../domain/instrument.ts';
import { instrumentPath, provinceChangePath } from '../domain/paths.ts';
import type { ProvinceChange } from '../domain/province-change.ts';
import { compareVietnamese } from '../vietnamese/sort.ts';
import type { CorpusIndex } from './corpus-index.ts';
import type { Link } from './links.ts';

export interface ProvinceChangeRow {
  readonly anchor: string;
  /** Whether a plan of it is here. */
  readonly hasPlan: boolean;
  readonly words: string;
  readonly when: string;
  readonly basis: string;
  readonly instruments: readonly Link[];
  readonly source: string;
  readonly note: string | undefined;
}

/** Those of which a plan is here first, then by name. */
export function provinceChangeRows(
  index: CorpusIndex,
  changes: readonly ProvinceChange[],
  language: Language,
): readonly ProvinceChangeRow[] {
  const say = provinceChangeWords(language);
  return changes
    .toSorted(
      (a, b) =>
        Number(a.province === undefined) - Number(b.province === undefined) || compareVietnamese(a.name, b.name),
    )
    .map(({ id, name, province, from, on, basis, instruments, source, note }) => ({
      anchor: `tinh-${id}`,
      hasPlan: province !== undefined,
      words: say.formed(quoted(language, name), quoted(language, from.join(', '))),
      when: say.since(isoDateIn(language, on)),
      basis: codeLabels(language).changeBases[basis],
      instruments: instruments.map((instrument) => {
        const found = index.instrumentById.get(instrument);
        return { label: found === undefined ? instrument : instrumentName(found), href: instrumentPath(instrument) };
      }),
      source,
      note,
    }));
}

/** Of which area a plan speaks, where its province was formed anew; a draft is taken as later. */
export function planArea(
  index: CorpusIndex,
  plan: Pick<Plan, 'province' | 'issuedOn'>,
  language: Language,
): Link | undefined {
  const change = index.provinceChangeOf.get(plan.province);
  const province = index.provinceById.get(plan.province);
  if (change === undefined || province === undefined) return undefined;
  const say = provinceChangeWords(language);
  const others = change.from.filter((name) => name !== province.shortName);
  const isOlder = plan.issuedOn !== undefined && plan.issuedOn < change.on;
  return {
    label: isOlder
      ? say.before(quoted(language, province.name), quoted(language, others.join(', ')), isoDateIn(language, change.on))
      : say.after(
          quoted(language, province.name),
          quoted(language, change.from.join(', ')),
          isoDateIn(language, change.on),
        ),
    href: provinceChangePath(change.id),
  };
}
