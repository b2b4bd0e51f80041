/** Words around the releases of the datasets. What changed stands in `content/releases.yaml`, in both languages. */
import { messages } from './language.ts';
import { counted } from './numbers.ts';

interface RowCounts {
  readonly against: string;
  readonly added: string;
  readonly changed: string;
  readonly removed: string;
}

export const releaseWords = messages(
  {
    version: (version: string) => `Phiên bản ${version}`,
    day: 'Ngày',
    rows: ({ against, added, changed, removed }: RowCounts) =>
      `So từng dòng với phiên bản ${against}, ở các bảng và cột có trong cả hai: ${added} dòng thêm, ${changed} dòng sửa, ${removed} dòng bỏ.`,
    log: (version: string) => `Nhật ký từng dòng của phiên bản ${version}`,
    manifest: (version: string) => `Mô tả các tệp của phiên bản ${version} (datapackage.json)`,
  },
  {
    version: (version) => `Version ${version}`,
    day: 'Released on',
    rows: ({ against, added, changed, removed }) =>
      `Row by row against version ${against}, in the tables and columns that both have: ${counted(added, 'row')} added, ${changed} changed, ${removed} removed.`,
    log: (version) => `Row-level change log of version ${version}`,
    manifest: (version) => `What version ${version} says of its files (datapackage.json)`,
  },
);
