/**
 * An independent parser reads every calendar and finds, for each deadline that is due on days, the days that the table of
 * occurrences has.
 */
import ICAL from 'ical.js';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rowsOf, tableNamed } from './data-package.ts';
import { together, type Fault, type Findings, type Proof } from './proof.ts';

const advice = 'Mend src/publish/calendar.ts.';

export const proveCalendars: Proof = ({ site }) => {
  const days = dueDays(site);
  const files = globSync('**/*.ics', { cwd: site }).sort();
  return together(files.map((file) => calendar(file, readFileSync(join(site, file), 'utf8'), days)));
};

/** Days on which each deadline is due, in order, by its id. */
function dueDays(site: string): ReadonlyMap<string, readonly string[]> {
  const occurrences = tableNamed(site, 'deadline_occurrences');
  const onDays = rowsOf(site, occurrences).filter(({ precision }) => precision === 'day');
  const byDeadline = Map.groupBy(onDays, (row) => String(row['deadline_id']));
  return new Map([...byDeadline].map(([id, rows]) => [id, rows.map(({ due }) => String(due)).sort()]));
}

function calendar(file: string, text: string, days: ReadonlyMap<string, readonly string[]>): Findings {
  const lines = text.split('\r\n');
  const long = lines.flatMap((line, at): Fault[] =>
    Buffer.byteLength(line) > 75 || line.includes('\n')
      ? [{ file, line: at + 1, problem: 'The line is longer than 75 bytes or not ended by CRLF.', advice }]
      : [],
  );
  const events = new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
  const ids = events.map(({ uid }) => uid);
  const problems = [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `UID ${id} stands twice.`),
    ...events.flatMap((event) => eventProblems(event, days)),
  ];
  return { checked: events.length, faults: [...long, ...problems.map((problem) => ({ file, problem, advice }))] };
}

function eventProblems(event: ICAL.Event, days: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const { uid, startDate, component } = event;
  const wanted = days.get(uid.replace(/@.*$/, ''));
  if (!startDate.isDate) return [`${uid} is not a whole day.`];
  if (!component.hasProperty('dtstamp')) return [`${uid} has no DTSTAMP.`];
  if (wanted === undefined) return hasEnd(event) ? [`${uid} has no row in deadline_occurrences.`] : [];
  const iterator = event.iterator();
  const found = Array.from({ length: wanted.length + 1 }, () => String(iterator.next())).filter(
    (day) => day !== 'undefined',
  );
  return found.join() === wanted.join()
    ? []
    : [`${uid} is due on ${found.join(', ')}; the table has ${wanted.join(', ')}.`];
}

/** What comes back without end is not spelled out in the table. */
const hasEnd = (event: ICAL.Event): boolean =>
  !event.isRecurring() || String(event.component.getFirstPropertyValue('rrule')).includes('UNTIL=');
