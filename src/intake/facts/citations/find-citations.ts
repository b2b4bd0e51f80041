/**
 * Finds the documents that a plan names, once in each clause, and what it says of each: basis (căn cứ), implemented (thực
 * hiện), replaced by this plan (thay thế), or mentioned. Documents inside the title of another document are mentioned.
 */
import type { Clause } from '../../../domain/clause.ts';
import type { CitationRecord } from '../../../domain/citation.ts';
import { fold } from '../../../vietnamese/fold.ts';
import type { CitedDocument, FactInput, Found, Sureness } from '../found.ts';
import { documentTail } from './document-tail.ts';
import { lawDocuments } from './law-documents.ts';
import { numberedDocuments } from './numbered-documents.ts';
import { roleOf, segmentEnd, type Relation } from './relations.ts';
import { shortMentions, shortNames } from './short-names.ts';
import { foreignPlace, ownPlaces } from './places.ts';

interface Mention {
  readonly clause: Clause;
  /** The paragraph of the clause that it stands in, and which one that is. */
  readonly text: string;
  readonly paragraph: number;
  readonly start: number;
  /** End of the whole mention: number, day and issuer. */
  readonly end: number;
  /** End of number or name. */
  readonly nameEnd: number;
  readonly cited: CitedDocument;
  readonly relation: Relation;
  readonly rule: string;
  readonly sureness: Sureness;
  readonly doubt?: string | undefined;
}

/** Clauses that say who sends and receives, not what is cited. */
const silent: ReadonlySet<Clause['level']> = new Set(['letterhead', 'recipients', 'recipient', 'signature']);

/** Every citation, in the order of the text. Never throws. */
export function findCitations(input: FactInput): readonly Found<CitationRecord>[] {
  const places = ownPlaces(input.text);
  const mentions = input.text.clauses
    .filter(({ level }) => !silent.has(level))
    .flatMap((clause) => clause.texts.flatMap((text, paragraph) => mentionsIn(text, paragraph, clause, input, places)))
    .filter((mention) => !isSelf(mention, input));
  // Dated mentions give a number its identity, wherever they stand; then the others are looked up.
  const resolved = new Map<Mention, ReturnType<FactInput['instruments']['resolve']>>();
  for (const isDated of [true, false])
    for (const mention of mentions)
      if ((mention.cited.issuedOn !== undefined) === isDated)
        resolved.set(mention, input.instruments.resolve(mention.cited));

  const found = mentions.flatMap((mention): Placed[] => {
    const document = resolved.get(mention);
    return document === undefined ? [] : [placed(mention, document)];
  });
  const short = shortCitations(input, mentions, (mention) => resolved.get(mention)?.id ?? '');
  return onceInEachClause([...found, ...short], input.text.clauses);
}

interface Placed {
  readonly found: Found<CitationRecord>;
  readonly paragraph: number;
  readonly start: number;
}

function placed(mention: Mention, document: ReturnType<FactInput['instruments']['resolve']>): Placed {
  const { clause, text, start, end, relation, rule } = mention;
  const sureness = weaker(mention.sureness, document.sureness);
  const doubt = [mention.doubt, document.doubt].filter((words) => words !== undefined).join(' ');
  return {
    found: {
      fact: { clause: clause.label, instrument: document.id, relation, quote: text.slice(start, end) },
      rule,
      sureness,
      ...(doubt === '' ? {} : { doubt }),
    },
    paragraph: mention.paragraph,
    start,
  };
}

const strength: readonly Relation[] = ['mentions', 'implements', 'basis', 'replaces'];

/** A short name beside a whole mention leaves nothing open. */
function isShort({ found: { rule } }: Placed): boolean {
  return rule === 'citation/short-name' || rule === 'citation/bare-number';
}

/** One citation for each document and clause: the one that says most, then the first. */
function onceInEachClause(all: readonly Placed[], clauses: readonly Clause[]): readonly Found<CitationRecord>[] {
  const position = new Map(clauses.map(({ label }, index) => [label, index]));
  const best = new Map<string, Placed>();
  for (const one of all) {
    const { clause, instrument, relation } = one.found.fact;
    const key = `${clause}|${instrument}`;
    const before = best.get(key);
    if (before === undefined || strength.indexOf(relation) > strength.indexOf(before.found.fact.relation))
      best.set(key, one);
    else if (one.found.doubt !== undefined && before.found.doubt === undefined && !isShort(one))
      best.set(key, { ...before, found: { ...before.found, sureness: 'unsure', doubt: one.found.doubt } });
  }
  const at = ({ found }: Placed): number => position.get(found.fact.clause) ?? 0;
  return [...best.values()]
    .sort((a, b) => at(a) - at(b) || a.paragraph - b.paragraph || a.start - b.start)
    .map(({ found }) => found);
}

function weaker(a: Sureness, b: Sureness): Sureness {
  if (a === 'unsure' || b === 'unsure') return 'unsure';
  return a === 'likely' || b === 'likely' ? 'likely' : 'sure';
}

