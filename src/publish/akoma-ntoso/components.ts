/** A plan's text cut into the documents that it is made of, each into the zones that Akoma Ntoso gives a document. */
import type { Clause, ClauseLevel } from '../../domain/clause.ts';
import { clauseTrees, type ClauseTree } from '../clause-tree.ts';

export const zones = ['preface', 'preamble', 'mainBody', 'conclusions'] as const;
export type Zone = (typeof zones)[number];

export interface Component extends Readonly<Record<Zone, readonly ClauseTree[]>> {
  /** What an annex is: its own words stand in the preface, and what it holds begins the body. */
  readonly annex: ClauseTree | undefined;
}

const zoneOf: Readonly<Partial<Record<ClauseLevel, Zone>>> = {
  letterhead: 'preface',
  title: 'preface',
  preamble: 'preamble',
  closing: 'conclusions',
  recipients: 'conclusions',
  recipient: 'conclusions',
  signature: 'conclusions',
  notes: 'conclusions',
  note: 'conclusions',
};

/**
 * An annex begins another document, and so does what cannot stand after what came before: the title of the programme after
 * the signature under the decision that issues it. Read one after the other, zone by zone, they keep the order of the text.
 */
export function componentsOf(clauses: readonly Clause[]): readonly [Component, ...Component[]] {
  let open = emptyComponent();
  const components: [MutableComponent, ...MutableComponent[]] = [open];
  let reached = 0;
  for (const one of clauseTrees(clauses)) {
    const { level } = one.clause;
    const zone = zoneOf[level] ?? 'mainBody';
    if (level === 'annex' || zones.indexOf(zone) < reached) components.push((open = emptyComponent()));
    if (level === 'annex') open.annex = one;
    else open[zone].push(one);
    reached = zones.indexOf(zone);
  }
  return components;
}

interface MutableComponent extends Record<Zone, ClauseTree[]> {
  annex: ClauseTree | undefined;
}

const emptyComponent = (): MutableComponent => ({
  annex: undefined,
  preface: [],
  preamble: [],
  mainBody: [],
  conclusions: [],
});
