import { createSignal, For, Show, type JSX } from 'solid-js';
import { Button } from '../button/Button.tsx';
import { ArrowDownUpIcon, Columns3Icon, DownloadIcon, FunnelIcon, XIcon } from '../icons.ts';
import { saveFile } from '../file/save.ts';
import { CheckMenu } from '../menu/CheckMenu.tsx';
import { Menu } from '../menu/Menu.tsx';
import { showToast } from '../toast/Toast.tsx';
import { tableWords } from '../words/table.ts';
import { useOwnWords, useSpeech } from '../words/context.tsx';
import { toCsv } from './csv.ts';
import type { DataTableProps } from './DataTable.tsx';
import type { DataColumn } from './rows.ts';
import { isNarrowed } from './state.ts';
import { isPrimary } from './Table.tsx';
import { TableSearch } from './TableSearch.tsx';
import { TableViews } from './TableViews.tsx';

type BarProps<Row> = DataTableProps<Row> & {
  /** Every row the state asks for, as far as they are here. */
  wanted: readonly Row[];
  onReset: () => void;
};

/** Above a table: search, filters, views, columns, export. Without any of them there is no bar. */
export function TableBar<Row>(props: BarProps<Row>) {
  const own = useOwnWords(tableWords);
  const filters = () => props.columns.filter((column) => column.choices?.length);
  const choose = (column: DataColumn<Row>, values: string[]) =>
    props.onState({ ...props.state, filters: { ...props.state.filters, [column.key]: values }, page: undefined });
  return (
    <div class="d-data-bar">
      <Show when={props.searchLabel}>
        {(label) => (
          <TableSearch
            label={label()}
            text={props.state.text ?? ''}
            onText={(text) => props.onState({ ...props.state, text, page: undefined })}
          />
        )}
      </Show>
      <For each={filters()}>
        {(column) => {
          const chosen = () => props.state.filters?.[column.key] ?? [];
          return (
            <CheckMenu
              icon={FunnelIcon}
              label={filterLabel(own().filterBy, column, chosen())}
              options={column.choices ?? []}
              value={chosen()}
              onInput={(values) => choose(column, values)}
            />
          );
        }}
      </For>
      <Show when={isNarrowed(props.state)}>
        <Button size="small" variant="quiet" icon={XIcon} onClick={() => props.onReset()}>
          {own().resetFilters}
        </Button>
      </Show>
      <Tools {...props} />
    </div>
  );
}

function filterLabel(
  say: (column: string, count: number) => string,
  column: DataColumn<never>,
  chosen: readonly string[],
): string {
  const only = chosen.length === 1 && column.choices?.find((choice) => choice.value === chosen[0]);
  return only ? `${column.header}: ${only.label}` : say(column.header, chosen.length);
}

function Tools<Row>(props: BarProps<Row>): JSX.Element {
  const own = useOwnWords(tableWords);
  const hideable = () =>
    props.columns.filter((column) => column.hideable !== false && !isPrimary(column, props.columns));
  const sortable = () => props.columns.filter((column) => column.sortable);
  const sorts = () =>
    sortable().flatMap(({ key, header }) => [
      { label: own().sortUp(header), onSelect: () => sort(key, 'ascending') },
      { label: own().sortDown(header), onSelect: () => sort(key, 'descending') },
    ]);
  const sort = (key: string, direction: 'ascending' | 'descending') =>
    props.onState({ ...props.state, sort: { key, direction }, page: undefined });
  const hide = (shown: readonly string[]) =>
    props.onHide?.(
      hideable()
        .map((column) => column.key)
        .filter((key) => !shown.includes(key)),
    );
  return (
    <div class="d-data-tools">
      <Show when={sorts().length > 0}>
        <div class="d-data-sort">
          <Menu size="small" icon={ArrowDownUpIcon} label={own().sorting} items={sorts()} />
        </div>
      </Show>
      <TableViews {...props} />
      <Show when={props.onHide && hideable().length > 0}>
        <CheckMenu
          icon={Columns3Icon}
          label={own().columns}
          options={hideable().map((column) => ({ value: column.key, label: column.header }))}
          value={hideable().flatMap(({ key }) => (props.hidden?.includes(key) ? [] : [key]))}
          onInput={hide}
        />
      </Show>
      <Export {...props} />
      {props.tools}
    </div>
  );
}

function Export<Row>(props: BarProps<Row>) {
  const speech = useSpeech();
  const own = useOwnWords(tableWords);
  const [isBusy, setBusy] = createSignal(false);
  const save = async (name: string) => {
    setBusy(true);
    try {
      const rows = props.exportRows ? await props.exportRows() : props.wanted;
      const columns = props.columns.filter((column) => !props.hidden?.includes(column.key));
      saveFile(`${name}.csv`, toCsv(rows, columns, speech().locale), 'text/csv;charset=utf-8');
    } catch {
      showToast({ title: own().exportFailed, tone: 'danger' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Show when={props.exportName}>
      {(name) => (
        <Button size="small" icon={DownloadIcon} busy={isBusy()} onClick={() => void save(name())}>
          {own().exportRows}
        </Button>
      )}
    </Show>
  );
}
