import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { clauseText } from '../../../domain/clause.ts';
import type { TaskRecord } from '../../../domain/task.ts';
import { parsePlanBody } from '../../../parse/plan-body.ts';
import { agencyBook } from '../../agencies/agency-book.ts';
import { provinceOf } from '../../agencies/provinces.ts';
import { findTasks } from './find-tasks.ts';

const head = {
  number: undefined,
  title: '',
  issuedOn: undefined,
  year: 2026,
  provinceId: undefined,
  issuerId: undefined,
};

function found(body: string) {
  const { text } = parsePlanBody('a.md', body);
  const agencies = agencyBook({ known: [], province: provinceOf('Lào Cai'), documentText: body });
  return { text, tasks: findTasks({ text, head, agencies, instruments: { proposed: new Map() } as never }) };
}

/** "II.1.a duty: lead Sở Y tế (IV.1), coordinate Sở Xây dựng; by IV.1.-2: Thường xuyên" */
function inWords({ clause, kind, agencies, time }: TaskRecord): string {
  const bodies = agencies.map(
    ({ role, printed, clause: place }) => `${role} ${printed}${place === undefined ? '' : ` (${place})`}`,
  );
  const when = time === undefined ? '' : `; ${time.kind}${time.clause === undefined ? '' : ` (${time.clause})`}`;
  return `${clause} ${kind}: ${bodies.join(', ')}${when}`;
}

interface Case {
  readonly does: string;
  readonly body: readonly string[];
  readonly tasks: readonly string[];
}
const duties = '## III. TỔ CHỨC THỰC HIỆN';
const work = '## II. NHIỆM VỤ';

