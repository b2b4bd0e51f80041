/**
 * The intake report as one HTML file: source beside draft, what was found and how sure it is, what a person has to look at.
 * Every word of the document is escaped; the file holds no script and may load nothing.
 */
import type { Clause } from '../../domain/clause.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { rules } from '../../domain/rules.ts';
import { surenesses, type Found, type Sureness } from '../facts/found.ts';
import type { ImportedDocument } from '../import-document.ts';
import type { Span } from '../source-text.ts';
import { citationWords, deadlineWords, targetWords, taskWords } from './fact-words.ts';
import { reportStyle } from './report-style.ts';

/** @returns A whole page, ending in a line feed. The same import gives the same bytes. */
export function htmlReport(file: string, document: ImportedDocument, diagnostics: readonly Diagnostic[]): string {
  const { head, text, planId, facts } = document;
  const title = `Báo cáo tiếp nhận: ${planId}`;
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${reportStyle}</style>
</head>
<body>
<header>
<h1>${escape(title)}</h1>
<p>Tệp <code>${escape(file.split('/').at(-1) ?? file)}</code>. Bản nháp do chương trình đọc ra: mọi điều dưới đây cần người xem lại trước khi công bố.</p>
</header>
<main>
${summary(document, diagnostics)}
${headTable(head)}
${openPoints(document, diagnostics)}
${proposals(document)}
<h2 id="doi-chieu">Đối chiếu nguồn và bản nháp</h2>
<p>${text.clauses.length} điều khoản. Bên trái là chữ của tệp nguồn kèm số dòng, bên phải là điều khoản và dữ kiện đọc được từ đó.</p>
${comparison(document)}
</main>
</body>
</html>
`.replace(/\n{2,}/gu, '\n');

  function summary({ newAgencies, newInstruments, draft }: ImportedDocument, all: readonly Diagnostic[]): string {
    const rows: readonly (readonly [string, number, number | undefined])[] = [
      ['Điều khoản', text.clauses.length, undefined],
      ['Nhiệm vụ', facts.tasks.length, open(facts.tasks)],
      ['Chỉ tiêu', facts.targets.length, open(facts.targets)],
      ['Thời hạn', facts.deadlines.length, open(facts.deadlines)],
      ['Văn bản được viện dẫn', facts.citations.length, open(facts.citations)],
      ['Cơ quan chưa có trong danh mục', newAgencies.size, newAgencies.size],
      ['Văn bản chưa có trong danh mục', newInstruments.size, newInstruments.size],
      ['Phần của nguồn bỏ ra', draft.omissions.length, undefined],
      ['Chữ viết khác nguồn', draft.changes.length, draft.changes.length],
      ['Vấn đề', all.length, all.length],
    ];
    return `<h2>Tóm tắt</h2>
<table><thead><tr><th scope="col">Nội dung</th><th scope="col">Số lượng</th><th scope="col">Cần xem</th></tr></thead><tbody>
${rows.map(([name, count, toSee]) => `<tr><th scope="row">${name}</th><td>${count}</td><td>${toSee ?? '–'}</td></tr>`).join('\n')}
</tbody></table>`;
  }
}

function open(list: readonly Found<unknown>[]): number {
  return list.filter(({ sureness }) => sureness !== 'sure').length;
}

function headTable(head: ImportedDocument['head']): string {
  const { number, code, issuedOn, title, province, issuerName, signatory, period, status } = head;
  const missing = '<em class="missing">không đọc được</em>';
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Số, ký hiệu', number ?? (code === undefined ? undefined : `để trống (…/${code})`)],
    [
      'Ngày ban hành',
      issuedOn?.split('-').reverse().join('/') ?? (status === 'draft' && code !== undefined ? 'để trống' : undefined),
    ],
    ['Trích yếu', title],
    ['Tỉnh, thành phố', province?.name],
    ['Cơ quan ban hành', issuerName],
    ['Người ký', signatory === undefined ? undefined : `${signatory.name} (${signatory.post})`],
    ['Thời kỳ', period?.quote],
  ];
  return `<h2>Đầu văn bản</h2>
<dl>${rows.map(([name, value]) => `<dt>${name}</dt><dd>${value === undefined || value === '' ? missing : escape(value)}</dd>`).join('\n')}</dl>`;
}

function openPoints({ facts }: ImportedDocument, diagnostics: readonly Diagnostic[]): string {
  const problems = diagnostics
    .filter(({ rule }) => !rule.startsWith('suspect/')) // these stand among the proposals
    .map(
      ({ rule, severity, place, problem, advice }) =>
        `<li class="${severity}"><a href="#L${place.line}">dòng ${place.line}</a> <code>${escape(rule)}</code> ${escape(rules[rule]?.summary ?? '')} <span lang="en">${escape(problem)} ${escape(advice)}</span></li>`,
    );
  const open = [...facts.tasks, ...facts.targets, ...facts.deadlines, ...facts.citations].filter(
    ({ doubt }) => doubt !== undefined,
  );
  const doubts = [...Map.groupBy(open, ({ rule, doubt }) => `${rule} ${doubt ?? ''}`).values()].map((same) => {
    const { rule, doubt } = same[0] ?? { rule: '', doubt: '' };
    const clauses = [...new Set(same.map(({ fact }) => fact.clause))].map(
      (label) => `<a href="#${anchor(label)}">${escape(label)}</a>`,
    );
    return `<li>${clauses.join(', ')} <code>${escape(rule)}</code> ${escape(doubt ?? '')}</li>`;
  });
  return `<h2>Cần xem lại</h2>
<h3>Vấn đề (${problems.length})</h3>
${problems.length === 0 ? '<p>Không có.</p>' : `<ul>${problems.join('\n')}</ul>`}
<h3>Dữ kiện chưa chắc (${open.length})</h3>
${doubts.length === 0 ? '<p>Không có.</p>' : `<ul>${doubts.join('\n')}</ul>`}`;
}

function proposals({ newAgencies, newInstruments, draft, source, suspects }: ImportedDocument): string {
  const agencies = [...newAgencies].map(([id, { name }]) => `<li><code>${escape(id)}</code> ${escape(name)}</li>`);
  const instruments = [...newInstruments].map(
    ([id, { number, title }]) => `<li><code>${escape(id)}</code> ${escape(number ?? title ?? '')}</li>`,
  );
  const changes = draft.changes.map(
    ({ line, printed, corrected, evidence }) =>
      `<li><a href="#L${line}">dòng ${line}</a> <q>${escape(printed)}</q> → <q>${escape(corrected)}</q>. ${escape(evidence)}</li>`,
  );
  const readings = suspects.map(
    ({ suspect, place }) =>
      `<li><a href="#L${place.line}">dòng ${place.line}</a> <q>${escape(suspect.printed)}</q>${suspect.proposed === undefined ? '' : ` → <q>${escape(suspect.proposed)}</q>`}. ${escape(suspect.evidence)} <code>${suspect.rule}</code></li>`,
  );
  const list = (title: string, items: readonly string[]): string =>
    items.length === 0
      ? ''
      : `<details><summary>${title} (${items.length})</summary><ul>${items.join('\n')}</ul></details>`;
  return `<h2>Đề xuất</h2>
${list('Nghi đọc nhầm, giữ như bản in', readings)}
${list('Cơ quan mới', agencies)}
${list('Văn bản mới', instruments)}
${list(`Chữ viết khác nguồn ${escape(source.file.split('/').at(-1) ?? '')}`, changes)}`;
}

/** A row for each clause: the lines of the source from its beginning to the next clause's, beside the clause. */
function comparison(document: ImportedDocument): string {
  const { text, places, source, draft } = document;
  const facts = factsByClause(document);
  const omitted = Map.groupBy(draft.omissions, ({ line }) => line);
  const shown: string[] = [];
  let next = 1;
  const lines = (to: number): string => {
    const rows: string[] = [];
    for (; next < to; next += 1) {
      const line = source.lines[next - 1] ?? '';
      if (line.trim() === '') continue;
      rows.push(`<li id="L${next}" value="${next}">${sourceLine(line, omitted.get(next) ?? [])}</li>`);
    }
    return rows.length === 0 ? '' : `<ol>${rows.join('\n')}</ol>`;
  };
  text.clauses.forEach((clause, index) => {
    const after = text.clauses.slice(index + 1).find(({ label }) => places.has(label));
    const to = after === undefined ? source.lines.length + 1 : Math.max(next, places.get(after.label)?.line ?? next);
    shown.push(
      `<tr><td>${lines(to)}</td><td id="${anchor(clause.label)}">${clauseCell(clause)}${facts.get(clause.label) ?? ''}</td></tr>`,
    );
  });
  return `<table class="beside"><thead><tr><th scope="col">Nguồn</th><th scope="col">Bản nháp</th></tr></thead><tbody>
${shown.join('\n')}
</tbody></table>`;
}

/** A line of the source; what is left out of the text is struck through. */
function sourceLine(line: string, cuts: readonly Span[]): string {
  let at = 0;
  const pieces = cuts.map(({ start, end }) => {
    const piece = `${escape(line.slice(at, start))}<del>${escape(line.slice(Math.max(at, start), end))}</del>`;
    at = Math.max(at, end);
    return piece;
  });
  return `${pieces.join('')}${escape(line.slice(at))}`;
}

function clauseCell({ label, marker, texts }: Clause): string {
  const words = texts.map((text) => escape(text)).join('<br>');
  return `<p><small>${escape(label)}</small> <span class="marker">${escape(marker)}</span> ${words}</p>`;
}

function factsByClause({ facts }: ImportedDocument): ReadonlyMap<string, string> {
  const all = [
    ...facts.tasks.map((found) => ({
      clause: found.fact.clause,
      html: chip('Nhiệm vụ', taskWords(found.fact), found),
    })),
    ...facts.targets.map((found) => ({
      clause: found.fact.clause,
      html: chip('Chỉ tiêu', targetWords(found.fact), found),
    })),
    ...facts.deadlines.map((found) => ({
      clause: found.fact.clause,
      html: chip('Thời hạn', deadlineWords(found.fact), found),
    })),
    ...facts.citations.map((found) => ({
      clause: found.fact.clause,
      html: chip('Viện dẫn', citationWords(found.fact), found),
    })),
  ];
  return new Map(
    [...Map.groupBy(all, ({ clause }) => clause)].map(([clause, items]) => [
      clause,
      `<ul class="facts">${items.map(({ html }) => html).join('')}</ul>`,
    ]),
  );
}

const signs: Readonly<Record<Sureness, string>> = { sure: '✓', likely: '≈', unsure: '?' };

function chip(kind: string, words: string, { rule, sureness, doubt }: Found<unknown>): string {
  const open = doubt === undefined ? '' : ` <em>${escape(doubt)}</em>`;
  return `<li class="${sureness}"><span title="${surenesses[sureness]}">${signs[sureness]}</span> <b>${kind}</b> ${escape(words)} <code>${escape(rule)}</code>${open}</li>`;
}

/** A name for the place of a clause within the page. */
function anchor(label: string): string {
  return `C-${label.replace(/[^\p{L}\p{N}+~-]+/gu, '_')}`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
}
