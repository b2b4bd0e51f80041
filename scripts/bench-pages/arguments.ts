export interface Options {
  /** How often Lighthouse looks at each page; 0: only bytes are counted. */
  readonly runs: number;
  /** Names of page types. */
  readonly pages: readonly string[];
}

/** @returns What is wrong, for the person who typed it, if something is. */
export function parseArguments(args: readonly string[], names: readonly string[]): Options | string {
  const pages: string[] = [];
  let runs = 1;
  for (let at = 0; at < args.length; at += 2) {
    const [flag = '', value = ''] = args.slice(at, at + 2);
    switch (flag) {
      case '--runs':
        if (!/^\d+$/.test(value)) return '--runs needs a whole number, such as --runs 3; 0 leaves Lighthouse out.';
        runs = Number(value);
        break;
      case '--page': {
        const name = names.find((one) => one === value.normalize('NFC'));
        if (name === undefined) return `--page needs one of: ${names.join(', ')}.`;
        pages.push(name);
        break;
      }
      default:
        return `There is no option "${flag}". Options: --runs N, --page NAME.`;
    }
  }
  return { runs, pages: pages.length === 0 ? names : pages };
}
