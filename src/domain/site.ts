/** What the site is called and where it says so. */
export const site = {
  name: 'Kế hoạch Mở',
  tagline: 'Kế hoạch của tỉnh, thành phố: đọc được, tìm được, đếm được',
  description:
    'Toàn văn, nhiệm vụ, chỉ tiêu, thời hạn và cơ quan thực hiện trong các kế hoạch của ủy ban nhân dân tỉnh, thành phố; kèm dữ liệu mở.',
} as const;

export const manifestPath = '/manifest.webmanifest';

/** Of the pictures that stand for pages where their addresses are shared, in px: what networks ask for. */
export const pictureSize = { width: 1200, height: 630 } as const;
