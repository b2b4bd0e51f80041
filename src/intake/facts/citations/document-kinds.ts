/** What legal documents are called, and the letters that stand for it in their numbers. */
import type { InstrumentKind } from '../../../domain/instrument.ts';
import { fold } from '../../../vietnamese/fold.ts';

/** Nouns that stand before a number, the longer before the shorter that they hold. */
const nouns: readonly (readonly [noun: string, kind: InstrumentKind])[] = [
  ['Nghị quyết liên tịch', 'resolution'],
  ['Nghị quyết', 'resolution'],
  ['Nghị định', 'decree'],
  ['Quyết định', 'decision'],
  ['Thông tư liên tịch', 'circular'],
  ['Thông tư', 'circular'],
  ['Chỉ thị', 'directive'],
  ['Kết luận', 'conclusion'],
  ['Quy định', 'regulation'],
  ['Hướng dẫn', 'guideline'],
  ['Thông báo', 'notice'],
  ['Công điện', 'telegram'],
  ['Công văn', 'letter'],
  ['Văn bản', 'letter'],
  ['Tờ trình', 'proposal'],
  ['Kế hoạch', 'plan'],
  ['Chương trình hành động', 'programme'],
  ['Chương trình', 'programme'],
  ['Đề án', 'scheme'],
  ['Báo cáo', 'report'],
  ['Pháp lệnh', 'ordinance'],
  ['Bộ luật', 'code'],
  ['Luật', 'law'],
];
const kindOfNoun = new Map(nouns.map(([noun, kind]) => [fold(noun), kind]));

/** The nouns as alternatives of a regular expression. */
export const nounPattern = nouns.map(([noun]) => noun.replaceAll(' ', String.raw`\s+`)).join('|');

/** "QUYẾT  ĐỊNH" → decision. */
export function kindOf(noun: string): InstrumentKind | undefined {
  return kindOfNoun.get(fold(noun).replace(/\s+/gu, ' '));
}

/** First letters of a number's code, folded: "71/NQ-CP", "57-NQ/TW". What is not here is the short name of a body: a letter. */
const codes: Readonly<Record<string, InstrumentKind>> = {
  nq: 'resolution',
  nqlt: 'resolution',
  nd: 'decree',
  qd: 'decision',
  tt: 'circular',
  ttlt: 'circular',
  ct: 'directive',
  kl: 'conclusion',
  qydi: 'regulation',
  qyd: 'regulation',
  qdi: 'regulation',
  hd: 'guideline',
  tb: 'notice',
  cd: 'telegram',
  cv: 'letter',
  ttr: 'proposal',
  kh: 'plan',
  ctr: 'programme',
  ctrhd: 'programme',
  da: 'scheme',
  bc: 'report',
  pl: 'ordinance',
  vbhn: 'law',
};

export function kindOfCode(code: string): InstrumentKind | undefined {
  const key = fold(code);
  return Object.hasOwn(codes, key) ? codes[key] : undefined;
}

/** Letters of a kind in an id: `qd-ttg-2019-1068`. */
export const idLetters: Readonly<Record<InstrumentKind, string>> = {
  constitution: 'hien-phap',
  code: 'bo-luat',
  law: 'luat',
  ordinance: 'pl',
  resolution: 'nq',
  decree: 'nd',
  decision: 'qd',
  circular: 'tt',
  directive: 'ct',
  conclusion: 'kl',
  regulation: 'qdi',
  guideline: 'hd',
  notice: 'tb',
  telegram: 'cd',
  letter: 'cv',
  proposal: 'ttr',
  plan: 'kh',
  programme: 'ctr',
  scheme: 'da',
  report: 'bc',
};
