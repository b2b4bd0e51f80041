/** Lines that say who executes and by when: "Cơ quan chủ trì: Sở Y tế; Đơn vị phối hợp: …", in any of the usual wordings. */
import { fold } from '../../../vietnamese/fold.ts';

export type LabelField = 'lead' | 'coordinate' | 'time' | 'content' | 'other';

export interface Label {
  readonly field: LabelField;
  /** The label as printed, without colon. */
  readonly label: string;
  /** Words behind it, without the stop at their end; empty where the label stands above a list. */
  readonly value: string;
}

const who = '(?:co quan|don vi|to chuc|bo phan|phong|ban|so|ca nhan|dia phuong)';
const bodies = `(?:(?:cac )?${who}(?:(?:,|/|,? va)? ?${who})* )?`;
const acts = '(?:chu tri|dau moi|thuc hien|to chuc thuc hien|chiu trach nhiem|trien khai|tham muu|phu trach|chu quan)';
const goes =
  '(?:thuc hien|hoan thanh|trien khai|to chuc|trinh|bat dau|bao cao|ban hanh|xay dung|ket thuc|tien hanh|du kien)';

/** Labels, folded, the whole label; the first that fits. */
const labels: readonly (readonly [field: LabelField, words: RegExp])[] = [
  [
    'coordinate',
    new RegExp(`^${bodies}(?:tham gia )?(?:cung )?phoi hop(?: cung| voi)?(?: thuc hien| trien khai| chinh)?$`),
  ],
  ['lead', new RegExp(`^${bodies}(?:duoc giao )?${acts}(?:(?:,| va|/)? ?${acts})*(?: chinh| xay dung| nhiem vu)?$`)],
  ['lead', /^(?:trach nhiem(?: thuc hien)?|phan cong(?: thuc hien| nhiem vu| trach nhiem)?)$/],
  ['time', new RegExp(`^(?:du kien )?(?:thoi gian|thoi han|thoi diem|tien do|lo trinh|han)(?:,? ${goes})*$`)],
  ['content', /^(?:noi dung|nhiem vu|cong viec)(?: thuc hien| cong viec| nhiem vu| cu the| trien khai| chinh)*$/],
  [
    'other',
    /^(?:san pham|ket qua|hinh thuc|so luong|dia diem|doi tuong|thanh phan|kinh phi|nguon (?:kinh phi|luc|von)|du toan|muc tieu|muc dich|yeu cau|lanh dao (?:phu trach|so|chi dao)|nguoi phu trach|can bo phu trach|dieu kien|diem quan trac|thong so|chi tieu|ghi chu|phuong phap|cach thuc|quy mo|dia ban|pham vi|tan suat)(?:[ ,][a-z ,]{0,40})?$/,
  ],
];

/** A label without colon is read only in front of these: "Thời gian hoàn thành ngay khi có kinh phí." */
const bareTime = /^(Thời (?:gian|hạn) (?:thực hiện|hoàn thành|trình))\s+(?=\p{L}|\d)/u;
const start = /(^|[;.]\s+|\(|,\s+(?=\p{Lu}))([^:;.()]{2,70}?)(?:\s*\([^()]{0,30}\))?\s*:(?=\s|$|\p{Lu})/gu;

/**
 * @param text One paragraph or bullet without its marker, NFC.
 * @returns Its labels in order when it begins with one; empty when it is no label line. A later label is one only where
 *   it names a body or a time, so that "…; nội dung: …" stays in the value before it.
 */
export function readLabels(text: string): readonly Label[] {
  const found = labelsWithin(text);
  return found[0]?.at === 0 ? valuesOf(text, found) : [];
}

/** An order with its labels behind it: "Xây dựng trạm y tế. Cơ quan chủ trì: Sở Y tế." `undefined` without such labels. */
export function trailingLabels(
  text: string,
): { readonly words: string; readonly labels: readonly Label[] } | undefined {
  const found = labelsWithin(text);
  const at = found[0]?.at ?? 0;
  return at === 0
    ? undefined
    : { words: text.slice(0, at).replace(/(?<![\s(])[\s(]+$/u, ''), labels: valuesOf(text, found) };
}

interface LabelPlace {
  readonly field: LabelField;
  readonly label: string;
  /** Offsets where the label begins and where its value does. */
  readonly at: number;
  readonly from: number;
}

function labelsWithin(text: string): readonly LabelPlace[] {
  const found = Array.from(text.matchAll(start)).flatMap((match): readonly LabelPlace[] => {
    const label = (match[2] ?? '').trim();
    const field = fieldOf(label);
    const at = match.index + (match[1] ?? '').length;
    if (field === undefined || (at > 0 && field !== 'lead' && field !== 'coordinate' && field !== 'time')) return [];
    return [{ field, label, at, from: match.index + match[0].length }];
  });
  const bare = bareTime.exec(text);
  if (bare === null || found[0]?.at === 0) return found;
  return [{ field: 'time', label: bare[1] ?? '', at: 0, from: bare[0].length }, ...found];
}

function valuesOf(text: string, found: readonly LabelPlace[]): readonly Label[] {
  return found.map(({ field, label, from }, index): Label => {
    const value = text.slice(from, found[index + 1]?.at ?? text.length).trim();
    return { field, label, value: field === 'content' ? value : value.replace(/(?<![.;,)])[.;,)]+$/u, '') };
  });
}

/** What a label or the head of a column asks for; `undefined` for words that are no label. */
export function fieldOf(label: string): LabelField | undefined {
  const words = fold(label)
    .replace(/^[\s\-+*•()0-9a-z]{0,2}[).]\s+/, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<![:.*_])[:.*_]+$/, '')
    .trim();
  return labels.find(([, pattern]) => pattern.test(words))?.[0];
}
