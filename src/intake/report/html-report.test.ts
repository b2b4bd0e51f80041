import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importDocument } from '../import-document.ts';
import { htmlReport } from './html-report.ts';

const reportOf = async (text: string) => {
  const result = await importDocument('a.txt', new TextEncoder().encode(text), {
    known: { agencies: [], instruments: [] },
  });
  assert.ok(result.document, 'the document could not be read');
  return htmlReport('a.txt', result.document, result.diagnostics);
};
const plan = (duty: string) =>
  `ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN\nSố: 7/KH-UBND\nNghệ An, ngày 05 tháng 3 năm 2026\n\nKẾ HOẠCH\nTrồng rau sạch\n\nI. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- a) ${duty}\n`;

test('the report shows a clause beside the lines it comes from, and what was found in it', async () => {
  const html = await reportOf(plan('Chủ trì kiểm tra rau.'));
  assert.match(html, /<li id="L11" value="11"><del>-<\/del> a\) Chủ trì kiểm tra rau\.<\/li>/);
  assert.match(html, /<small>I\.1\.a<\/small>.*Chủ trì kiểm tra rau\./);
  assert.match(html, /Chủ trì: Sở Y tế <code>task\/agency-heading<\/code>/);
});

test('the report says what could not be read', async () => {
  assert.match(
    await reportOf(plan('Kiểm tra rau.')),
    /<dt>Người ký<\/dt>\s*<dd><em class="missing">không đọc được<\/em><\/dd>/,
  );
});

test('markup of a document is words in the report', async () => {
  const html = await reportOf(plan('Kiểm tra <script>alert(1)</script> & "rau".'));
  assert.doesNotMatch(html, /<script/);
  assert.match(html, /default-src 'none'/);
});
