/** Common questions, ready to be asked of the database. */
export interface View {
  readonly name: string;
  readonly title: string;
  readonly descriptionEn: string;
  readonly select: string;
}

export const views: readonly View[] = [
  {
    name: 'agency_workload',
    title: 'Mỗi cơ quan chủ trì, phối hợp bao nhiêu nhiệm vụ trong từng kế hoạch',
    descriptionEn: 'How many tasks each agency leads and coordinates in each plan',
    select: `SELECT agency_id, agency_name, plan_id,
  count(DISTINCT task_id) FILTER (WHERE role = 'lead') AS leads,
  count(DISTINCT task_id) FILTER (WHERE role = 'coordinate') AS coordinates
FROM task_agencies GROUP BY agency_id, agency_name, plan_id`,
  },
  {
    name: 'agency_duties',
    title: 'Nhiệm vụ của từng cơ quan, kèm thời gian và lời văn',
    descriptionEn: 'The tasks of each agency with time and words',
    select: `SELECT part.agency_id, part.agency_name, part.role, task.plan_id, task.clause_label, task.text,
  task.time_printed, task.time_from, task.time_to, task.url
FROM task_agencies part JOIN tasks task ON task.id = part.task_id`,
  },
  {
    name: 'tasks_without_time',
    title: 'Nhiệm vụ mà văn bản không nêu thời gian',
    descriptionEn: 'Tasks whose time the document does not state',
    select: 'SELECT id, plan_id, clause_label, kind, text, url FROM tasks WHERE time_kind IS NULL',
  },
  {
    name: 'due_by_day',
    title: 'Các lần đến hạn theo ngày cuối còn trong hạn',
    descriptionEn: 'Everything that falls due, by the last day in time',
    select: `SELECT last_day, what, plan_id, plan_title, precision, url
FROM deadline_occurrences ORDER BY last_day, id`,
  },
  {
    name: 'clause_path',
    title: 'Mỗi điều khoản với các đề mục phía trên',
    descriptionEn: 'Each clause with the labels of those above it',
    select: `WITH RECURSIVE above (id, parent_id, path) AS (
  SELECT id, parent_id, label FROM clauses WHERE parent_id IS NULL
  UNION ALL
  SELECT clause.id, clause.parent_id, above.path || ' > ' || clause.label
  FROM clauses clause JOIN above ON clause.parent_id = above.id
)
SELECT id, path FROM above`,
  },
];
