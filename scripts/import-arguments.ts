/** What `npm run import` is asked to do. */
import { parseArgs } from 'node:util';
import type { Province } from '../src/domain/province.ts';
import { provinces } from '../src/intake/agencies/provinces.ts';
import { filesAt } from './import-files.ts';

export const usage =
  'npm run import -- FILE… [--same-document] [--province vn-22] [--update] [--dry-run] [--json] [--quiet]';

export interface Options {
  readonly province: Province | undefined;
  readonly isUpdate: boolean;
  readonly isDry: boolean;
  readonly isJson: boolean;
  readonly isQuiet: boolean;
  readonly isSameDocument: boolean;
}

/** @returns The files to read, in order; `fault` says why nothing can be done. */
export function readArguments(args: readonly string[]): {
  files: readonly string[];
  options: Options;
  fault: string | undefined;
} {
  const none: Options = {
    province: undefined,
    isUpdate: false,
    isDry: false,
    isJson: false,
    isQuiet: false,
    isSameDocument: false,
  };
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        province: { type: 'string' },
        update: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        quiet: { type: 'boolean', default: false },
        'same-document': { type: 'boolean', default: false },
      },
    });
    const province = provinces.find(({ id }) => id === values.province?.toLowerCase());
    const options = {
      province,
      isUpdate: values.update,
      isDry: values['dry-run'],
      isJson: values.json,
      isQuiet: values.quiet,
      isSameDocument: values['same-document'],
    };
    const files = positionals.flatMap((path) => filesAt(path));
    if (values.province !== undefined && province === undefined)
      return {
        files,
        options,
        fault: `There is no province "${values.province}": give its ISO 3166-2 code in small letters, such as vn-22.`,
      };
    return {
      files,
      options,
      fault:
        files.length > 0
          ? undefined
          : positionals.length === 0
            ? 'Give the document to import.'
            : `There is no document in ${positionals.join(', ')}.`,
    };
  } catch (error) {
    return { files: [], options: none, fault: error instanceof Error ? error.message : String(error) };
  }
}
