import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tellBreak } from './tell-break.ts';

/** A page that comes in these pieces, and then ends or breaks off. */
function aPage(pieces: readonly Uint8Array[], breaks: boolean): Response {
  const coming = pieces.values();
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const { done, value } = coming.next();
      if (!done) controller.enqueue(value);
      else if (breaks) controller.error(new TypeError('lost'));
      else controller.close();
    },
  });
  return new Response(body);
}

const bytes = (text: string) => new TextEncoder().encode(text);

test('a page that breaks off says so after the last tag that came whole', async () => {
  const page = aPage([bytes('<p>Điều 1.</p><p>Đi'), bytes('ều 2.</p><a href="/nhi')], true);
  assert.equal(await tellBreak(page, '<p>Mất kết nối.</p>').text(), '<p>Điều 1.</p><p>Điều 2.</p><p>Mất kết nối.</p>');
});

test('a page that comes whole stays as it is, wherever it is cut on the way', () =>
  fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom('<p>', '</p>', 'đ', 'ế', ' ') }),
      fc.integer({ min: 1, max: 5 }),
      async (html, size) => {
        const whole = bytes(html);
        const pieces = Array.from({ length: Math.ceil(whole.length / size) }, (_, at) =>
          whole.slice(at * size, (at + 1) * size),
        );
        assert.equal(await tellBreak(aPage(pieces, false), 'lost').text(), html);
      },
    ),
  ));
