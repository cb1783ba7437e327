import type { Column } from './Table.tsx';
import type { TableState } from './state.ts';

/** What a cell stands for, beside how it looks. */
export type CellValue = string | number | boolean | null | undefined;

/** One value of a column that a person may filter by. */
export interface ColumnChoice {
  readonly value: string;
  readonly label: string;
}

/** A column that can also be searched, filtered, hidden and exported. */
export interface DataColumn<Row> extends Column<Row> {
  /** What rows are sorted, searched and exported by; a column without it is only looked at. */
  readonly value?: ((row: Row) => CellValue) | undefined;
  /** What the file gets, where that is not the value: an amount in euros, a status in words. */
  readonly exported?: ((row: Row) => CellValue) | undefined;
  /** The values to filter by. A row matches by `value`, or by `choice` where that is another. */
  readonly choices?: readonly ColumnChoice[] | undefined;
  readonly choice?: ((row: Row) => string) | undefined;
  /** `false` for what must always be seen. The primary column always is. */
  readonly hideable?: boolean | undefined;
}

/** The rows that a state asks for, in its order; all pages. Words match in any column and any order, accents aside. */
export function selectRows<Row>(
  rows: readonly Row[],
  columns: readonly DataColumn<Row>[],
  state: TableState,
  locale: string,
): readonly Row[] {
  const words = fold(state.text ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const tests = columns.flatMap((column) => {
    const chosen = state.filters?.[column.key];
    return chosen?.length ? [(row: Row) => chosen.includes(choiceOf(column, row))] : [];
  });
  const kept = rows.filter((row) => tests.every((test) => test(row)) && holds(row, columns, words));
  return sortRows(kept, columns, state, locale);
}

/** One page of rows, and how many pages there are; a page beyond the last is the last. */
export function pageOf<Row>(rows: readonly Row[], page: number, size: number) {
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const current = Math.min(Math.max(1, page), pages);
  return { rows: rows.slice((current - 1) * size, current * size), page: current, pages };
}

function holds<Row>(row: Row, columns: readonly DataColumn<Row>[], words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = fold(columns.map((column) => searchText(column, row)).join('\n'));
  return words.every((word) => text.includes(word));
}

function searchText<Row>(column: DataColumn<Row>, row: Row): string {
  const value = String(column.value?.(row) ?? '');
  const label = column.choices?.find((choice) => choice.value === choiceOf(column, row))?.label ?? '';
  return `${value} ${label} ${String(column.exported?.(row) ?? '')}`;
}

const choiceOf = <Row>(column: DataColumn<Row>, row: Row): string =>
  column.choice?.(row) ?? String(column.value?.(row) ?? '');

const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly DataColumn<Row>[],
  { sort }: TableState,
  locale: string,
): readonly Row[] {
  const value = columns.find((column) => column.key === sort?.key)?.value;
  if (!sort || !value) return rows;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  const collator = new Intl.Collator(locale, { numeric: true });
  return rows.toSorted((one, other) => compare(value(one), value(other), sign, collator));
}

/** Empty cells stand last, whichever way one sorts. */
function compare(one: CellValue, other: CellValue, sign: number, collator: Intl.Collator): number {
  const isEmpty = [one, other].map((value) => value === undefined || value === null || value === '');
  if (isEmpty[0] || isEmpty[1]) return Number(isEmpty[0]) - Number(isEmpty[1]);
  if (typeof one === 'string' || typeof other === 'string') return sign * collator.compare(String(one), String(other));
  return sign * (Number(one) - Number(other));
}
