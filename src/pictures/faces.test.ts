import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCanvas } from '@napi-rs/canvas';
import { fontOf, measureIn } from './faces.ts';

/** What the Vietnamese file of a face holds; the other letters are in the Latin one. */
const vietnamese = /[ăĂđĐĩĨũŨơƠưƯ\u1ea0-\u1ef9]/u;
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

/**
 * @returns The share of the ink that lies elsewhere: 0 for the same shape, up to 0.09 where a file
 * sets letter and mark from parts and rounds edges otherwise, from 0.1 where a mark stands elsewhere.
 */
function unlikeness(one: Buffer, other: Buffer): number {
  let [ink, elsewhere] = [0, 0];
  for (let index = 3; index < one.length; index += 4) {
    const [value = 0, otherValue = 0] = [one[index], other[index]];
    ink += value;
    elsewhere += Math.abs(value - otherValue);
  }
  return elsewhere / ink;
}

for (const face of ['site', 'strong', 'document'] as const) {
  test(`every Vietnamese letter of the face "${face}" has the shape of the file that has it`, () => {
    const font = fontOf(face, 60);
    const [size = '', vietnameseFile = '', latinFile = ''] = font.split(/(?<=px) |, /);
    const wrong = letters.filter((letter) => {
      const file = vietnamese.test(letter) ? vietnameseFile : latinFile;
      const shape = drawn(letter, `${size} ${file}`);
      const installed = drawn(letter, `${size} "no such face"`);
      return unlikeness(shape, drawn(letter, font)) > 0.095 || unlikeness(shape, installed) < 0.095;
    });
    assert.deepEqual(wrong, []);
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
