import { periodName } from '../domain/plan-name.ts';
import type { Language } from './language.ts';

/** Years from and to, as a document states them: "đến năm 2030", "2026–2030"; in English "to 2030", "from 2026". */
export function periodIn(language: Language, period: Parameters<typeof periodName>[0]): string | undefined {
  if (language === 'vi') return periodName(period);
  const { from, to } = period ?? {};
  if (from !== undefined && to !== undefined) return `${from}–${to}`;
  if (to !== undefined) return `to ${to}`;
  return from === undefined ? undefined : `from ${from}`;
}
