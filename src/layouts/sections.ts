interface Section {
  readonly href: string;
  readonly label: string;
  /** Other addresses that begin so stand in this room too. */
  readonly also?: string;
}

/** The rooms of the site, in the order of its navigation. */
export const sections: readonly Section[] = [
  { href: '/ke-hoach/', label: 'Kế hoạch' },
  { href: '/nhiem-vu/', label: 'Nhiệm vụ' },
  { href: '/chi-tieu/', label: 'Chỉ tiêu' },
  { href: '/thoi-han/', label: 'Thời hạn' },
  { href: '/co-quan/', label: 'Cơ quan' },
  { href: '/van-ban/', label: 'Văn bản' },
  { href: '/du-lieu/', label: 'Dữ liệu', also: '/bieu-do/' },
];
