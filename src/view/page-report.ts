import type { Report } from '../domain/settings.ts';

/** The report that a reader copies, where the site has no address that takes one; the last line is the reader's to write. */
export function reportWords({ title, address, words }: Report, datasetVersion: string): string {
  return [
    `Báo lỗi trên trang: ${title}`,
    `Địa chỉ: ${address}`,
    `Phiên bản dữ liệu: ${datasetVersion}`,
    `Chỗ có lỗi: ${words === '' ? '' : `“${words}”`}`,
    'Nên sửa thành: ',
  ].join('\n');
}
