import { messages } from './language.ts';

/** Assemblies by what they are of; the other kinds are named in `codes.ts`. */
export const assemblyWords = messages(
  { national: 'Quốc hội', council: 'Hội đồng nhân dân' },
  { national: 'National Assembly', council: 'People’s Councils' },
);
