/** A plan's clause read as an offer: which support, for whom. The office and the time are those of the duties named. */
import { z } from 'zod';
import { clause, inOrder, printed, quote } from './fact-fields.ts';
import { enumOf, printedSchema, yearSchema } from './ids.ts';

export const offerKinds = {
  registration: 'Đăng ký bảo hộ',
  management: 'Quản lý, phát triển sau khi được bảo hộ',
  use: 'Khai thác, thương mại hóa',
  promotion: 'Quảng bá, kết nối thị trường',
  technology: 'Nghiên cứu, đổi mới công nghệ',
  startup: 'Khởi nghiệp, ươm tạo',
  protection: 'Bảo vệ quyền',
  training: 'Đào tạo, tập huấn',
  information: 'Thông tin, tư vấn',
  quality: 'Tiêu chuẩn, chất lượng',
  business: 'Phát triển tổ chức kinh doanh',
} as const;
export type OfferKind = keyof typeof offerKinds;

export const beneficiaryGroups = {
  enterprise: 'Doanh nghiệp',
  smallEnterprise: 'Doanh nghiệp nhỏ và vừa',
  startup: 'Doanh nghiệp khởi nghiệp',
  technologyEnterprise: 'Doanh nghiệp khoa học và công nghệ',
  cooperative: 'Hợp tác xã',
  farmer: 'Nông dân',
  maker: 'Chủ thể OCOP, làng nghề, sản phẩm địa phương',
  organisation: 'Tổ chức',
  individual: 'Cá nhân',
  researcher: 'Viện nghiên cứu, trường',
  artist: 'Nghệ nhân, tác giả',
} as const;
export type BeneficiaryGroup = keyof typeof beneficiaryGroups;

export const propertyRights = {
  trademark: 'Nhãn hiệu',
  collectiveMark: 'Nhãn hiệu tập thể, nhãn hiệu chứng nhận',
  geographicalIndication: 'Chỉ dẫn địa lý',
  patent: 'Sáng chế, giải pháp hữu ích',
  design: 'Kiểu dáng công nghiệp',
  copyright: 'Quyền tác giả, quyền liên quan',
  plantVariety: 'Giống cây trồng',
} as const;
export type PropertyRight = keyof typeof propertyRights;

export const offerSchema = z
  .strictObject({
    clause,
    what: printedSchema.meta({
      title: 'Hỗ trợ gì',
      description: 'Nội dung hỗ trợ, rút gọn từ lời văn',
      descriptionEn: 'The support, condensed from the words of the clause',
    }),
    kind: enumOf(offerKinds).meta({
      title: 'Loại hỗ trợ',
      description: 'Loại hỗ trợ, do người biên tập xếp',
      descriptionEn: 'Kind of support, as the editors class it',
    }),
    for: z
      .array(
        z.strictObject({
          group: enumOf(beneficiaryGroups).meta({
            title: 'Nhóm đối tượng',
            description: 'Nhóm đối tượng, do người biên tập xếp',
            descriptionEn: 'Group, as the editors class it',
          }),
          printed,
        }),
      )
      .default([])
      .meta({
        title: 'Cho ai',
        description: 'Ai được hỗ trợ, như điều khoản ghi; để trống khi không nêu',
        descriptionEn: 'Who is supported, as the clause prints it; empty where it does not say',
      }),
    rights: z.array(enumOf(propertyRights)).default([]).meta({
      title: 'Loại quyền',
      description:
        'Loại quyền sở hữu trí tuệ được nêu tên, hoặc thuộc “quyền sở hữu công nghiệp” được nêu; để trống khi không nêu riêng loại nào',
      descriptionEn: 'Rights that are named, alone or as industrial property; empty where none is singled out',
    }),
    /** Clauses of other duties of the plan that say which office gives this support; the clause's own duty needs no mention. */
    givenBy: z.array(clause).default([]),
    periodFrom: yearSchema.optional().meta({
      title: 'Từ năm',
      description: 'Năm đầu mà nguyên văn nêu cho việc hỗ trợ',
      descriptionEn: 'First year that the quote states for the support',
    }),
    periodTo: yearSchema.optional().meta({
      title: 'Đến năm',
      description: 'Năm cuối mà nguyên văn nêu cho việc hỗ trợ',
      descriptionEn: 'Last year that the quote states for the support',
    }),
    quote,
  })
  .refine(({ periodFrom, periodTo }) => inOrder(periodFrom, periodTo), {
    path: ['periodTo'],
    error: 'is before "periodFrom"',
  });

export type OfferRecord = z.infer<typeof offerSchema>;
