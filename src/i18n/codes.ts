/** What each code of the data is called: in Vietnamese as its own module has it, in English here. */
import { agencyKinds, agencyLevels } from '../domain/agency.ts';
import { changeBases, changeKinds } from '../domain/agency-change.ts';
import { standings } from '../domain/agency-standing.ts';
import { citationRelations } from '../domain/citation.ts';
import { certainties, correctionReasons, evidenceKinds } from '../domain/correction.ts';
import { recurrences } from '../domain/deadline.ts';
import { instrumentKinds } from '../domain/instrument.ts';
import { beneficiaryGroups, offerKinds, propertyRights } from '../domain/offer.ts';
import { planStatuses, planTypes } from '../domain/plan.ts';
import { sourceKinds } from '../domain/source.ts';
import { targetOperators } from '../domain/target.ts';
import { taskKinds, taskRoles, timeKinds } from '../domain/task.ts';
import type { Language } from './language.ts';

const vi = {
  agencyKinds,
  agencyLevels,
  beneficiaryGroups,
  certainties,
  changeBases,
  changeKinds,
  citationRelations,
  correctionReasons,
  evidenceKinds,
  instrumentKinds,
  offerKinds,
  planStatuses,
  planTypes,
  propertyRights,
  recurrences,
  sourceKinds,
  standings,
  targetOperators,
  taskKinds,
  taskRoles,
  timeKinds,
};

type Labels = { readonly [Set in keyof typeof vi]: Readonly<Record<keyof (typeof vi)[Set], string>> };

