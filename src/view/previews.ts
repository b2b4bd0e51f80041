/** What a reader sees of an agency or document without leaving the text: its name, what it is, what it is to this plan. */
import { agencyKinds } from '../domain/agency.ts';
import { citationRelations } from '../domain/citation.ts';
import type { Plan } from '../domain/facts.ts';
import { instrumentKinds, instrumentName } from '../domain/instrument.ts';
import { agencyPath, instrumentPath } from '../domain/paths.ts';
import type { TaskRole } from '../domain/task.ts';
import { formatDate, formatNumber } from '../vietnamese/format.ts';
import { agenciesOf, type CorpusIndex } from './corpus-index.ts';

export interface Preview {
  readonly href: string;
  readonly name: string;
  /** Short sentences without a stop. */
  readonly lines: readonly string[];
}

/** Of every agency and document that the text of the plan links to. */
export function planPreviews(index: CorpusIndex, plan: Plan): readonly Preview[] {
  const agencies = new Set([
    ...plan.tasks.flatMap((task) => task.agencies.map(({ agency }) => agency)),
    ...plan.recipients.map(({ agency }) => agency),
  ]);
  const instruments = Map.groupBy(plan.citations, ({ instrument }) => instrument);
  return [
    ...[...agencies].map((id) => agencyPreview(index, plan, id)),
    ...[...instruments].map(([id, places]) => {
      const instrument = index.instrumentById.get(id);
      const { title, issuer, issuedOn, number } = instrument ?? {};
      const relations = [...new Set(places.map(({ relation }) => citationRelations[relation].toLocaleLowerCase('vi')))];
      const clauses = [...new Set(places.map(({ clause }) => clause))];
      return {
        href: instrumentPath(id),
        name: instrument === undefined ? id : instrumentName(instrument),
        lines: present([
          number === undefined ? instrument && instrumentKinds[instrument.kind] : title,
          issuer === undefined ? undefined : `Cơ quan ban hành: ${issuer}`,
          issuedOn === undefined ? undefined : `Ngày ban hành: ${formatDate(issuedOn)}`,
          `Trong văn bản này: ${relations.join(', ')} (${clauses.join(', ')})`,
        ]),
      };
    }),
  ];
}

function agencyPreview({ agencyById }: CorpusIndex, plan: Plan, id: string): Preview {
  const agency = agencyById.get(id);
  const count = (role: TaskRole) => plan.tasks.filter((task) => agenciesOf(task, role).includes(id)).length;
  const owed = plan.deadlines.filter(({ whoAgencies }) => whoAgencies.includes(id)).length;
  const parts = present([
    said(count('lead'), 'chủ trì', 'nhiệm vụ'),
    said(count('coordinate'), 'phối hợp', 'nhiệm vụ'),
    said(owed, 'có', 'thời hạn báo cáo, tổng kết'),
  ]);
  return {
    href: agencyPath(id),
    name: agency?.name ?? id,
    lines: present([
      agency && agencyKinds[agency.kind],
      `Trong văn bản này: ${parts.length === 0 ? 'nơi nhận văn bản' : parts.join('; ')}`,
    ]),
  };
}

function said(count: number, deed: string, unit: string): string | undefined {
  return count === 0 ? undefined : `${deed} ${formatNumber(count)} ${unit}`;
}

function present(lines: readonly (string | undefined)[]): readonly string[] {
  return lines.filter((line) => line !== undefined);
}
