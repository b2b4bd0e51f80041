/** One fact in one line, for a person who compares it with the words of its clause. */
import { citationRelations, type CitationRecord } from '../../domain/citation.ts';
import type { DeadlineRecord } from '../../domain/deadline.ts';
import { targetOperators, type TargetRecord } from '../../domain/target.ts';
import { taskRoles, timeKinds, type TaskRecord } from '../../domain/task.ts';
import { formatNumber } from '../../vietnamese/format.ts';

export function taskWords({ agencies, time, text }: TaskRecord): string {
  const roles = (['lead', 'coordinate'] as const).flatMap((role) => {
    const names = agencies.filter((agency) => agency.role === role).map(({ printed }) => printed);
    return names.length === 0 ? [] : [`${taskRoles[role]}: ${names.join('; ')}`];
  });
  const when = time === undefined ? [] : [`${timeKinds[time.kind]}: ${time.printed}`];
  return [...(text === undefined ? [] : [`“${text}”`]), ...roles, ...when].join(' | ');
}

export function targetWords({ indicator, operator, value, min, max, unit, perYear, periodTo }: TargetRecord): string {
  const amount =
    value === undefined
      ? `${formatNumber(min ?? 0)}–${formatNumber(max ?? 0)}`
      : `${targetOperators[operator]} ${formatNumber(value)}`;
  return `${indicator}: ${amount} ${unit}${perYear ? '/năm' : ''}${periodTo === undefined ? '' : `, đến ${periodTo}`}`;
}

export function deadlineWords({ what, who, toWhom, quote }: DeadlineRecord): string {
  return [
    what,
    who === undefined ? undefined : `ai: ${who}`,
    toWhom === undefined ? undefined : `gửi: ${toWhom}`,
    `“${quote}”`,
  ]
    .filter(Boolean)
    .join(' | ');
}

export function citationWords({ instrument, relation, quote }: CitationRecord): string {
  return `${citationRelations[relation]} ${instrument}: “${quote}”`;
}
