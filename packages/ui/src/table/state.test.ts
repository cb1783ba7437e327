import { describe, expect, it } from 'vitest';
import { isNarrowed, isSameView, readTableState, writeTableState, type TableState } from './state.ts';

describe('a table’s state in an address', () => {
  it.each<TableState>([
    {},
    { text: 'Šarić & Söhne; a=b' },
    { sort: { key: 'amount', direction: 'descending' }, page: 4 },
    { filters: { status: ['open', 'paid'], 'a:b': ['x,y', 'z;ä'] } },
  ])('comes back as it went: %j', (state) => {
    expect(readTableState(writeTableState(state))).toEqual(state);
  });

  it('leaves nothing in the address when nothing was asked', () => {
    expect(writeTableState({ text: '', page: 1, filters: { status: [] } })).toEqual({
      q: '',
      sort: '',
      filter: '',
      page: '',
    });
  });

  it('ignores what an address cannot mean', () => {
    expect(readTableState({ q: ['a'], page: '-3', filter: ';:;status', sort: undefined })).toEqual({});
    expect(readTableState({ page: '1e99', filter: 'status:%E0%A4' })).toEqual({ filters: { status: ['%E0%A4'] } });
  });

  it('knows whether it hides rows', () => {
    expect(isNarrowed({ text: ' ', filters: { status: [] }, page: 2 })).toBe(false);
    expect(isNarrowed({ filters: { status: ['open'] } })).toBe(true);
  });

  it('knows the same view again, whichever page and order of filters', () => {
    expect(isSameView({ page: 3, filters: { a: ['1'], b: ['2'] } }, { filters: { b: ['2'], a: ['1'], c: [] } })).toBe(
      true,
    );
    expect(isSameView({ text: 'a' }, { text: 'b' })).toBe(false);
  });
});
