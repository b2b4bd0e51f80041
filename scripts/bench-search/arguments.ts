export const engineNames = ['ours', 'Pagefind', 'MiniSearch', 'FlexSearch', 'FTS5'] as const;
export type EngineName = (typeof engineNames)[number];

export interface Options {
  /** As given; none: the project's own. */
  readonly queryFiles: readonly string[];
  /** How many pages the site should have; `undefined`: the built site as it is. */
  readonly pages: number | undefined;
  readonly engines: readonly EngineName[];
  readonly withMisses: boolean;
}

/** @returns What is wrong, for the person who typed it, if something is. */
export function parseArguments(args: readonly string[]): Options | string {
  const queryFiles: string[] = [];
  const engines: EngineName[] = [];
  let pages: number | undefined;
  let withMisses = false;
  for (let at = 0; at < args.length; at += 1) {
    const flag = args[at] ?? '';
    if (flag === '--misses') {
      withMisses = true;
      continue;
    }
    const value = args[(at += 1)];
    switch (flag) {
      case '--queries':
        if (value === undefined) return '--queries needs a file, such as --queries queries.json.';
        queryFiles.push(value);
        break;
      case '--pages':
        if (value === undefined || !/^[1-9]\d*$/.test(value))
          return '--pages needs a whole number, such as --pages 2000.';
        pages = Number(value);
        break;
      case '--engine': {
        const engine = engineNames.find((name) => name.toLowerCase() === value?.toLowerCase());
        if (engine === undefined) return `--engine needs one of ${engineNames.join(', ')}.`;
        engines.push(engine);
        break;
      }
      default:
        return `There is no option "${flag}". Options: --queries FILE, --pages N, --engine NAME, --misses.`;
    }
  }
  return { queryFiles, pages, engines: engines.length === 0 ? engineNames : engines, withMisses };
}
