/** What is said of copies kept on the reader's device. */
import { formatDate } from '../vietnamese/format.ts';

/** `22/11/2026`: the day on the device's own calendar. */
export function dayOf(moment: Date): string {
  const part = (value: number): string => String(value).padStart(2, '0');
  return formatDate(`${moment.getFullYear()}-${part(moment.getMonth() + 1)}-${part(moment.getDate())}`);
}

/** What stands above a page that is shown because the network failed. */
export function keptNote(keptAt: Date, isOnline: boolean): string {
  return `${isOnline ? 'Chưa tải được bản mới' : 'Đang ngoại tuyến'} – bản lưu ngày ${dayOf(keptAt)}.`;
}
