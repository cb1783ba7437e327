import { describe, expect, it } from 'vitest';
import { pageOf, selectRows, type DataColumn } from './rows.ts';

interface Bill {
  readonly name: string;
  readonly status: 'open' | 'paid';
  readonly amount?: number;
}

const BILLS: readonly Bill[] = [
  { name: 'Zoë Müller', status: 'paid', amount: 20 },
  { name: 'Ana Šarić', status: 'open', amount: 100 },
  { name: 'Äda Meier', status: 'paid' },
];

const COLUMNS: readonly DataColumn<Bill>[] = [
  { key: 'name', header: 'Name', cell: (bill) => bill.name, value: (bill) => bill.name },
  {
    key: 'status',
    header: 'Status',
    cell: (bill) => bill.status,
    value: (bill) => bill.status,
    choices: [
      { value: 'open', label: 'Offen' },
      { value: 'paid', label: 'Bezahlt' },
    ],
  },
  { key: 'amount', header: 'Amount', cell: (bill) => bill.amount, value: (bill) => bill.amount },
];

const names = (state: Parameters<typeof selectRows>[2]) =>
  selectRows(BILLS, COLUMNS, state, 'de-DE').map((bill) => bill.name.split(' ')[0]);

describe('the rows a state asks for', () => {
  it('are all of them when nothing was asked', () => {
    expect(names({})).toEqual(['Zoë', 'Ana', 'Äda']);
  });

  it('hold every word, in any column, order, case and accent', () => {
    expect(names({ text: 'saric ANA' })).toEqual(['Ana']);
    expect(names({ text: 'bezahlt m' })).toEqual(['Zoë', 'Äda']);
    expect(names({ text: 'ana zoe' })).toEqual([]);
  });

  it('have one of the chosen values of each column', () => {
    expect(names({ filters: { status: ['open'] } })).toEqual(['Ana']);
    expect(names({ filters: { status: ['open', 'paid'], name: [] } })).toEqual(['Zoë', 'Ana', 'Äda']);
  });

  it('stand in the locale’s order, empty cells last both ways', () => {
    expect(names({ sort: { key: 'name', direction: 'ascending' } })).toEqual(['Äda', 'Ana', 'Zoë']);
    expect(names({ sort: { key: 'amount', direction: 'ascending' } })).toEqual(['Zoë', 'Ana', 'Äda']);
    expect(names({ sort: { key: 'amount', direction: 'descending' } })).toEqual(['Ana', 'Zoë', 'Äda']);
    expect(names({ sort: { key: 'gone', direction: 'descending' } })).toEqual(['Zoë', 'Ana', 'Äda']);
  });
});

describe('a page of rows', () => {
  it('is cut from the whole, and never beyond the last', () => {
    expect(pageOf([1, 2, 3, 4, 5], 2, 2)).toEqual({ rows: [3, 4], page: 2, pages: 3 });
    expect(pageOf([1, 2, 3, 4, 5], 9, 2)).toEqual({ rows: [5], page: 3, pages: 3 });
    expect(pageOf([], 3, 10)).toEqual({ rows: [], page: 1, pages: 1 });
  });
});
