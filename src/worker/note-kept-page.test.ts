import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keptHeaders } from '../domain/offline.ts';
import { noteKeptPage } from './note-kept-page.ts';

const html = '<header></header><main id="noi-dung"><h1>Kế hoạch</h1></main>';
const kept = () => new Response(html, { headers: { [keptHeaders.at]: new Date(2026, 10, 2).toISOString() } });

test('a kept page says first in its content that it is one, and of which day', async () => {
  assert.equal(
    await (await noteKeptPage(kept(), false)).text(),
    '<header></header><main id="noi-dung"><p class="callout kept-note no-print" data-not-text>Đang ngoại tuyến – bản lưu ngày 02/11/2026.</p><h1>Kế hoạch</h1></main>',
  );
});

test('where the network is only slow, the page does not say that there is none', async () => {
  assert.match(await (await noteKeptPage(kept(), true)).text(), /Chưa tải được bản mới – bản lưu ngày 02\/11\/2026\./);
});

test('a page of the shell has no day and is left as it is', async () => {
  assert.equal(await (await noteKeptPage(new Response(html), false)).text(), html);
});
