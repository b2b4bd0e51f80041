/** The main facts of a plan. */
import { messages } from './language.ts';

export const planFactWords = messages(
  {
    title: 'Thông tin chính',
    number: 'Số, ký hiệu',
    issuedOn: 'Ngày ban hành',
    status: 'Tình trạng',
    issuer: 'Cơ quan ban hành',
    more: 'Người ký, nơi nhận, kinh phí và thông tin khác',
    type: 'Loại văn bản',
    province: 'Tỉnh, thành phố',
    effectiveFrom: 'Ngày hiệu lực',
    asReposted: 'theo bảng tóm tắt của trang đăng lại:',
    source: (id: string) => `bản nguồn ${id}`,
    period: 'Giai đoạn',
    issuedWith: 'Ban hành kèm theo',
    field: 'Lĩnh vực',
    signatory: 'Người ký',
    namedSignatory: 'Người ký ghi sẵn (chưa ký)',
    recipients: 'Nơi nhận',
    funding: 'Kinh phí',
    notStated: 'không nêu',
  },
  {
    title: 'Main facts',
    number: 'Number',
    issuedOn: 'Date of issue',
    status: 'Status',
    issuer: 'Issued by',
    more: 'Signatory, recipients, funding and more',
    type: 'Kind of document',
    province: 'Province or city',
    effectiveFrom: 'In effect from',
    asReposted: 'by the summary of the site that posted it:',
    source: (id) => `source ${id}`,
    period: 'Period',
    issuedWith: 'Issued with',
    field: 'Subject',
    signatory: 'Signed by',
    namedSignatory: 'Signatory named (not signed)',
    recipients: 'Sent to',
    funding: 'Funding',
    notStated: 'not stated',
  },
);

export const signatoryMessages = messages(
  {
    signingFor: (post: string) => `ký thay ${post} (KT.)`,
    onBehalfOf: (agency: string) => `thay mặt ${agency} (TM.)`,
    chairman: 'Chủ tịch',
    viceChairman: 'Phó Chủ tịch',
    committee: 'Ủy ban nhân dân',
  },
  {
    signingFor: (post) => `signing for the ${post} (KT.)`,
    onBehalfOf: (agency) => `on behalf of the ${agency} (TM.)`,
    chairman: 'Chair',
    viceChairman: 'Vice Chair',
    committee: 'People’s Committee',
  },
);
