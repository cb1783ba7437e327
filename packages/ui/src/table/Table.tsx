/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-interactive-element-to-noninteractive-role, jsx-a11y/control-has-associated-label -- The region scrolls, so it takes the keyboard; the roles keep the table a table when a phone lays it out as cards; header cells are named by their content. */
import { children, For, Show, type JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { ArrowDownIcon, ArrowUpIcon, ChevronDownIcon } from '../icons.ts';
import { Skeleton } from '../skeleton/Skeleton.tsx';
import { useSpeech } from '../words/context.tsx';
import { createTight } from './tight.ts';

/** A column of a table. */
export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => JSX.Element;
  /** `end` with tabular figures, for amounts and numbers. */
  readonly align?: 'start' | 'end' | undefined;
  /** Its header sorts. */
  readonly sortable?: boolean | undefined;
  /** Names the row: its cell is the row's header and the card's heading on a phone. The first column unless said. */
  readonly primary?: boolean | undefined;
  /** Where there is little room beside each other it stands, named, below what names the row. */
  readonly folds?: boolean | undefined;
  /** Stays in one line, such as a moment. Amounts (`align: 'end'`) always do. */
  readonly unbroken?: boolean | undefined;
}

/** By which column, and which way. */
export interface Sort {
  readonly key: string;
  readonly direction: 'ascending' | 'descending';
}

export interface TableProps<Row> {
  /** What the rows are, for assistive technology. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sort?: Sort | undefined;
  onSort?: ((sort: Sort) => void) | undefined;
  /** Rows of skeletons in the final shape. */
  loading?: boolean | undefined;
  /** Stands in the place of the rows when there are none: mostly an `EmptyState`. */
  empty?: JSX.Element | undefined;
  /** Under the rows: how many there are, a button for more. */
  footer?: JSX.Element | undefined;
}

/** Whether a column names its row: the one that says so, else the first. */
export const isPrimary = <Row,>(column: Column<Row>, columns: readonly Column<Row>[]): boolean =>
  column.primary ?? (!columns.some((each) => each.primary) && column.key === columns[0]?.key);

/**
 * A table of rows; on a phone each row is a card with its column names beside the values, and between a phone and a
 * desk the columns that fold stand below the row's name.
 */
export function Table<Row>(props: TableProps<Row>) {
  const isTight = createTight();
  const names = (column: Column<Row>) => isPrimary(column, props.columns);
  const isFolded = (column: Column<Row>) => isTight() && column.folds === true && !names(column);
  const folded = () => props.columns.filter(isFolded);
  const beside = () => props.columns.filter((column) => !isFolded(column));
  return (
    <Show when={props.loading || props.rows.length > 0} fallback={props.empty}>
      <div
        class="d-table-frame"
        role="region"
        aria-label={props.caption}
        tabindex="0"
        aria-busy={props.loading ? 'true' : undefined}
      >
        <table class="d-table">
          <caption class="d-hidden">{props.caption}</caption>
          <thead>
            <tr>
              <For each={beside()}>
                {(column) => <HeaderCell column={column} sort={props.sort} onSort={props.onSort} />}
              </For>
            </tr>
          </thead>
          <tbody>
            <Show when={!props.loading} fallback={<SkeletonRows columns={beside().length} />}>
              <For each={props.rows}>
                {(row) => (
                  <tr data-key={props.rowKey(row)}>
                    <For each={beside()}>
                      {(column) => (
                        <Dynamic
                          component={names(column) ? 'th' : 'td'}
                          role={names(column) ? 'rowheader' : 'cell'}
                          scope={names(column) ? 'row' : undefined}
                          class="d-cell"
                          data-align={column.align}
                          data-unbroken={column.unbroken ? '' : undefined}
                          data-label={names(column) ? undefined : column.header}
                        >
                          <span class="d-cell-value">{column.cell(row)}</span>
                          <Show when={names(column)}>
                            <For each={folded()}>{(each) => <FoldedCell column={each} row={row} />}</For>
                          </Show>
                        </Dynamic>
                      )}
                    </For>
                  </tr>
                )}
              </For>
            </Show>
          </tbody>
        </table>
      </div>
      <Show when={props.footer}>{(footer) => <div class="d-table-foot">{footer()}</div>}</Show>
    </Show>
  );
}

function FoldedCell<Row>(props: { column: Column<Row>; row: Row }) {
  const value = children(() => props.column.cell(props.row));
  return (
    <Show when={value()}>
      <span class="d-cell-folded">
        <span class="d-cell-folded-name">{props.column.header}</span> {value()}
      </span>
    </Show>
  );
}

function HeaderCell(props: {
  column: Column<never>;
  sort: Sort | undefined;
  onSort: ((sort: Sort) => void) | undefined;
}) {
  const speech = useSpeech();
  const direction = () => (props.sort?.key === props.column.key ? props.sort.direction : undefined);
  const turn = () =>
    props.onSort?.({ key: props.column.key, direction: direction() === 'ascending' ? 'descending' : 'ascending' });
  const mark = () => {
    if (!direction()) return ChevronDownIcon;
    return direction() === 'ascending' ? ArrowUpIcon : ArrowDownIcon;
  };
  return (
    <th
      scope="col"
      class="d-cell-head"
      data-align={props.column.align}
      aria-sort={direction() ?? (props.column.sortable ? 'none' : undefined)}
    >
      <Show when={props.column.sortable && props.onSort} fallback={props.column.header}>
        <button type="button" class="d-sort" title={speech().words.sortBy(props.column.header)} onClick={turn}>
          {props.column.header}
          <Dynamic component={mark()} />
        </button>
      </Show>
    </th>
  );
}

function SkeletonRows(props: { columns: number }) {
  return (
    <For each={[1, 2, 3, 4, 5]}>
      {() => (
        <tr>
          <For each={Array.from({ length: props.columns })}>
            {() => (
              <td class="d-cell">
                <Skeleton lines={1} />
              </td>
            )}
          </For>
        </tr>
      )}
    </For>
  );
}
