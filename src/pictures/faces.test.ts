import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCanvas } from '@napi-rs/canvas';
import { fontOf, measureIn } from './faces.ts';

const small = 'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ';
const letters = Array.from(small + small.toLocaleUpperCase('vi'));

/** Bytes of pixels, all 0 but the opacity of the letter. */
function drawn(letter: string, font: string): Buffer {
  const canvas = createCanvas(80, 100);
  const context = canvas.getContext('2d');
  context.font = font;
  context.fillText(letter, 10, 70);
  return canvas.data();
}

for (const face of ['site', 'strong', 'document'] as const) {
  test(`every Vietnamese letter of the face "${face}" is drawn by the file of the face`, () => {
    const font = fontOf(face, 60);
    const foreign = letters.filter((letter) => drawn(letter, font).equals(drawn(letter, '60px "no such face"')));
    assert.deepEqual(foreign, []);
  });
}

test('a line is as wide as was measured, at every size', () => {
  const line = 'Chiến lược sở hữu trí tuệ trên địa bàn thành phố Cần Thơ (151/KH-UBND)';
  const context = createCanvas(1, 1).getContext('2d');
  for (const face of ['site', 'strong', 'document'] as const) {
    for (const size of [30, 42, 76]) {
      context.font = fontOf(face, size);
      assert.ok(Math.abs(context.measureText(line).width - measureIn(face)(line) * size) < 2, `${face} ${size}`);
    }
  }
});
