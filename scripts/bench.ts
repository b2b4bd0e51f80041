/**
 * `npm run bench`: builds the site into a folder of its own and prints time, peak memory, pages and bytes. Measures, asserts
 * nothing. `--plans N` also builds N synthetic plans, copies of the real ones with their sources and corrections, to see how
 * the build grows.
 */
import { createHash } from 'node:crypto';
import { globSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse, stringify } from 'yaml';
import { buildCopy, copyProject } from './project-copy.ts';

export interface Build {
  readonly seconds: number;
  /** Of the main process; 0 where the system does not tell. */
  readonly peakMegabytes: number;
  /** The built site. */
  readonly folder: string;
}

export interface Effects {
  readonly print: (text: string) => void;
  readonly printTable: (rows: readonly object[]) => void;
  /** @returns The folder of a copy of the project, which `run` may change and which `remove` removes. */
  readonly copyProject: () => string;
  readonly measureBuild: (root: string) => Promise<Build>;
  readonly remove: (folder: string) => void;
}

/** @returns The exit code. */
export async function run(args: readonly string[], effects: Effects): Promise<number> {
  const flag = args.indexOf('--plans');
  const count = flag === -1 ? 0 : Number(args[flag + 1]);
  if (!Number.isInteger(count) || count < 0) {
    effects.print('--plans needs a whole number, such as --plans 300.');
    return 1;
  }
  const root = effects.copyProject();
  try {
    report('The published plans', await effects.measureBuild(root), effects);
    if (count > 0) {
      addPlans(root, count);
      effects.remove(join(root, 'dist'));
      report(`With ${count} synthetic plans more`, await effects.measureBuild(root), effects);
    }
  } finally {
    effects.remove(root);
  }
  return 0;
}

const kinds: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['trang chủ', /^index\.html$/],
  ['kế hoạch', /^ke-hoach\/[^/]+\/index\.html$/],
  ['nhiệm vụ', /^nhiem-vu\/.+\/index\.html$/],
  ['cơ quan', /^co-quan\/.+\/index\.html$/],
  ['văn bản', /^van-ban\/.+\/index\.html$/],
  ['danh sách', /^(?:ke-hoach|nhiem-vu|co-quan|van-ban|chi-tieu|thoi-han)\/index\.html$/],
  ['dữ liệu (trang)', /^du-lieu\/.*index\.html$/],
  ['trang khác', /\.html$/],
  ['CSS', /\.css$/],
  ['JS', /^(?!pagefind\/).*\.js$/],
  ['phông chữ', /\.woff2?$/],
  ['tìm kiếm (pagefind)', /^pagefind\//],
  ['bộ dữ liệu', /^du-lieu\//],
  ['hình xem trước', /^xem-truoc\//],
  ['khác', /./],
];

async function measureBuild(root: string): Promise<Build> {
  const started = performance.now();
  let peak = 0;
  let timer: NodeJS.Timeout | undefined;
  const { exitCode, output } = await buildCopy(root, (pid) => {
    timer = setInterval(() => (peak = Math.max(peak, residentMegabytes(pid))), 50);
  });
  clearInterval(timer);
  if (exitCode !== 0) throw new Error(`The build ended with ${String(exitCode)}:\n${output}`);
  return { seconds: (performance.now() - started) / 1000, peakMegabytes: peak, folder: join(root, 'dist') };
}

/** Resident memory of a process in MB; 0 where the system has no /proc. */
function residentMegabytes(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Adds copies of the real plans under other ids and numbers, each with its own sources and corrections: all checks run. */
export function addPlans(root: string, count: number): void {
  const manifest = join(root, 'seeds/manifest.yaml');
  const sources = parse(readFileSync(manifest, 'utf8')) as {
    readonly id: string;
    readonly file: string;
    readonly plan: string;
  }[];
  const originals = readdirSync(join(root, 'content/plans')).sort();
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const added: object[] = [];
  for (let index = 0; index < count; index += 1) {
    const name = originals[index % originals.length] ?? '';
    const plan = `vn-xx-${String(index).padStart(6, '0')}`;
    const text = read(`content/plans/${name}`);
    const [, number, symbol] = /^number: (\d+)(\/[A-Z-]+)$/m.exec(text) ?? [];
    const printed = new RegExp(`\\b${number}(?= ?${symbol})`, 'g'); // one plan prints "195 /KH-UBND"
    const renumber = (old: string): string => (number === undefined ? old : old.replace(printed, String(9000 + index)));
    const write = (path: string, content: string): void => writeFileSync(join(root, path), renumber(content));
    write(`content/plans/${plan}${extname(name)}`, text);
    for (const source of sources.filter((one) => one.plan === basename(name, extname(name)))) {
      const id = `${plan}-${source.id}`;
      const seed = read(`seeds/${source.file}`);
      const sha256 = createHash('sha256').update(renumber(seed)).digest('hex');
      added.push({ ...source, id, file: `${id}.txt`, sha256, plan });
      write(`seeds/${id}.txt`, seed);
      write(`content/corrections/${id}.yaml`, read(`content/corrections/${source.id}.yaml`));
    }
  }
  writeFileSync(manifest, stringify([...sources, ...added]));
}

function report(title: string, { seconds, peakMegabytes, folder }: Build, { print, printTable }: Effects): void {
  print(`\n${title}: ${seconds.toFixed(1)} s, peak ${peakMegabytes.toFixed(0)} MB (main process)`);
  const rows = new Map<string, { files: number; bytes: number; gzip: number; largest: number }>();
  for (const file of globSync('**/*', { cwd: folder, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const path = join(file.parentPath, file.name);
    const name = path.slice(folder.length + 1).replaceAll('\\', '/');
    const kind = kinds.find(([, pattern]) => pattern.test(name))?.[0] ?? '';
    const bytes = readFileSync(path);
    const gzip = gzipSync(bytes).length;
    const row = rows.get(kind) ?? { files: 0, bytes: 0, gzip: 0, largest: 0 };
    rows.set(kind, {
      files: row.files + 1,
      bytes: row.bytes + bytes.length,
      gzip: row.gzip + gzip,
      largest: Math.max(row.largest, gzip),
    });
  }
  const kb = (bytes: number) => (bytes / 1000).toFixed(1);
  printTable(
    kinds.flatMap(([kind]) => {
      const row = rows.get(kind);
      return row === undefined
        ? []
        : [
            {
              kind,
              files: row.files,
              kB: kb(row.bytes),
              'kB gzip': kb(row.gzip),
              'mean kB gzip': kb(row.gzip / row.files),
              'largest kB gzip': kb(row.largest),
            },
          ];
    }),
  );
}

if (import.meta.main)
  process.exitCode = await run(process.argv.slice(2), {
    print: (text) => console.log(text),
    printTable: (rows) => console.table(rows),
    copyProject,
    measureBuild,
    remove: (folder) => rmSync(folder, { recursive: true }),
  });
