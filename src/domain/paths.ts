/** Addresses of pages. They are permanent: every link is made here. */

/** Whole addresses of paths. @param site Where the site is published; without it, paths stay as they are. */
export const addressesOf =
  (site: URL | undefined) =>
  (path: string): string =>
    site === undefined ? path : new URL(path, site).href;

export const planPath = (planId: string): string => `/ke-hoach/${planId}/`;
/** What must be kept of the plan to read it without a network: an `OfflineList`. */
export const offlineListPath = (planId: string): string => `${planPath(planId)}ngoai-tuyen.json`;
export const clausePath = (planId: string, clauseId: string): string => `${planPath(planId)}#${clauseId}`;
/** The plan beside what each of its sources prints; a clause stands there under the same anchor. */
export const comparisonPath = (planId: string): string => `${planPath(planId)}doi-chieu/`;
/** The plan as a Word document. */
export const planWordPath = (planId: string): string => `${planPath(planId)}${planId}.docx`;
/** Page margins of a printed plan. */
export const printSheetPath = (planId: string): string => `${planPath(planId)}in.css`;
export const agencyPath = (agencyId: string): string => `/co-quan/${agencyId}/`;
/** Every change of agencies that is recorded, each under its id. */
export const agencyChangesPath = '/co-quan/thay-doi/';
export const agencyChangePath = (changeId: string): string => `${agencyChangesPath}#${changeId}`;
/** With which a province was formed. */
export const provinceChangePath = (changeId: string): string => `${agencyChangesPath}#tinh-${changeId}`;
/** Duties whose agency is no more and of which no one agency is recorded that has them. */
export const openDutiesPath = '/co-quan/khong-con/';
/** All that plans give one agency to do, to print and fill in; agencies without a duty have none. */
export const dutySheetPath = (agencyId: string): string => `${agencyPath(agencyId)}phieu-nhiem-vu/`;
/** The tasks of one agency as a table, and all its data as one document; agencies that no plan names have none. */
export const agencyTasksPath = (agencyId: string): string => `${agencyPath(agencyId)}nhiem-vu.csv`;
export const agencyDocumentPath = (agencyId: string): string => `${agencyPath(agencyId)}du-lieu.json`;
/** How many tasks each agency has in each year. */
export const workloadPath = '/nhiem-vu/khoi-luong/';
/** The same counted for the agencies of today. */
export const workloadTodayPath = `${workloadPath}hien-nay/`;
export const instrumentPath = (instrumentId: string): string => `/van-ban/${instrumentId}/`;

/** A task's address is its clause; a second task in one clause adds its ordinal. */
export function taskPath({ id, planId, clauseId }: { id: string; planId: string; clauseId: string }): string {
  const ordinal = id.slice(id.lastIndexOf('_') + 1);
  return `/nhiem-vu/${planId}/${clauseId}${ordinal === '1' ? '' : `-${ordinal}`}/`;
}

/** `plans.csv`, `ke-hoach/<plan-id>.json`, `schema/plans.schema.json`, `datapackage.json`. */
export const datasetFilePath = (file: string): string => `/du-lieu/${file}`;
/** What an older version of the datasets said of its files. */
export const manifestPath = (version: string): string => datasetFilePath(`phien-ban/${version}/datapackage.json`);
/** Explains the JSON API. */
export const apiPagePath = '/du-lieu/api/';
/** What was proved of the datasets. */
export const proofPath = '/du-lieu/kiem-chung/';
/** The dictionary of one table. */
export const tablePath = (table: string): string => `/du-lieu/${table}/`;

/** The page of one chart alone, which other sites may show in a frame. */
export const chartPath = (chartId: string): string => `/bieu-do/${chartId}/`;
/** The numbers of one chart: `ai-chu-tri.csv`. */
export const chartFilePath = (chartId: string): string => `/bieu-do/${chartId}.csv`;
/** The Atom feed, where the site knows its own address. */
export const feedPath = '/tin.xml';
/** The list of pages for search engines, where the site knows its own address. */
export const siteMapPath = '/sitemap-index.xml';

/** The deadlines of a page as a calendar, and of the whole site: `calendarPath('/')`. @param page Its address, to the slash. */
export const calendarPath = (page: string): string => `${page}thoi-han.ics`;
export const provinceCalendarPath = (provinceId: string): string => calendarPath(`/thoi-han/${provinceId}/`);

/** Everything due by month, quarter and year. */
export const calendarPagePath = '/lich/';

/** The anchor of a target or deadline wherever one is listed: its id in letters that an address can hold. */
export const factAnchor = ({ id }: { readonly id: string }): string => id.replaceAll('/', '--');
/** A target or deadline on the page of its plan, where every one of them is. */
export const factPath = (fact: { readonly id: string; readonly planId: string }): string =>
  `${planPath(fact.planId)}#${factAnchor(fact)}`;

/** Every support that plans announce. */
export const offersPath = '/ho-tro/';
/** The same narrowed by its filters: `{ 'ke-hoach': plan.id }`. */
export const offersOf = (filters: Readonly<Record<string, string>>): string =>
  `${offersPath}?${new URLSearchParams(filters).toString()}`;
export const offerPath = (id: string): string => `${offersPath}#${factAnchor({ id })}`;

/** Where the results of a task or target are shown. @param of Its id. */
export function resultsPath(of: string): string {
  const [planId = '', clauseId = ''] = of.split('/');
  return /\/task_\d+$/.test(of) ? `${taskPath({ id: of, planId, clauseId })}#ket-qua` : factPath({ id: of, planId });
}

/** How a reader sends a result with its source. */
export const contributePath = '/phuong-phap/#kết-quả-đã-công-bố';

/** The published rule of what makes a target measurable. */
export const measurePath = '/phuong-phap/#chỉ-tiêu-đo-được';

/** Two plans or two provinces side by side. @param first Id of a plan or province; the page chooses the other side. */
export const comparePath = (first?: string): string => (first === undefined ? '/so-sanh/' : `/so-sanh/?a=${first}`);
/** What a plan or province brings to a comparison, in words of a language: that of addresses without one is Vietnamese. */
export const sidePath = (id: string, language: string): string =>
  language === 'vi' ? `/so-sanh/${id}.json` : `/so-sanh/${id}.${language}.json`;

/** Whether an address is of one plan alone: its page and what stands below it, its task pages, its data. */
export function isOfPlan(planId: string, address: string): boolean {
  const own = [planPath(planId), `/nhiem-vu/${planId}/`, datasetFilePath(`ke-hoach/${planId}.json`)];
  return own.some((beginning) => address.startsWith(beginning));
}

/** The id of the plan that a page is of alone, as its own address and those of its tasks begin, if there is such a plan. */
export const planOfPage = (path: string): string | undefined => /^\/(?:ke-hoach|nhiem-vu)\/([^/]+)\//.exec(path)?.[1];

/** The picture that stands for a page where its address is shared. */
export const picturePath = (pagePath: string): string => `/xem-truoc${pagePath.replace(/\/$/, '')}.png`;
