import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatDiagnostic } from '../../domain/diagnostic.ts';
import { publishedWords } from '../../domain/words.ts';
import { collateTexts, faultsOf, plan } from './testing.ts';

/** The plan with some words exchanged; a word that is not there fails the test. */
function withChange(printed: string, changed: string): string {
  assert.ok(plan.includes(printed), printed);
  return plan.replace(printed, changed);
}
const without = (...lines: readonly string[]): string =>
  plan
    .split('\n')
    .filter((line) => !lines.some((start) => line.startsWith(start)))
    .join('\n');
const words = (collation: ReturnType<typeof collateTexts>): string =>
  collation.document === undefined
    ? ''
    : publishedWords(collation.document.text)
        .map(({ word }) => word)
        .join(' ');
const whole = words(collateTexts(plan, plan));

test('copies that are alike have no difference and empty records', () => {
  const { differences, witnesses, diagnostics } = collateTexts(plan, plan);
  assert.deepEqual(differences, { decisions: [], additions: [] });
  assert.ok(witnesses.every(({ record }) => Object.values(record).every(({ length }) => length === 0)));
  assert.deepEqual(diagnostics, []);
});

test('what each copy has lost stands in the other: the draft is whole', () => {
  const a = without('ỦY BAN', 'TỈNH', 'CỘNG', 'Độc', 'Số', 'Sơn La', 'c) Khuyến', '2. Trồng', '2\tƯơm');
  const b = without('KẾ HOẠCH', 'I. MỤC', 'b) Phấn', 'a) Chọn', 'Nơi nhận', 'CHỦ TỊCH', '3\tTổng');
  const collation = collateTexts(a, b);
  assert.equal(words(collation), whole);
  assert.deepEqual(faultsOf(collation), []);
});

test('a lost line is recorded as lacking, with the copy that has it', () => {
  const { witnesses } = collateTexts(plan, without('b) Phấn'));
  assert.deepEqual(witnesses[1]?.record.lacks, [
    { clauses: ['I.2.b'], occurrence: 1, reason: 'Bản này không có; lấy theo bản 001.' },
  ]);
});

const proposals: readonly (readonly [what: string, printed: string, other: string, certainty: string])[] = [
  [
    'a word that is no syllable',
    'bóng mát trên các tuyến đường tỉnh, gìn',
    'bóng mát trên các tưyến đường tỉnh, gìn',
    'certain',
  ],
  ['a fixed phrase', 'Phấn đấu 80%', 'Phần đầu 80%', 'certain'],
  ['a fixed phrase in its second word', 'tại ba huyện có điều kiện', 'tại ba huyện có điều kiên', 'certain'],
  ['a phrase of another place', 'vườn ươm tại ba', 'vuờn ươm tại ba', 'probable'],
  ['a doubled word', 'trồng và chăm sóc cây.', 'trồng và và chăm sóc cây.', 'certain'],
  ['the letter of a point', 'đ) Công khai', 'd) Công khai', 'certain'],
  ['capitals of a title', 'Trồng cây xanh ven đường giai đoạn', 'TRỒNG CÂY XANH VEN ĐƯỜNG GIAI ĐOẠN', 'certain'],
  ['spaces in a number', '18/QĐ-TTg', '18 /QĐ-TTg', 'certain'],
  ['a lost full stop', 'ít sâu bệnh.', 'ít sâu bệnh', 'probable'],
  ['the end of the document', 'thực hiện./.', 'thực hiện./', 'certain'],
  ['words that run together', 'vườn ươm tại', 'vườnươm tại', 'certain'],
  ['a mark of text recognition', 'ba tháng mùa khô', 'ba tháng* mùa khô', 'certain'],
];
for (const [what, right, wrong, certainty] of proposals) {
  test(`${what} decides, whichever copy is the fuller one: “${wrong}”`, () => {
    for (const texts of [
      [plan, withChange(right, wrong)],
      [withChange(right, wrong), `${plan}Ghi chú thêm ở cuối bản này.`],
    ]) {
      const collation = collateTexts(...texts);
      assert.ok(words(collation).includes(right), words(collation));
      assert.deepEqual(
        collation.differences.decisions.map((decision) => decision.certainty),
        [certainty],
      );
      assert.deepEqual(faultsOf(collation), []);
    }
  });
}

const doubts: readonly (readonly [what: string, printed: string, other: string])[] = [
  ['a number', '45.000 cây', '46.000 cây'],
  ['another word', 'nghiêm túc thực hiện', 'khẩn trương thực hiện'],
  ['a comma', 'bóng mát trên các tuyến đường tỉnh, gìn', 'bóng mát trên các tuyến đường tỉnh gìn'],
];
for (const [what, printed, other] of doubts) {
  test(`${what} is doubtful: the base stands, the other reading is proposed (“${other}”)`, () => {
    const collation = collateTexts(plan, withChange(printed, other));
    assert.equal(words(collation), whole);
    const { record } = collation.witnesses[0]!;
    assert.deepEqual(
      record.corrections.map(({ certainty, corrected }) => ({ certainty, corrected })),
      [{ certainty: 'doubtful', corrected: undefined }],
    );
    assert.ok(other.includes(record.corrections[0]?.proposed ?? '?'));
    assert.deepEqual(collation.witnesses[1]?.record.corrections, [], 'no claim that the other copy is wrong');
    assert.deepEqual(faultsOf(collation), []);
  });
}

