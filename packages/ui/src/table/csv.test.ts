import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';
import type { CellValue, DataColumn } from './rows.ts';

const column: DataColumn<CellValue> = { key: 'value', header: 'Wert', cell: () => null, value: (value) => value };

const cellOf = (value: CellValue, locale = 'de-DE') =>
  toCsv([value], [column], locale).replace('\uFEFF"Wert"\r\n', '').replace(/\r\n$/, '');

describe('an exported file', () => {
  it('opens in German Excel: byte order mark, semicolons, CRLF', () => {
    const columns = [
      column,
      { ...column, key: 'second', header: 'A;B' },
      { key: 'face', header: 'Bild', cell: () => null },
    ];
    expect(toCsv(['ä'], columns, 'de-DE')).toBe('\uFEFF"Wert";"A;B"\r\n"ä";"ä"\r\n');
  });

  it.each(['=1+1', '+49 30 1234', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '  =1', '|calc', '＝1'])(
    'neutralises what a program could take for a formula: %j',
    (text) => {
      expect(cellOf(text)).toBe(`"'${text}"`);
    },
  );

  it('neutralises a header that looks like a formula', () => {
    expect(toCsv([], [{ ...column, header: '=cmd' }], 'de-DE')).toBe('\uFEFF"\'=cmd"\r\n');
  });

  it('keeps quotes and line breaks inside one cell', () => {
    expect(cellOf('a "b"\r\nc;d')).toBe('"a ""b""\r\nc;d"');
  });

  it('writes numbers as the locale reads them, without grouping', () => {
    expect(cellOf(-1234.5)).toBe('-1234,5');
    expect(cellOf(-1234.5, 'en-GB')).toBe('-1234.5');
    expect(cellOf(Number.NaN)).toBe('');
  });

  it('leaves an absent value empty', () => {
    expect(cellOf(undefined)).toBe('""');
    expect(cellOf(null)).toBe('""');
  });
});
