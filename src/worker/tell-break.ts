const greaterThan = 0x3e;

/**
 * A page that breaks off while it comes ends in words that say so: a reader must not take half a plan for the whole, and a
 * browser would throw away what came but was not drawn yet. What follows the last finished tag waits for the next, so that
 * the words never fall into one that is cut in two.
 *
 * @param words HTML.
 */
export function tellBreak(page: Response, words: string): Response {
  if (page.body === null) return page;
  const source = page.body.getReader();
  let waiting = new Uint8Array();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        for (;;) {
          const { done, value } = await source.read();
          const held = joined(waiting, value ?? new Uint8Array());
          const end = done ? held.length : held.lastIndexOf(greaterThan) + 1;
          waiting = held.slice(end);
          if (end > 0) controller.enqueue(held.slice(0, end));
          if (done) controller.close();
          if (done || end > 0) return;
        }
      } catch {
        controller.enqueue(new TextEncoder().encode(words));
        controller.close();
      }
    },
    cancel: (reason) => source.cancel(reason),
  });
  return new Response(body, { status: page.status, headers: page.headers });
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
