/** What a reader sees of an agency or document without leaving the text: its name, what it is, what it is to this plan. */
import type { Plan } from '../domain/facts.ts';
import { instrumentName } from '../domain/instrument.ts';
import { agencyPath, instrumentPath } from '../domain/paths.ts';
import type { TaskRole } from '../domain/task.ts';
import { codeLabels } from '../i18n/codes.ts';
import { isoDateIn } from '../i18n/dates.ts';
import type { Language } from '../i18n/language.ts';
import { quoted } from '../i18n/mixed.ts';
import { numbersIn } from '../i18n/numbers.ts';
import { previewWords } from '../i18n/previews.ts';
import { agenciesOf, type CorpusIndex } from './corpus-index.ts';

export interface Preview {
  readonly href: string;
  readonly name: string;
  /** Short sentences without a stop. */
  readonly lines: readonly string[];
}

/** Of every agency and document that the text of the plan links to. */
export function planPreviews(index: CorpusIndex, plan: Plan, language: Language): readonly Preview[] {
  const say = previewWords(language);
  const { citationRelations, instrumentKinds } = codeLabels(language);
  const agencies = new Set([
    ...plan.tasks.flatMap((task) => task.agencies.map(({ agency }) => agency)),
    ...plan.recipients.map(({ agency }) => agency),
  ]);
  const instruments = Map.groupBy(plan.citations, ({ instrument }) => instrument);
  return [
    ...[...agencies].map((id) => agencyPreview(index, plan, id, language)),
    ...[...instruments].map(([id, places]) => {
      const instrument = index.instrumentById.get(id);
      const { title, issuer, issuedOn, number } = instrument ?? {};
      const relations = [...new Set(places.map(({ relation }) => citationRelations[relation].toLocaleLowerCase('vi')))];
      const clauses = [...new Set(places.map(({ clause }) => clause))];
      return {
        href: instrumentPath(id),
        name: instrument === undefined ? id : instrumentName(instrument),
        lines: present([
          number === undefined ? instrument && instrumentKinds[instrument.kind] : title && quoted(language, title),
          issuer === undefined ? undefined : say.issuer(quoted(language, issuer)),
          issuedOn === undefined ? undefined : say.issuedOn(isoDateIn(language, issuedOn)),
          say.inThis(`${relations.join(', ')} (${quoted(language, clauses.join(', '))})`),
        ]),
      };
    }),
  ];
}

function agencyPreview({ agencyById }: CorpusIndex, plan: Plan, id: string, language: Language): Preview {
  const say = previewWords(language);
  const agency = agencyById.get(id);
  const count = (role: TaskRole) => plan.tasks.filter((task) => agenciesOf(task, role).includes(id)).length;
  const owed = plan.deadlines.filter(({ whoAgencies }) => whoAgencies.includes(id)).length;
  const said = (times: number, words: (count: string) => string) =>
    times === 0 ? undefined : words(numbersIn(language)(times));
  const parts = present([
    said(count('lead'), say.leads),
    said(count('coordinate'), say.coordinates),
    said(owed, say.owes),
  ]);
  return {
    href: agencyPath(id),
    name: agency?.name ?? id,
    lines: present([
      agency && codeLabels(language).agencyKinds[agency.kind],
      say.inThis(parts.length === 0 ? say.recipient : parts.join('; ')),
    ]),
  };
}

function present(lines: readonly (string | undefined)[]): readonly string[] {
  return lines.filter((line) => line !== undefined);
}
