/** Components that have no example on the page, each with the reason that the page gives. A test holds the two lists whole. */

const partOfText = 'một phần của toàn văn';
const partOfPlan = 'một mục của trang kế hoạch';

export const withoutExample: Readonly<Record<string, string>> = {
  ClauseAnchor: partOfText,
  ClauseNotes: partOfText,
  ClauseView: partOfText,
  ContentsBranch: partOfText,
  ContentsTree: partOfText,
  Pieces: partOfText,
  PlanText: partOfText,
  TableRows: partOfText,
  DeadlineList: partOfPlan,
  PlanAnswer: partOfPlan,
  PlanCitations: partOfPlan,
  PlanFacts: partOfPlan,
  PlanNeighbours: partOfPlan,
  PlanPreviews: partOfPlan,
  PlanSections: partOfPlan,
  PlanTasks: partOfPlan,
  TargetTable: partOfPlan,
};
