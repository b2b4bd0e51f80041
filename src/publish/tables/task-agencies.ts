import { z } from 'zod';
import { taskPath } from '../../domain/paths.ts';
import { taskAgencySchema, taskRoles } from '../../domain/task.ts';
import { join, joined, labelOf, meaning } from '../column.ts';
import {
  agencyName,
  currentAgencies,
  currentIds,
  clauseId,
  clauseIdOf,
  factId,
  planId,
  quoteEnd,
  quoteStart,
  taskRanges,
  url,
} from '../shared-columns.ts';
import { defineTable } from '../table.ts';

const { shape } = taskAgencySchema;

const row = z.strictObject({
  id: meaning(
    z.string().regex(/\/task_\d+\/agency_\d+$/),
    'Mã',
    'Mã không đổi: mã nhiệm vụ, rồi thứ tự cơ quan trong nhiệm vụ',
    'Permanent id: task id, then the place of the agency in the task',
  ),
  task_id: meaning(factId, 'Mã nhiệm vụ', 'Mã nhiệm vụ trong bảng tasks', 'Id of the task in table tasks'),
  order: meaning(
    z.int().positive(),
    'Thứ tự',
    'Thứ tự cơ quan trong nhiệm vụ, tính từ 1',
    'Place of the agency in the task, from 1',
  ),
  plan_id: planId,
  agency_id: shape.agency,
  agency_name: agencyName,
  name_printed: shape.printed,
  name_start: quoteStart,
  name_end: quoteEnd,
  current_agency_ids: joined(currentAgencies),
  role: shape.role,
  role_label: labelOf(shape.role, taskRoles),
  clause_id: meaning(
    clauseId,
    'Điều khoản nêu tên',
    'Mã điều khoản nêu tên cơ quan, thường là chính điều khoản của nhiệm vụ',
    'Clause that names the agency, mostly the task’s own',
  ),
  url,
});

export const taskAgencies = defineTable({
  name: 'task_agencies',
  title: 'Cơ quan của nhiệm vụ',
  description: 'Mỗi dòng là phần việc của một cơ quan trong một nhiệm vụ: chủ trì hoặc phối hợp',
  descriptionEn: 'One row per agency and its part in a task: lead or coordinate',
  row,
  primaryKey: ['id'],
  shownFirst: ['task_id', 'agency_name', 'role', 'name_printed', 'current_agency_ids'],
  foreignKeys: {
    task_id: ['tasks', 'id'],
    plan_id: ['plans', 'id'],
    agency_id: ['agencies', 'id'],
    clause_id: ['clauses', 'id'],
  },
  rows: (input) =>
    input.plans.values().flatMap((plan) =>
      plan.tasks.flatMap((task) => {
        const ranges = taskRanges(input, task);
        return task.agencies.map((part, index) => {
          const { agency, printed, role, clause } = part;
          const { start, end } = ranges.of(part);
          return {
            id: `${task.id}/agency_${index + 1}`,
            task_id: task.id,
            order: index + 1,
            plan_id: plan.id,
            agency_id: agency,
            agency_name: input.agency(agency).name,
            name_printed: printed,
            name_start: start,
            name_end: end,
            current_agency_ids: join(currentIds(input, agency)),
            role,
            role_label: taskRoles[role],
            clause_id: clauseIdOf(plan.id, clause ?? task.clause),
            url: taskPath(task),
          };
        });
      }),
    ),
});
