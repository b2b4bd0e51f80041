/** What the head of a document leaves open: missing is said to be missing, never filled in. */
import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { Head } from './read-head.ts';

interface Problem {
  readonly rule: string;
  readonly severity: Diagnostic['severity'];
  readonly applies: (head: Head) => boolean;
  readonly problem: string;
  readonly advice: string;
}

const problems: readonly Problem[] = [
  {
    rule: 'head/title',
    severity: 'error',
    applies: ({ title }) => title === '',
    problem: 'No title could be read.',
    advice:
      'Look at the head of the document; the title stands below its type ("KẾ HOẠCH") in capitals. Write it into the draft.',
  },
  {
    rule: 'head/province',
    severity: 'error',
    applies: ({ province }) => province === undefined,
    problem: 'The text does not say which province issued the document.',
    advice: 'Name it: --province vn-ct (ISO 3166-2 code in small letters).',
  },
  {
    rule: 'head/province-unsure',
    severity: 'warning',
    applies: ({ province, provinceSureness }) => province !== undefined && provinceSureness !== 'sure',
    problem: 'The letterhead is lost; the province is told from the words of the text.',
    advice: 'Check it, or name it with --province.',
  },
  {
    rule: 'head/number',
    severity: 'warning',
    applies: ({ number }) => number === undefined,
    problem: 'The document has no number: the draft is called a draft (dự thảo).',
    advice: 'If the document was issued, write its number and day from another copy, with that copy as a source.',
  },
  {
    rule: 'head/issued-on',
    severity: 'warning',
    applies: ({ number, issuedOn }) => number !== undefined && issuedOn === undefined,
    problem: 'No day of issue could be read.',
    advice: 'Look at the line of place and day; write it if another copy prints it.',
  },
  {
    rule: 'head/signatory',
    severity: 'warning',
    applies: ({ signatory, status }) => signatory === undefined && status === 'issued',
    problem: 'No signatory could be read.',
    advice: 'Look at the end of the document; leave it empty if this copy has lost it.',
  },
  {
    rule: 'head/issuer',
    severity: 'warning',
    applies: ({ issuerName }) => issuerName === undefined,
    problem: 'The issuer is not printed where a letterhead names it.',
    advice: 'Write the id of the issuing agency into "issuer".',
  },
];

export function headProblems(file: string, head: Head): readonly Diagnostic[] {
  return problems
    .filter(({ applies }) => applies(head))
    .map(({ rule, severity, problem, advice }) => ({
      rule,
      severity,
      place: { file, line: 1, column: 1 },
      problem,
      advice,
    }));
}