const cases: readonly Case[] = [
  {
    does: 'agencies in paragraphs of their own, without numbers, take over one after the other',
    body: [duties, 'Sở Y tế:', '- Chủ trì mở lớp.', '- Kiểm tra các lớp.', '', 'Sở Tài chính:', '', 'Bố trí kinh phí.'],
    tasks: ['III.-1 duty: lead Sở Y tế (III)', 'III.-2 duty: lead Sở Y tế (III)', 'III.-2 duty: lead Sở Tài chính'],
  },
  {
    does: 'a heading that says who leads and who helps speaks for the list below it',
    body: [work, '### 1. Sở Y tế chủ trì, phối hợp với Sở Xây dựng:', '- Mở lớp tập huấn.', '- Xây dựng đề án.'],
    tasks: [
      'II.1.-1 solution: lead Sở Y tế (II.1), coordinate Sở Xây dựng (II.1)',
      'II.1.-2 solution: lead Sở Y tế (II.1), coordinate Sở Xây dựng (II.1)',
    ],
  },
  {
    does: 'who is told to direct does what stands below',
    body: [duties, '### 1. Giám đốc Công an tỉnh chỉ đạo:', 'a) Tăng cường tuần tra.'],
    tasks: ['III.1.a duty: lead Công an tỉnh (III.1)'],
  },
  {
    does: 'who executes with others leads them',
    body: [work, '### 1. Mở lớp tập huấn', '- Cơ quan thực hiện: Sở Y tế phối hợp với Sở Nội vụ.'],
    tasks: ['II.1 programme: lead Sở Y tế (II.1.-1), coordinate Sở Nội vụ (II.1.-1)'],
  },
  {
    does: 'a task waits for what others have to issue',
    body: [duties, '1. Sở Y tế ban hành quy chế khi Chính phủ và các Bộ, ngành ban hành hướng dẫn.'],
    tasks: ['III.1 duty: lead Sở Y tế; event'],
  },
  {
    does: 'measures without executor are solutions, at the leaves',
    body: [
      work,
      '### 1. Truyền thông',
      'a) Mở rộng kênh phát:',
      '- Tổ chức hội nghị.',
      '- Biên soạn tài liệu.',
      'b) Hỗ trợ nông dân.',
    ],
    tasks: ['II.1.a.-1 solution: ', 'II.1.a.-2 solution: ', 'II.1.b solution: '],
  },
  {
    does: 'a list of things is part of the one measure above it',
    body: [work, '### 1. Sản xuất', '- Phát triển các nhóm sau:', '  + Sản phẩm sạch;', '  + Các loại giống.'],
    tasks: ['II.1.-1 solution: '],
  },
  {
    does: 'label lines below a point say who executes',
    body: [
      work,
      '### 1. Hạ tầng',
      'a) Xây dựng trạm y tế.',
      '- Đơn vị thực hiện: Sở Y tế.',
      '- Đơn vị phối hợp: Sở Xây dựng; Công an tỉnh.',
      '- Thời gian thực hiện: Thường xuyên.',
    ],
    tasks: [
      'II.1.a programme: lead Sở Y tế (II.1.a.-1), coordinate Sở Xây dựng (II.1.a.-2), coordinate Công an tỉnh (II.1.a.-2); standing (II.1.a.-3)',
    ],
  },
  {
    does: 'one group of label lines serves the bullets above it',
    body: [
      work,
      '### 1. Hạ tầng',
      '- Xây dựng trạm.',
      '- Rà soát đường.',
      '',
      'Đơn vị chủ trì: Sở Y tế; Đơn vị phối hợp: Sở Xây dựng.',
    ],
    tasks: [
      'II.1.-1 programme: lead Sở Y tế (II.1.-2), coordinate Sở Xây dựng (II.1.-2)',
      'II.1.-2 programme: lead Sở Y tế, coordinate Sở Xây dựng',
    ],
  },
  {
    does: 'lettered labels, and labels below a label',
    body: [
      work,
      '### 1. Trạm',
      'Xây dựng trạm.',
      'a) Chủ trì: Sở Y tế;',
      '### 2. Đường',
      'Sửa đường.',
      'a) Phân công:',
      '- Chủ trì: Sở Xây dựng',
    ],
    tasks: ['II.1 programme: lead Sở Y tế (II.1.a)', 'II.2 programme: lead Sở Xây dựng (II.2.a.-1)'],
  },
  {
    does: 'a sentence behind a label says itself who helps',
    body: [
      work,
      '### 1. Trạm',
      '- Nội dung thực hiện: Xây dựng trạm.',
      '- Cơ quan thực hiện: Sở Y tế chủ trì, phối hợp với Sở Xây dựng lập dự án.',
    ],
    tasks: ['II.1.-1 programme: lead Sở Y tế (II.1.-2), coordinate Sở Xây dựng (II.1.-2)'],
  },
  {
    does: 'an agency heading leads what stands below it',
    body: [
      duties,
      '### 1. Sở Y tế, Công an tỉnh',
      'a) Mở lớp.',
      'b) Phối hợp với Sở Nội vụ tập huấn.',
      '### 2. Sở Nội vụ:',
      'Định kỳ hàng năm báo cáo kết quả.',
    ],
    tasks: [
      'III.1.a duty: lead Sở Y tế (III.1), lead Công an tỉnh (III.1)',
      'III.1.b duty: coordinate Sở Y tế (III.1), coordinate Công an tỉnh (III.1), coordinate Sở Nội vụ',
      'III.2 duty: lead Sở Nội vụ; yearly',
    ],
  },
  {
    does: 'a lettered heading or a paragraph sets the part for all below it',
    body: [
      duties,
      '### 1. Sở Y tế',
      '#### a) Phối hợp với Sở Nội vụ',
      '- Mở lớp.',
      '### 2. Sở Xây dựng',
      'Chủ trì, phối hợp với Sở Y tế thực hiện các nhiệm vụ sau:',
      '- Sửa trạm.',
    ],
    tasks: [
      'III.1.a.-1 duty: coordinate Sở Y tế (III.1), coordinate Sở Nội vụ (III.1.a)',
      'III.2.-1 duty: lead Sở Xây dựng (III.2), coordinate Sở Y tế (III.2)',
    ],
  },
  {
    does: 'a heading may hand the work on, ask, or be one with the duty',
    body: [
      duties,
      '1. Sở Y tế chỉ đạo Chi cục Dân số thực hiện các nội dung sau:',
      '- Mở lớp.',
      '2. Sở Nội vụ: Tham mưu việc thi đua.',
      '### 3. Đề nghị Công an tỉnh',
      'Bảo vệ hội nghị.',
      '4. Giao Sở Tài chính bố trí kinh phí.',
    ],
    tasks: [
      'III.1.-1 duty: lead Sở Y tế (III.1), lead Chi cục Dân số (III.1)',
      'III.2 duty: lead Sở Nội vụ',
      'III.3 duty: lead Công an tỉnh',
      'III.4 duty: lead Sở Tài chính',
    ],
  },
  {
    does: 'a duty by reference gives its lead to the clauses it names',
    body: [
      work,
      '### 1. Y tế',
      'a) Mở lớp.',
      '### 2. Đường',
      'a) Sửa đường.',
      duties,
      '### 1. Sở Y tế',
      'Chủ trì triển khai các nhiệm vụ tại mục (II) (1) của Kế hoạch.',
    ],
    tasks: ['II.1.a solution: lead Sở Y tế (III.1)', 'II.2.a solution: ', 'III.1 duty: lead Sở Y tế'],
  },
  {
    does: 'money and reporting are no tasks, but duties among them are',
    body: [
      '## III. KINH PHÍ',
      '1. Kinh phí lấy từ ngân sách.',
      '2. Sở Tài chính có trách nhiệm bố trí kinh phí.',
      '## IV. CHẾ ĐỘ BÁO CÁO',
      '1. Các sở, ngành xây dựng kế hoạch riêng. Định kỳ gửi báo cáo về Sở Y tế.',
      '2. Các sở, ngành gửi báo cáo trước ngày 15 tháng 10.',
    ],
    tasks: ['III.2 duty: lead Sở Tài chính', 'IV.1 duty: lead Các sở, ngành'],
  },
  {
    does: 'labels may stand behind an order in its own paragraph',
    body: [work, '1. Xây dựng trạm y tế. Cơ quan chủ trì: Sở Y tế; thời gian thực hiện: 2026.'],
    tasks: ['II.1 programme: lead Sở Y tế; year'],
  },
  {
    does: 'orders of a directive without parts',
    body: ['1. Giao Sở Y tế mở lớp.', '2. Công an tỉnh:', 'a) Bảo vệ hội nghị.', '3. Tăng cường truyền thông.'],
    tasks: ['1 solution: lead Sở Y tế', '2.a duty: lead Công an tỉnh (2)', '3 solution: '],
  },
  {
    does: 'an annex whose table came as lines is read as far as it is plain',
    body: [
      ':::annex',
      'PHỤ LỤC',
      'Cơ quan chủ trì',
      'Thời gian hoàn thành',
      '## I. Hạ tầng',
      '### 1. Xây trạm',
      'Sở Y tế',
      'Sở Xây dựng, Công an tỉnh',
      ':::',
    ],
    tasks: ['PL.I.1 annex: lead Sở Y tế, coordinate Sở Xây dựng, coordinate Công an tỉnh'],
  },
  {
    does: 'purposes, targets and closing words order nothing',
    body: [
      '## I. MỤC ĐÍCH, YÊU CẦU',
      '1. Tổ chức tốt.',
      '## II. MỤC TIÊU',
      '1. Xây dựng 10 trạm.',
      duties,
      '1. Trong quá trình thực hiện, nếu có khó khăn, các sở, ngành báo cáo Sở Y tế.',
    ],
    tasks: [],
  },
  {
    does: 'rows of a task table are tasks; groups of rows, totals and other tables are not',
    body: [
      work,
      '### 1. Danh mục',
      '',
      '| TT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian thực hiện |',
      '| --- | --- | --- | --- | --- |',
      '| I | HẠ TẦNG | | | |',
      '| 1 | Xây trạm | Sở Y tế | Sở Xây dựng | Thường xuyên |',
      '| 2 | Sửa đường | | | |',
      '| | Tổng cộng | | | |',
      '',
      '### 2. Chỉ tiêu',
      '',
      '| TT | Chỉ tiêu | Chủ trì |',
      '| --- | --- | --- |',
      '| 1 | Tỷ lệ đạt 45% | Sở Y tế |',
      '',
      '### 3. Phân công thực hiện các chỉ tiêu',
      '',
      '| TT | Chỉ tiêu | Chủ trì |',
      '| --- | --- | --- |',
      '| 1 | Tỷ lệ đạt 45% | Sở Y tế |',
    ],
    tasks: [
      'II.1.bảng 1.nhóm I.1 annex: lead Sở Y tế, coordinate Sở Xây dựng; standing',
      'II.1.bảng 1.nhóm I.2 solution: ',
      'II.3.bảng 1.1 annex: lead Sở Y tế',
    ],
  },
  {
    does: 'what stands above "Trọng tâm:" explains, what stands below it is to be done',
    body: [work, '### 1. Đào tạo', 'Đẩy mạnh đào tạo là việc lâu dài.', 'Trọng tâm:', 'Mở lớp tại các xã.'],
    tasks: ['II.1 solution: '],
  },
  {
    does: 'a form to fill in holds no tasks',
    body: [
      ':::annex',
      'Biểu 01: BÁO CÁO TIẾN ĐỘ',
      '| TT | Nhiệm vụ | Cơ quan chủ trì |',
      '| --- | --- | --- |',
      '| 1 | Nhiệm vụ thứ nhất | Sở Y tế |',
      ':::',
    ],
    tasks: [],
  },
];

