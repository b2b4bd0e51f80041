/** Rows in groups, so that what costs once for each call costs little and no more than a group is held. */
export function* batches<T>(items: Iterable<T>, size = 1000): Generator<readonly T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
