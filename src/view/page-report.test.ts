import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editAddress, reportAddress } from './page-report.ts';

test('the address of the file keeps its folders', () => {
  assert.equal(
    editAddress('https://git.example.vn/ke-hoach/edit/main/{file}', 'content/plans/vn-ct-a.mdx'),
    'https://git.example.vn/ke-hoach/edit/main/content/plans/vn-ct-a.mdx',
  );
});

test('a report keeps every letter of the page in its place of the address', () => {
  const address = reportAddress('https://git.example.vn/new?title={title}&body={address}%0A{words}', {
    title: 'Kế hoạch 1 & 2',
    address: 'https://kehoach.example.vn/a/?b=c#d',
    words: '{title} #1',
  });
  const { searchParams } = new URL(address);
  assert.equal(searchParams.get('title'), 'Kế hoạch 1 & 2');
  assert.equal(searchParams.get('body'), 'https://kehoach.example.vn/a/?b=c#d\n{title} #1');
});

test('many selected words are cut, so that the address stays one that programs take', () => {
  const address = reportAddress('mailto:a@example.vn?body={address}{words}', {
    title: '',
    address: '',
    words: 'ế'.repeat(9000),
  });
  assert.ok(address.length < 3000);
  assert.ok(decodeURIComponent(address).endsWith('ế…'));
});
