import { certainties, correctionReasons, evidenceKinds, type Correction } from './correction.ts';
import { site } from './site.ts';

/** A correction in one note: what the source prints, what is published, how sure it is, why. */
export function correctionWords(sourceId: string, correction: Correction): string {
  const { line, clause, printed, corrected, proposed, certainty, reason, evidenceKind, evidence } = correction;
  const reading = corrected === undefined ? 'giữ như bản in' : corrected === '' ? 'bỏ ra' : `chữa thành “${corrected}”`;
  const other = proposed === undefined ? '' : ` (có thể là “${proposed}”)`;
  const sureness = corrected === undefined ? '' : ` ${certainties[certainty]}.`;
  return `Bản nguồn ${sourceId}, dòng ${line} (${clause}), in “${printed}”; ${reading}${other}.${sureness} ${correctionReasons[reason]}. ${evidenceKinds[evidenceKind]}: ${evidence}`;
}

/**
 * Where a copy that leaves the site comes from, and what prevails over it.
 *
 * @param address The plan's page, where it is known where the site is published.
 */
export function originWords(sourceIds: readonly string[], address: string | undefined): string {
  const where = address === undefined ? `trang ${site.name}` : `trang ${site.name}, ${address}`;
  const sources = sourceIds.length === 0 ? '' : `, dựng theo bản nguồn ${sourceIds.join(' và ')}`;
  return `Bản này lấy từ ${where}${sources}; lời văn đã được so từng chữ với bản nguồn. ${site.name} không phải là trang của cơ quan nhà nước: bản có chữ ký và con dấu của cơ quan ban hành là bản có giá trị pháp lý.`;
}
