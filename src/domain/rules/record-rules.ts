/** Help for the rules of files and records of content: `content/…`, `page/…`, `record/…`, `agency/…`, `source/…`. */
import type { Rule } from './rule.ts';

const plan = 'content/plans/vn-ct-kh-ubnd-2026-54.md';
const manifest = 'seeds/manifest.yaml';
const indicators = 'content/indicators.yaml';

export const recordRules = {
  'content/missing': {
    severity: 'error',
    summary: 'Thiếu một tệp mà trang cần để biết mình có gì.',
    whatToDo: 'Khôi phục tệp ấy từ kho.',
    example: {
      written: '(content/provinces.yaml đã bị xóa)',
      at: ['content/provinces.yaml', 1, 1],
      problem: 'This file is not there.',
      advice: 'Restore the file: it lists what the site holds.',
    },
  },
  'content/utf-8': {
    severity: 'error',
    summary: 'Tệp nội dung không phải UTF-8, nên không biết chữ nào là chữ nào.',
    whatToDo: 'Lưu lại tệp theo UTF-8.',
    example: {
      written: '(tệp lưu bằng bảng mã Windows-1258)',
      at: ['content/agencies/ct-so-noi-vu.yaml', 1, 9],
      problem: 'The bytes here are no UTF-8, so their letters cannot be told.',
      advice: 'Save the file as UTF-8.',
    },
  },
  'content/unknown-file': {
    severity: 'error',
    summary: 'Có tệp hoặc thư mục mà chương trình không đọc, nên dễ bị bỏ quên mà không ai biết.',
    whatToDo: 'Đổi tên cho đúng đuôi, hoặc chuyển đi nơi khác.',
    example: {
      written: 'content/agencies/ghi-chu.txt',
      at: ['content/agencies/ghi-chu.txt', 1, 1],
      problem: 'Nothing reads this file or folder.',
      advice: 'Only files named *.yaml are read from content/agencies: rename it, or move it away.',
    },
  },
  'page/no-front-matter': {
    severity: 'error',
    summary: 'Một trang viết tay không có tiêu đề và mô tả ở đầu tệp.',
    whatToDo: 'Bắt đầu tệp bằng “---”, một dòng title, một dòng description và “---”.',
    example: {
      written: '## Giới thiệu …',
      at: ['content/pages/gioi-thieu.mdx', 1, 1],
      problem: 'The file does not begin with a line "---".',
      advice: 'Begin the file with "---", a line "title: …", a line "description: …" and "---".',
    },
  },
  'record/yaml': {
    severity: 'error',
    summary: 'Phần YAML viết sai cú pháp.',
    whatToDo: 'Đặt chữ có “: ” hoặc bắt đầu bằng dấu vào trong nháy; giữ lùi dòng đều nhau.',
    example: {
      written: 'quote: Lưu ý: báo cáo trước 15/12',
      at: [plan, 18, 12],
      problem: 'Nested mappings are not allowed in compact mappings.',
      advice: 'Mend the YAML: quote a text that holds ": " or begins with a sign, keep the indentation even.',
    },
  },
  'record/field': {
    severity: 'error',
    summary: 'Giá trị của một trường không đúng loại hoặc thiếu.',
    whatToDo: 'Xem từ điển dữ liệu để biết trường ấy ghi gì. Điều văn bản không nói thì bỏ trống.',
    example: {
      written: 'issuedOn: 03/02/2026',
      at: [plan, 4, 11],
      problem: 'issuedOn: Invalid ISO date.',
      advice: 'See the data dictionary for what this field may hold; what the document does not say is left out.',
    },
  },
  'record/unknown-key': {
    severity: 'error',
    summary: 'Tên trường không có trong từ điển dữ liệu.',
    whatToDo: 'Sửa chính tả của tên trường, hoặc xóa dòng ấy.',
    example: {
      written: 'tieuDe: …',
      at: [plan, 3, 1],
      problem: '"tieuDe" is no field of the record.',
      advice: 'Check the spelling against the data dictionary, or delete the line.',
    },
  },
  'record/file-name': {
    severity: 'error',
    summary: 'Tên tệp không thể làm mã.',
    whatToDo: 'Đặt tên tệp chỉ gồm chữ a-z, chữ số và dấu gạch nối đơn.',
    example: {
      written: 'content/agencies/Sở_Nội_vụ.yaml',
      at: ['content/agencies/Sở_Nội_vụ.yaml', 1, 1],
      problem: '"Sở_Nội_vụ" cannot be an id.',
      advice: 'Name the file with a-z, 0-9 and single hyphens only.',
    },
  },
  'record/reference': {
    severity: 'error',
    summary: 'Một mã được nhắc đến mà không có bản ghi nào mang mã ấy.',
    whatToDo: 'Sửa mã, hoặc thêm bản ghi còn thiếu. Dòng khuyên kể các mã gần giống.',
    example: {
      written: 'agency: ct-so-noi-vuu',
      at: [plan, 22, 17],
      problem: 'There is no agency "ct-so-noi-vuu".',
      advice: 'Correct the id or add content/agencies/<id>.yaml. Near it: ct-so-noi-vu.',
    },
  },
  'record/repeated-id': {
    severity: 'error',
    summary: 'Một mã được dùng cho hai bản ghi.',
    whatToDo: 'Đổi mã hoặc xóa một trong hai bản ghi.',
    example: {
      written: '(hai mục cùng ghi id: vn-ct trong content/provinces.yaml)',
      at: ['content/provinces.yaml', 9, 9],
      problem: 'The id "vn-ct" is given twice.',
      advice: 'Rename or delete one of the two.',
    },
  },
  'agency/own-parent': {
    severity: 'error',
    summary: 'Một cơ quan đứng dưới chính nó.',
    whatToDo: 'Ghi cơ quan cấp trên trực tiếp, hoặc bỏ trường parent.',
    example: {
      written: 'parent: ct-so-noi-vu (trong tệp ct-so-noi-vu.yaml)',
      at: ['content/agencies/ct-so-noi-vu.yaml', 5, 9],
      problem: '"ct-so-noi-vu" is its own parent.',
      advice: 'Name the agency directly above it, or leave "parent" out.',
    },
  },
  'agency/own-successor': {
    severity: 'error',
    summary: 'Theo các thay đổi đã ghi, một cơ quan là cơ quan kế tiếp của chính nó.',
    whatToDo: 'Sửa from, to của thay đổi; cơ quan được lập lại thì là một bản ghi mới với mã riêng.',
    example: {
      written: 'from: [ct-so-noi-vu], to: [ct-so-y-te] (và một tệp khác ghi ngược lại)',
      at: ['content/agency-changes/ct-2025-noi-vu.yaml', 5, 3],
      problem: '"ct-so-noi-vu" comes after itself, by way of ct-so-y-te.',
      advice: 'A body that came back is a new record: give it an id of its own, or mend "from" and "to".',
    },
  },
  'result/unknown-fact': {
    severity: 'error',
    summary: 'Một kết quả được ghi cho nhiệm vụ hoặc chỉ tiêu không có.',
    whatToDo: 'Lấy mã ở bảng tasks hoặc targets. Dòng khuyên kể các mã trong cùng điều khoản.',
    example: {
      written: 'of: vn-ct-kh-ubnd-2020-151/sec_1__para_2__point_a/target_2',
      at: ['content/results/dao-tao-2025.yaml', 1, 5],
      problem: 'There is no task or target "vn-ct-kh-ubnd-2020-151/sec_1__para_2__point_a/target_2".',
      advice:
        'Take the id from /du-lieu/tasks/ or /du-lieu/targets/. In this clause: vn-ct-kh-ubnd-2020-151/sec_1__para_2__point_a/target_1.',
    },
  },
  'record/field-of-no-task': {
    severity: 'error',
    summary: 'Mảng công việc được ghi cho một điều khoản không có nhiệm vụ hoặc chỉ tiêu nào.',
    whatToDo: 'Sửa nhãn điều khoản cho đúng nhiệm vụ hoặc chỉ tiêu, hoặc xóa dòng ấy.',
    example: {
      written: 'II.3.i: [enforcement]',
      at: ['content/task-fields/vn-ct-kh-ubnd-2020-151.yaml', 19, 3],
      problem: 'None of the tasks of vn-ct-kh-ubnd-2020-151 stands in clause "II.3.i".',
      advice: 'Correct the label of the clause, or delete the line.',
    },
  },
  'indicator/unknown-target': {
    severity: 'error',
    summary: 'Một chỉ tiêu chung kể đến chỉ tiêu không có.',
    whatToDo: 'Lấy mã ở bảng targets.',
    example: {
      written: '- target: vn-ct-kh-ubnd-2020-151/sec_1__para_2__point_a/target_9',
      at: [indicators, 7, 15],
      problem: 'There is no target "vn-ct-kh-ubnd-2020-151/sec_1__para_2__point_a/target_9".',
      advice: 'Take the id from /du-lieu/targets/.',
    },
  },
  'indicator/judged-twice': {
    severity: 'error',
    summary: 'Một chỉ tiêu được xếp vào hai chỉ tiêu chung.',
    whatToDo: 'Giữ ở nhóm đúng, hoặc gộp hai nhóm làm một.',
    example: {
      written: '(cùng một target đứng ở hai mục)',
      at: [indicators, 19, 15],
      problem: 'The target "vn-ct-kh-ubnd-2020-151/sec_1__para_2__point_a/target_1" is judged to be of two indicators.',
      advice: 'Keep it where it belongs, or make one indicator of the two.',
    },
  },
  'indicator/scope': {
    severity: 'error',
    summary: 'Phạm vi ghi cho một chỉ tiêu không phải là chữ trong nguyên văn của nó.',
    whatToDo: 'Chép đúng những chữ của nguyên văn nói chỉ tiêu tính trên gì.',
    example: {
      written: 'scope: mọi sản phẩm',
      at: [indicators, 8, 14],
      problem: '"mọi sản phẩm" does not stand in the quote of the target: "Hỗ trợ cho trên 60% sản phẩm OCOP".',
      advice: 'Copy from the quote the words that say what is counted.',
    },
  },
  'source/missing': {
    severity: 'error',
    summary: 'Bản nguồn được ghi trong danh sách nhưng không có trong thư mục seeds.',
    whatToDo: 'Đưa lại bản nguồn, đúng từng byte, hoặc sửa tên tệp trong danh sách.',
    example: {
      written: 'file: 005-vn-ct-kh-ubnd-2026-54.txt (tệp không còn)',
      at: [manifest, 42, 9],
      problem: 'seeds/005-vn-ct-kh-ubnd-2026-54.txt is not there, or is no file.',
      advice: 'Put the source back, byte for byte, or correct its name here.',
    },
  },
  'source/changed': {
    severity: 'error',
    summary: 'Bản nguồn đã bị sửa: mã băm SHA-256 không khớp.',
    whatToDo: 'Khôi phục tệp như đã nhận. Bản nguồn không bao giờ được sửa; chỗ chữa nằm ở bản ghi hiệu đính.',
    example: {
      written: '(ai đó đã sửa một chữ trong seeds/)',
      at: [manifest, 43, 11],
      problem: 'SHA-256 of seeds/005.txt is 9f3a…; the manifest says 41bc….',
      advice: 'A source never changes: restore the file as received.',
    },
  },
  'source/repeated-file': {
    severity: 'error',
    summary: 'Một tệp nguồn được ghi hai lần trong danh sách.',
    whatToDo: 'Mỗi tệp là một bản nguồn của một kế hoạch: xóa một mục, hoặc sửa tên tệp của mục kia.',
    example: {
      written: '(hai mục cùng ghi file: 005.txt)',
      at: [manifest, 50, 9],
      problem: 'seeds/005.txt is listed twice.',
      advice: 'A file is one source of one plan: delete one of the entries or name the other file.',
    },
  },
  'source/unlisted': {
    severity: 'error',
    summary: 'Có tệp trong thư mục seeds mà danh sách không ghi.',
    whatToDo: 'Thêm tệp vào seeds/manifest.yaml với kế hoạch, loại và SHA-256, hoặc chuyển tệp đi nơi khác.',
    example: {
      written: 'seeds/ban-moi.txt',
      at: ['seeds/ban-moi.txt', 1, 1],
      problem: 'seeds/manifest.yaml does not list this file.',
      advice: 'Add it to seeds/manifest.yaml with its plan, kind and SHA-256, or move it away.',
    },
  },
} as const satisfies Readonly<Record<string, Rule>>;
