/** Words of the page that tells what was proved of the datasets. */
import { messages } from './language.ts';

export const proofWords = messages(
  {
    title: 'Kiểm chứng dữ liệu',
    description: 'Từng điều đã được kiểm trên chính các tệp dữ liệu của bản dựng này, theo định nghĩa nào và kết quả.',
    lede: 'Mỗi điều dưới đây được một chương trình kiểm trên chính các tệp của bản dựng này, không phải trên bản nháp hay bản mẫu.',
    version: (version: string) => `Bộ dữ liệu phiên bản ${version}.`,
    proofs: 'Các điều được kiểm',
    claim: 'Điều được kiểm',
    definition: 'Theo',
    own: 'quy ước của bộ dữ liệu',
    result: 'Kết quả',
    notRun: 'chưa kiểm',
    passed: 'Đạt',
    failed: 'Không đạt',
    skipped: 'Chưa kiểm được',
    faults: (count: string) => `${count} lỗi`,
    noOfficialFiles: 'không có tệp định nghĩa chính thức ở nơi kiểm',
    noAddress: 'bản dựng không có địa chỉ công bố nên không có tệp này',
    summaryNotRun: 'Bản dựng này chưa được kiểm.',
    summary: (passed: string, failed: string, skipped: string) =>
      `${passed} điều đạt, ${failed} điều không đạt, ${skipped} điều chưa kiểm được.`,
    how: 'Tự kiểm lại',
    howText:
      'Ai có mã nguồn đều chạy lại được; chương trình in ra từng lỗi kèm tệp, dòng và cách sửa. Điều chưa kiểm được thì ghi là chưa kiểm được, không tính là đạt.',
  },
  {
    title: 'Proof of the data',
    description: 'What was checked on the very data files of this build, against which definition, and the result.',
    lede: 'A program checked each of these on the very files of this build, not on a draft or a sample.',
    version: (version) => `Version ${version} of the datasets.`,
    proofs: 'What is checked',
    claim: 'What holds',
    definition: 'By',
    own: 'a rule of these datasets',
    result: 'Result',
    notRun: 'not checked',
    passed: 'Passed',
    failed: 'Failed',
    skipped: 'Could not be checked',
    faults: (count) => `faults: ${count}`,
    noOfficialFiles: 'the official files of the definition were not at hand',
    noAddress: 'the build has no public address and so no such file',
    summaryNotRun: 'This build has not been checked.',
    summary: (passed, failed, skipped) => `Passed: ${passed}. Failed: ${failed}. Could not be checked: ${skipped}.`,
    how: 'Check it yourself',
    howText:
      'Whoever has the source can run it again; the program prints each fault with file, line and what to do. What could not be checked is said so and never counts as passed.',
  },
);