test('two of three copies decide about a number, and not for certain', () => {
  const odd = withChange('45.000 cây', '46.000 cây');
  const collation = collateTexts(odd, plan, plan);
  assert.equal(words(collation), whole);
  assert.deepEqual(
    collation.differences.decisions.map(({ certainty, text }) => [certainty, text]),
    [['probable', '45.000']],
  );
});

test('evidence names copies and lines, the correction its clause', () => {
  const { witnesses } = collateTexts(plan, withChange('Phấn đấu 80%', 'Phần đầu 80%'));
  assert.deepEqual(witnesses[1]?.record.corrections, [
    {
      line: 16,
      printed: 'Phần đầu',
      occurrence: 1,
      corrected: 'Phấn đấu',
      clause: 'I.2.b',
      reason: 'misread',
      evidenceKind: 'witness',
      evidence:
        'Bản 001, dòng 16, in “b) Phấn đấu 80% số”; Bản 002, dòng 16, in “b) Phần đầu 80% số”. “Phấn đấu” là cụm từ cố định.',
      certainty: 'certain',
    },
  ]);
});

test('a block that a copy prints at another place is not put in twice', () => {
  const recipients = 'Nơi nhận:\n- Sở Xây dựng;\n- Lưu: VT.\n';
  const signature = 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLò Văn Hoa\n';
  const collation = collateTexts(plan, withChange(recipients + signature, signature + recipients));
  assert.equal(words(collation), whole);
  assert.deepEqual(faultsOf(collation), []);
});

test('two documents that are not the same are refused with a reason', () => {
  const other = Array.from({ length: 40 }, (_, at) => `${at + 1}. Điều tra dân số vùng ${at} theo mẫu phiếu mới.`);
  const { document, diagnostics } = collateTexts(plan, other.join('\n'));
  assert.equal(document, undefined);
  assert.deepEqual(
    diagnostics.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
    ['collate/other-document'],
  );
});

test('problems of the draft are told at the line of the copy that prints the words', () => {
  const { diagnostics } = collateTexts(without('a) Đến'), without('a) Đến', 'TỈNH'));
  const gap = diagnostics.find(({ rule }) => rule === 'clause/order');
  assert.equal(gap === undefined ? '' : formatDiagnostic(gap).split('\n')[0], '001.txt:15:1 warning clause/order');
});

/** Ways in which copies go wrong, on one line. */
const damages: readonly ((line: string) => readonly string[])[] = [
  () => [],
  (line) => [line, line],
  (line) => [line.replace(/(\S+)/u, '$1 $1')],
  (line) => [line.replace(/ế/u, 'ể').replace(/đ/u, 'd').replace(/ươ/u, 'uơ')],
  (line) => [line.replace(/\S+$/u, '')],
  (line) => [line.replace(/[.;,]/gu, '')],
  (line) => [line.toUpperCase()],
  (line) => [line.slice(0, line.length / 2), line.slice(line.length / 2)],
  (line) => [`- ${line}`],
  (line) => [line.replace(' ', '')],
  (line) => [line.replace(/\d/u, '7')],
  (line) => [line.replace(/(\S+) (\S+)/u, '$2 $1')],
  (line) => [line.replace(/(\S+) (\S+)/u, '$1 | **$2**')],
];
const lines = plan.trimEnd().split('\n');
const damaged = fc
  .array(fc.tuple(fc.nat(lines.length - 1), fc.constantFrom(...damages)), { maxLength: 24 })
  .map((hits) => {
    const damageAt = new Map(hits);
    return lines.flatMap((line, at) => damageAt.get(at)?.(line) ?? [line]).join('\n');
  });

test('whatever two or three copies have lost or misread, each is the draft with its record, word for word', () => {
  let drafts = 0;
  fc.assert(
    fc.property(fc.array(damaged, { minLength: 2, maxLength: 3 }), (texts) => {
      const collation = collateTexts(...texts);
      assert.deepEqual(faultsOf(collation), []);
      assert.deepEqual(
        collation.diagnostics.filter(({ rule }) => rule === 'intake/words'),
        [],
      );
      if (collation.document !== undefined) drafts += 1;
    }),
    { numRuns: 60 },
  );
  assert.ok(drafts > 40, `only ${drafts} of 60 gave a draft`);
});

test('no word of the draft is invented: each is printed by a copy, but for the letter of a point', () => {
  fc.assert(
    fc.property(damaged, damaged, (a, b) => {
      const { document, witnesses } = collateTexts(a, b);
      const printed = witnesses.map(({ source }) => source.lines.join(' ')).join(' ');
      const invented = document === undefined ? [] : publishedWords(document.text).map(({ word }) => word);
      assert.deepEqual(
        invented.filter((word) => !printed.includes(word) && word !== 'đ)'),
        [],
      );
    }),
    { numRuns: 40 },
  );
});
