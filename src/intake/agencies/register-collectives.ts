/** Nouns for bodies in general ("các sở, ban, ngành"), in the order in which ids and names list them. */

export type NounKind = 'central' | 'public' | 'union' | 'private' | 'press' | 'institute';

export interface Noun {
  readonly name: string;
  readonly names: readonly string[];
  readonly kind: NounKind;
  /** Too common to mean a body alone: "các phòng", "các hội". */
  readonly isWeak: boolean;
}

/** A star marks the nouns that mean no body unless others stand beside them. */
const register: Readonly<Record<NounKind, string>> = {
  central: `bộ* / Bộ trưởng | cơ quan ngang bộ | cơ quan thuộc Chính phủ
    | cơ quan Trung ương / cơ quan ở Trung ương / cơ quan của Trung ương / cơ quan TW`,
  public: `sở | ban* | ngành | cơ quan | phòng* | đơn vị | địa phương | phòng chuyên môn | phòng nghiệp vụ | trung tâm*
    | chi cục* | cơ quan chức năng | cơ quan chuyên môn | cơ quan quản lý nhà nước | cơ quan nhà nước | đơn vị sự nghiệp
    | đơn vị sự nghiệp công lập | đơn vị trực thuộc | cơ quan chủ quản | lực lượng chức năng | lực lượng vũ trang
    | cơ quan hành chính nhà nước | cơ quan ngành dọc | chủ đầu tư* | Trưởng phòng`,
  union: `đoàn thể | hội, đoàn thể | hội đoàn thể | tổ chức chính trị - xã hội / tổ chức CT-XH / tổ chức chính trị xã hội
    / đoàn thể chính trị - xã hội / tổ chức đoàn thể chính trị - xã hội | tổ chức đoàn thể | tổ chức xã hội
    | tổ chức xã hội - nghề nghiệp / tổ chức xã hội nghề nghiệp | hội* | hội nghề nghiệp | hội quần chúng | hiệp hội
    | hiệp hội ngành hàng | hiệp hội doanh nghiệp | hiệp hội ngành nghề | tổ chức thành viên | hội đặc thù | Mặt trận*`,
  press: `cơ quan báo chí | cơ quan thông tấn, báo chí / cơ quan thông tấn báo chí | cơ quan truyền thông
    | cơ quan thông tin đại chúng / phương tiện thông tin đại chúng | cơ quan thông tin, truyền thông | báo* | đài* | báo chí*`,
  institute: `viện* | trường* | viện nghiên cứu | trường đại học | trường cao đẳng | trường học* | cơ sở giáo dục* | cơ sở đào tạo*
    | cơ sở giáo dục đại học / cơ sở đào tạo đại học / cơ sở giáo dục đại học, sau đại học / cơ sở đào tạo đại học, sau đại học
    | cơ sở giáo dục nghề nghiệp* | bệnh viện* | cơ sở y tế* | tổ chức khoa học và công nghệ* | trường đại học, cao đẳng
    | cơ sở nghiên cứu* | cơ sở khám bệnh, chữa bệnh* | nhà khoa học*`,
  private: `doanh nghiệp / DN | doanh nghiệp nhỏ và vừa
    | doanh nghiệp viễn thông / doanh nghiệp bưu chính, viễn thông / doanh nghiệp viễn thông di động | tổ chức | cá nhân* | hợp tác xã* / HTX | hộ gia đình* | hộ kinh doanh* | hộ dân*
    | nhà đầu tư* | nhà cung cấp dịch vụ* | ngân hàng thương mại | tổ chức tín dụng | ngân hàng* | tổ chức kinh tế* | tổ hợp tác* | làng nghề*
    | cơ sở sản xuất* | cơ sở sản xuất, kinh doanh* | cộng đồng* | người dân* | nhân dân* | chủ hộ* | cơ sở nuôi trồng thủy sản*`,
};

export const collectiveNouns: readonly Noun[] = Object.entries(register).flatMap(([kind, list]) =>
  list.split('|').map((entry): Noun => {
    const names = entry.split('/').map((name) => name.trim().replace(/\s+/gu, ' ').replace('*', ''));
    return { name: names[0] ?? '', names, kind: kind as NounKind, isWeak: entry.includes('*') };
  }),
);

/** Words after the nouns that belong to the printed name and change nothing: "có liên quan", "của tỉnh". */
export const collectiveTails: readonly string[] =
  `có liên quan|liên quan|khác|khác có liên quan|khác liên quan|cấp tỉnh|cấp thành phố
|cấp huyện|cấp xã|các cấp|Trung ương|ở Trung ương|ở TW|TW|của Trung ương|tỉnh|thành phố|của tỉnh|của thành phố|thuộc tỉnh
|thuộc thành phố|thuộc UBND tỉnh|thuộc UBND thành phố|thuộc Ủy ban nhân dân tỉnh|thuộc Ủy ban nhân dân thành phố|thuộc Sở
|trực thuộc|trực thuộc Sở|trực thuộc UBND tỉnh|trong tỉnh|trong thành phố|trên địa bàn|trên địa bàn tỉnh|trên địa bàn thành phố
|đóng trên địa bàn|đóng trên địa bàn tỉnh|tại địa phương|ở địa phương|chuyên môn|chuyên môn thuộc Sở|nghiệp vụ|chức năng
|chuyên môn cấp tỉnh|được phân công|được giao|được giao nhiệm vụ|chuyên môn thuộc UBND tỉnh|sử dụng ngân sách|cùng cấp
|có chức năng|trong và ngoài tỉnh|quản lý ngành`
    .split('|')
    .map((tail) => tail.trim());
