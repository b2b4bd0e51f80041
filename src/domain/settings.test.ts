import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editAddress, reportAddress, settingsSchema } from './settings.ts';

const edit = 'https://git.example.vn/ke-hoach/edit/main/{file}';

test('a publisher may decide nothing, or all of it', () => {
  assert.deepEqual(settingsSchema.parse({}), {});
  const all = {
    editUrl: edit,
    reportUrl: 'mailto:a@example.vn?subject={title}&body={address}',
    contact: 'a@example.vn',
  };
  assert.deepEqual(settingsSchema.parse(all), all);
});

const refused: readonly (readonly [key: string, value: string, message: string])[] = [
  ['editUrl', 'https://git.example.vn/ke-hoach', 'must hold {file}'],
  ['editUrl', 'https://git.example.vn/{file}/{branch}', '{branch} is none of {file}'],
  ['editUrl', 'javascript:alert({file})', 'must be an address that begins with https://'],
  ['editUrl', 'https://{file}', 'must be an address that begins with https://'],
  ['reportUrl', 'javascript:alert({address})', 'must be an address that begins with https:// or mailto:'],
  ['reportUrl', 'mailto:a@example.vn?body={title}', 'must hold {address}'],
  ['contact', 'Phòng Tổng hợp', 'must be an e-mail address or begin with https://'],
];
for (const [key, value, message] of refused)
  test(`${key}: ${value} is refused`, () => {
    const { error } = settingsSchema.safeParse({ [key]: value });
    assert.deepEqual(
      error?.issues.map((issue) => [issue.path, issue.message]),
      [[[key], message]],
    );
  });

test('the address of the file keeps its folders', () => {
  assert.equal(
    editAddress(edit, 'content/plans/vn-ct-a.mdx'),
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
