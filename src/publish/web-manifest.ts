/**
 * The web application manifest, with which a browser installs the site.
 *
 * @see https://www.w3.org/TR/appmanifest/
 */
import { keptPath } from '../domain/offline.ts';
import { site } from '../domain/site.ts';

export interface ManifestColours {
  readonly theme: string;
  readonly background: string;
}

const icons = [
  { src: '/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
  { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
  { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
] as const;

const shortcuts = [
  { name: 'Kế hoạch', url: '/ke-hoach/' },
  { name: 'Tìm kiếm', url: '/tim-kiem/' },
  { name: 'Thời hạn', url: '/thoi-han/' },
  { name: 'Bản đã lưu', url: keptPath },
] as const;

export function webManifest({ theme, background }: ManifestColours): string {
  const manifest = {
    id: '/',
    name: `${site.name} – ${site.tagline}`,
    short_name: site.name,
    description: site.description,
    lang: 'vi',
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    display_override: ['standalone', 'minimal-ui'],
    theme_color: theme,
    background_color: background,
    categories: ['government', 'books', 'education'],
    icons,
    shortcuts: shortcuts.map((shortcut) => ({ ...shortcut, icons: [icons[0]] })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
