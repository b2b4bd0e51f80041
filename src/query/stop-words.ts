/** Words that shape a question and say nothing of what is looked for. */
import type { Spelling } from './accents.ts';
import { spell } from './accents.ts';

const single =
  'và của các những cho về trong với theo để tại từ đến là được có thì mà ở do bị nào gì ai này đó khi phải muốn sẽ đã ' +
  'đang tôi em mình bạn xin hỏi biết hay hoặc như thế sao mấy không vậy nên rồi nữa cả cùng bởi vào ra lên đâu chưa lấy dành';
/** Single words whose letters alone, typed without marks, are hardly ever another word. */
const plain = 'va cua cac nhung cho trong voi theo duoc la thi nao gi khi muon toi hoi';
const rows =
  'làm gì|làm những gì|việc gì|giao việc gì|được giao việc gì|giao làm gì|như thế nào|thế nào|ra sao|bao nhiêu|là bao nhiêu|bao giờ|bao lâu|' +
  'ở đâu|lấy từ|nguồn nào|năm nào|ngày nào|cơ quan nào|đơn vị nào|sở nào|ngành nào|gồm những gì|bao gồm những gì|có được không|' +
  'muốn biết|thông tin về|nói về|liên quan đến';

const exact = new Set(single.split(' ').map((word) => spell(word).key));
const unmarked = new Set(plain.split(' '));
const phrases = rows
  .split('|')
  .map((row) => row.split(' ').map(spell))
  .sort((a, b) => b.length - a.length);

/** For each word, whether it only shapes the question. A row typed without marks counts too: "lam gi". */
export function findStopWords(words: readonly Spelling[]): readonly boolean[] {
  const areMarksTyped = words.some(({ hasMarks }) => hasMarks); // else "do" may be "đo", "đô", "độ"
  const found = words.map(({ key, letters, hasMarks }) =>
    hasMarks || areMarksTyped ? exact.has(key) : unmarked.has(letters),
  );
  words.forEach((_, at) => {
    const row = phrases.find((phrase) => phrase.every((word, index) => isSame(words[at + index], word)));
    row?.forEach((_word, index) => (found[at + index] = true));
  });
  return found;
}

function isSame(typed: Spelling | undefined, word: Spelling): boolean {
  return typed !== undefined && (typed.hasMarks ? typed.key === word.key : typed.letters === word.letters);
}
