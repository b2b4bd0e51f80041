/**
 * `npm run bench`: builds the site into a folder of its own and prints time, peak memory, pages and bytes. Measures, asserts
 * nothing. `--plans N` also builds N synthetic plans, made from the real ones under other numbers, to see how the build grows.
 */
import { globSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildCopy, copyProject } from './project-copy.ts';

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
  ['khác', /./],
];

interface Build {
  readonly seconds: number;
  readonly peakMegabytes: number;
  readonly folder: string;
}

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

/** Copies of the real plans under other numbers; they have no sources, so their text is not compared. */
function addPlans(root: string, count: number): void {
  const folder = join(root, 'content/plans');
  const originals = readdirSync(folder).sort();
  for (let index = 0; index < count; index += 1) {
    const original = originals[index % originals.length] ?? '';
    const text = readFileSync(join(folder, original), 'utf8').replace(
      /^number: .*$/m,
      `number: ${9000 + index}/KH-UBND`,
    );
    writeFileSync(join(folder, `vn-xx-${String(index).padStart(6, '0')}.md`), text);
  }
}

function report(title: string, { seconds, peakMegabytes, folder }: Build): void {
  console.log(`\n${title}: ${seconds.toFixed(1)} s, peak ${peakMegabytes.toFixed(0)} MB (main process)`);
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
  console.table(
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

const flag = process.argv.indexOf('--plans');
const root = copyProject();
try {
  report('The published plans', await measureBuild(root));
  if (flag !== -1) {
    const count = Number(process.argv[flag + 1]);
    addPlans(root, count);
    rmSync(join(root, 'dist'), { recursive: true });
    report(`With ${count} synthetic plans more`, await measureBuild(root));
  }
} finally {
  rmSync(root, { recursive: true });
}