for (const { does, body, tasks } of cases) {
  test(`findTasks: ${does}`, () => {
    const blocks = body.map((line) => (line.startsWith('|') || line.startsWith('  ') ? line : `\n${line}`));
    assert.deepEqual(
      found(blocks.join('\n')).tasks.map(({ fact }) => inWords(fact)),
      tasks,
    );
  });
}

test('a heading with a paragraph is one task whose words are the paragraph', () => {
  const { tasks } = found(`${duties}\n\n### 1. Sở Y tế\n\nMở lớp tập huấn.`);
  assert.deepEqual(
    tasks.map(({ fact }) => fact.text),
    ['Mở lớp tập huấn.'],
  );
});

test('what is not sure says what to look at', () => {
  const body = `${duties}\n\n### 1. Sở Y tế\n\na) Mở lớp.\n\n### 2. Những người cao tuổi\n\na) Vận động con cháu.`;
  const [sure, open] = found(body).tasks;
  assert.deepEqual([sure?.sureness, sure?.doubt], ['sure', undefined]);
  assert.equal(open?.sureness, 'unsure');
  assert.match(open.doubt ?? '', /Những người cao tuổi.*xem ai phải làm/u);
});

const line = fc.constantFrom(
  work,
  duties,
  '### 1. Sở Y tế',
  '### 2. Việc chung',
  'a) Phối hợp với Sở Nội vụ mở lớp.',
  '- Đơn vị chủ trì: Sở Y tế.',
  '- Xây dựng trạm; Công an tỉnh bảo vệ.',
  'Hàng năm, Sở Tài chính có trách nhiệm bố trí.',
  'Nội dung: Sửa đường.',
  '- Thời gian: 2026 - 2027',
  'Chủ trì triển khai các nhiệm vụ tại mục II.1 và mục III.',
  '| TT | Nhiệm vụ | Chủ trì |\n| --- | --- | --- |\n| 1 | Mở lớp | Sở Y tế |',
);

