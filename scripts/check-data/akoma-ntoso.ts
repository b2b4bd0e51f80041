/** The official schema of Akoma Ntoso accepts every plan; ids stand once in a file, and every `#id` finds its element. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { referenceProblems } from '../../src/publish/akoma-ntoso/reference-problems.ts';
import { dataFolder } from './data-package.ts';
import type { Fault, Proof } from './proof.ts';

const advice = 'Mend src/publish/akoma-ntoso/.';
const mostMemoryPages = 4096; // of 64 KiB

export const proveAkomaNtoso: Proof = async ({ site, official }) => {
  const files = globSync(join(dataFolder, 'ke-hoach/*.akn.xml'), { cwd: site }).sort();
  const faults: Fault[] = [];
  const schemaFile = (fileName: string) => ({ fileName, contents: readFileSync(join(official, fileName), 'utf8') });
  const schema = [schemaFile('akomantoso30.xsd')];
  const preload = [schemaFile('xml.xsd')];
  for (const file of files) {
    const contents = readFileSync(join(site, file), 'utf8');
    const { errors } = await validateXML({
      xml: [{ fileName: 'plan.xml', contents }],
      schema,
      preload,
      maxMemoryPages: mostMemoryPages,
    });
    for (const { loc, message } of errors)
      faults.push({ file, ...(loc === null ? {} : { line: loc.lineNumber }), problem: message, advice });
    if (errors.length === 0) faults.push(...referenceProblems(contents).map((problem) => ({ file, problem, advice })));
  }
  return { checked: files.length, faults };
};
