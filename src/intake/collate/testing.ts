/** Made-up copies of one document for the tests of this folder. */
import { checkFidelity } from '../../checks/fidelity.ts';
import { checkWitnesses } from '../../checks/lacked-words.ts';
import { planWords } from '../../checks/witness.ts';
import { sourceRecordSchema } from '../../domain/correction.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { readTxt } from '../readers/txt.ts';
import { collate, type Collation } from './collate.ts';

/** Collates plain texts; the copies are called 001, 002 … in the order given. */
export function collateTexts(...texts: readonly string[]): Collation {
  const sources = texts.map((text, index) => {
    const name = `00${index + 1}`;
    return { name, source: readTxt(`${name}.txt`, text) };
  });
  return collate(sources, { known: { agencies: [], instruments: [] } });
}

/** What `npm run check` finds between the draft and each copy: nothing. */
export function faultsOf({ document, witnesses }: Collation): readonly Diagnostic[] {
  if (document === undefined) return [];
  const plan = planWords(document.text);
  const place = { file: 'record.yaml', line: 1, column: 1 };
  const proofs = witnesses.map(({ source, record }) =>
    checkFidelity({
      file: source.file,
      source: source.lines.join('\n'),
      recordFile: place.file,
      record: sourceRecordSchema.parse(record),
      recordPlaceAt: () => place,
      plan,
      areLabelsSure: true,
    }),
  );
  const lacked = proofs.flatMap((proof) => (proof.lacked === undefined ? [] : [proof.lacked]));
  return [...proofs.flatMap(({ diagnostics }) => diagnostics), ...checkWitnesses(plan, lacked, () => place)];
}

/** A plan with every part, a paragraph a line. */
export const plan = `ỦY BAN NHÂN DÂN
TỈNH SƠN LA
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 35/KH-UBND
Sơn La, ngày 12 tháng 4 năm 2026
KẾ HOẠCH
Trồng cây xanh ven đường giai đoạn 2026 - 2030
Căn cứ Quyết định số 18/QĐ-TTg ngày 05 tháng 01 năm 2026 của Thủ tướng Chính phủ;
Ủy ban nhân dân tỉnh ban hành Kế hoạch trồng cây xanh ven đường như sau:
I. MỤC TIÊU
1. Mục tiêu chung
Mở rộng bóng mát trên các tuyến đường tỉnh, gìn giữ cảnh quan và môi trường sống của người dân.
2. Mục tiêu cụ thể
a) Đến năm 2030, trồng mới ít nhất 45.000 cây bóng mát trên các tuyến đường tỉnh.
b) Phấn đấu 80% số cây trồng mới sống khỏe sau hai năm chăm sóc.
c) Khuyến khích mỗi trường học nhận chăm sóc một đoạn đường gần trường.
II. NHIỆM VỤ VÀ GIẢI PHÁP
1. Chọn giống và ươm cây
a) Chọn các giống cây bản địa có thế mạnh chịu hạn, ít sâu bệnh.
b) Bố trí vườn ươm tại ba huyện có điều kiện thuận lợi về nguồn nước.
c) Xây dựng sổ tay hướng dẫn kỹ thuật trồng và chăm sóc cây.
d) Hằng năm đánh giá tỷ lệ cây sống của từng vườn ươm.
đ) Công khai giá cây giống trên trang thông tin điện tử của tỉnh.
2. Trồng và chăm sóc
- Giao từng đoạn đường cho đoàn thể ở xã nhận trồng.
- Kiểm tra việc tưới nước trong ba tháng mùa khô.
III. TỔ CHỨC THỰC HIỆN
1. Sở Xây dựng
a) Chủ trì, phối hợp với Sở Tài chính bố trí kinh phí hằng năm.
b) Báo cáo Ủy ban nhân dân tỉnh trước ngày 15 tháng 12 hằng năm.
2. Ủy ban nhân dân các xã, phường
Vận động người dân bảo vệ cây và báo ngay khi cây bị gãy đổ.
Trên đây là Kế hoạch trồng cây xanh ven đường, yêu cầu các cơ quan nghiêm túc thực hiện./.
Nơi nhận:
- Sở Xây dựng;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Lò Văn Hoa
PHỤ LỤC
TT\tNội dung\tCơ quan chủ trì\tThời gian
1\tLập danh mục tuyến đường\tSở Xây dựng\t2026
2\tƯơm cây giống\tSở Nông nghiệp và Môi trường\t2027
3\tTổng kết phong trào trồng cây\tSở Xây dựng\t2030
`;
