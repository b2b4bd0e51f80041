/** What the first letters of a line say about the paragraph that it may begin. */
import { fold } from '../../vietnamese/fold.ts';

/**
 * `alone`: a line that is a paragraph of its own whatever stands around it (motto, type of document, "Nơi nhận:",
 * "TM. ỦY BAN NHÂN DÂN"); `heading`: a Roman number, "Điều 1.", "Phụ lục"; `number`: 1. or a) or (1); `dash`: - + •.
 */
export type BlockSign = 'alone' | 'heading' | 'number' | 'dash';

export const documentTypes: Readonly<Record<string, string>> = {
  'ke hoach': 'plan',
  'ke hoach hanh dong': 'plan',
  'chuong trinh': 'programme',
  'chuong trinh hanh dong': 'programme',
  'quyet dinh': 'decision',
  'chi thi': 'directive',
  'de an': 'scheme',
  'phuong an': 'scheme',
  'nghi quyet': 'resolution',
  'thong bao': 'notice',
  'huong dan': 'guidance',
  'cong dien': 'telegram',
  'quy che': 'regulation',
  'quy dinh': 'regulation',
};

const alone: readonly RegExp[] = [
  /^cong hoa xa hoi chu nghia viet nam$/,
  /^doc lap [-–] tu do [-–] hanh phuc/,
  /^noi nhan ?:?$/,
  /^(tm|kt|tl|tuq|q)\. /,
  /^quyet dinh ?:$/,
  /^so ?: .{0,40}$/,
  /^phu luc( so)?( ([ivx]+|\d{1,2}))?[.:]?$/,
];
const capitalsAlone: readonly RegExp[] = [
  /^(quyen )?(pho )?(chu tich|thu tuong|giam doc|chanh van phong|bo truong|thu truong|tong giam doc|chu nhiem|cuc truong|vien truong)$/,
  /^(uy ban nhan dan|ubnd|hoi dong nhan dan)$/,
  // The issuer between the title and the grounds.
  /^(chu tich )?(uy ban nhan dan|ubnd|hoi dong nhan dan) (tinh|thanh pho|tp\.?|quan|huyen|thi xa|xa|phuong) .{2,40}$/,
];

export function blockSign(text: string): BlockSign | undefined {
  const bare = text.replace(/^[*_\s]+|(?<![*_\s])[*_\s]+$/gu, '');
  const folded = bare.length > 120 ? '' : fold(bare);
  const isCapitals = bare === bare.toUpperCase();
  if (alone.some((form) => form.test(folded))) return 'alone';
  if (isCapitals && (folded in documentTypes || capitalsAlone.some((form) => form.test(folded)))) return 'alone';
  if (
    /^(?:[IVXLC]{1,7}[.)]\s|Điều\s+\d{1,3}[a-zđ]?\s?[.:]|(?:PHỤ LỤC|Phụ lục)(?=\s*(?:(?:số\s*)?\d|[IVX]+\b|:|\.|$))|CHƯƠNG\s|PHẦN\s)/u.test(
      bare,
    )
  )
    return 'heading';
  if (
    /^(?:\d{1,2}(?:\.\d{1,2}){0,4}[.)]?|\p{Ll}\)|\p{Ll}\/\.?|\(\d{1,2}\)|\([ivx]{1,4}\)|\(\p{Ll}\))\s/u.test(bare) &&
    !/^\d{1,2}\s/u.test(bare)
  )
    return 'number';
  if (/^[-–—+•·▪*]\s?/u.test(bare)) return 'dash';
  return undefined;
}
