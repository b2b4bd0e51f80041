/** Where a published text differs from its sources. */
import { messages } from './language.ts';

export const correctionListWords = messages(
  {
    none: 'Bản này không có chữ nào phải hiệu đính.',
    kept: 'giữ như bản in',
    leftOut: '→ bỏ',
    perhaps: 'có thể là',
    line: (line: string) => `Dòng ${line}, ở`,
    lineOf: (line: string) => `, dòng ${line}`,
    compare: 'đối chiếu',
  },
  {
    none: 'Nothing in this copy needed correction.',
    kept: 'kept as printed',
    leftOut: '→ left out',
    perhaps: 'perhaps',
    line: (line) => `Line ${line}, in`,
    lineOf: (line) => `, line ${line}`,
    compare: 'compare',
  },
);

export const planSourceWords = messages(
  {
    title: 'Nguồn và hiệu đính',
    about:
      'Lời văn ở trên được dựng từ các bản nguồn dưới đây. Mỗi chỗ khác bản nguồn đều được ghi lại kèm lý do; chỗ nghi ngờ mà không có gì xác nhận thì giữ nguyên như bản in. Cách kiểm tra được nói rõ ở trang',
    method: 'Phương pháp',
    compare: 'Đối chiếu từng đoạn: bản nguồn in thế nào, ở đây công bố thế nào',
    source: (id: string) => `Bản nguồn ${id}`,
    kind: 'Loại',
    file: 'Tệp',
    lacks: 'Phần thiếu',
    noLacks: 'không thiếu',
    omissions: (id: string, count: string) => `Những gì của bản ${id} không thuộc lời văn nên được bỏ ra (${count})`,
    lines: (lines: string) => `Dòng ${lines}:`,
    wholeLine: 'cả dòng',
    lackedWords: (id: string, count: string) => `Lời văn mà bản ${id} không có (${count})`,
    get: 'Tải văn bản này về:',
    allData: 'Mọi bộ dữ liệu',
  },
  {
    title: 'Sources and corrections',
    about:
      'The text above is made from the sources below. Each difference from them is recorded with its reason; what is in doubt, with nothing to confirm it, is kept as printed. How it is checked is told on the page',
    method: 'Method',
    compare: 'Compare clause by clause: what the sources print, and what is published here',
    source: (id) => `Source ${id}`,
    kind: 'Kind',
    file: 'File',
    lacks: 'Lacks',
    noLacks: 'nothing',
    omissions: (id, count) => `What source ${id} holds beside the text, left out here (${count})`,
    lines: (lines) => `Line ${lines}:`,
    wholeLine: 'the whole line',
    lackedWords: (id, count) => `Words of the text that source ${id} lacks (${count})`,
    get: 'Download this document:',
    allData: 'All datasets',
  },
);
