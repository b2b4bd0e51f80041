import type { PlanRecord } from '../domain/plan.ts';

/** "Nguyễn Thanh Dũng, Phó Chủ tịch, ký thay Chủ tịch (KT.), thay mặt Ủy ban nhân dân (TM.)". */
export function signatoryWords({ name, post, onBehalfOf, signingFor }: NonNullable<PlanRecord['signatory']>): string {
  return [
    name,
    officeName(post),
    signingFor === undefined ? undefined : `ký thay ${officeName(signingFor)} (KT.)`,
    onBehalfOf === undefined ? undefined : `thay mặt ${officeName(onBehalfOf)} (TM.)`,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** Offices as documents print them in capitals, and as a sentence writes them. */
const offices: Readonly<Record<string, string>> = {
  'CHỦ TỊCH': 'Chủ tịch',
  'PHÓ CHỦ TỊCH': 'Phó Chủ tịch',
  'ỦY BAN NHÂN DÂN': 'Ủy ban nhân dân',
};

/** An office that is not in the list stays as printed. */
function officeName(printed: string): string {
  return offices[printed] ?? printed;
}
