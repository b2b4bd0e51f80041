/**
 * A small index for tests of search. `aClauseRecord({ … })` names only what the case is about; `someSearchRecords()` and
 * `someLists()` are two plans, an agency and a document.
 */
import type { AskedWord, Wording } from '../query/interpret.ts';
import { readQuery } from '../query/read-query.ts';
import { readVocabulary, type Vocabulary } from '../query/vocabulary.ts';
import type { SearchLists } from '../search/lists.ts';
import { joinContent, type RecordContent } from '../search/record-content.ts';
import type { RecordFilters } from '../search/record-kind.ts';
import { noFilters, type SearchRecord } from '../search/search-record.ts';
import { vocabularyOf } from '../search/vocabulary.ts';

const planLines = { '151': 'Kế hoạch 151/KH-UBND, Cần Thơ, 2020', '114': 'Kế hoạch 114/KH-UBND, Cần Thơ, 2016' };
export const planIds = { '151': 'vn-ct-kh-ubnd-2020-151', '114': 'vn-ct-kh-ubnd-2016-114' };

interface ClauseRecord extends Partial<Omit<RecordContent, 'plan'>>, Partial<Omit<RecordFilters, 'plan'>> {
  readonly plan?: keyof typeof planIds;
  readonly id?: string;
}

/** A clause of plan 151 unless the case says otherwise. */
export function aClauseRecord(record: ClauseRecord): SearchRecord {
  const { text = '', place = '', headings = [], facts = [], plan = '151', id = 'sec_1', ...filters } = record;
  return {
    url: `/ke-hoach/${planIds[plan]}/#${id}`,
    content: joinContent({ text, plan: planLines[plan], place, headings, facts }),
    meta: {},
    filters: { ...noFilters, kind: ['clause'], plan: [planIds[plan]], year: [planLines[plan].slice(-4)], ...filters },
  };
}

export function aPlanRecord(plan: keyof typeof planIds, text: string): SearchRecord {
  const { content, filters } = aClauseRecord({ plan, text, kind: ['plan'] });
  const number = `${plan}/KH-UBND`;
  return {
    url: `/ke-hoach/${planIds[plan]}/`,
    content,
    meta: { title: `Kế hoạch ${number} – ${text}`, number },
    filters,
  };
}

const agencyId = 'ct-so-khoa-hoc-va-cong-nghe';

export const someSearchRecords = (): readonly SearchRecord[] => [
  aPlanRecord('151', 'Chiến lược sở hữu trí tuệ'),
  aPlanRecord('114', 'Phát triển khoa học và công nghệ'),
  aClauseRecord({
    id: 'sec_2__para_1',
    text: 'Hỗ trợ đăng ký bảo hộ nhãn hiệu tập thể cho nông sản.',
    headings: ['II. NHIỆM VỤ'],
    facts: ['Chủ trì: Sở Khoa học và Công nghệ'],
    kind: ['task'],
    agency: [agencyId, 'ct-so-y-te'],
    lead: [agencyId],
    time: ['2021-2025'],
  }),
  aClauseRecord({ id: 'sec_2__para_2', text: 'Tập huấn về sở hữu trí tuệ cho doanh nghiệp.', kind: ['task'] }),
  aClauseRecord({ id: 'sec_2__para_3', text: 'Sở Y tế bảo quản hồ sơ hữu quan của hội nghị, xử trí và tuệ đăng.' }),
  aClauseRecord({ id: 'sec_3', text: 'Đến năm 2030 có 35 văn bằng bảo hộ sáng chế.', kind: ['target'] }),
  aClauseRecord({
    plan: '114',
    id: 'sec_1',
    text: 'Xây dựng chỉ dẫn địa lý cho đặc sản của thành phố.',
    kind: ['task'],
  }),
  aClauseRecord({ plan: '114', id: 'sec_2', text: 'Hòa giải tranh chấp.' }),
  aClauseRecord({ plan: '114', id: 'sec_3', text: 'Kế hoạch giải ngân vốn.' }),
  aClauseRecord({ plan: '114', id: 'sec_4', text: 'Báo cáo trước ngày 15 tháng 12.', kind: ['deadline'] }),
  {
    url: `/co-quan/${agencyId}/`,
    content: joinContent({
      text: 'Sở Khoa học và Công nghệ – Cần Thơ',
      plan: '',
      place: '',
      headings: [],
      facts: ['Viết tắt: SKHCN'],
    }),
    meta: {},
    filters: { ...noFilters, kind: ['agency'], agency: [agencyId] },
  },
  {
    url: '/van-ban/qd-ttg-2019-1068/',
    content: joinContent({
      text: 'Quyết định 1068/QĐ-TTg Chiến lược sở hữu trí tuệ đến năm 2030',
      plan: '',
      place: '',
      headings: [],
      facts: [],
    }),
    meta: {},
    filters: { ...noFilters, kind: ['instrument'], plan: [planIds['151']], year: ['2019'] },
  },
];

/** @param texts Further words of the index. */
export function someLists(texts: readonly string[] = []): SearchLists {
  const contents = [...someSearchRecords().map(({ content, meta }) => `${content} ${meta.title ?? ''}`), ...texts];
  const plan = (number: keyof typeof planIds, title: string, year: string) => ({
    id: planIds[number],
    name: `Kế hoạch ${number}/KH-UBND`,
    title,
    number: `${number}/KH-UBND`,
    year,
    province: 'vn-ct',
  });
  return {
    recordCount: contents.length,
    vocabulary: vocabularyOf(contents),
    plans: [plan('151', 'Chiến lược sở hữu trí tuệ', '2020'), plan('114', 'Phát triển khoa học và công nghệ', '2016')],
    agencies: [
      { id: agencyId, name: 'Sở Khoa học và Công nghệ', abbreviations: ['SKHCN'], province: 'vn-ct', tasks: 40 },
      { id: 'ct-so-y-te', name: 'Sở Y tế', province: 'vn-ct', tasks: 4 },
    ],
    instruments: [
      {
        id: 'qd-ttg-2019-1068',
        name: 'Quyết định 1068/QĐ-TTg',
        number: '1068/QĐ-TTg',
        title: 'Chiến lược sở hữu trí tuệ đến năm 2030',
      },
    ],
    provinces: [{ id: 'vn-ct', name: 'Cần Thơ' }],
    phrases: ['nhãn hiệu tập thể', 'sở hữu trí tuệ', 'tài sản trí tuệ'],
  };
}

/** @param texts Each a record: a word is as frequent as there are texts that have it. */
export function aVocabulary(texts: readonly string[]): Vocabulary {
  return readVocabulary({ vocabulary: vocabularyOf(texts), recordCount: texts.length });
}

/** A question whose words are all known and finished; `facts` are of every word. */
export function aWording(typed: string, facts: Partial<AskedWord> = {}): Wording {
  const words = readQuery(typed)?.words ?? [];
  return words.map((word) => ({ ...word, isUnknown: false, isOpen: false, ...facts }));
}
