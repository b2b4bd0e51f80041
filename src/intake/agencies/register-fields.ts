/**
 * Fields of government, old and new, that name departments (Sở) and ministries (Bộ): one line a field. Sources: decrees
 * 24/2014, 107/2020, 45/2025 and 150/2025/NĐ-CP on departments; resolutions of the Quốc hội on the structure of the government.
 */
import type { Body } from './register.ts';

export interface Field {
  readonly name: string;
  readonly abbreviations: readonly string[];
  readonly isDepartment: boolean;
  readonly isMinistry: boolean;
}

/** `S` department, `B` ministry, then the name and its abbreviations; those of two letters are read in lists only. */
const register = `
SB Công Thương | CT
SB Giáo dục và Đào tạo | GD&ĐT | GDĐT | GD-ĐT | GD và ĐT
SB Giao thông vận tải | GTVT
S  Giao thông vận tải - Xây dựng | GTVT-XD | GTVTXD
S  Giao thông công chính | GTCC
S  Xây dựng và Giao thông công chính
SB Kế hoạch và Đầu tư | KH&ĐT | KHĐT | KH-ĐT | KH và ĐT
SB Khoa học và Công nghệ | KH&CN | KHCN | KH-CN | KH và CN
B  Khoa học, Công nghệ và Môi trường
SB Lao động - Thương binh và Xã hội | LĐ-TB&XH | LĐTB&XH | LĐTBXH | LĐ,TB&XH | LĐ-TBXH | Lao động, Thương binh và Xã hội
SB Nội vụ | NV
S  Ngoại vụ | NgV
B  Ngoại giao | NG
SB Nông nghiệp và Môi trường | NN&MT | NNMT | NN-MT | NNVMT
SB Nông nghiệp và Phát triển nông thôn | NN&PTNT | NNPTNT | NN-PTNT | NN và PTNT | Nông nghiệp và PTNT | NNo&PTNT
SB Tài chính | TC
S  Tài chính - Kế hoạch
SB Tài nguyên và Môi trường | TN&MT | TNMT | TN-MT | TN và MT
SB Thông tin và Truyền thông | TT&TT | TTTT | TT-TT | TT và TT
B  Bưu chính, Viễn thông | Bưu chính - Viễn thông
SB Tư pháp | TP
SB Văn hóa, Thể thao và Du lịch | VHTT&DL | VH,TT&DL | VHTTDL | VH-TT-DL | VH, TT và DL | VHTT và DL | VH-TT&DL | VH&TTDL
S  Văn hóa và Thể thao | VH&TT | VHTT | VH-TT | VHTT
S  Văn hóa, Thể thao
S  Văn hóa, Thông tin | VH-TT | Văn hóa - Thông tin
S  Văn hóa, Thông tin, Thể thao và Du lịch | VHTTTTDL | VH,TT,TT&DL
SB Xây dựng | XD
SB Y tế | YT
S  Du lịch | DL
S  Dân tộc và Tôn giáo | DT&TG | DTTG | DT-TG
B  Dân tộc và Tôn giáo | DT&TG
S  Quy hoạch - Kiến trúc | QH-KT | QHKT | Quy hoạch và Kiến trúc
S  An toàn thực phẩm | ATTP
S  Công nghiệp
S  Thương mại
S  Thủy sản
S  Dân tộc
B  Công an | CA
B  Quốc phòng | QP
B  Văn hóa, Thông tin và Du lịch`;

export const fields: readonly Field[] = register
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', ...abbreviations] = line.slice(3).split(' | ');
    return { name, abbreviations, isDepartment: line.startsWith('S'), isMinistry: line.slice(0, 2).includes('B') };
  });

const isShort = (abbreviation: string) => !/[\p{L}]{3}|[&,\s-]/u.test(abbreviation);

export const fieldBodies: readonly Body[] = fields.flatMap((field): Body[] => [
  ...(field.isDepartment ? [department(field)] : []),
  ...(field.isMinistry ? [ministry(field)] : []),
]);

export function department({ name, abbreviations }: Field): Body {
  const short = abbreviations.filter((abbreviation) => !isShort(abbreviation));
  return {
    name: `Sở ${name}`,
    names: [
      ...[name, ...abbreviations].map((each) => `Sở ${each}`),
      ...short.filter((each) => /^[\p{Lu}&]+$/u.test(each)).map((each) => `S${each}`),
    ],
    kind: 'department',
    isCentral: false,
    isNamedByArea: false,
    takesLevels: false,
  };
}

export function ministry({ name, abbreviations }: Field): Body {
  return {
    name: `Bộ ${name}`,
    names: [name, ...abbreviations.filter((each) => each.length > 1)].map((each) => `Bộ ${each}`),
    kind: 'government',
    isCentral: true,
    isNamedByArea: false,
    takesLevels: false,
  };
}
