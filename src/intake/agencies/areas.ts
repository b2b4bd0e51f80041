/** The area after the name of a body: "tỉnh", "TP", "thành phố Cần Thơ", "khu vực V", "chi nhánh tỉnh …". */
import type { Province } from '../../domain/province.ts';
import { provinceAt } from './provinces.ts';
import { normOf, words, type Token } from './tokens.ts';

export interface Area {
  readonly end: number;
  /** Absent where the province of the document is meant. */
  readonly province?: Province;
  /** "khu vực V": part of what the body is. */
  readonly region?: string;
}

const province = words('tỉnh tp');
const [thanh, pho, khu, vuc, chi, nhanh, cap] = 'thành phố khu vực chi nhánh cấp'.split(' ').map(normOf);

/** The area that begins at a word; `undefined` for none. */
export function areaAt(tokens: readonly Token[], at: number): Area | undefined {
  const norm = (offset: number) => tokens[at + offset]?.norm;
  const first = tokens[at];
  if (first === undefined || !/^[-–]?$/u.test(first.gap)) return undefined;
  if (norm(0) === chi && norm(1) === nhanh) {
    const isAgain = norm(2) === chi;
    return (isAgain ? undefined : areaAt(tokens, at + 2)) ?? { end: at + 2 };
  }
  if (first.gap !== '' && !(norm(0) === khu)) return undefined;
  if (norm(0) === khu && norm(1) === vuc && /^(?:[IVX]{1,5}|\d{1,2})$/u.test(tokens[at + 2]?.text ?? ''))
    return { end: at + 3, region: `khu vực ${tokens[at + 2]?.text ?? ''}` };
  const after = provinceWords(tokens, at);
  if (after !== undefined) {
    const named = sameGap(tokens, after) ? provinceAt(tokens, after) : undefined;
    return named === undefined ? { end: after } : { end: named.end, province: named.province };
  }
  const named = provinceAt(tokens, at);
  return named === undefined ? undefined : { end: named.end, province: named.province };
}

function provinceWords(tokens: readonly Token[], at: number): number | undefined {
  const norm = (index: number) => tokens[index]?.norm;
  const first = norm(at) === cap ? at + 1 : at;
  if (province.has(norm(first) ?? '') || /^TP\p{Lu}{0,3}$/u.test(tokens[first]?.text ?? '')) return first + 1;
  return norm(first) === thanh && norm(first + 1) === pho ? first + 2 : undefined;
}

/** Only a space, or the stop of "TP.", stands before the name. */
function sameGap(tokens: readonly Token[], at: number): boolean {
  const gap = tokens[at]?.gap;
  return gap === '' || (gap === '.' && /^TP$/iu.test(tokens[at - 1]?.text ?? ''));
}
