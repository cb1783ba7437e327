import type { CellValue, DataColumn } from './rows.ts';

/** Tells programs that the file is UTF-8; German Excel needs it for umlauts. */
const BYTE_ORDER_MARK = '\uFEFF';

/** How many characters of one cell a file takes: Excel's own limit. */
const CELL_LIMIT = 32_767;

/**
 * The rows as a file that Excel in German and every other program opens: `;` between cells, CRLF between lines
 * (RFC 4180 otherwise), decimals as the locale writes them. No cell is ever taken for a formula
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function toCsv<Row>(rows: readonly Row[], columns: readonly DataColumn<Row>[], locale: string): string {
  const told = columns.filter((column) => column.exported ?? column.value);
  const lines = [
    told.map((column) => quote(column.header)),
    ...rows.map((row) => told.map((column) => cellText((column.exported ?? column.value)?.(row), locale))),
  ];
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.join(';')}\r\n`).join('');
}

function cellText(value: CellValue, locale: string): string {
  if (typeof value === 'number') return numberText(value, locale);
  return quote(value === undefined || value === null ? '' : String(value));
}

/** Numbers of ours are no formula, also when they are negative. */
const numberText = (value: number, locale: string): string =>
  Number.isFinite(value)
    ? value.toLocaleString(locale, { useGrouping: false, maximumFractionDigits: 15, numberingSystem: 'latn' })
    : '';

function quote(text: string): string {
  const harmless = /^\s*[=+\-@\t\r\n|%＝＋－＠]/u.test(text) ? `'${text}` : text;
  return `"${harmless.slice(0, CELL_LIMIT).replaceAll('"', '""')}"`;
}
