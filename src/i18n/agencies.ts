/** Words of the lists of agencies: all of them, what became of them, duties of those that are no more. */
import { messages } from './language.ts';
import { counted } from './numbers.ts';

export const agencyListWords = messages(
  {
    title: 'Cơ quan',
    description:
      'Các cơ quan được giao việc trong kế hoạch của tỉnh, thành phố: chủ trì bao nhiêu nhiệm vụ, phối hợp bao nhiêu nhiệm vụ.',
    ledeBefore: (count: string) =>
      `${count} cơ quan, đơn vị và nhóm cơ quan có tên trong các kế hoạch hoặc kế tiếp cơ quan có tên. Văn bản thường gọi chung nhiều cơ quan, như`,
    ledeAfter: '; mỗi cách gọi chung như vậy có trang riêng và được ghi là nhóm.',
    named: 'Tên cơ quan ghi theo ngày ban hành kế hoạch.',
    changes: 'Cơ quan thay đổi qua thời gian',
    open: 'nhiệm vụ của cơ quan không còn',
    workload: 'khối lượng nhiệm vụ theo năm',
    byPlace: 'Theo tỉnh, thành phố',
    table: 'cơ quan',
    central: 'Trung ương',
    agency: 'Cơ quan',
    caption: (place: string) => `Cơ quan ở ${place}, theo loại`,
    leads: 'Chủ trì',
    coordinates: 'Phối hợp',
    deadlines: 'Thời hạn',
    group: 'nhóm',
    onlyNamed: (count: string) => `Chỉ có ở nơi nhận, được viện dẫn hoặc kế tiếp cơ quan khác (${count})`,
  },
  {
    title: 'Agencies',
    description: 'Agencies with duties under provincial plans: how many tasks each leads and coordinates.',
    ledeBefore: (count) =>
      `${count} agencies, units and groups of agencies that the plans name, or that succeed one they name. Documents often name several agencies as one, such as`,
    ledeAfter: '; each such name has a page of its own and is marked as a group.',
    named: 'Agencies are called as on the day a plan was issued.',
    changes: 'Changes of agencies over time',
    open: 'duties of agencies that no longer exist',
    workload: 'workload by year',
    byPlace: 'By province or city',
    table: 'agencies',
    central: 'Central',
    agency: 'Agency',
    caption: (place) => `Agencies by kind, ${place}`,
    leads: 'Leads',
    coordinates: 'Coordinates',
    deadlines: 'Deadlines',
    group: 'group',
    onlyNamed: (count) => `Named only as recipients, as issuers of cited documents or as successors (${count})`,
  },
);

export const changeListWords = messages(
  {
    title: 'Cơ quan thay đổi qua thời gian',
    description:
      'Những lần hợp nhất, đổi tên, chuyển nhiệm vụ và kết thúc hoạt động của cơ quan có tên trong các kế hoạch, kèm căn cứ và điều chưa kiểm chứng.',
    lede: (count: string, byText: string) =>
      `Kế hoạch nêu tên cơ quan vào ngày ban hành; sau đó nhiều cơ quan đã hợp nhất, đổi tên hoặc không còn. Trang này ghi ${count} thay đổi, ${byText} trong đó do một văn bản nêu rõ, còn lại là suy ra từ nhiều nguồn.`,
    limits:
      'Lời văn của kế hoạch giữ nguyên tên như đã in. Thay đổi nào không có ở đây là chưa được ghi nhận, không có nghĩa là không xảy ra.',
    open: 'Nhiệm vụ của cơ quan không còn',
    changes: 'Các thay đổi',
    table: 'thay đổi',
    provinceTable: 'tỉnh, thành phố hợp nhất',
    noSuccessor: ': không có cơ quan kế tiếp',
    became: 'thành',
    instruments: 'Văn bản:',
    source: 'Nguồn:',
    note: 'Chưa kiểm chứng:',
  },
  {
    title: 'Changes of agencies over time',
    description:
      'Mergers, new names, transfers of duties and endings of agencies that the plans name, with what each rests on and what is not verified.',
    lede: (count, byText) =>
      `A plan names agencies as on its day of issue; many have since merged, been renamed or ended. ${count} changes are on record here, ${byText} of them stated by an act, the others inferred from several sources.`,
    limits:
      'The text of a plan keeps the names it was printed with. A change that is missing here is not on record; it may have happened.',
    open: 'Duties of agencies that no longer exist',
    changes: 'Changes',
    table: 'changes',
    provinceTable: 'merged provinces and cities',
    noSuccessor: ': no successor',
    became: 'became',
    instruments: 'Documents:',
    source: 'Source:',
    note: 'Not verified:',
  },
);

export const openDutyWords = messages(
  {
    title: 'Nhiệm vụ của cơ quan không còn',
    description:
      'Nhiệm vụ mà kế hoạch giao cho cơ quan nay không còn, và chưa ghi nhận một cơ quan nào kế tiếp trọn vẹn.',
    none: 'Theo những gì đã ghi nhận, mỗi cơ quan không còn đều có một cơ quan kế tiếp.',
    lede: (leads: string, coordinates: string, agencies: string) =>
      `${leads} nhiệm vụ chủ trì và ${coordinates} nhiệm vụ phối hợp được giao cho ${agencies} cơ quan nay không còn; chưa xác định cơ quan nào giữ trọn những việc ấy.`,
    ask: 'Muốn biết ai trả lời cho một việc cụ thể, hãy hỏi cơ quan đã ban hành kế hoạch.',
    now: 'Hiện nay:',
    deadlines: (count: string) => `${count} việc có thời hạn`,
    leads: (count: string) => `Chủ trì (${count})`,
    coordinates: (count: string) => `Phối hợp (${count})`,
  },
  {
    title: 'Duties of agencies that no longer exist',
    description: 'Tasks given to agencies that no longer exist and have no single successor on record.',
    none: 'By the changes on record, each agency that no longer exists has a successor.',
    lede: (leads, coordinates, agencies) =>
      `${leads} tasks to lead and ${coordinates} to coordinate were given to ${agencies} agencies that no longer exist; which agency has all of them now is not settled.`,
    ask: 'To learn who answers for a certain duty, ask the agency that issued the plan.',
    now: 'Today:',
    deadlines: (count) => `${counted(count, 'duty', 'duties')} with a deadline`,
    leads: (count) => `Leads (${count})`,
    coordinates: (count) => `Coordinates (${count})`,
  },
);
