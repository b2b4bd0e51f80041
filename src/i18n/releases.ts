/** Words around the releases of the datasets. What changed stands in `content/releases.yaml`, in both languages. */
import { messages } from './language.ts';

export const releaseWords = messages(
  { version: (version: string) => `Phiên bản ${version}`, day: 'Ngày' },
  { version: (version) => `Version ${version}`, day: 'Released on' },
);
