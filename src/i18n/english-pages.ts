/** The pages that there are in English too. The others are Vietnamese alone. */
import type { Language } from './language.ts';

/** Files of `src/pages`, without their ending. */
const translated: readonly string[] = [
  'index',
  'ban-luu',
  'co-quan/index',
  'co-quan/[id]',
  'co-quan/[id]/phieu-nhiem-vu',
  'co-quan/khong-con',
  'co-quan/thay-doi',
  'hieu-dinh',
  'van-ban/index',
  'van-ban/[id]',
  'chi-tieu',
  'bieu-do/[chart]',
  'bieu-do/index',
  'du-lieu/index',
  'du-lieu/[table]',
  'du-lieu/api',
  'du-lieu/kiem-chung',
  'ho-tro',
  'ke-hoach/index',
  'ke-hoach/[plan]',
  'ke-hoach/[plan]/doi-chieu',
  'lich',
  'so-sanh/index',
  'thiet-ke/index',
  'thoi-han',
  'tim-kiem/index',
  'ngoai-tuyen',
  'nhiem-vu/index',
  'nhiem-vu/[plan]/[clause]',
  'nhiem-vu/khoi-luong/index',
  'nhiem-vu/khoi-luong/hien-nay',
  'quy-tac/index',
  'quy-tac/[rule]',
  'quy-tac/cach-tim-du-kien',
];

/** Pages written by us that have an English version, `content/pages/en/<name>.mdx`. */
export const writtenInEnglish: readonly string[] = ['gioi-thieu', 'phuong-phap', 'thay-doi', 'huong-dan-nhap-ke-hoach'];

/** Where English pages stand: `/en/du-lieu/`. */
const root = '/en';

const routes = translated.map((file) => ({
  file,
  route: `/${file.replace(/(?:^|\/)index$/, '')}/`.replace('//', '/'),
}));

/** Each English route with the file that makes it. */
export const englishRoutes = [...routes, { file: '[page]', route: '/[page]/' }].map(({ file, route }) => ({
  pattern: `${root}${route}`,
  entrypoint: `./src/pages/${file}.astro`,
}));

/** Whether a route, as Astro names its pattern, is of English pages. */
export const isEnglishRoute = (pattern: string): boolean => pattern.startsWith(`${root}/`);

const matchers = [...routes.map(({ route }) => route), ...writtenInEnglish.map((name) => `/${name}/`)].map(
  (route) => new RegExp(`^${route.replaceAll(/\[\w+\]/g, '[^/]+')}$`),
);

/** @param path Of a Vietnamese page, with its slashes. */
export const hasEnglish = (path: string): boolean => matchers.some((matcher) => matcher.test(path));

/** @param path Of a Vietnamese page that has an English one. */
export const englishPath = (path: string): string => `${root}${path}`;

/** An address of this site in a language: `/chi-tieu/#a` leads to `/en/chi-tieu/#a`, if there is such a page. */
export function pathIn(language: Language, address: string): string {
  const [path = ''] = address.split(/[?#]/, 1);
  return language === 'en' && hasEnglish(path) ? englishPath(address) : address;
}

/** The path of the Vietnamese page that an English one stands beside; a Vietnamese path is returned as it is. */
export const vietnamesePath = (path: string): string => (path.startsWith(`${root}/`) ? path.slice(root.length) : path);
