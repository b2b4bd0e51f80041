import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aCitation, aDeadline, aPlan, aTask, anAgency, anInstrument, someRecords } from '../testing/builders.ts';
import { corpusIndex } from './corpus-index.ts';
import { planPreviews } from './previews.ts';

const plan = aPlan({
  tasks: [aTask({ agencies: [{ agency: 'ct-ubnd', role: 'lead', printed: 'UBND' }] })],
  deadlines: [aDeadline({ whoAgencies: ['ct-ubnd'] })],
  recipients: [{ clause: 'Nơi nhận.-1', agency: 'ct-bao', printed: 'Báo' }],
  citations: [aCitation(), aCitation({ clause: 'II.1' })],
});
const index = corpusIndex(
  someRecords({
    plans: [plan],
    agencies: [anAgency(), anAgency({ id: 'ct-bao', name: 'Báo Cần Thơ', kind: 'press' })],
    instruments: [
      anInstrument({ number: '1/QĐ-TTg', title: 'phê duyệt Chiến lược', issuer: 'Thủ tướng', issuedOn: '2019-08-22' }),
    ],
  }),
);

test('every agency and document of the text is told once: what it is, and what it is to this plan', () => {
  assert.deepEqual(
    planPreviews(index, plan, 'vi').map(({ name, lines }) => [name, ...lines]),
    [
      [
        'Ủy ban nhân dân thành phố Cần Thơ',
        'Ủy ban nhân dân',
        'Trong văn bản này: chủ trì 1 nhiệm vụ; có 1 thời hạn báo cáo, tổng kết',
      ],
      ['Báo Cần Thơ', 'Báo, đài, cổng thông tin', 'Trong văn bản này: nơi nhận văn bản'],
      [
        'Quyết định 1/QĐ-TTg',
        'phê duyệt Chiến lược',
        'Cơ quan ban hành: Thủ tướng',
        'Ngày ban hành: 22/08/2019',
        'Trong văn bản này: căn cứ (I.1, II.1)',
      ],
    ],
  );
});
