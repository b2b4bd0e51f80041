/** Words by which orders are told from other sentences. */
import { fold } from '../../../vietnamese/fold.ts';

/** First words of orders, folded, two syllables each. Nouns that open lists ("Sản phẩm", "Các loại") are not here. */
const verbs = new Set(
  `to chuc, xay dung, ho tro, trien khai, thuc hien, day manh, day nhanh, tang cuong, nang cao, hoan thien, hoan
  thanh, phat trien, phat huy, thuc day, khuyen khich, huong dan, ra soat, nghien cuu, ban hanh, tham muu, chu
  tri, phoi hop, chu dong, tiep tuc, tap trung, uu tien, dau tu, cung co, kien toan, mo rong, thanh lap, hinh
  thanh, dao tao, boi duong, tuyen truyen, pho bien, quan triet, kiem tra, giam sat, theo doi, don doc, danh
  gia, tong hop, bao cao, cung cap, cap nhat, cong bo, de xuat, bo tri, can doi, huy dong, long ghep, ap dung,
  ung dung, khai thac, quan ly, bao ve, bao dam, dam bao, duy tri, chu trong, tich cuc, xac dinh, lua chon, bien
  soan, van hanh, chuyen doi, so hoa, ket noi, chia se, tich hop, phu song, pho cap, tham gia, chi dao, yeu cau,
  de nghi, can cu, dinh ky, hang nam, thuong xuyen, kip thoi, phan dau, doi moi, cai cach, cai thien, giai
  quyet, xu ly, ngan ngua, ngan chan, kiem soat, phong chong, phong ngua, khac phuc, thu hut, moi goi, xuc tien,
  hop tac, lien ket, tim kiem, thu thap, khao sat, thong bao, tien hanh, tham van, tham dinh, phe duyet, nhan
  rong, ton vinh, khen thuong, tung buoc, khan truong, thi diem, da dang, tan dung, keu goi, van dong, cat giam,
  don gian, mua sam, trang bi, lap dat, sua chua, nang cap, cai tao, bao tri, dien tap, tap huan, truyen thong,
  hoi nhap, thong ke, dieu tra, quan trac, lay mau, phan tich, du bao, canh bao, tuan thu, chap hanh, nghiem
  tuc, bam sat, dong hanh, de cao, tranh thu, in an, phat hanh, gioi thieu, quang ba, trung bay, cong khai, giu
  vung, gop phan, nam chac, nam bat, cu the, the che, hien dai, toi uu, su dung, phan cong, phan bo, phan vung,
  sap xep, bo sung, sua doi, dieu chinh, thanh tra, tong ket, so ket, phat dong, nhanh chong, quan tam, bieu
  duong, chu y, hien thuc, nhan dien, khoi cong, khanh thanh, dang ky, chuan bi, chuyen giao, tiep nhan, trao
  doi, thong tin, khai tru, xu phat, dau tranh, phat hien, quy hoach, thiet lap, giang day, thong nhat, cong
  nhan, tiet kiem, dinh huong, dan dat, doi thoai, kich cau, dieu phoi, dieu hanh, tham khao, hoc tap, tiep can,
  phan loai, phan cap, la dau, tu bao, tu dam, trong rung`
    .split(',')
    .map((word) => word.trim().replace(/\s+/g, ' ')),
);
/** Of one syllable, with their marks: folded they are other words too ("mở", "mô"; "tự", "từ"; "nắm", "năm"). */
const shortVerbs = new Set(
  'tạo lập cử giao làm đưa giảm tăng trình gắn mở nắm chọn sửa mua in cần phải sớm không tự giúp xóa xoá dạy trồng'.split(
    ' ',
  ),
);

/** True when the words begin as an order does: with a verb. */
export function startsWithVerb(text: string): boolean {
  const [first = '', second = ''] =
    text
      .slice(0, 60)
      .toLowerCase()
      .match(/[\p{L}\d]+/gu)
      ?.slice(0, 2) ?? [];
  return shortVerbs.has(first) || verbs.has(fold(`${first} ${second}`));
}

/** Words about the plan as a whole that close it or its last part: what to do with difficulties, thanks to all. */
export function isClosingWords(text: string): boolean {
  const start = fold(text.slice(0, 400));
  return (
    start.startsWith('tren day la') ||
    (/^(?:trong )?qua trinh/.test(start) && /(?:kho khan|vuong mac|phat sinh|can dieu chinh|sua doi)/.test(start)) ||
    /^(?:neu co|khi co) (?:kho khan|vuong mac|van de)/.test(start) ||
    (/(?:yeu cau|de nghi) (?:thu truong |giam doc )?cac/.test(start.slice(0, 60)) &&
      /nghiem tuc|\.\/\./.test(fold(text.slice(-400)))) ||
    /^(?:ke hoach|chuong trinh|quyet dinh) nay (?:thay the|co hieu luc)/.test(start)
  );
}

/** Words that name only what follows: "…, cụ thể như sau:". Their offset from the start, or the length of the text. */
export function endOfOrder(text: string): number {
  const found = /[,;]?\s*(?:cụ thể|chi tiết|với (?:các )?nội dung)?\s*(?:cụ thể\s+)?như sau\s*:\s*$/u.exec(
    text.slice(-60),
  );
  return found === null ? text.length : text.length - Math.min(60, text.length) + found.index;
}

/** A sentence that opens the list of duties below it: "… thực hiện các nhiệm vụ sau:", "Chủ trì, phối hợp với …:". */
export function opensList(text: string): boolean {
  return /:\s*$/.test(text) || /(?:sau đây|sau)\s*[:.]?\s*$/u.test(text);
}

/** Pieces of a text that end with a full stop or a semicolon before a capital; offsets from 0. */
export function sentencesOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const starts = [0, ...Array.from(text.matchAll(/[.;]\s+(?=\p{Lu})/gu), (match) => match.index + match[0].length)];
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
}

const form = /(?:đề cương|mẫu (?:số|báo cáo|biểu)|biểu mẫu|biểu (?:số )?\d|phiếu|bảng tổng hợp số liệu)/iu;

/** True for the words of an annex that is filled in or followed by others: it holds no task of this plan. */
export function isForm(annexWords: string): boolean {
  return form.test(annexWords.slice(0, 1000));
}
