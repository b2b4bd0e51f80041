import { calendarPagePath } from '../domain/paths.ts';
import type { frameWords } from '../i18n/frame.ts';

interface Section {
  readonly href: string;
  /** Its name in `frameWords`. */
  readonly name: keyof ReturnType<typeof frameWords>;
  /** Other addresses that begin so stand in this room too. */
  readonly also?: string;
}

/** The rooms of the site, in the order of its navigation. */
export const sections: readonly Section[] = [
  { href: '/ke-hoach/', name: 'plans' },
  { href: '/nhiem-vu/', name: 'tasks' },
  { href: '/chi-tieu/', name: 'targets', also: '/so-sanh/' },
  { href: '/thoi-han/', name: 'deadlines', also: calendarPagePath },
  { href: '/co-quan/', name: 'agencies' },
  { href: '/van-ban/', name: 'documents' },
  { href: '/du-lieu/', name: 'data', also: '/bieu-do/' },
];
