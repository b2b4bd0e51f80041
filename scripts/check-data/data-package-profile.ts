/** Whether `datapackage.json` is as the profile of Data Package v2 says, which holds those of resources, dialects and table schemas. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { dataFolder, readData, resourcesOf } from './data-package.ts';
import type { Proof } from './proof.ts';

export const proveDataPackage: Proof = ({ site, official }) => {
  const problems = dataPackageProblems(readData(site, 'datapackage.json').toString('utf8'), official);
  const file = join(dataFolder, 'datapackage.json');
  const advice = 'Mend src/publish/data-package.ts.';
  return {
    checked: resourcesOf(site).length,
    faults: problems.map((problem) => ({ file, problem: `${problem}.`, advice })),
  };
};

/**
 * @param text Of `datapackage.json`.
 * @param official The folder of the official profiles.
 * @returns What is wrong, each with its place in the document: `/resources/56/schema/foreignKeys must NOT have fewer than 1 items`.
 */
function dataPackageProblems(text: string, official: string): readonly string[] {
  const profile = readFileSync(join(official, 'datapackage.json'), 'utf8');
  const formats = {
    uri: (text: string) => URL.canParse(text),
    'date-time': /^\d{4}-\d{2}-\d{2}T/,
    email: /@/,
    textarea: true,
  } as const;
  const validate = new Ajv({ strict: false, allErrors: true, formats }).compile(JSON.parse(profile) as object);
  validate(JSON.parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
