/** Words of the pages that explain the rules of checking. What a rule says stands with the rule, in `src/domain/rules/`. */
import { messages } from './language.ts';

export const severityWords = messages(
  { error: 'Lỗi', warning: 'Cảnh báo', either: 'Lỗi hoặc cảnh báo' },
  { error: 'Error', warning: 'Warning', either: 'Error or warning' },
);

export const ruleListWords = messages(
  {
    title: 'Quy tắc kiểm tra',
    rules: 'Quy tắc',
    description:
      'Mọi lỗi và cảnh báo mà chương trình nhập và kiểm tra của Kế hoạch Mở có thể báo, kèm ví dụ và cách xử lý.',
    lede: (count: string) =>
      `${count} quy tắc mà chương trình nhập và kiểm tra dùng để báo. Mỗi dòng báo in ra mã quy tắc; trang của quy tắc ấy cho biết nghĩa, một ví dụ và cách xử lý.`,
    about:
      'Chỉ lỗi mới làm dừng việc nhập hoặc dựng trang; cảnh báo là chỗ cần người xem. Cách chương trình tìm nhiệm vụ, chỉ tiêu, thời hạn và văn bản được viện dẫn ở trang',
    steps: '; các bước nhập ở trang',
    guide: 'Hướng dẫn nhập kế hoạch',
    groups: 'Các nhóm',
    group: (name: string) => `Nhóm ${name}`,
    rulesOf: (name: string) => `Quy tắc nhóm ${name}`,
    id: 'Mã',
    severity: 'Mức',
    meaning: 'Nghĩa',
  },
  {
    title: 'Rules of checking',
    rules: 'Rules',
    description:
      'Every error and warning that the importer and the checks of Kế hoạch Mở can report, with an example and what to do.',
    lede: (count) =>
      `${count} rules by which the importer and the checks report what they find. Each message gives the id of its rule; the page of the rule says what it means, gives an example and says what to do.`,
    about:
      'Only errors stop an import or a build; a warning marks a place for a person to look at. How the program finds tasks, targets, deadlines and cited documents is on the page',
    steps: '; the steps of an import are on the page',
    guide: 'Guide to importing plans',
    groups: 'Groups',
    group: (name) => `Group: ${name}`,
    rulesOf: (name) => `Rules of the group ${name}`,
    id: 'Id',
    severity: 'Severity',
    meaning: 'Meaning',
  },
);

export const rulePageWords = messages(
  {
    title: (id: string) => `Quy tắc ${id}`,
    kind: (group: string) => `Quy tắc kiểm tra: ${group}`,
    example: 'Ví dụ',
    prints: 'Chương trình in ra:',
    whatToDo: 'Cách xử lý',
    all: 'Tất cả quy tắc',
  },
  {
    title: (id) => `Rule ${id}`,
    kind: (group) => `Rule of checking: ${group}`,
    example: 'Example',
    prints: 'The program prints:',
    whatToDo: 'What to do',
    all: 'All rules',
  },
);

export const finderWords = messages(
  {
    title: 'Cách tìm ra dữ kiện',
    description:
      'Chương trình nhập tìm nhiệm vụ, chỉ tiêu, thời hạn và văn bản được viện dẫn trong lời văn bằng những quy tắc nào.',
    lede: 'Bên cạnh mỗi dữ kiện, báo cáo tiếp nhận ghi mã của quy tắc đã tìm ra nó và mức chắc chắn. Trang này cho biết từng quy tắc tìm những chữ nào.',
    about: 'Quy tắc chỉ đọc chữ đã in, không suy đoán điều văn bản không nói. Cách ghi đã thống nhất ở trang',
    method: 'Phương pháp',
    rulesOf: (kind: string) => `Quy tắc tìm ${kind.toLocaleLowerCase('vi')}`,
    id: 'Mã',
    looksFor: 'Tìm gì',
    example: 'Ví dụ',
  },
  {
    title: 'How facts are found',
    description: 'By which rules the importer finds tasks, targets, deadlines and cited documents in a text.',
    lede: 'Beside each fact, the report of an import gives the id of the rule that found it and how sure it is. This page says which words each rule looks for.',
    about:
      'The rules read printed words only and guess nothing that a document does not say. How facts are recorded is explained on the page',
    method: 'Method',
    rulesOf: (kind) => `Rules that find ${kind.toLowerCase()}`,
    id: 'Id',
    looksFor: 'Looks for',
    example: 'Example',
  },
);
