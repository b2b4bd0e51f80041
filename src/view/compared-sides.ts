/** What a plan, or all plans of a province, bring to a comparison. */
import type { Plan, Target, Task } from '../domain/facts.ts';
import { instrumentName } from '../domain/instrument.ts';
import type { SharedIndicator } from '../domain/lineage.ts';
import { measurability } from '../domain/measurability.ts';
import { agencyPath, clausePath, factAnchor, instrumentPath } from '../domain/paths.ts';
import { codeLabels } from '../i18n/codes.ts';
import { compareWords } from '../i18n/compare.ts';
import { isoDateIn } from '../i18n/dates.ts';
import type { Language } from '../i18n/language.ts';
import { quoted } from '../i18n/mixed.ts';
import { numbersIn } from '../i18n/numbers.ts';
import { periodIn } from '../i18n/periods.ts';
import { kindName, kindsInOrder } from './agency-kinds.ts';
import { agenciesOf, type CorpusIndex } from './corpus-index.ts';
import { deadlineTime } from './deadline-words.ts';
import { indexedIndicators } from './lineage-rows.ts';
import { plansWithin } from './limit.ts';
import { planLink, planMention } from './links.ts';
import type { Side, SideCell, SideRow } from './side-by-side.ts';
import { basePeriod, targetPeriod, targetValue } from './target-words.ts';

/** A choice of the page: a plan, or a province with all its plans. */
export interface SideChoice {
  readonly id: string;
  /** For the list of choices, where nothing stands beside it. */
  readonly name: string;
  /** For the head of a column. */
  readonly shortName: string;
  readonly kind: 'plan' | 'province';
  readonly plans: readonly Plan[];
}

/** In the search for the pair shown first, the newest plans of each indicator are enough. */
const mostPaired = 30;
const made = new WeakMap<CorpusIndex, { choices: readonly SideChoice[]; shared: SharedTargets }>();

type SharedTargets = ReadonlyMap<string, { readonly indicator: SharedIndicator; readonly scope: string | undefined }>;

/** What every side is made with; made once for an index. */
function sideIndex(index: CorpusIndex) {
  const known = made.get(index) ?? {
    choices: choicesOf(index),
    shared: new Map(
      indexedIndicators(index).flatMap((indicator) =>
        indicator.targets.map(({ target, scope }) => [target.id, { indicator, scope }] as const),
      ),
    ),
  };
  made.set(index, known);
  return known;
}

/** @returns Plans newest first, then provinces that have more than none. */
export function sideChoices(index: CorpusIndex): readonly SideChoice[] {
  return sideIndex(index).choices;
}

function choicesOf(index: CorpusIndex): readonly SideChoice[] {
  const plans = plansWithin(index.plans, () => 1);
  const byProvince = Map.groupBy(plans, ({ province }) => province);
  return [
    ...plans.map((plan): SideChoice => {
      const province = index.provinceById.get(plan.province)?.shortName ?? plan.province;
      return {
        id: plan.id,
        name: `${planMention(plan).label} (${province})`,
        shortName: `${planLink(plan).label} (${province})`,
        kind: 'plan',
        plans: [plan],
      };
    }),
    ...[...byProvince].map(([id, own]): SideChoice => {
      const { name = id, shortName = id } = index.provinceById.get(id) ?? {};
      return { id, name, shortName, kind: 'province', plans: own };
    }),
  ];
}

/** The two plans of two provinces that share most indicators; without any the two newest plans. */
export function defaultPair(index: CorpusIndex): readonly [string, string] | undefined {
  const shared = new Map<string, number>();
  for (const { targets } of indexedIndicators(index)) {
    const plans = [...new Set(targets.map(({ plan }) => plan))].slice(-mostPaired);
    for (const [at, a] of plans.entries())
      for (const b of plans.slice(at + 1)) {
        const key = `${a.id} ${b.id}`;
        if (a.province !== b.province) shared.set(key, (shared.get(key) ?? 0) + 1);
      }
  }
  const [most] = [...shared].sort(([, a], [, b]) => b - a);
  const [first, second] = most?.[0].split(' ') ?? index.plans.map(({ id }) => id);
  return first === undefined || second === undefined ? undefined : [first, second];
}

export function comparedSide(index: CorpusIndex, choice: SideChoice, language: Language): Side {
  const { id, shortName, kind, plans } = choice;
  const [plan] = plans;
  const tasks = plans.flatMap((own) => own.tasks);
  return {
    id,
    name: shortName,
    href: kind === 'plan' && plan !== undefined ? planMention(plan).href : `/ke-hoach/?tinh=${id}`,
    parts: {
      facts: factRows(index, choice, language),
      targets: targetRows(index, choice, language),
      fields: fieldRows(index, tasks, language),
      kinds: kindRows(index, tasks, language),
      deadlines: deadlineRows(plans, language),
      instruments: instrumentRows(index, plans, language),
    },
  };
}

