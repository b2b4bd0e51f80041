/** A copy of the real content for tests that plant faults in it. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './check.ts';
import { projectRoot } from './commands.ts';

/** Changes the text of a file of the copy; a change that changes nothing fails the test. */
export type Edit = (file: string, change: (text: string) => string) => void;

export interface Checked {
  readonly exitCode: number;
  readonly output: string;
  /** The first line of each problem: place, severity and rule. */
  readonly heads: readonly string[];
}

/** @returns The folder of the copy, which the caller removes, and a check of a fresh copy after `plant` changed it. */
export function contentCopy() {
  const copy = mkdtempSync(join(tmpdir(), 'ke-hoach-mo-'));
  const edit: Edit = (file, change) => {
    const before = readFileSync(join(copy, file), 'utf8');
    const changed = change(before);
    assert.notEqual(changed, before, `nothing was planted in ${file}`);
    writeFileSync(join(copy, file), changed);
  };
  const checkWith = (plant: (edit: Edit) => void, args: readonly string[] = []): Checked => {
    for (const folder of ['content', 'seeds']) {
      rmSync(join(copy, folder), { recursive: true, force: true });
      cpSync(join(projectRoot, folder), join(copy, folder), { recursive: true });
    }
    plant(edit);
    const lines: string[] = [];
    const exitCode = run(args, { root: copy, print: (line) => lines.push(line) });
    const output = lines.join('\n');
    return {
      exitCode,
      output,
      heads: output.split('\n').filter((line) => /^\S+:\d+:\d+ (?:error|warning) /.test(line)),
    };
  };
  return { copy, checkWith };
}
