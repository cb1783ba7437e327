import type { ExportPart } from '@daraport/subgraph';
import type { ExportContent } from './archive.ts';
import { style } from './style.ts';
import { isRow, mannerFor, mannerOf, plainValue, shownFields, type Manner, type Row } from './values.ts';
import { labelOf, sectionTitle } from './words.ts';

/** Everything of an export on one page that needs nothing else: no script, no address, its style inside. */
export function readablePage({ locale, readyAt, missing, parts }: ExportContent): string {
  const words = frame[locale];
  const manner = mannerFor(locale, parts);
  const at = plainValue('at', readyAt.toISOString(), manner) ?? '';
  const names = missing.map((subgraph) => sectionTitle(subgraph, locale));
  const shares = Object.entries(parts);
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${words.title}</title>
<style>${style}</style>
</head>
<body>
<header><h1>${words.title}</h1><p>${words.made} ${escape(at)}</p></header>
${names.length > 0 ? `<p class="missing"><strong>${words.missing}</strong> ${names.map(escape).join(', ')}.</p>` : ''}
<nav><ul>${shares.map(([name]) => `<li><a href="#${escape(name)}">${escape(sectionTitle(name, locale))}</a></li>`).join('')}</ul></nav>
<main>${shares.map(([name, part]) => section(name, part, manner)).join('\n')}</main>
<footer><p>${words.care}</p></footer>
</body>
</html>
`;
}

function section(name: string, part: ExportPart, manner: Manner): string {
  const { locale } = manner;
  const lists = Object.entries(part).map(([list, rows]) => {
    const body = rows.length > 0 ? listBody(rows, manner) : `<p class="none">${frame[locale].none}</p>`;
    return `<h3>${escape(labelOf(list, locale))} <span class="count">${rows.length}</span></h3>\n${body}`;
  });
  return `<section id="${escape(name)}"><h2>${escape(sectionTitle(name, locale))}</h2>\n${lists.join('\n')}</section>`;
}

/** A table when every row is a short line of the same few fields, otherwise one card per row. */
function listBody(rows: readonly unknown[], around: Manner): string {
  const records = rows.filter(isRow);
  const names = [...new Set(records.flatMap((row) => shownFields(row).map(([name]) => name)))];
  const cells = records.map((row) => {
    const manner = mannerOf(row, around);
    return names.map((name) => (row[name] == null ? '' : plainValue(name, row[name], manner)));
  });
  const isShort = cells.every((line) => line.every((cell) => cell !== undefined && cell.length <= 60));
  if (records.length > 1 && names.length <= 6 && isShort) {
    const head = names.map((name) => `<th scope="col">${escape(labelOf(name, around.locale))}</th>`).join('');
    const body = cells.map((line) => `<tr>${line.map((cell) => `<td>${escape(cell ?? '')}</td>`).join('')}</tr>`);
    return `<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table></div>`;
  }
  return rows
    .map((row) => `<article>${isRow(row) ? card(row, mannerOf(row, around)) : escape(String(row))}</article>`)
    .join('\n');
}

function card(row: Row, manner: Manner): string {
  const lines = shownFields(row).map(([name, value]) => {
    const text = plainValue(name, value, manner);
    const shown = text === undefined ? nested(value, manner) : escape(text);
    return `<dt>${escape(labelOf(name, manner.locale))}</dt><dd>${shown}</dd>`;
  });
  return `<dl>${lines.join('')}</dl>`;
}

function nested(value: unknown, manner: Manner): string {
  if (isRow(value)) return card(value, mannerOf(value, manner));
  if (!Array.isArray(value)) return escape(String(value));
  return value.map((item) => (isRow(item) ? card(item, mannerOf(item, manner)) : escape(String(item)))).join('');
}

const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

const frame = {
  de: {
    title: 'Ihre Daten',
    made: 'Zusammengestellt am',
    missing: 'Nicht rechtzeitig eingetroffen und deshalb nicht enthalten:',
    none: 'Keine Einträge.',
    care: 'Diese Seite enthält Gesundheitsdaten. Bewahren Sie sie sicher auf.',
  },
  en: {
    title: 'Your data',
    made: 'Put together on',
    missing: 'Did not arrive in time and is therefore not included:',
    none: 'No entries.',
    care: 'This page contains health data. Keep it in a safe place.',
  },
};