const en: Labels = {
  agencyKinds: {
    government: 'Government, Prime Minister, ministries and ministerial agencies',
    assembly: 'National Assembly, People’s Councils',
    committee: 'People’s Committees',
    department: 'Departments and equivalent agencies',
    vertical: 'Local branches of central agencies',
    division: 'Units of departments, sub-departments, centres, management boards',
    party: 'Party agencies',
    union: 'Fatherland Front, socio-political organisations, associations',
    press: 'Newspapers, broadcasters, web portals',
    institute: 'Institutes and schools',
    enterprise: 'Enterprises, organisations, persons',
    collective: 'Groups of agencies named as one',
  },
  agencyLevels: {
    central: 'Central',
    province: 'Provincial',
    region: 'Region of several provinces',
    district: 'District',
    commune: 'Commune',
    mixed: 'Several levels',
  },
  beneficiaryGroups: {
    enterprise: 'Enterprises',
    smallEnterprise: 'Small and medium enterprises',
    startup: 'Start-ups',
    technologyEnterprise: 'Science and technology enterprises',
    cooperative: 'Cooperatives',
    farmer: 'Farmers',
    maker: 'OCOP makers, craft villages, local products',
    organisation: 'Organisations',
    individual: 'Individuals',
    researcher: 'Research institutes, schools',
    artist: 'Artisans, authors',
  },
  certainties: { certain: 'Certain', probable: 'Probable', doubtful: 'Doubtful, kept as printed' },
  changeBases: { text: 'by the text of an act', inferred: 'inferred' },
  changeKinds: {
    merger: 'Merger',
    renaming: 'Renaming, reorganisation',
    subordination: 'Placed under another agency',
    transfer: 'Transfer of some duties',
    ending: 'Ended',
  },
  citationRelations: { basis: 'Legal basis', implements: 'Implements', replaces: 'Replaces', mentions: 'Mentions' },
  correctionReasons: {
    misread: 'Letters misread by machine',
    'lost-letters': 'Lost letters or punctuation',
    doubled: 'Doubled words',
    order: 'Words out of order',
    'point-letter': 'Wrong letter of a point',
    capitals: 'Wrong capitals',
    spacing: 'Wrong spacing',
    slip: 'Possibly an error of the document itself',
  },
  evidenceKinds: {
    witness: 'Another copy of the same document',
    alphabet: 'Order of the letters of points',
    'same-phrase': 'The same phrase elsewhere in the document',
    'fixed-phrase': 'A fixed phrase or name',
    grammar: 'Grammar and sense of the sentence',
    none: 'Nothing confirms it',
  },
  instrumentKinds: {
    constitution: 'Constitution',
    code: 'Code',
    law: 'Law',
    ordinance: 'Ordinance',
    resolution: 'Resolution',
    decree: 'Decree',
    decision: 'Decision',
    circular: 'Circular',
    directive: 'Directive',
    conclusion: 'Conclusion',
    regulation: 'Regulation',
    guideline: 'Guideline',
    notice: 'Notice',
    telegram: 'Official telegram',
    letter: 'Official letter',
    proposal: 'Submission',
    plan: 'Plan',
    programme: 'Programme',
    scheme: 'Scheme',
    report: 'Report',
  },
  offerKinds: {
    registration: 'Registration of rights',
    management: 'Managing and developing protected rights',
    use: 'Use and commercialisation',
    promotion: 'Promotion, access to markets',
    technology: 'Research, new technology',
    startup: 'Start-ups, incubation',
    protection: 'Defence of rights',
    training: 'Training',
    information: 'Information, advice',
    quality: 'Standards, quality',
    business: 'Development of business organisations',
  },
  planStatuses: { draft: 'Draft', issued: 'Issued' },
  planTypes: {
    plan: 'Plan',
    programme: 'Programme',
    actionPlan: 'Action plan',
    actionProgramme: 'Action programme',
    scheme: 'Scheme',
    method: 'Contingency plan',
    directive: 'Directive',
    decision: 'Decision',
    resolution: 'Resolution',
    guidance: 'Guidance',
    notice: 'Notice',
  },
  propertyRights: {
    trademark: 'Trademark',
    collectiveMark: 'Collective mark, certification mark',
    geographicalIndication: 'Geographical indication',
    patent: 'Patent, utility solution',
    design: 'Industrial design',
    copyright: 'Copyright, related rights',
    plantVariety: 'Plant variety',
  },
  recurrences: {
    weekly: 'Weekly',
    monthly: 'Monthly',
    quarterly: 'Quarterly',
    'half-yearly': 'Every 6 months',
    yearly: 'Yearly',
    other: 'Another cycle, as the quotation says',
    periodic: 'Periodically, no cycle stated',
    'on-request': 'On request',
  },
  sourceKinds: {
    scan: 'Scanned document, read by machine',
    web: 'Copy from a website',
    file: 'Text file (Word, PDF)',
    draft: 'Draft',
  },
  standings: {
    unchanged: 'No change on record',
    moved: 'Duties moved to another agency',
    divided: 'Duties divided among several agencies',
    ended: 'No longer exists, no successor on record',
  },
  targetOperators: {
    '>': 'more than',
    '>=': 'at least',
    '=': 'reaches',
    '<=': 'at most',
    '<': 'less than',
    '~': 'about',
    range: 'from … to …',
  },
  taskKinds: {
    annex: 'Task in an annex',
    programme: 'Item with an executing unit',
    duty: 'Duty of an agency',
    solution: 'General measure',
  },
  taskRoles: { lead: 'Lead', coordinate: 'Coordinating' },
  timeKinds: {
    year: 'Within a year',
    span: 'Over a period',
    standing: 'Standing',
    submission: 'Year of submission',
    by: 'Before or by the end of',
    yearly: 'Yearly',
    event: 'On a stated event',
    quarter: 'Within a quarter',
    month: 'Within a month',
    day: 'On a day',
    from: 'From a date',
    done: 'Done',
    frequency: 'At intervals',
  },
};

/** The labels of every set of codes in a language: `codeLabels('en').offerKinds.training`. */
export const codeLabels = (language: Language): Labels => (language === 'vi' ? vi : en);

interface Category {
  readonly value: string;
  readonly label: string;
}

/**
 * What codes are called in a language.
 *
 * @param categories With their Vietnamese labels, by which their set is known; those of a set without English keep them.
 */
export function labelsIn(language: Language, categories: readonly Category[]): readonly Category[] {
  const sets = Object.keys(vi) as (keyof typeof vi)[];
  const set = sets.find((name) =>
    categories.every(({ value, label }) => (vi[name] as Readonly<Record<string, string>>)[value] === label),
  );
  if (set === undefined) return categories;
  const labels: Readonly<Record<string, string>> = codeLabels(language)[set];
  return categories.map(({ value, label }) => ({ value, label: labels[value] ?? label }));
}
