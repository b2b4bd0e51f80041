import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRoleOnly, partRole, type PartRole } from './part-roles.ts';

const cases: readonly (readonly [heading: string, roles: readonly PartRole[]])[] = [
  ['MỤC ĐÍCH, YÊU CẦU', ['purpose']],
  ['QUAN ĐIỂM', ['purpose']],
  ['CHỈ TIÊU PHÁT TRIỂN ĐẾN NĂM 2030', ['targets']],
  ['Nhiệm vụ và giải pháp chủ yếu', ['tasks']],
  ['CÁC GIẢI PHÁP THỰC HIỆN', ['tasks']],
  ['MỤC TIÊU, NHIỆM VỤ', ['targets', 'tasks']],
  ['Kinh phí và tổ chức thực hiện', ['money', 'duties']],
  ['PHÂN CÔNG TRÁCH NHIỆM', ['duties']],
  ['NGUỒN KINH PHÍ THỰC HIỆN', ['money']],
  ['CHẾ ĐỘ BÁO CÁO', ['reporting']],
  ['NỘI DUNG GIÁM SÁT', ['supervision']],
  ['PHÁT TRIỂN HẠ TẦNG SỐ', ['other']],
  ['Đào tạo nguồn nhân lực đáp ứng yêu cầu mới', ['other']], // "yêu cầu" inside a piece is no purpose
];
for (const [heading, roles] of cases) {
  test(`partRole reads "${heading}"`, () => assert.deepEqual(partRole(heading), roles));
}

test('a heading with words of content is not a role alone', () => {
  assert.equal(isRoleOnly('Mục tiêu cụ thể'), true);
  assert.equal(isRoleOnly('Mục tiêu 1: Hạ tầng số'), false);
  assert.equal(isRoleOnly(''), false);
});