function factRows(index: CorpusIndex, { kind, plans }: SideChoice, language: Language): readonly SideRow[] {
  const say = compareWords(language);
  const [plan] = plans;
  const row = (key: string, head: string, ...cells: SideCell[]): SideRow => ({ key, head, cells });
  /** Of a province each plan has its own. */
  const perPlan = (wordsOf: (each: Plan) => string | undefined): readonly SideCell[] =>
    plans.map((each) => ({
      text: wordsOf(each) ?? say.notStated,
      ...(kind === 'province' ? { note: quoted(language, planLink(each).label) } : {}),
    }));
  const issuers = [...new Set(plans.map(({ issuer }) => issuer))];
  const count = (number: number): SideCell => ({ text: numbersIn(language)(number) });
  const documents = new Set(plans.flatMap(({ citations }) => citations.map(({ instrument }) => instrument)));
  const leads = new Set(plans.flatMap(({ tasks }) => tasks.flatMap((task) => agenciesOf(task, 'lead'))));
  return [
    row('province', say.province, {
      text: quoted(language, index.provinceById.get(plan?.province ?? '')?.name ?? ''),
    }),
    row('plans', say.planList, ...plans.map((each) => planCell(each, language))),
    row(
      'issuer',
      say.issuer,
      ...issuers.map((id) => ({ text: quoted(language, index.agencyById.get(id)?.name ?? id), href: agencyPath(id) })),
    ),
    row('status', say.status, ...perPlan(({ status }) => codeLabels(language).planStatuses[status])),
    row(
      'issued-on',
      say.issuedOn,
      ...perPlan(({ issuedOn }) => (issuedOn === undefined ? undefined : isoDateIn(language, issuedOn))),
    ),
    row('period', say.period, ...perPlan(({ period }) => periodIn(language, period))),
    row('tasks', say.tasks, count(plans.reduce((sum, { tasks }) => sum + tasks.length, 0))),
    row('target-count', say.targetCount, count(plans.reduce((sum, { targets }) => sum + targets.length, 0))),
    row('deadline-count', say.deadlineCount, count(plans.reduce((sum, { deadlines }) => sum + deadlines.length, 0))),
    row('leads', say.leads, count(leads.size)),
    row('cited', say.cited, count(documents.size)),
  ];
}

function planCell(plan: Plan, language: Language): SideCell {
  const { label, href } = planMention(plan);
  return { text: quoted(language, label), href };
}

function targetRows(index: CorpusIndex, { kind, plans }: SideChoice, language: Language): readonly SideRow[] {
  const say = compareWords(language);
  const { shared } = sideIndex(index);
  const rows = new Map<string, SideRow & { cells: SideCell[] }>();
  for (const plan of plans)
    for (const target of plan.targets) {
      const { indicator, scope } = shared.get(target.id) ?? {};
      const key = indicator?.id ?? target.id;
      const note =
        indicator?.reason === undefined ? {} : { note: `${say.judged}. ${quoted(language, indicator.reason)}` };
      const row = rows.get(key) ?? {
        key,
        head: quoted(language, indicator?.name ?? target.indicator),
        ...note,
        cells: [],
      };
      rows.set(key, row);
      const from = kind === 'province' ? [quoted(language, planLink(plan).label)] : [];
      row.cells.push({
        text: targetValue(target, language),
        note: [...from, ...targetNotes(target, scope, language)].join(' · '),
        href: `/chi-tieu/#${factAnchor(target)}`,
      });
    }
  return [...rows.values()];
}

function targetNotes(target: Target, scope: string | undefined, language: Language): readonly string[] {
  const say = compareWords(language);
  const isBaseMissing = measurability(target).base === 'missing';
  return [
    targetPeriod(target, language) ?? say.noPeriod,
    ...(isBaseMissing ? [say.noBase] : [basePeriod(target, language)].filter((base) => base !== undefined)),
    ...(scope === undefined ? [] : [say.scope(quoted(language, scope))]),
  ];
}

function fieldRows(index: CorpusIndex, tasks: readonly Task[], language: Language): readonly SideRow[] {
  const say = compareWords(language);
  const count = (of: readonly Task[]): readonly SideCell[] => [{ text: say.taskCount(numbersIn(language)(of.length)) }];
  const rows = index.fields.map((field) => {
    const own = tasks.filter((task) => index.fieldsOf(task).includes(field));
    return {
      key: field.id,
      head: language === 'vi' ? field.label : field.labelEn,
      cells: count(own),
      size: own.length,
    };
  });
  const open = tasks.filter((task) => index.fieldsOf(task).length === 0);
  return [...rows, { key: 'none', head: say.unclassified, cells: count(open), size: open.length }]
    .filter(({ size }) => size > 0)
    .map(({ key, head, cells }) => ({ key, head, cells }));
}

function kindRows(index: CorpusIndex, tasks: readonly Task[], language: Language): readonly SideRow[] {
  const say = compareWords(language);
  const leads = [...new Set(tasks.flatMap((task) => agenciesOf(task, 'lead')))].flatMap(
    (id) => index.agencyById.get(id) ?? [],
  );
  return kindsInOrder.flatMap((kind): SideRow[] => {
    const own = leads.filter((agency) => agency.kind === kind);
    const [first] = own;
    if (first === undefined) return [];
    return [
      { key: kind, head: kindName(first, language), cells: [{ text: say.agencies(numbersIn(language)(own.length)) }] },
    ];
  });
}

function deadlineRows(plans: readonly Plan[], language: Language): readonly SideRow[] {
  const say = compareWords(language);
  const all = plans.flatMap(({ deadlines }) => deadlines);
  const groups = Map.groupBy(all, ({ recurrence }) => recurrence ?? 'dated');
  return [...groups].map(([key, own]) => ({
    key,
    head: key === 'dated' ? say.dated : codeLabels(language).recurrences[key],
    cells: own.map((deadline) => ({
      text: deadlineTime(deadline, language),
      note: quoted(language, deadline.what),
      href: clausePath(deadline.planId, deadline.clauseId),
    })),
  }));
}

function instrumentRows(index: CorpusIndex, plans: readonly Plan[], language: Language): readonly SideRow[] {
  const say = compareWords(language);
  const cited = new Set(plans.flatMap(({ citations }) => citations.map(({ instrument }) => instrument)));
  return [...cited].flatMap((id): SideRow[] => {
    const instrument = index.instrumentById.get(id);
    if (instrument === undefined) return [];
    const text = quoted(language, instrumentName(instrument));
    return [{ key: id, head: text, cells: [{ text: say.cites, href: instrumentPath(id) }] }];
  });
}