test('whatever order lines come in, every task quotes its clauses and only solutions name nobody', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
      const { text, tasks } = found(lines.join('\n\n'));
      const words = new Map(text.clauses.map((clause) => [clause.label, clauseText(clause)]));
      for (const { fact, sureness, doubt } of tasks) {
        const own = words.get(fact.clause) ?? '';
        assert.ok(own.includes(fact.text ?? ''));
        for (const { printed, clause } of fact.agencies) assert.ok(words.get(clause ?? fact.clause)?.includes(printed));
        assert.ok(words.get(fact.time?.clause ?? fact.clause)?.includes(fact.time?.printed ?? ''));
        assert.ok(fact.kind === 'solution' || fact.agencies.length > 0);
        assert.ok(sureness === 'sure' || doubt !== undefined);
      }
    }),
  );
});

const open: readonly (readonly [does: string, body: readonly string[], doubt: RegExp])[] = [
  [
    'a label with a whole sentence behind it is not sure',
    [work, '### 1. Mở lớp', '- Cơ quan thực hiện: Sở Y tế chủ trì tham mưu kế hoạch; Sở Xây dựng chủ động mở lớp.'],
    /là cả câu/u,
  ],
  [
    'an item of the list of actors that is no known agency leaves the task open',
    [duties, '1. Sở Y tế, các chủ vườn dâu trong vùng dự án chủ động bố trí kinh phí.'],
    /các chủ vườn dâu trong vùng dự án/u,
  ],
  [
    'a number that stands twice in a group of rows leaves its group open',
    [
      ':::annex\n\nPHỤ LỤC\n',
      '| TT | Nội dung | Cơ quan chủ trì |\n| --- | --- | --- |\n| I | TRỒNG DÂU |  |\n| 1 | Mở lớp | Sở Y tế |\n| 1 | Lập quỹ | Sở Tài chính |\n\n:::',
    ],
    /Số “1” đã có trong nhóm này/u,
  ],
];
for (const [does, body, doubt] of open)
  test(`findTasks: ${does}`, () => {
    const last = found(`\n${body.join('\n\n')}\n`).tasks.at(-1);
    assert.equal(last?.sureness, 'likely');
    assert.match(last.doubt ?? '', doubt);
  });
