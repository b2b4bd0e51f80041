/** Who signed, in which office, for whom: the lines of a signature. */
import type { PlanRecord } from '../../domain/plan.ts';
import { isOffice, isPersonName } from '../structure/signs.ts';

type Signatory = NonNullable<PlanRecord['signatory']>;

/** @param lines Lines of a signature, in order. @returns `undefined` when no name of a person stands in them. */
export function readSignatory(clause: string, lines: readonly string[]): Signatory | undefined {
  const parts = lines.flatMap((line) =>
    line.split(
      /\s(?=(?:TM|KT|TL|TUQ)\.\s)|(?<=CHỦ TỊCH)\s(?=PHÓ CHỦ TỊCH)|(?<=GIÁM ĐỐC)\s(?=PHÓ GIÁM ĐỐC)|(?<=THỦ TƯỚNG)\s(?=PHÓ THỦ TƯỚNG)/u,
    ),
  );
  const at = parts.findIndex((part) => isPersonName(part) && !isOffice(part));
  const name = parts[at];
  if (name === undefined) return undefined;
  const above = parts.slice(0, at);
  const after = (sign: RegExp): string | undefined =>
    above.map((part) => sign.exec(part)?.[1]).find((found) => found !== undefined);
  const onBehalfOf = after(/^T\.?M\s?\.\s*(.+)$/u);
  const signingFor = after(/^K\.?T\s?\.\s*(.+)$/u);
  const post =
    above.findLast((part) => isOffice(part) && !/^(?:TM|KT|TL|TUQ|T\.M|K\.T)\s?\./u.test(part)) ?? signingFor;
  if (post === undefined) return undefined;
  return {
    clause,
    name,
    post,
    ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
    ...(signingFor === undefined ? {} : { signingFor }),
  };
}
