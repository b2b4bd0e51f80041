import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { aDeadline, aPlan } from '../testing/builders.ts';
import { formatCalendar } from './calendar.ts';

const plan = aPlan({
  number: '151/KH-UBND',
  issuedOn: '2020-11-24',
  period: { to: 2030, clause: 'Tên', quote: 'đến năm 2030' },
});
const once = aDeadline({
  what: 'Gửi đánh giá, tổng hợp; gửi “nhanh”',
  clause: 'V.2',
  who: 'các cơ quan',
  toWhom: 'Sở Khoa học và Công nghệ',
  date: '2025-10-15',
  year: 2025,
  month: 10,
  day: 15,
  before: true,
  quote: 'Trước ngày 15 tháng 10 năm 2025, các cơ quan, tổ chức, đơn vị đánh giá, tổng hợp việc thực hiện Kế hoạch này',
});
const everyYear = aDeadline({ clause: 'V.1', month: 10, day: 15, recurrence: 'yearly' });
const yearAlone = aDeadline({ clause: 'IV.1', year: 2025 });

const base = new URL('https://kehoach.example.vn');
const write = (options: Partial<Parameters<typeof formatCalendar>[1]> = {}, from = plan) =>
  formatCalendar(
    [once, everyYear, yearAlone].map((deadline) => ({ plan: from, deadline, when: 'Trước ngày 15/10' })),
    { name: 'Thời hạn', stamp: '2026-11-21', base, ...options },
  );

/** Read back by another library than the one that wrote it. */
function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}
const [first, second, ...others] = eventsIn(write());
const value = (event: ICAL.Event | undefined, name: string) => String(event?.component.getFirstPropertyValue(name));

test('a deadline with a day is a whole day under its permanent id; one without is left out', () => {
  assert.equal(first?.startDate.isDate, true);
  assert.equal(first.startDate.toString(), '2025-10-15');
  assert.equal(first.uid, 'vn-ct-a/sec_5__para_2/deadline_1@ke-hoach-mo');
  assert.deepEqual(others, []);
});

test('"before" stays in the summary, which keeps every sign', () => {
  assert.equal(first?.summary, 'Trước ngày 15/10: Gửi đánh giá, tổng hợp; gửi “nhanh” (Kế hoạch 151/KH-UBND)');
});

test('the description holds the quote, the clause, who and to whom, and the address of the page', () => {
  assert.deepEqual(first?.description.split('\n'), [
    `“${once.quote}”`,
    'khoản 2 Mục V, Kế hoạch 151/KH-UBND',
    'Cơ quan thực hiện: các cơ quan',
    'Nơi nhận báo cáo: Sở Khoa học và Công nghệ',
    'Văn bản ghi “trước” ngày này: ngày này không tính.',
    'Kế hoạch Mở: https://kehoach.example.vn/ke-hoach/vn-ct-a/#vn-ct-a--sec_5__para_2--deadline_1',
  ]);
  assert.equal(value(first, 'url'), first.description.split('\n').at(-1)?.slice('Kế hoạch Mở: '.length));
});

test('a day of every year comes back once a year until the period of the plan ends', () => {
  const days = second?.iterator();
  const found = Array.from({ length: 11 }, () => String(days?.next()));
  assert.deepEqual([found[0], found[9], found[10]], ['2021-10-15', '2030-10-15', 'undefined']);
});

test('where the site is published is not made up', () => {
  const [event] = eventsIn(write({ base: undefined }));
  assert.match(event?.description ?? '', /\nKế hoạch Mở: \/ke-hoach\/vn-ct-a\/#/);
  assert.equal(event?.component.hasProperty('url'), false);
});

test('a deadline of a draft is tentative', () => {
  assert.equal(value(first, 'status'), 'CONFIRMED');
  assert.equal(value(eventsIn(write({}, aPlan({ status: 'draft' })))[0], 'status'), 'TENTATIVE');
});

test('lines end as the format asks and none is longer than 75 bytes, so that no letter is cut', () => {
  const lines = write().split('\r\n');
  assert.deepEqual(lines.slice(-2), ['END:VCALENDAR', '']);
  assert.ok(lines.every((line) => !/[\r\n]/.test(line) && Buffer.byteLength(line) <= 75));
});

test('the same deadlines give the same bytes, stamped with the day of the data', () => {
  assert.equal(write(), write());
  assert.equal(value(first, 'dtstamp'), '2026-11-21T00:00:00Z');
});
