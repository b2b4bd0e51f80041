import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settingsSchema } from './settings.ts';

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
