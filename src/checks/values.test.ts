/** Long because it is a table: each rule of `checkValues` has its small case, then every value of the real plans is changed. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readCorpus, readPlanText } from '../corpus/load-corpus.ts';
import type { Plan } from '../domain/facts.ts';
import { planSchema } from '../domain/plan.ts';
import { targetOperators } from '../domain/target.ts';
import { parsePlanBody } from '../parse/plan-body.ts';
import { resolvePlan } from '../parse/resolve-plan.ts';
import { checkValues } from './values.ts';

const body = `
:::letterhead

Số: 151 /KH-UBND

Cần Thơ, ngày 24 tháng 11 năm 2020

:::

:::title

KẾ HOẠCH

THỰC HIỆN CHIẾN LƯỢC SỞ HỮU TRÍ TUỆ ĐẾN NĂM 2030

:::

## I. MỤC TIÊU

1. Có trên 5.500 văn bằng, tăng 35% so với năm 2020, số đơn tăng 3%-5%/năm.

2. Tối thiểu 05 doanh nghiệp, đạt 2,5 triệu đồng.

## II. THỰC HIỆN

1. Sở Y tế định kỳ hằng năm gửi báo cáo (trước ngày 15 tháng 10), sơ kết vào năm 2025.

2. Trước ngày 15 tháng 10 năm 2025, đánh giá việc thực hiện; định kỳ báo cáo.

3. Sở Y tế làm trong giai đoạn 2016 - 2020.

4. Sở Y tế làm thường xuyên, định kỳ hằng năm, quý IV/2021.

5. Thi hành Luật Sở hữu trí tuệ ngày 29/11/2005 và Quyết định số 1068/QĐ-TTg ngày 22 tháng 8 năm 2019.

6. Sở Y tế làm quý I, II năm 2022, tháng 6/2021, ngày 15/7/2021, từ năm 2023, 2 lần/tháng, việc đầu đã xong.

7. Hỗ trợ đăng ký quyền sở hữu công nghiệp.

:::signature

TM. ỦY BAN NHÂN DÂN

KT. CHỦ TỊCH

PHÓ CHỦ TỊCH

(Đã ký)

Nguyễn Văn A

:::
`;
const head = {
  number: '151/KH-UBND',
  type: 'plan',
  title: 'Thực hiện Chiến lược sở hữu trí tuệ đến năm 2030',
  shortTitle: 'A',
  issuer: 'ct-ubnd',
  province: 'vn-ct',
  issuedOn: '2020-11-24',
  status: 'issued',
};
const instruments = [
  { id: 'luat-2005', issuedOn: '2005-11-29' },
  { id: 'luat-2009', issuedOn: '2009-06-19' },
  { id: 'qd-1068', number: '1068/QĐ-TTg', issuedOn: '2019-08-22' },
  { id: 'qd-2205', number: '2205/QĐ-TTg', issuedOn: '2019-08-22' },
  { id: 'qd-1068-b', number: '1068/QĐ-TTg', issuedOn: '2019-08-23' },
];

/** Every problem as `path severity rule`, and its words. */
function check(facts: object, text = body): readonly { readonly where: string; readonly problem: string }[] {
  const planText = parsePlanBody('p.md', text).text;
  const placeAt = (path: readonly PropertyKey[]) => ({ file: path.join('.'), line: 1, column: 1 });
  const record = planSchema.parse({ ...head, ...facts });
  const { plan, diagnostics } = resolvePlan({ planId: 'p', record, text: planText, placeAt });
  assert.deepEqual(diagnostics, [], 'the quotes of the case stand in its text');
  return checkValues(plan, planText, placeAt, instruments).map(({ place, severity, rule, problem }) => ({
    where: `${place.file} ${severity} ${rule}`,
    problem,
  }));
}
const target = (given: object) => ({ targets: [{ clause: 'I.1', indicator: 'x', ...given }] });
const offer = (given: object) => ({ offers: [{ clause: 'I.1', what: 'x', kind: 'registration', ...given }] });
const deadline = (given: object) => ({ deadlines: [{ clause: 'II.1', what: 'x', ...given }] });
const time = (printed: string, kind: string, from?: string, to?: string, clause = 'II.3') => ({
  tasks: [
    {
      clause,
      kind: 'duty',
      agencies: [{ agency: 'ct-so-y-te', role: 'lead', printed: 'Sở Y tế' }],
      time: { printed, kind, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
    },
  ],
});
const citation = (instrument: string, quote: string) => ({
  citations: [{ clause: 'II.5', instrument, relation: 'basis', quote }],
});

const certificates = { operator: '>', value: 5500, unit: 'văn bằng', quote: 'trên 5.500 văn bằng' };
const growth = { operator: '=', value: 35, unit: '%', baseYear: 2020, quote: 'tăng 35% so với năm 2020' };
const forms = { operator: 'range', min: 3, max: 5, unit: '%', perYear: true, quote: 'tăng 3%-5%/năm' };
const firms = { clause: 'I.2', operator: '>=', value: 5, unit: 'doanh nghiệp', quote: 'Tối thiểu 05 doanh nghiệp' };
const money = { clause: 'I.2', operator: '=', value: 2.5, unit: 'triệu đồng', quote: 'đạt 2,5 triệu đồng' };
const report = { month: 10, day: 15, before: true, recurrence: 'yearly', quote: '(trước ngày 15 tháng 10)' };
const review = { year: 2025, quote: 'sơ kết vào năm 2025' };
const dated = {
  clause: 'II.2',
  date: '2025-10-15',
  year: 2025,
  month: 10,
  day: 15,
  before: true,
  quote: 'Trước ngày 15 tháng 10 năm 2025, đánh giá',
};
const industrial = { clause: 'II.7', quote: 'đăng ký quyền sở hữu công nghiệp' };
const signatory = {
  clause: 'Chữ ký',
  name: 'Nguyễn Văn A',
  post: 'PHÓ CHỦ TỊCH',
  onBehalfOf: 'ỦY BAN NHÂN DÂN',
  signingFor: 'CHỦ TỊCH',
};
const law = 'Luật Sở hữu trí tuệ ngày 29/11/2005';
const decision = 'Quyết định số 1068/QĐ-TTg ngày 22 tháng 8 năm 2019';

const good: readonly (readonly [name: string, facts: object])[] = [
  ['its head', {}],
  ['a number with a point for thousands', target(certificates)],
  ['a share and its base year', target(growth)],
  ['a range each year', target(forms)],
  ['a number with a leading zero', target(firms)],
  ['decimals and millions', target(money)],
  ['millions written out', target({ ...money, value: 2_500_000, unit: 'đồng' })],
  ['a period from another clause', target({ ...certificates, periodTo: 2030, periodClause: 'Tên' })],
  ['a day of each year', deadline(report)],
  ['a year', deadline(review)],
  ['a full date', deadline(dated)],
  ['"định kỳ" without a cycle', deadline({ clause: 'II.2', recurrence: 'periodic', quote: 'định kỳ báo cáo' })],
  ['a span', time('giai đoạn 2016 - 2020', 'span', '2016', '2020')],
  ['a quarter', time('quý IV/2021', 'quarter', '2021-10', '2021-12', 'II.4')],
  ['a quarter told as a span', time('quý IV/2021', 'span', '2021-10', '2021-12', 'II.4')],
  ['a quarter by whose end', time('quý IV/2021', 'by', undefined, '2021-12', 'II.4')],
  ['quarters of one year', time('quý I, II năm 2022', 'span', '2022-01', '2022-06', 'II.6')],
  ['a month', time('tháng 6/2021', 'month', '2021-06', '2021-06', 'II.6')],
  ['a day', time('ngày 15/7/2021', 'day', '2021-07-15', '2021-07-15', 'II.6')],
  ['an open start', time('từ năm 2023', 'from', '2023', undefined, 'II.6')],
  ['a frequency', time('2 lần/tháng', 'frequency', undefined, undefined, 'II.6')],
  ['a duty that is done', time('đã xong', 'done', undefined, undefined, 'II.6')],
  ['a standing task', time('thường xuyên', 'standing', undefined, undefined, 'II.4')],
  ['a yearly task', time('hằng năm', 'yearly', undefined, undefined, 'II.4')],
  ['a period', { period: { to: 2030, clause: 'Tên', quote: 'ĐẾN NĂM 2030' } }],
  ['a signature', { signatory }],
  ['a law known by its day', citation('luat-2005', law)],
  ['a decision known by its number', citation('qd-1068', decision)],
  ['a right that stands in "quyền sở hữu công nghiệp"', offer({ ...industrial, rights: ['trademark', 'design'] })],
  ['a document named by its title alone', citation('qd-1068', 'Luật Sở hữu trí tuệ')],
];
for (const [name, facts] of good) test(`a plan with ${name} is as printed`, () => assert.deepEqual(check(facts), []));

const wrong: readonly (readonly [name: string, facts: object, where: string, problem: RegExp])[] = [
  [
    'a right that the quote does not name',
    offer({ quote: 'trên 5.500 văn bằng', rights: ['design'] }),
    'offers.0.rights.0 error value/right',
    /does not print "kiểu dáng công nghiệp"/,
  ],
  [
    'a right that is no industrial property',
    offer({ ...industrial, rights: ['copyright'] }),
    'offers.0.rights.0 error value/right',
    /does not print "quyền tác giả"/,
  ],
  [
    'a year of an offer that is not printed',
    offer({ quote: 'tăng 35% so với năm 2020', periodTo: 2025 }),
    'offers.0.periodTo error value/period',
    /2025 is not printed in the quote; years there: 2020/,
  ],
  ['another value', target({ ...growth, value: 99 }), 'targets.0.value error value/number', /prints "35%", not 99\./],
  ['one bound', target({ ...forms, max: 6 }), 'targets.0.min error value/number', /prints "3%-5%", not 3 - 6\./],
  [
    'a bound as value',
    target({ ...forms, operator: '=', value: 3, min: undefined, max: undefined }),
    'targets.0.value error value/number',
    /not 3\./,
  ],
  [
    'no number in the quote',
    target({ ...certificates, quote: 'văn bằng' }),
    'targets.0.value warning value/number',
    /no number in figures/,
  ],
  ['a year as value', target({ ...growth, value: 2020 }), 'targets.0.value error value/number', /not 2\.020\./],
  [
    'a share as a count',
    target({ ...growth, unit: 'văn bằng' }),
    'targets.0.unit error value/unit',
    /35 is not printed with the unit "văn bằng"/,
  ],
  ['a count as a share', target({ ...certificates, unit: '%' }), 'targets.0.unit error value/unit', /unit "%"/],
  ['a unit not printed', target({ ...certificates, unit: 'đơn' }), 'targets.0.unit error value/unit', /unit "đơn"/],
  [
    'millions taken for units',
    target({ ...money, unit: 'đồng' }),
    'targets.0.value error value/number',
    /prints "2,5 triệu", not 2,5\./,
  ],
  [
    'another sign',
    target({ ...certificates, operator: '>=' }),
    'targets.0.operator error value/operator',
    /say ">"; the operator is ">="/,
  ],
  ['no sign', target({ ...firms, operator: '=' }), 'targets.0.operator error value/operator', /say ">="/],
  [
    '"each year" not printed',
    target({ ...growth, perYear: true }),
    'targets.0.perYear error value/per-year',
    /prints neither/,
  ],
  ['"each year" left out', target({ ...forms, perYear: false }), 'targets.0 error value/per-year', /prints "\/năm"/],
  [
    'another base year',
    target({ ...growth, baseYear: 2015 }),
    'targets.0.baseYear error value/base-year',
    /2015 is not printed as the year compared with/,
  ],
  [
    'another period',
    target({ ...certificates, periodTo: 2025, periodClause: 'Tên' }),
    'targets.0.periodTo error value/period',
    /clause Tên; years there: 2030\./,
  ],
  [
    'its base year as period',
    target({ ...growth, periodTo: 2020 }),
    'targets.0.periodTo error value/period',
    /years there: none/,
  ],
  [
    'another day',
    deadline({ ...report, day: 31 }),
    'deadlines.0.day error value/date',
    /is 31\/10; dates in its quote: 15\/10\./,
  ],
  [
    'another year',
    deadline({ ...review, year: 2026 }),
    'deadlines.0.year error value/date',
    /is 2026; dates in its quote: 2025\./,
  ],
  [
    'its year left out',
    deadline({ ...dated, date: undefined, year: undefined }),
    'deadlines.0.day error value/date',
    /in its quote: 15\/10\/2025\./,
  ],
  [
    'its day left out',
    deadline({ recurrence: 'yearly', quote: report.quote }),
    'deadlines.0.quote error value/date',
    /prints "trước 15\/10"/,
  ],
  [
    '"before" not printed',
    deadline({ ...review, before: true }),
    'deadlines.0.before error value/before',
    /does not stand before 2025/,
  ],
  [
    '"before" left out',
    deadline({ ...report, before: false }),
    'deadlines.0.before error value/before',
    /has no "before: true"/,
  ],
  [
    '"yearly" not printed',
    deadline({ ...dated, recurrence: 'yearly' }),
    'deadlines.0.recurrence error value/recurrence',
    /clause II\.2 prints/,
  ],
  [
    '"periodic" not printed',
    deadline({ clause: 'II.3', recurrence: 'periodic', quote: 'Sở Y tế làm' }),
    'deadlines.0.recurrence error value/recurrence',
    /prints "định kỳ"/,
  ],
  [
    '"periodic" for yearly',
    deadline({ recurrence: 'periodic', quote: 'định kỳ hằng năm gửi báo cáo' }),
    'deadlines.0.recurrence error value/recurrence',
    /cycle without a name/,
  ],
  [
    '"yearly" left out',
    deadline({ year: 2025, quote: 'hằng năm gửi báo cáo (trước ngày 15 tháng 10), sơ kết vào năm 2025' }),
    'deadlines.0 warning value/recurrence',
    /is once/,
  ],
  [
    'another first year',
    time('giai đoạn 2016 - 2020', 'span', '1999', '2020'),
    'tasks.0.time.from error value/date',
    /"from" is 1999.*years there: 2016, 2020/,
  ],
  [
    'part of its span',
    time('giai đoạn 2016 - 2020', 'year', '2016', '2016'),
    'tasks.0.time.to error value/date',
    /runs from 2016 to 2020/,
  ],
  [
    'another quarter',
    time('quý IV/2021', 'span', '2021-07', '2021-12', 'II.4'),
    'tasks.0.time.from error value/date',
    /is 2021-07/,
  ],
  [
    'another month of a quarter',
    time('quý IV/2021', 'by', undefined, '2021-09', 'II.4'),
    'tasks.0.time.to error value/date',
    /is 2021-09/,
  ],
  [
    '"by" not printed',
    time('Sở Y tế làm trong giai đoạn 2016 - 2020', 'by', undefined, '2020'),
    'tasks.0.time.kind error value/time-kind',
    /does not print "trước"/,
  ],
  [
    '"from" not printed',
    time('tháng 6/2021', 'from', '2021-06', undefined, 'II.6'),
    'tasks.0.time.kind error value/time-kind',
    /does not print "từ"/,
  ],
  [
    '"done" not printed',
    time('tháng 6/2021', 'done', undefined, undefined, 'II.6'),
    'tasks.0.time.kind error value/time-kind',
    /does not print "đã"/,
  ],
  [
    '"frequency" not printed',
    time('tháng 6/2021', 'frequency', undefined, undefined, 'II.6'),
    'tasks.0.time.kind error value/time-kind',
    /does not print "lần"/,
  ],
  [
    '"standing" not printed',
    time('giai đoạn 2016 - 2020', 'standing'),
    'tasks.0.time.kind error value/time-kind',
    /does not print "Thường xuyên"/,
  ],
  [
    '"yearly" not printed',
    time('thường xuyên', 'yearly', undefined, undefined, 'II.4'),
    'tasks.0.time.kind error value/time-kind',
    /does not print "hàng năm"/,
  ],
  [
    'another number',
    { number: '999/KH-UBND' },
    'number error value/document-number',
    /is 999\/KH-UBND; .*: 151 \/KH-UBND\./,
  ],
  ['part of its number', { number: '51/KH-UBND' }, 'number error value/document-number', /is 51\/KH-UBND/],
  [
    'another day of issue',
    { issuedOn: '2020-11-25' },
    'issuedOn error value/issued-on',
    /is 25\/11\/2020; .*: 24\/11\/2020\./,
  ],
  [
    'another title',
    { title: 'Thực hiện Chiến lược' },
    'title error value/title',
    /the text prints "thực hiện chiến lược sở hữu trí tuệ đến năm 2030"/,
  ],
  ['another type', { type: 'programme' }, 'type error value/type', /The type is "Chương trình"/],
  [
    'another period',
    { period: { to: 2035, clause: 'Tên', quote: 'ĐẾN NĂM 2030' } },
    'period.to error value/period',
    /"to" is 2035; .*: 2030\./,
  ],
  [
    'half a post',
    { signatory: { ...signatory, post: 'CHỦ TỊCH' } },
    'signatory.post error value/signatory',
    /"CHỦ TỊCH" is not a whole line/,
  ],
  [
    'half a name',
    { signatory: { ...signatory, name: 'Văn A' } },
    'signatory.name error value/signatory',
    /"Văn A" is not the last line/,
  ],
  [
    '"KT." left out',
    { signatory: { ...signatory, signingFor: undefined } },
    'signatory error value/signatory',
    /prints "KT\. CHỦ TỊCH"/,
  ],
  [
    'another decision',
    citation('qd-2205', decision),
    'citations.0.instrument error value/citation',
    /prints 1068\/QĐ-TTg; "qd-2205" is 2205\/QĐ-TTg/,
  ],
  [
    'a law of another day',
    citation('luat-2009', law),
    'citations.0.instrument error value/citation-date',
    /prints 29\/11\/2005; .* 19\/06\/2009/,
  ],
  [
    'a decision of another day',
    citation('qd-1068-b', decision),
    'citations.0.instrument warning value/citation-date',
    /23\/08\/2019/,
  ],
];
for (const [name, facts, where, problem] of wrong) {
  test(`a plan with ${name}: ${where}`, () => {
    const found = check(facts);
    assert.deepEqual(
      found.map((diagnostic) => diagnostic.where),
      [where],
    );
    assert.match(found[0]?.problem ?? '', problem);
  });
}

test('a draft has neither number nor day of issue; an issued plan has what its document prints', () => {
  const where = (facts: object) => check(facts).map((diagnostic) => diagnostic.where);
  assert.deepEqual(where({ status: 'draft' }), ['number error value/status', 'issuedOn error value/status']);
  assert.deepEqual(where({ status: 'draft', number: undefined, issuedOn: undefined }), []);
  assert.deepEqual(where({ number: undefined }), [' error value/document-number', 'status warning value/status']);
});

test('a document without letterhead and title cannot be compared: warnings, no errors', () => {
  assert.deepEqual(
    check({}, '## I. MỤC TIÊU').map(({ where }) => where),
    ['number warning value/document-number', 'issuedOn warning value/issued-on', 'title warning value/title'],
  );
});

test('a number in another document of the text is not the number of the plan', () => {
  const text = body.replace('ĐẾN NĂM 2030', 'THEO NGHỊ QUYẾT SỐ 02-NQ/TU NGÀY 01 THÁNG 8 NĂM 2016');
  const title = 'Thực hiện Chiến lược sở hữu trí tuệ theo Nghị quyết số 02-NQ/TU ngày 01 tháng 8 năm 2016';
  assert.deepEqual(
    check({ title, number: '02-NQ/TU', issuedOn: '2016-08-01' }, text).map(({ where }) => where),
    ['number error value/document-number', 'issuedOn error value/issued-on'],
  );
});

test('the line of an annex names the plan too', () => {
  const annex =
    '\n:::annex\n\nDANH MỤC\n\n(Kèm theo Kế hoạch số 7/KH-UBND ngày 02/01/2021 của UBND thành phố)\n\n:::\n';
  assert.deepEqual(check({ number: '7/KH-UBND', issuedOn: '2021-01-02' }, body + annex), []);
});

test('the bracket below a title is no part of it, on one line or two', () => {
  const title = (...lines: readonly string[]) =>
    body.replace(/:::title[^]*?:::/u, `:::title\n\nKẾ HOẠCH\n\nTrồng rau\n\n${lines.join('\n\n')}\n\n:::`);
  const wrong = (text: string) => check({ title: 'Trồng rau' }, text).filter(({ where }) => where.startsWith('title'));
  assert.deepEqual(wrong(title('(Kèm theo Kế hoạch số 7/KH-UBND', 'ngày 02/01/2021)')), []);
  assert.notDeepEqual(wrong(title('ngày 02/01/2021')), []);
});

/** Every value of the published plans is tied to its words: changed alone, it is an error. */
const root = join(import.meta.dirname, '../..');
const { corpus } = readCorpus(root);
const shift = (iso: string) => `${Number(iso.slice(0, 4)) + 1}${iso.slice(4)}`;
const keysOf = <T extends object>(fact: T): (keyof T)[] => Object.keys(fact) as (keyof T)[];
const numeric = (fact: object, named: readonly string[]) =>
  Object.entries(fact).filter((entry): entry is [string, number] => named.includes(entry[0]) && entry[1] > 0);

for (const plan of corpus.plans) {
  const text = readPlanText(root, plan.id);
  const errors = (changed: Plan) =>
    checkValues(changed, text, (path) => ({ file: path.join('.'), line: 1, column: 1 }), corpus.instruments).filter(
      ({ severity }) => severity === 'error',
    );
  const isCaught = (name: string, changed: Plan) => {
    assert.notEqual(errors(changed).length, 0, `${name} is changed, and nothing says so`);
  };

  test(`${plan.id}: its values are as printed`, () => assert.deepEqual(errors(plan), []));

  test(`${plan.id}: no number of a target can change`, () => {
    plan.targets.forEach((target, index) => {
      const replaced = (given: object) => ({ ...plan, targets: plan.targets.with(index, { ...target, ...given }) });
      const numbers = ['value', 'min', 'max', 'baseYear', 'basePeriodFrom', 'basePeriodTo', 'periodFrom', 'periodTo'];
      for (const [key, value] of numeric(target, numbers))
        for (const other of [value + 1, value - 1, value * 10])
          isCaught(`${target.id} ${key}: ${other}`, replaced({ [key]: other }));
      for (const operator of keysOf(targetOperators).filter((sign) => sign !== target.operator && sign !== 'range'))
        if (target.operator !== 'range') isCaught(`${target.id} operator ${operator}`, replaced({ operator }));
      isCaught(`${target.id} unit`, replaced({ unit: target.unit === '%' ? 'đơn' : '%' }));
    });
  });

  test(`${plan.id}: no day of a deadline or time of a task can change`, () => {
    plan.deadlines.forEach((deadline, index) => {
      const replaced = (given: object) => ({
        ...plan,
        deadlines: plan.deadlines.with(index, { ...deadline, ...given }),
      });
      for (const [key, value] of numeric(deadline, ['day', 'month', 'year']))
        for (const other of [value + 1, value - 1]) isCaught(`${deadline.id} ${key}`, replaced({ [key]: other }));
      if (deadline.year !== undefined || deadline.month !== undefined)
        isCaught(`${deadline.id} before`, replaced({ before: !deadline.before }));
      if (deadline.recurrence === 'yearly') isCaught(`${deadline.id} periodic`, replaced({ recurrence: 'periodic' }));
    });
    plan.tasks.forEach((task, index) => {
      for (const key of ['from', 'to'] as const) {
        const bound = task.time?.[key];
        if (bound === undefined) continue;
        const time = { ...task.time, [key]: shift(bound) } as Plan['tasks'][number]['time'];
        isCaught(`${task.id} ${key}`, { ...plan, tasks: plan.tasks.with(index, { ...task, time }) });
      }
    });
  });

  test(`${plan.id}: nothing of its head can change`, () => {
    isCaught('title', { ...plan, title: `${plan.title} mới` });
    isCaught('type', { ...plan, type: plan.type === 'plan' ? 'programme' : 'plan' });
    if (plan.number !== undefined) isCaught('number', { ...plan, number: `1${plan.number}` });
    if (plan.issuedOn !== undefined) isCaught('issuedOn', { ...plan, issuedOn: shift(plan.issuedOn) });
    const { period, signatory } = plan;
    if (period?.to !== undefined) isCaught('period', { ...plan, period: { ...period, to: period.to + 1 } });
    if (signatory !== undefined) isCaught('post', { ...plan, signatory: { ...signatory, post: 'CHỦ TỊCH' } });
  });
}
