/** What a part of a plan is for, told by the words of its heading: numbers and order differ from plan to plan. */
import { fold } from '../../vietnamese/fold.ts';

export const partRoles = {
  purpose: 'Mục đích, yêu cầu, quan điểm, phạm vi',
  targets: 'Mục tiêu, chỉ tiêu',
  tasks: 'Nhiệm vụ, giải pháp, nội dung',
  duties: 'Trách nhiệm của từng cơ quan',
  money: 'Kinh phí',
  reporting: 'Chế độ báo cáo',
  supervision: 'Kiểm tra, giám sát, đánh giá',
  other: 'Không rõ qua đầu đề',
} as const;
export type PartRole = keyof typeof partRoles;

/** How a role's words begin, folded. A heading is cut at commas and "và", so "đáp ứng yêu cầu" is no `purpose`. */
const openings: readonly (readonly [role: PartRole, opening: RegExp])[] = [
  [
    'purpose',
    /^(?:muc dich|yeu cau|quan diem|nguyen tac|su can thiet|can cu|pham vi|doi tuong|thoi gian|thanh phan|dia diem|dac diem|tinh hinh|thuc trang|ket qua thuc hien|boi canh)/,
  ],
  ['targets', /^(?:muc tieu|chi tieu|tam nhin|dinh huong den|cac chi so)/],
  [
    'duties',
    /^(?:to chuc (?:thuc hien|trien khai|thi hanh)|phan cong|trach nhiem|nhiem vu (?:cua|cua cac) (?:co quan|don vi|so|bo|cac so))/,
  ],
  ['tasks', /^(?:nhiem vu|giai phap|noi dung|bien phap|hoat dong|danh muc nhiem vu|linh vuc uu tien)/],
  [
    'money',
    /^(?:kinh phi|nguon kinh phi|nguon von|nguon luc(?: thuc hien| tai chinh|$)|(?:bao dam|dam bao|du toan|bo tri|huy dong) kinh phi|tai chinh$)/,
  ],
  ['reporting', /^(?:che do (?:thong tin|bao cao)|(?:thong tin )?bao cao|so ket|tong ket)/],
  [
    'supervision',
    /^(?:kiem tra|giam sat|danh gia|theo doi|phuong phap|cac buoc (?:giam sat|danh gia)|buoc (?:giam sat|danh gia))/,
  ],
];

/** The same words in another role: "Nội dung giám sát". */
const supervised = /^noi dung (?:giam sat|danh gia|kiem tra)/;

/**
 * @param headingWords A heading without its number, on one line, in any case: "NHIỆM VỤ VÀ GIẢI PHÁP CHỦ YẾU".
 * @returns Its roles in the order of its words, without repeats; `['other']` for words that name no role.
 */
export function partRole(headingWords: string): readonly PartRole[] {
  const found = segments(headingWords).flatMap((segment) => roleOf(segment) ?? []);
  return found.length === 0 ? ['other'] : [...new Set(found)];
}

/** True when every piece of the heading names a role, so that it can be no heading of content: "2. Mục tiêu", not "1. Mục tiêu 1: Hạ tầng". */
export function isRoleOnly(headingWords: string): boolean {
  const pieces = segments(headingWords);
  return pieces.length > 0 && pieces.every((piece) => roleOf(piece) !== undefined && piece.split(' ').length <= 7);
}

function segments(headingWords: string): readonly string[] {
  return fold(headingWords)
    .split(/[,;/:]|\sva\s/)
    .map((piece) =>
      piece
        .trim()
        .replace(/^(?:mot so|nhung|cac)\s+/, '')
        .replace(/\s+/g, ' '),
    )
    .filter((piece) => piece !== '');
}

function roleOf(segment: string): PartRole | undefined {
  if (supervised.test(segment)) return 'supervision';
  return openings.find(([, opening]) => opening.test(segment))?.[0];
}
