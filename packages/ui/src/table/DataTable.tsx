import { createMemo, Show, type JSX } from 'solid-js';
import { Button } from '../button/Button.tsx';
import { EmptyState } from '../empty-state/EmptyState.tsx';
import { tableWords } from '../words/table.ts';
import { useOwnWords, useSpeech } from '../words/context.tsx';
import { Pager, type MoreRows } from './Pager.tsx';
import { pageOf, selectRows, type DataColumn } from './rows.ts';
import { isNarrowed, type TableState } from './state.ts';
import { Table } from './Table.tsx';
import { TableBar } from './TableBar.tsx';
import type { TableView } from './TableViews.tsx';

export interface DataTableProps<Row> {
  /** What the rows are, for assistive technology. */
  caption: string;
  columns: readonly DataColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Kept by the page, mostly in its address (`readTableState`, `writeTableState`). */
  state: TableState;
  onState: (state: TableState) => void;
  /** The rows come as the state asks for them: nothing is searched, filtered or sorted here. */
  remote?: boolean | undefined;
  /** Cuts the rows into pages of so many. */
  pageSize?: number | undefined;
  /** How many rows there are in all, where only some are here. */
  total?: number | undefined;
  /** Offers to fetch the next rows instead of pages. */
  more?: MoreRows | undefined;
  /** Offers a search in the text of all columns; its words say what is searched. */
  searchLabel?: string | undefined;
  /** Keys of the columns not shown; with `onHide` a person chooses them. */
  hidden?: readonly string[] | undefined;
  onHide?: ((hidden: string[]) => void) | undefined;
  /** Offers a CSV file of this name (without ending) with every row the state asks for. */
  exportName?: string | undefined;
  /** Fetches what the file gets, where not every row is here. */
  exportRows?: (() => Promise<readonly Row[]>) | undefined;
  /** States kept under names. */
  views?: readonly TableView[] | undefined;
  onSaveView?: ((view: TableView) => void) | undefined;
  onRemoveView?: ((name: string) => void) | undefined;
  loading?: boolean | undefined;
  /** Stands in the place of the rows when there are none at all. */
  empty?: JSX.Element | undefined;
  /** More controls at the end of the bar. */
  tools?: JSX.Element | undefined;
}

/** A table that a person searches, filters, sorts, pages, trims and exports; all that was asked is one plain value. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const speech = useSpeech();
  const own = useOwnWords(tableWords);
  // Made once and in the page's care: a column may need the page's language, also when a press asks for the file.
  const columns = createMemo(() => props.columns);
  const wanted = createMemo(() =>
    props.remote ? props.rows : selectRows(props.rows, columns(), props.state, speech().locale),
  );
  const page = createMemo(() => {
    const isCut = props.pageSize && !props.remote;
    return isCut
      ? pageOf(wanted(), props.state.page ?? 1, props.pageSize ?? 1)
      : { rows: wanted(), page: props.state.page ?? 1, pages: 1 };
  });
  const total = () => props.total ?? wanted().length;
  const shown = () => columns().filter((column) => !props.hidden?.includes(column.key));
  const reset = () => props.onState({ ...props.state, text: undefined, filters: undefined, page: undefined });
  return (
    <div class="d-data-table">
      <TableBar {...props} columns={columns()} wanted={wanted()} onReset={reset} />
      <p class="d-hidden" role="status">
        {props.loading ? speech().words.loading : own().rowsCount(total())}
      </p>
      <Table
        caption={props.caption}
        columns={shown()}
        rows={page().rows}
        rowKey={props.rowKey}
        sort={props.state.sort}
        onSort={(sort) => props.onState({ ...props.state, sort, page: undefined })}
        loading={props.loading}
        empty={
          <Show when={isNarrowed(props.state)} fallback={props.empty}>
            <EmptyState
              level={3}
              illustration="search"
              title={own().noMatches}
              text={own().noMatchesText}
              action={<Button onClick={reset}>{own().resetFilters}</Button>}
            />
          </Show>
        }
        footer={
          // How many there are is not known yet.
          props.loading ? undefined : (
            <Pager
              page={page().page}
              pageSize={props.pageSize}
              total={total()}
              here={page().rows.length}
              more={props.more}
              onPage={(next) => props.onState({ ...props.state, page: next })}
            />
          )
        }
      />
    </div>
  );
}
