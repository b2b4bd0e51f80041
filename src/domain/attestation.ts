import { z } from 'zod';
import { edtfDateSchema, idSchema, printedSchema } from './ids.ts';

/** A document or source that names agencies at a time: evidence that they were there then. */
export const attestationSchema = z.strictObject({
  id: idSchema,
  /** When it was issued or published, as precise as known. */
  on: edtfDateSchema,
  instrument: idSchema.optional(),
  source: printedSchema,
  agencies: z.array(idSchema).min(1),
});

export type Attestation = z.infer<typeof attestationSchema>;
