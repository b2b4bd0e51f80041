/** Facts as a line that a person can look up in the document: `IV.3.c: Sở Y tế + Sở Tài chính; 2021/2025 (span)`. */
import type { GoldAgency, GoldCitation, GoldDeadline, GoldTarget, GoldTask } from './gold.ts';

export function showClause({ clause, text }: { readonly clause: string; readonly text: string }): string {
  return `${clause}: "${text.split(/\s+/u, 6).join(' ')}"`;
}

/** Leads, then after a plus sign those who coordinate, then the time. */
export function showTask({ clause, leads, coordinators, time }: GoldTask): string {
  const names = (agencies: readonly GoldAgency[]): string =>
    agencies.map((agency) => (typeof agency === 'string' ? agency : `${agency.name} (${agency.id})`)).join(' & ');
  const bounds = time?.from === undefined && time?.to === undefined ? '' : ` ${time.from ?? ''}/${time.to ?? ''}`;
  return [
    `${clause}: ${names(leads) || 'no lead'}`,
    coordinators.length === 0 ? '' : ` + ${names(coordinators)}`,
    time === undefined ? '' : `; "${time.printed}" ${time.kind}${bounds}`,
  ].join('');
}

export function showTarget(target: GoldTarget): string {
  const { clause, operator, value, min, max, unit, perYear, base, period } = target;
  const amount = operator === 'range' ? `${min ?? ''} to ${max ?? ''}` : `${operator} ${value ?? ''}`;
  return [
    `${clause}: ${amount} ${unit}`,
    perYear === true ? ' a year' : '',
    base === undefined ? '' : `, base ${base}`,
    period === undefined ? '' : `, period ${period}`,
  ].join('');
}

export function showDeadline({ clause, who, toWhom, through, day, month, year, recurrence }: GoldDeadline): string {
  const date = [day, month, year].map((part) => part ?? '-').join('/');
  return `${clause}: ${who ?? 'nobody'} → ${toWhom ?? 'nobody'}${through === undefined ? '' : ` (${through})`}, ${date}${recurrence === undefined ? '' : ` ${recurrence}`}`;
}

export function showCitation({ clause, number, title, date, relation }: GoldCitation): string {
  return `${clause}: ${relation} ${number ?? title ?? 'a document without number'}${date === undefined ? '' : ` of ${date}`}`;
}
