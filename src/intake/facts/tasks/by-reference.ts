/** "Chủ trì triển khai các nhiệm vụ tại mục (IV) (1) của Kế hoạch": who leads all that another place lists. */
import { withoutRepeats, type Draft, type Naming } from './draft.ts';

const handing =
  /^\s*(chủ trì|phối hợp)(?!\p{L}).{0,80}?(?:nhiệm vụ|nội dung|giải pháp).{0,40}?(?:tại|nêu tại|ở)\s+(?:các\s+)?(?:mục|phần|khoản|điểm|tiểu mục)\s+/iu;

/** Adds to each task named by reference the body that leads it; tasks that print a lead of their own keep it alone. */
export function withReferences(drafts: readonly Draft[]): readonly Draft[] {
  const given = drafts.flatMap((draft) => {
    const text = draft.text ?? draft.clause.texts[0] ?? '';
    const found = handing.exec(text);
    if (found === null || draft.kind !== 'duty') return [];
    const role: Naming['role'] = /^chủ trì/iu.test(found[1] ?? '') ? 'lead' : 'coordinate';
    const namings = draft.namings
      .filter((naming) => naming.clause !== draft.clause.label || naming.role === 'lead')
      .map((naming) => ({ ...naming, role }));
    return labelsIn(text.slice(found[0].length)).map((label) => ({ label, namings, from: draft.clause.label }));
  });
  if (given.length === 0) return drafts;
  const byPlace = Map.groupBy(given, ({ label }) => label);
  return drafts.map((draft) => {
    const own = placesAbove(draft.clause.label)
      .flatMap((place) => byPlace.get(place) ?? [])
      .filter(({ from }) => from !== draft.clause.label);
    if (own.length === 0 || draft.namings.some(({ role }) => role === 'lead')) return draft;
    return {
      ...draft,
      namings: withoutRepeats([...own.flatMap(({ namings }) => namings), ...draft.namings]),
      rule: 'task/by-reference',
      sureness: 'likely',
      doubt: `Cơ quan lấy từ ${[...new Set(own.map(({ from }) => from))].join(', ')}, nơi dẫn chiếu đến mục này: xem dẫn chiếu có đúng.`,
    };
  });
}

/** A label and those that it stands below: "IV.1.a", "IV.1", "IV". */
function placesAbove(label: string): readonly string[] {
  const steps = label.split('.');
  return steps.map((_, index) => steps.slice(0, steps.length - index).join('.'));
}

/** Places as they are written: "(IV) (1)", "IV.1", "(IV) (4.1) (4.2)", "(IV)(3.4)(a)", "III". */
function labelsIn(text: string): readonly string[] {
  const written = /^(?:[\s().,;]|và|[IVXLC]+(?![\p{L}])|\d+(?![\p{L}%])|[a-zđ](?![\p{L}]))+/u.exec(text)?.[0] ?? '';
  const steps = written.match(/[IVXLC]+|\d+(?:\.\d+)*|[a-zđ](?!\p{L})/gu)?.filter((step) => step !== 'v') ?? [];
  const found: string[] = [];
  let base = '';
  for (const step of steps) {
    const last = found.at(-1);
    if (/^[IVXLC]+$/.test(step)) {
      base = step;
      found.push(step);
    } else if (base !== '' && last !== undefined) {
      const label = /^\d/.test(step) ? `${base}.${step}` : `${last}.${step}`;
      if (label.startsWith(`${last}.`)) found[found.length - 1] = label;
      else found.push(label);
    }
  }
  return found;
}
