import { isAsset } from '../../domain/asset-names.ts';
import { keptHeaders, type OfflineFile } from '../../domain/offline.ts';
import type { Amount, Interruption } from '../../view/save-offline.ts';

export interface SavingEffects {
  readonly cache: Pick<Cache, 'match' | 'put'>;
  /** Asks the network. */
  readonly ask: (address: string, signal: AbortSignal) => Promise<Response>;
  /** A copy that is kept elsewhere on the device. */
  readonly copyOf: (address: string) => Promise<Response | undefined>;
  readonly now: () => Date;
}

/** Files asked for at a time: one that comes slowly does not hold up the rest. */
const atOnce = 4;

/** @returns The files that are kept in this edition, and those that are not. */
export async function sortKept(
  files: readonly OfflineFile[],
  cache: Pick<Cache, 'match'>,
): Promise<{ readonly kept: readonly OfflineFile[]; readonly missing: readonly OfflineFile[] }> {
  const editions = await Promise.all(files.map(async ({ address }) => (await cache.match(address))?.headers));
  const isKept = (file: OfflineFile, index: number) => editions[index]?.get(keptHeaders.hash) === file.hash;
  return { kept: files.filter(isKept), missing: files.filter((file, index) => !isKept(file, index)) };
}

export function amountOf(files: readonly OfflineFile[]): Amount {
  return { files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/**
 * Saves the files one by one, each whole or not at all; what was saved before something went wrong stays.
 *
 * @param onSaved Called after each file.
 * @returns What came between; `undefined` if all is saved.
 */
export async function saveFiles(
  files: readonly OfflineFile[],
  effects: SavingEffects,
  onSaved: (file: OfflineFile) => void,
  signal: AbortSignal,
): Promise<Interruption | undefined> {
  const rest = new AbortController();
  if (signal.aborted) rest.abort();
  signal.addEventListener('abort', () => rest.abort());
  const waiting = files.values();
  const interruptions: Interruption[] = [];
  const saveInTurn = async (): Promise<void> => {
    for (const file of waiting) {
      if (rest.signal.aborted) return;
      const interruption = await saveFile(file, effects, rest.signal);
      if (interruption === undefined) {
        onSaved(file);
      } else {
        interruptions.push(interruption);
        rest.abort();
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, saveInTurn));
  return signal.aborted ? 'stopped' : interruptions[0];
}

async function saveFile(
  file: OfflineFile,
  effects: SavingEffects,
  signal: AbortSignal,
): Promise<Interruption | undefined> {
  let answer: Response;
  let body: Blob;
  try {
    const copy = isAsset(file.address) ? await effects.copyOf(file.address) : undefined;
    answer = copy ?? (await effects.ask(file.address, signal));
    body = await answer.blob();
  } catch {
    return 'lost';
  }
  if (answer.status !== 200) return answer.status >= 500 ? 'lost' : 'changed';
  const headers = {
    'Content-Type': answer.headers.get('Content-Type') ?? 'application/octet-stream',
    [keptHeaders.hash]: file.hash,
    [keptHeaders.at]: effects.now().toISOString(),
  };
  try {
    await effects.cache.put(file.address, new Response(body, { headers }));
  } catch {
    return 'full';
  }
  return undefined;
}