/** The plan's own number, and the line "(Kèm theo Kế hoạch số … )" of its annexes. */
function isSelf({ clause, text, start, cited }: Mention, { head }: FactInput): boolean {
  if (cited.number === undefined) return false;
  const isOwnDay = cited.issuedOn === undefined || head.issuedOn === undefined || cited.issuedOn === head.issuedOn;
  if (head.number !== undefined) return fold(head.number).replace(/\s/gu, '') === fold(cited.number) && isOwnDay;
  const isOwnLine = /^\(?\s*(?:ban hành )?(?:đính )?kèm(?: theo)?\s/iu.test(text) && start < 60;
  const isOwnKind = cited.kind === 'plan' || cited.kind === 'decision';
  return isOwnLine && isOwnKind && (clause.level === 'annex' || clause.level === 'title') && isOwnDay;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function mentionsIn(
  text: string,
  paragraph: number,
  clause: Clause,
  { agencies }: FactInput,
  places: ReadonlySet<string>,
): readonly Mention[] {
  if (!/\d[\s]?[/-]|luật|pháp\s+lệnh/iu.test(text)) return [];
  const laws = lawDocuments(text).map((law) => ({ ...law, number: undefined, isOddKind: false }));
  const numbered = numberedDocuments(text).map((document) => ({ ...document, name: undefined, isWhole: true }));
  const all = joined([...laws, ...numbered].sort((a, b) => a.start - b.start || b.end - a.end));
  const proposal = /đề nghị của\s+(?<who>[^;,.]{3,80}?)\s+tại\s+(?:các\s+)?tờ trình/iu.exec(text);
  const proposer = proposal?.groups?.['who'];
  const mentions: Mention[] = [];
  for (const [index, one] of all.entries()) {
    const stop = Math.min(all[index + 1]?.start ?? text.length, segmentEnd(text, one.end));
    const { end, ...tail } = documentTail(text, one.end, segmentEnd(text, one.end), agencies);
    const role = roleOf(text, one.start, mentions.at(-1), clause, one.kind);
    const issuer = tail.issuer ?? (proposer !== undefined && (proposal?.index ?? 0) < one.start ? proposer : undefined);
    const issuerAgency =
      tail.issuerAgency ??
      (tail.issuer === undefined && issuer !== undefined ? sureAgency(issuer, agencies) : undefined);
    const keepsTitle = clause.level === 'preamble' && role.isTop;
    mentions.push({
      clause,
      text,
      paragraph,
      start: role.from,
      end: Math.max(one.end, Math.min(end, stop)),
      nameEnd: one.end,
      cited: {
        kind: one.kind,
        number: one.number,
        issuedOn: tail.issuedOn,
        issuer,
        issuerAgency,
        title: one.name ?? (keepsTitle ? tail.title : undefined),
        place: issuer === undefined || one.number === undefined ? undefined : foreignPlace(issuer, places),
      },
      relation: role.relation,
      rule:
        one.name === undefined
          ? 'citation/number'
          : tail.issuedOn === undefined
            ? 'citation/law-name'
            : 'citation/law-day',
      sureness: one.isOddKind ? 'unsure' : one.isWhole ? 'sure' : 'likely',
      doubt: one.isOddKind
        ? `Tên loại và ký hiệu không khớp: "${text.slice(one.start, one.end)}".`
        : one.isWhole
          ? undefined
          : `Chưa chắc tên luật dừng ở đâu: "${one.name ?? ''}".`,
    });
  }
  return mentions;
}

function sureAgency(name: string, agencies: FactInput['agencies']): string | undefined {
  const last = agencies.find(name).at(-1);
  return last === undefined || last.sureness === 'unsure' ? undefined : last.agencyId;
}

/** "Luật Điện lực số 61/2024/QH15": name and number are one document. */
function joined<T extends Span & { readonly name: string | undefined; readonly number: string | undefined }>(
  sorted: readonly T[],
): readonly T[] {
  const result: T[] = [];
  for (const one of sorted) {
    const last = result.at(-1);
    if (last !== undefined && one.start < last.end) {
      if (last.name === undefined || one.number === undefined) continue;
      result[result.length - 1] = { ...last, number: one.number, end: Math.max(last.end, one.end) };
    } else if (
      last?.name !== undefined &&
      one.name === undefined &&
      one.number?.includes('/QH') === true &&
      one.start - last.end < 12
    )
      result[result.length - 1] = { ...last, number: one.number, end: one.end };
    else result.push(one);
  }
  return result;
}

/** Later mentions by short name or by bare number: "Nghị định" after "(sau đây viết tắt là Nghị định)", "Nghị quyết 57". */
function shortCitations(
  input: FactInput,
  mentions: readonly Mention[],
  idOf: (mention: Mention) => string,
): readonly Placed[] {
  const names = shortNames(mentions, idOf);
  const taken = new Map<string, Span[]>();
  for (const { clause, paragraph, start, end } of mentions) {
    const key = `${clause.label} ${paragraph}`;
    const spans = taken.get(key) ?? [];
    spans.push({ start, end });
    taken.set(key, spans);
  }
  return input.text.clauses
    .filter(({ level }) => !silent.has(level))
    .flatMap((clause) =>
      clause.texts.flatMap((text, paragraph) =>
        shortMentions(text, names, clause.order, taken.get(`${clause.label} ${paragraph}`) ?? []).map(
          ({ start, end, id, isNumber }): Placed => ({
            found: {
              fact: { clause: clause.label, instrument: id, relation: 'mentions', quote: text.slice(start, end) },
              rule: isNumber ? 'citation/bare-number' : 'citation/short-name',
              sureness: 'likely',
              doubt: `Tên gọi tắt "${text.slice(start, end)}": hiểu theo văn bản đã viện dẫn trước đó.`,
            },
            paragraph,
            start,
          }),
        ),
      ),
    );
}
