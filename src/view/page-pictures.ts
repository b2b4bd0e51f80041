/** What the picture of a page says where its address is shared: the page's own first words and counts. No pixels. */
import { agencyLevels, type Agency } from '../domain/agency.ts';
import type { Plan, Task } from '../domain/facts.ts';
import type { Instrument } from '../domain/instrument.ts';
import { agencyPath, instrumentPath, picturePath, taskPath } from '../domain/paths.ts';
import { planName } from '../domain/plan-name.ts';
import { planStatuses } from '../domain/plan.ts';
import { site } from '../domain/site.ts';
import { capitalize, formatDate, formatNumber, lowerFirst } from '../vietnamese/format.ts';
import { defaultLanguage } from '../i18n/language.ts';
import { kindName } from './agency-kinds.ts';
import { agencyCounts } from './agency-page.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { citingPlans, instrumentHeading, instrumentRow } from './instrument-rows.ts';
import { planCard } from './plan-cards.ts';
import { taskRow } from './task-list.ts';
import { taskTitle } from './task-title.ts';

export interface PagePicture {
  /** Address of the picture. */
  readonly path: string;
  /** What the page is of; none on the picture that stands for the site. */
  readonly kicker: string | undefined;
  /** "Dự thảo", where the kicker does not say it. */
  readonly tag: string | undefined;
  readonly title: string;
  /** Whose words the title is. */
  readonly speaker: 'document' | 'site';
  readonly facts: readonly { readonly label: string | undefined; readonly words: string }[];
  readonly figures: readonly { readonly value: string; readonly label: string }[];
  /** "Cần Thơ": numbers of plans repeat from province to province. */
  readonly place: string | undefined;
}

export const notStated = 'không nêu';

/** For pages that have no picture of their own. */
export const sitePicture: PagePicture = {
  path: picturePath('/ke-hoach-mo/'),
  kicker: undefined,
  tag: undefined,
  title: site.tagline,
  speaker: 'site',
  facts: [{ label: undefined, words: site.description }],
  figures: [],
  place: undefined,
};

/** The picture in words, for those who do not see it. */
export function pictureAlt({ kicker, tag, title, facts, figures, place }: PagePicture): string {
  const heading = [kicker, tag].filter((part) => part !== undefined).join(', ');
  const sentences = [
    heading === '' ? title : `${heading}: ${title}`,
    ...facts.map(({ label, words }) => (label === undefined ? words : `${label}: ${words}`)),
    figures.map(({ value, label }) => `${value} ${label}`).join(', '),
    [place, site.name].filter((part) => part !== undefined).join(', '),
  ];
  return sentences
    .filter((sentence) => sentence !== '')
    .map((sentence) => sentence.replace(/(?<![.…?!])$/u, '.'))
    .join(' ');
}

/** Every picture of the site, one after the other. */
export function* allPictures(index: CorpusIndex): Generator<PagePicture> {
  yield sitePicture;
  for (const plan of index.plans) {
    yield planPicture(index, plan);
    for (const task of plan.tasks) yield taskPicture(index, plan, task);
  }
  for (const agency of index.agencyById.values()) yield agencyPicture(index, agency);
  for (const instrument of index.instrumentById.values()) yield instrumentPicture(index, instrument);
}

export function planPicture(index: CorpusIndex, plan: Plan): PagePicture {
  const card = planCard(index, plan);
  const issuer = index.agencyById.get(plan.issuer)?.name ?? plan.issuer;
  const day =
    plan.issuedOn === undefined ? `ngày ban hành: ${notStated}` : `ban hành ngày ${formatDate(plan.issuedOn)}`;
  return {
    path: picturePath(card.href),
    kicker: card.name,
    tag: draftTag(plan),
    title: capitalize(plan.title),
    speaker: 'document',
    facts: [{ label: undefined, words: `${issuer}, ${day}` }],
    figures: [
      { value: formatNumber(card.taskCount), label: 'nhiệm vụ' },
      { value: formatNumber(card.targetCount), label: 'chỉ tiêu' },
      { value: formatNumber(card.deadlineCount), label: 'thời hạn' },
    ],
    place: card.province,
  };
}

export function taskPicture(index: CorpusIndex, plan: Plan, task: Task): PagePicture {
  const { leads, time } = taskRow(index, task);
  return {
    path: picturePath(taskPath(task)),
    kicker: `Nhiệm vụ ${task.clause}, ${planName(plan)}`,
    tag: draftTag(plan),
    title: taskTitle(task),
    speaker: 'document',
    facts: [
      { label: 'Chủ trì', words: leads.map(({ label }) => label).join('; ') || notStated },
      { label: 'Thời gian', words: time ?? notStated },
    ],
    figures: [],
    place: index.provinceById.get(plan.province)?.shortName,
  };
}

export function agencyPicture(index: CorpusIndex, agency: Agency): PagePicture {
  const { leadCount, coordinateCount, planCount } = agencyCounts(index.recordsOfAgency(agency.id));
  const isNamed = leadCount + coordinateCount > 0;
  return {
    path: picturePath(agencyPath(agency.id)),
    kicker: `${kindName(agency)} · ${lowerFirst(agencyLevels[agency.level])}`,
    tag: undefined,
    title: agency.name,
    speaker: 'site',
    facts: isNamed
      ? []
      : [{ label: undefined, words: 'Chưa có kế hoạch nào trên trang này giao nhiệm vụ cho cơ quan này.' }],
    figures: isNamed
      ? [
          { value: formatNumber(leadCount), label: 'nhiệm vụ chủ trì' },
          { value: formatNumber(coordinateCount), label: 'phối hợp' },
          { value: formatNumber(planCount), label: 'kế hoạch' },
        ]
      : [],
    place: index.provinceById.get(agency.province ?? '')?.shortName,
  };
}

export function instrumentPicture(index: CorpusIndex, instrument: Instrument): PagePicture {
  const { title, issuer, issuedOn } = instrumentRow(index, instrument, defaultLanguage);
  const heading = instrumentHeading(instrument);
  const plans = citingPlans(index, instrument.id, defaultLanguage);
  const day = issuedOn === undefined ? undefined : `ban hành ngày ${formatDate(issuedOn)}`;
  const origin = [issuer, day].filter((part) => part !== undefined).join(', ');
  return {
    path: picturePath(instrumentPath(instrument.id)),
    kicker: title === undefined ? 'Văn bản được viện dẫn' : heading,
    tag: undefined,
    title: title ?? heading,
    speaker: title === undefined ? 'site' : 'document',
    facts: origin === '' ? [] : [{ label: undefined, words: capitalize(origin) }],
    figures: [
      {
        value: formatNumber(plans.reduce((sum, { citations }) => sum + citations.length, 0)),
        label: 'lần được viện dẫn',
      },
      { value: formatNumber(plans.length), label: 'kế hoạch viện dẫn' },
    ],
    place: undefined,
  };
}

/** A draft without a number is called so: "Dự thảo Chương trình". */
function draftTag({ status, number }: Plan): string | undefined {
  return status === 'draft' && number !== undefined ? planStatuses.draft : undefined;
}
