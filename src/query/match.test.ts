import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aWording } from '../testing/search-builders.ts';
import { spell } from './accents.ts';
import type { AskedWord } from './interpret.ts';
import { fieldsOf, grade, matchRecord, type Match } from './match.ts';

interface Written {
  readonly text?: string;
  readonly title?: string;
  readonly headings?: readonly string[];
  readonly facts?: readonly string[];
  readonly plan?: string;
}

function match(typed: string, written: Written, weigh: (word: { readonly word: string }) => number = () => 1): Match {
  const { text = '', title = '', headings = [], facts = [], plan = '' } = written;
  return matchRecord(fieldsOf({ title, content: { text, headings, facts, plan, place: '' } }), aWording(typed), weigh);
}

const better: readonly (readonly [rule: string, typed: string, better: Written, worse: Written])[] = [
  ['a row answers better than words apart', 'bảo hộ', { text: 'bảo hộ' }, { text: 'hộ bảo' }],
  ['words near each other answer better than far apart', 'bảo hộ', { text: 'bảo và hộ' }, { text: 'bảo a b c d hộ' }],
  ['all words answer better than some', 'bảo hộ', { text: 'hộ a b c d bảo' }, { text: 'bảo' }],
  ['marks as typed answer better than others', 'bảo hộ', { text: 'bảo hộ' }, { text: 'báo hổ' }],
  ['a slip of the tone answers better than another vowel', 'nhãn', { text: 'nhản' }, { text: 'nhân' }],
  ['the clause’s own words answer better than those above it', 'bảo hộ', { text: 'bảo hộ' }, { headings: ['bảo hộ'] }],
  [
    'the nearest heading answers better than the outermost',
    'bảo hộ',
    { headings: ['a', 'bảo hộ'] },
    { headings: ['bảo hộ', 'a'] },
  ],
  [
    'a title too answers better than the words alone',
    'bảo hộ',
    { text: 'bảo hộ', title: 'bảo hộ' },
    { text: 'bảo hộ' },
  ],
  ['a row in one field answers better than one over two', 'bảo hộ', { facts: ['bảo hộ'] }, { facts: ['bảo', 'hộ'] }],
];
for (const [rule, typed, one, other] of better) {
  test(rule, () => assert.ok(match(typed, one).score > match(typed, other).score));
}

test('a rare word that is missing costs more than a common one', () => {
  const weigh = ({ word }: { readonly word: string }): number => (word === 'sáng' ? 1 : 0.1);
  assert.ok(match('sáng của', { text: 'sáng' }, weigh).score > match('sáng của', { text: 'của' }, weigh).score);
});

test('a record that says all covers all, one that says nothing covers nothing', () => {
  assert.equal(match('bảo hộ', { text: 'Bảo hộ.' }).coverage, 1);
  assert.deepEqual(match('bảo hộ', { text: 'Y tế' }), { score: 0, coverage: 0 });
});

test('a syllable covers in full only beside its neighbours, a number or "ISO" anywhere', () => {
  assert.ok(match('sở hữu', { text: 'Sở Y tế' }).coverage < 0.2);
  assert.equal(match('sở hữu', { text: 'Sở hữu' }).coverage, 1);
  assert.equal(match('ISO 9001', { text: '9001 đạt chuẩn ISO' }).coverage, 1);
});

const grades: readonly (readonly [typed: string, isOpen: boolean, written: string, least: number, most: number])[] = [
  ['hữ', true, 'hữu', 0.8, 0.8],
  ['hu', true, 'hữu', 0.8, 0.8],
  ['hứ', true, 'hữu', 0.4, 0.4],
  ['hữ', false, 'hữu', 0, 0],
  ['hữu', true, 'hữu', 1, 1],
  ['hu', true, 'sở', 0, 0],
];
for (const [typed, isOpen, written, least, most] of grades) {
  test(`"${typed}"${isOpen ? '…' : ''} is answered by "${written}" for ${most}`, () => {
    const asked: AskedWord = { ...spell(typed), typed, tie: '', isStop: false, isUnknown: false, isOpen };
    const value = grade(asked, spell(written));
    assert.ok(value >= least && value <= most);
  });
}
