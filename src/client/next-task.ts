/** Ends the task that runs, so that the browser can draw and answer the reader, and goes on in the next. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
