import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { sitePicture, type PagePicture } from '../view/page-pictures.ts';
import { picturePainter } from './draw-page-picture.ts';
import { readPalettes } from './palette.ts';

const { light } = readPalettes(readFileSync(join(import.meta.dirname, '../styles/tokens.css'), 'utf8'));
const paint = picturePainter(light);

const plan: PagePicture = {
  path: '/xem-truoc/ke-hoach/a.png',
  kicker: 'Kế hoạch 151/KH-UBND',
  tag: 'Dự thảo',
  title: 'Thực hiện Chiến lược sở hữu trí tuệ',
  speaker: 'document',
  facts: [{ label: 'Chủ trì', words: 'Sở Khoa học và Công nghệ' }],
  figures: [{ value: '75', label: 'nhiệm vụ' }],
  place: 'Cần Thơ',
};
const long = 'Ủy ban nhân dân các quận, huyện nghiên cứu, đề xuất; '.repeat(9).trim();

const pictures: readonly (readonly [what: string, picture: PagePicture])[] = [
  ['the site', sitePicture],
  ['a plan', plan],
  ['a plan without anything', { ...plan, kicker: undefined, tag: undefined, facts: [], figures: [], place: undefined }],
  [
    'a plan with more than there is room for',
    {
      ...plan,
      kicker: long,
      title: long,
      facts: [
        { label: 'Chủ trì', words: long },
        { label: undefined, words: long },
      ],
      figures: Array.from({ length: 3 }, () => ({ value: '1.234.567', label: 'nhiệm vụ, giải pháp' })),
    },
  ],
  ['hostile words', { ...plan, title: '<script>alert(1)</script>'.repeat(9), kicker: 'x'.repeat(300) }],
];

async function pixelsOf(png: Buffer) {
  const image = await loadImage(png);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return { width: image.width, height: image.height, context };
}

for (const [what, picture] of pictures) {
  test(`the picture of ${what} is 1200×630 px, small, and nothing reaches its margins`, async () => {
    const png = paint(picture);
    assert.ok(png.length < 45_000, `${png.length} bytes`);
    const { width, height, context } = await pixelsOf(png);
    assert.deepEqual([width, height], [1200, 630]);
    for (const left of [0, 1140]) {
      for (const [top, rows] of [
        [20, 500],
        [540, 80],
      ] as const) {
        const words = new Uint32Array(context.getImageData(left, top, 60, rows).data.buffer);
        assert.equal(new Set(words).size, 1, `at ${left}, ${top}`);
      }
    }
  });
}

test('a picture has the same bytes whatever was drawn before it', () => {
  const first = paint(plan);
  paint(sitePicture);
  assert.ok(paint(plan).equals(first));
  assert.ok(picturePainter(light)(plan).equals(first));
});
