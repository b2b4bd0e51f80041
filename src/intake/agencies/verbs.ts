/** Words at which the name of a body ends in a sentence. */
import { nameTree } from './name-tree.ts';
import type { Token } from './tokens.ts';

const verbs = nameTree<true>();
for (const verb of `chủ trì|chịu trách nhiệm|có|là|thực hiện|triển khai|tham mưu|tổ chức thực hiện|tổ chức triển khai|phối hợp|hướng dẫn|theo
|theo dõi|tổng hợp|ban hành|chỉ đạo|căn cứ|rà soát|đề xuất|báo cáo|tiếp tục|kiểm tra|cung cấp|cân đối|bố trí|trên|trong|tại|để|khi|được|đã
|sẽ|phải|cùng|với|từ|do|nhằm|giao|tăng cường|đẩy mạnh|thường xuyên|định kỳ|hàng năm|hằng năm|gửi|lập|cho|ở|nếu|chủ động|quản lý
|xây dựng|đôn đốc|tham gia|thẩm định|phổ biến|tuyên truyền|hỗ trợ|nghiên cứu|lồng ghép|thống nhất|quyết định|xem xét|vận động|công bố
|sửa chữa|quán triệt|khảo sát|đánh giá|lựa chọn|huy động|nâng cấp|giám sát|xử lý|bảo trì|tập huấn|vận hành|kết nối|nâng cao|khuyến khích
|phát hành|tiến hành|duy trì|bảo đảm|đảm bảo|tiếp nhận|như|và các|hoặc|gồm|bao gồm|trước|sau|mà|thì|đang|cần|nên|này|đó|tổ chức|trình`.split(
  '|',
))
  verbs.add(verb.trim(), true);

/** True where a verb or a preposition begins; names hold some of them after their first word ("Ban Quản lý", "Sở Xây dựng"). */
export function verbAt(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]?.text ?? '';
  return /^\p{Ll}/u.test(first) && verbs.longest(tokens, at)?.misread === 0;
}
