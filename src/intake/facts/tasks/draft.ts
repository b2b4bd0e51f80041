/** A task while it is being found: its bodies know where they are printed. */
import type { TaskKind, TaskRecord, TaskRole, TaskTime } from '../../../domain/task.ts';
import type { AgencyMention, Found, Sureness } from '../found.ts';
import type { PartRole } from '../part-roles.ts';
import type { ClauseNode } from './clause-tree.ts';

/** A body with its part and the label of the clause that prints it. */
export interface Naming {
  readonly mention: AgencyMention;
  readonly role: TaskRole;
  readonly clause: string;
}

/** What stands above a clause and holds for it. */
export interface Context {
  readonly roles: readonly PartRole[];
  /** Set below an agency heading or where label lines name who executes. */
  readonly kind: 'duty' | 'programme' | undefined;
  readonly rule: string;
  readonly namings: readonly Naming[];
  /** A time line that serves the clauses below; `clause` is where it is printed. */
  readonly time?: { readonly time: TaskTime; readonly clause: string } | undefined;
  readonly sureness: Sureness;
  readonly doubt?: string | undefined;
}

export interface Draft {
  readonly clause: ClauseNode['clause'];
  /** Words of the task when they are less than those of the clause. */
  readonly text: string | undefined;
  readonly kind: TaskKind;
  readonly namings: readonly Naming[];
  readonly time?: { readonly time: TaskTime; readonly clause: string } | undefined;
  readonly rule: string;
  readonly sureness: Sureness;
  readonly doubt?: string | undefined;
}

const order: readonly Sureness[] = ['sure', 'likely', 'unsure'];

/** The less sure of two. */
export function lessSure(a: Sureness, b: Sureness): Sureness {
  return order.indexOf(a) > order.indexOf(b) ? a : b;
}

/** A body has one part in a task, the first that is printed; in a row of a table a body may stand in both columns. */
export function withoutRepeats(namings: readonly Naming[], key = (naming: Naming) => naming.mention.agencyId) {
  const seen = new Set<string>();
  return namings.filter((naming) => {
    const isNew = !seen.has(key(naming));
    seen.add(key(naming));
    return isNew;
  });
}

/** The finished record. A task that names nobody is a `solution`, whatever part it stands in: the records demand it. */
export function foundTask({ clause, text, kind, namings, time, rule, sureness, doubt }: Draft): Found<TaskRecord> {
  const away = (label: string) => (label === clause.label ? {} : { clause: label });
  const unknown = namings.find(({ mention }) => mention.sureness === 'unsure');
  const open = [
    ...(doubt === undefined ? [] : [doubt]),
    ...(unknown === undefined
      ? []
      : [`Xem “${unknown.mention.printed}” có đúng là tên một cơ quan: danh mục chưa có.`]),
  ];
  return {
    fact: {
      clause: clause.label,
      kind: namings.length === 0 ? 'solution' : kind,
      ...(text === undefined ? {} : { text }),
      agencies: namings.map(({ mention, role, clause: label }) => ({
        agency: mention.agencyId,
        role,
        printed: mention.printed,
        ...away(label),
      })),
      ...(time === undefined ? {} : { time: { ...time.time, ...away(time.clause) } }),
    },
    rule,
    sureness: unknown === undefined ? sureness : lessSure(sureness, 'likely'),
    ...(open.length === 0 ? {} : { doubt: open.join(' ') }),
  };
}
