import assert from 'node:assert/strict';
import { test } from 'node:test';
import { taskTitle } from './task-title.ts';

const more = 'nhãn hiệu chứng nhận, nhãn hiệu tập thể và các sản phẩm chủ lực '.repeat(3).trim();
const finance = { agency: 'ct-so-tai-chinh', role: 'coordinate', printed: 'Sở Tài chính' } as const;

const cases: readonly (readonly [text: string, title: string])[] = [
  ['Rà soát quy hoạch.', 'Rà soát quy hoạch'],
  [`Hỗ trợ xác lập và phát triển tài sản trí tuệ: Hỗ trợ ${more}`, 'Hỗ trợ xác lập và phát triển tài sản trí tuệ'],
  [`Hỗ trợ kiểm soát xâm phạm quyền. Tăng cường ${more}`, 'Hỗ trợ kiểm soát xâm phạm quyền'],
  [
    `Hướng dẫn doanh nghiệp đẩy mạnh sử dụng công cụ; hỗ trợ ${more}`,
    'Hướng dẫn doanh nghiệp đẩy mạnh sử dụng công cụ…',
  ],
  [
    `Thành lập Sàn giao dịch công nghệ (sàn thực, sàn ảo) nhằm thúc đẩy ${more}`,
    'Thành lập Sàn giao dịch công nghệ (sàn thực, sàn ảo)…',
  ],
  [
    `Lồng ghép chính sách, giải pháp thúc đẩy sáng tạo, xác lập, khai thác quyền ${more.replaceAll(',', '')}`,
    'Lồng ghép chính sách, giải pháp thúc đẩy sáng tạo…',
  ],
  [
    `Chủ trì, phối hợp với Sở Tài chính xây dựng cơ chế quản lý tài chính khoa học và công nghệ nhằm hỗ trợ ${more}`,
    'Xây dựng cơ chế quản lý tài chính khoa học và công nghệ…',
  ],
  [
    `Phối hợp với Sở Tài chính tuyên truyền sâu rộng các chính sách; ${more}`,
    'Phối hợp tuyên truyền sâu rộng các chính sách…',
  ],
];
for (const [text, title] of cases) {
  test(`a task is called "${title}"`, () => assert.equal(taskTitle({ text, agencies: [finance] }), title));
}

test('names that are not on record are not taken away', () => {
  const text = `Chủ trì, phối hợp với Sở Y tế xây dựng cơ chế quản lý tài chính, ${more}`;
  assert.match(taskTitle({ text, agencies: [] }), /^Chủ trì, phối hợp với Sở Y tế xây dựng/);
});
