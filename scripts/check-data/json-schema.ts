/** Every JSON file that has a JSON Schema is as it says. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { join } from 'node:path';
import { dataFolder, readJsonData, resourcesOf } from './data-package.ts';
import type { Proof } from './proof.ts';

export const proveJsonSchemas: Proof = ({ site }) => {
  const ajv = new Ajv2020({
    strict: true,
    keywords: ['descriptionEn'],
    formats: { date: true, uri: true },
    allErrors: true,
  });
  const described = resourcesOf(site).flatMap(({ path, jsonSchema }) =>
    jsonSchema === undefined ? [] : [{ path, jsonSchema }],
  );
  const faults = described.flatMap(({ path, jsonSchema }) => {
    const validate =
      ajv.getSchema(jsonSchema) ??
      ajv.addSchema(readJsonData(site, jsonSchema) as object, jsonSchema).compile({ $ref: jsonSchema });
    if (validate(readJsonData(site, path)) === true) return [];
    return (validate.errors ?? []).map(({ instancePath, message = '' }) => ({
      file: join(dataFolder, path),
      problem: `${instancePath} ${message} (${jsonSchema}).`,
      advice: 'Mend the column in src/publish/tables/, or the record that the row is made from.',
    }));
  });
  return { checked: described.length, faults };
};
