/** What the search page says about a search, for eyes and for screen readers. */
import type { Answer, Note } from '../../query/answer.ts';
import { formatNumber } from '../../vietnamese/format.ts';
import { missingWords } from './missing-words.ts';

export const messages = {
  searching: 'Đang tìm…',
  tooShort: 'Hãy gõ ít nhất hai ký tự.',
  failed: 'Không tải được chỉ mục tìm kiếm.',
  notCounted: 'Không tải được các điều kiện lọc.',
  tooNarrow: 'Có thể do điều kiện lọc đang chọn.',
} as const;

/** "Tìm thấy 12 đoạn trong 3 kế hoạch cho “trọng tài”." Plans are counted when all that was found is at hand. */
export function statusOf({ quality, total, hits }: Answer, typed: string): string {
  const query = shortened(typed);
  if (quality === 'short') return messages.tooShort;
  if (quality === 'none') return `Không tìm thấy kết quả nào cho “${query}”.`;
  const plans = new Set(hits.map(({ planId }) => planId));
  const isAllOfPlans = hits.length === total && !plans.has(undefined);
  const found = isAllOfPlans
    ? `${formatNumber(total)} đoạn trong ${formatNumber(plans.size)} kế hoạch`
    : `${formatNumber(total)} kết quả`;
  return quality === 'weak' ? `${found} gần nhất với “${query}”.` : `Tìm thấy ${found} cho “${query}”.`;
}

/** What closes the facets of a phone, to see what they leave. */
export function resultsToSee(total: number): string {
  return total === 0 ? 'Đóng phần lọc' : `Xem ${formatNumber(total)} kết quả`;
}

const longestShown = 80;

/** What was typed, on one line; the beginning of a text that was pasted. */
export function shortened(typed: string): string {
  const line = typed.slice(0, 1000).replace(/\s+/gu, ' ').trim();
  const letters = Array.from(line); // no half of a letter
  return letters.length <= longestShown ? line : `${letters.slice(0, longestShown).join('')}…`;
}

/** Stands above hits that answer only a part, and says which part even the best of them lacks. */
export function weakLine({ hits, marked }: Answer): string {
  const missing = hits[0] === undefined ? [] : missingWords(hits[0], marked);
  const part = missing.length === 0 ? '' : ` (còn thiếu ${missing.map((words) => `“${words}”`).join(', ')})`;
  return `Không có đoạn nào nói đủ điều bạn hỏi. Gần nhất là${part}:`;
}

/** What was done with the words, a line for each kind of it. */
export function noteLines(notes: readonly Note[]): readonly string[] {
  const also = notes.flatMap((note) => (note.kind === 'also' ? [note.to] : []));
  const lines = notes.flatMap((note) => {
    switch (note.kind) {
      case 'read-as':
        return [`Đang tìm: ${note.to}`];
      case 'unknown':
        return [`Không có từ “${note.word}” trong các kế hoạch.`];
      case 'cut':
        return [`Câu hỏi dài: chỉ tìm ${formatNumber(note.words)} từ đầu.`];
      case 'also':
        return [];
    }
  });
  return also.length === 0 ? lines : [...lines, `Tìm cả: ${also.join('; ')}`];
}
