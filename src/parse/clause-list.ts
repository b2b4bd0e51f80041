/** The clauses of one plan while its text is read: each gets a label and an id that no other has. */
import { clauseIdOfLabel, type Clause, type ClauseLevel, type ClauseTable, type PlanText } from '../domain/clause.ts';
import type { Diagnostic, Place } from '../domain/diagnostic.ts';

export type GrowingClause = Clause & { readonly texts: string[] };

export interface Piece {
  readonly level: ClauseLevel;
  readonly label: string;
  readonly marker: string;
  readonly isHeading: boolean;
  readonly texts: readonly string[];
  readonly place: Place;
}

export class ClauseList {
  readonly diagnostics: Diagnostic[] = [];
  private readonly clauses: GrowingClause[] = [];
  private readonly tables: ClauseTable[] = [];
  private readonly ids = new Set<string>();
  private readonly uses = new Map<string, number>();

  /** The next ordinal of a list, from 1. */
  count(list: string): number {
    const next = (this.uses.get(list) ?? 0) + 1;
    this.uses.set(list, next);
    return next;
  }

  /** Adds a clause behind the others; a label or id that is taken gets `~2`, which is reported unless it may repeat. */
  add(piece: Piece, parentId: string | undefined, mayRepeat = false): GrowingClause {
    const clause = this.make(piece, parentId);
    this.clauses.push(clause);
    if (clause.label !== piece.label && !mayRepeat) {
      this.report(
        'clause/repeated-number',
        piece.place,
        `"${piece.marker}" stands twice in the same list (${piece.label}).`,
        'If the source misreads it, add a correction; if it prints it so, leave it: the second keeps an address of its own.',
        'warning',
      );
    }
    return clause;
  }

  /** A clause that others stand below and that is not published itself: a preamble is its paragraphs. */
  make({ label, place, texts, ...piece }: Piece, parentId: string | undefined): GrowingClause {
    const free = this.freeLabel(label);
    const id = clauseIdOfLabel(free);
    if (id === undefined)
      this.report('clause/label', place, `"${label}" cannot be an address.`, 'Check the number or letter.');
    this.ids.add(id ?? free);
    return {
      ...piece,
      id: id ?? free,
      label: free,
      parentId,
      order: this.clauses.length + 1,
      texts: [...texts],
      line: place.line,
    };
  }

  addTable(table: ClauseTable): void {
    this.tables.push(table);
  }

  /** True when words added to the clause would be the last of the text so far. */
  isLast({ id }: Clause): boolean {
    return this.clauses.at(-1)?.id === id && this.tables.at(-1)?.ownerId !== id;
  }

  finish(): { text: PlanText; diagnostics: readonly Diagnostic[] } {
    return { text: { clauses: this.clauses, tables: this.tables }, diagnostics: this.diagnostics };
  }

  report(
    rule: string,
    place: Place,
    problem: string,
    advice: string,
    severity: Diagnostic['severity'] = 'error',
  ): void {
    this.diagnostics.push({ rule, severity, place, problem, advice });
  }

  private freeLabel(label: string): string {
    for (;;) {
      const uses = this.count(`#${label}`);
      const free = uses === 1 ? label : `${label}~${uses}`;
      if (!this.ids.has(clauseIdOfLabel(free) ?? free)) return free;
    }
  }
}
