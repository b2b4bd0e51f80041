/** The heading that this site gives a task: its own words, as many as say what is to be done. */
import type { Task } from '../domain/facts.ts';
import { capitalize } from '../vietnamese/format.ts';
import { isInside, sentenceEnds } from './sentence.ts';

/** A text up to this many letters is its own title; a longer one is cut within the next. */
const whole = 150;
const most = 120;
const fewest = 40;
/** A text that begins with its grounds says late what is to be done: it gets so many letters more. */
const late = 60;
const grounds = /^(?:Căn cứ|Trên cơ sở|Hàng năm, trên cơ sở)/u;

/** Words that begin the purpose or the manner: what stands before them is complete. */
const turns =
  /,? (?=(?:nhằm|để|trên cơ sở|thông qua|bao gồm|gồm|góp phần|trong đó|đặc biệt|tạo điều kiện|từng bước|theo hướng|phù hợp với|phục vụ|gắn với|đáp ứng|đảm bảo|bảo đảm|tiến tới|căn cứ|theo) )/gu;
/** No phrase ends with one of these. */
const dangling =
  /\s(?:và|hoặc|của|các|những|cho|về|với|trong|từ|đến|tại|là|theo|trên|do|bằng|để|nhằm|một|số|được|đối|có|việc|vào|phát|khoa|công|chuyển|sở|trí|hàng)$/u;

/**
 * A task of one sentence at most, as its text has it; of a longer one the first sentence, the name before its colon, or
 * what stands before its purpose. "…" marks a cut inside a sentence. A beginning that only lists the agencies, which stand
 * beside the title anyway, is left out.
 */
export function taskTitle({ text, agencies }: Pick<Task, 'text' | 'agencies'>): string {
  const words = (text.length <= whole ? text : withoutNames(text, agencies)).replace(/[\s.,;:…]+$/u, '');
  const room = grounds.test(words) ? late : 0;
  if (words.length <= whole + room && !words.includes('\n')) return words;
  const sentence = sentenceEnds(words).find((end) => end <= most);
  if (sentence !== undefined) return `${words.slice(0, sentence)}${words[sentence] === ';' ? '…' : ''}`;
  const turn =
    lastOf(turns, words, most + room, (head) => !dangling.test(head)) ??
    lastOf(/,(?= )/gu, words, most + room, isPhrase);
  const end = turn ?? lastOf(/ /gu, words, most, (head) => !dangling.test(head)) ?? most;
  return `${words.slice(0, end).replace(/[\s,;:–-]+$/u, '')}…`;
}

/** The last place of the mark in the first letters of a text, neither too early nor inside a bracket or quotation. */
function lastOf(mark: RegExp, text: string, length: number, fits: (head: string) => boolean): number | undefined {
  return [...text.slice(0, length + 1).matchAll(mark)]
    .map(({ index }) => index)
    .findLast((end) => {
      const head = text.slice(0, end);
      return end >= Math.max(fewest, length - most + fewest) && !isInside(head) && fits(head);
    });
}

/** Whether the last piece of a list is long enough not to lack its object: not "…, xác lập". */
function isPhrase(head: string): boolean {
  const piece = head.slice(head.lastIndexOf(',') + 1).trim();
  return piece.split(' ').length >= 5 && !dangling.test(head);
}

/** How the words that give a task begin: with a role, or with the agencies themselves. */
const role = /^(?:Chủ trì(?:,? (?:và )?phối hợp)?|(?:(?:Chủ động )?(phối hợp))(?: chặt chẽ)?)(?: với| cùng)? |^Giao /iu;
const joints =
  /^(?:,|;|và|với|cùng|có liên quan|liên quan|trong việc|chủ trì|phối hợp|Giám đốc|Thủ trưởng|Chủ tịch|Chánh)(?=[\s,;])/iu;

/**
 * "Chủ trì, phối hợp với Sở Tài chính xây dựng cơ chế …" → "Xây dựng cơ chế …"; "Phối hợp với Sở Y tế tuyên truyền …" →
 * "Phối hợp tuyên truyền …". The text stays where a name is not on record or no verb follows the names.
 */
function withoutNames(text: string, agencies: Task['agencies']): string {
  const start = role.exec(text);
  const names = agencies.map(({ printed }) => printed).sort((a, b) => b.length - a.length);
  let rest = text.slice(start?.[0].length ?? 0);
  let named = false;
  for (;;) {
    const bare = rest.replace(/^các /iu, '');
    const name = names.find((one) => startsWith(rest, one) || startsWith(bare, one));
    const length = name === undefined ? joints.exec(rest)?.[0].length : name.length;
    if (length === undefined) break;
    named ||= name !== undefined;
    rest = (name === undefined || startsWith(rest, name) ? rest : bare).slice(length).trimStart();
  }
  const isVerb = /^(?!các |những |để |có trách nhiệm )\p{Ll}/u.test(rest) && rest.split(' ').length >= 6;
  if (!named || !isVerb) return text;
  return start?.[1] === undefined ? capitalize(rest) : `Phối hợp ${rest}`;
}

function startsWith(text: string, name: string): boolean {
  return text.slice(0, name.length).toLocaleLowerCase('vi') === name.toLocaleLowerCase('vi');
}
