/** Who holds the duties of an agency on a day, from the changes that are recorded. What no record says is not guessed. */
import type { AgencyChange } from './agency-change.ts';

const afterAll = '9999-12-31';

/** An agency that holds duties of another, and the changes that brought them there, first to last. */
export interface Holder {
  readonly agency: string;
  /** Which part of the duties, where a transfer moved only a part. */
  readonly subject: string | undefined;
  readonly changes: readonly AgencyChange[];
}

export const standings = {
  unchanged: 'Không ghi nhận thay đổi',
  moved: 'Nhiệm vụ đã chuyển sang một cơ quan khác',
  divided: 'Nhiệm vụ chia cho nhiều cơ quan',
  ended: 'Không còn, chưa ghi nhận cơ quan kế tiếp',
} as const;

export interface Standing {
  /**
   * `unchanged`: no change is recorded; `moved`: one other agency has its duties; `divided`: several agencies have parts of
   * them; `ended`: it is no more, and no record says who has its duties.
   */
  readonly state: keyof typeof standings;
  /** Empty for `ended`. The agency itself, where it goes on. */
  readonly holders: readonly Holder[];
  /** The change that ended the agency itself; `undefined` while it goes on. */
  readonly end: AgencyChange | undefined;
}

/**
 * @param changes All that are recorded, without a circle (`agency/own-successor`).
 * @param day ISO day; a change counts from the day, month or year that it names, one without a time always. Left out: after
 * all that is recorded.
 */
export function standingOf(agency: string, changes: readonly AgencyChange[], day = afterAll): Standing {
  const holders = holdersOf(
    agency,
    changes.filter((change) => hasHappened(change, day)),
    [],
  );
  const end = endOf(agency, changes, day);
  const isAlone = holders.length === 1 && holders[0]?.subject === undefined;
  if (holders.length === 0) return { state: 'ended', holders, end };
  if (!isAlone) return { state: 'divided', holders, end };
  return { state: holders[0]?.agency === agency ? 'unchanged' : 'moved', holders, end };
}

/** The change after which an agency was no more. */
export function endOf(agency: string, changes: readonly AgencyChange[], day = afterAll): AgencyChange | undefined {
  return changes.find((change) => hasHappened(change, day) && endsIt(agency, change));
}

/** The change with which an agency began, where one is recorded. */
export function beginOf(agency: string, changes: readonly AgencyChange[]): AgencyChange | undefined {
  return changes.find(({ kind, from, to }) => kind !== 'transfer' && to.includes(agency) && !from.includes(agency));
}

/** Of later agencies only what became of them counts, not which of their own duties they gave away. */
function holdersOf(agency: string, changes: readonly AgencyChange[], way: readonly AgencyChange[]): readonly Holder[] {
  const ends = changes.filter((change) => endsIt(agency, change));
  const after = ends.flatMap((change) => change.to.flatMap((next) => holdersOf(next, changes, [...way, change])));
  const itself = ends.length === 0 ? [{ agency, subject: undefined, changes: way }] : after;
  const parts = changes
    .filter(({ kind, from }) => kind === 'transfer' && from.includes(agency))
    .flatMap((change) =>
      change.to.flatMap((next) =>
        holdersOf(next, changes, [...way, change]).map((holder) => ({ ...holder, subject: change.subject })),
      ),
    );
  return way.length === 0 ? [...itself, ...parts] : itself;
}

function endsIt(agency: string, { kind, from, to }: AgencyChange): boolean {
  return kind !== 'transfer' && from.includes(agency) && !to.includes(agency);
}

function hasHappened({ on }: AgencyChange, day: string): boolean {
  return on === undefined || on <= day.slice(0, on.length);
}
