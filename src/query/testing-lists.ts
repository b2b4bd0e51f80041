/** A small index for tests: what its lists say, and records that a fake Pagefind finds as the real one does. */
import type { SearchLists } from '../search/lists.ts';

export const lists: SearchLists = {
  recordCount: 6,
  vocabulary: [
    'chỉ dẫn địa lý hòa giải trọng tài bảo hộ quản quảng bá ươm vườn nghệ ngành khuyến công dân gian khởi nghiệp tuệ tế phổ',
    'sở khoa học và hữu trí nhãn hiệu tập thể kế hoạch tài sản shtt',
    'của các cho về thực hiện',
  ],
  plans: [
    {
      id: 'vn-ct-kh-ubnd-2020-151',
      name: 'Kế hoạch 151/KH-UBND',
      title: 'Chiến lược sở hữu trí tuệ',
      number: '151/KH-UBND',
      year: '2020',
      province: 'vn-ct',
    },
    {
      id: 'vn-ct-kh-ubnd-2016-114',
      name: 'Kế hoạch 114/KH-UBND',
      title: 'Phát triển khoa học và công nghệ',
      number: '114/KH-UBND',
      year: '2016',
      province: 'vn-ct',
    },
  ],
  agencies: [
    {
      id: 'ct-so-khoa-hoc-va-cong-nghe',
      name: 'Sở Khoa học và Công nghệ',
      abbreviations: ['SKHCN'],
      province: 'vn-ct',
      tasks: 40,
    },
  ],
  instruments: [
    {
      id: 'qd-ttg-2019-1068',
      name: 'Quyết định 1068/QĐ-TTg',
      number: '1068/QĐ-TTg',
      title: 'Chiến lược sở hữu trí tuệ đến năm 2030',
    },
  ],
  provinces: [{ id: 'vn-ct', name: 'Cần Thơ' }],
  phrases: ['nhãn hiệu tập thể', 'sở hữu trí tuệ', 'tài sản trí tuệ'],
};
