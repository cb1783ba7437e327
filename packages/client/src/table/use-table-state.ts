import { readTableState, writeTableState, type TableState } from '@daraport/ui';
import { useSearchParams } from '@solidjs/router';
import { createMemo, type Accessor } from 'solid-js';

/** What a person asked of the page's table: kept in the address, so that it can be shared, reloaded and gone back to. */
export function useTableState(): [Accessor<TableState>, (state: TableState) => void] {
  const [search, setSearch] = useSearchParams();
  const state = createMemo(() => readTableState(search));
  return [state, (next) => setSearch({ ...writeTableState(next) }, { replace: true, scroll: false })];
}
