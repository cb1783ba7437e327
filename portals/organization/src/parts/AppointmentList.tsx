import { useTableState } from '@daraport/client';
import { DataTable, type MoreRows } from '@daraport/ui';
import { createSignal, type JSX } from 'solid-js';
import type { BookingRowFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { appointmentColumns } from './AppointmentTable.tsx';

/** A long list of appointments: more on request, columns to choose, a file to take along. */
export function AppointmentList(props: {
  appointments: readonly BookingRowFragment[];
  total: number;
  more: MoreRows;
  onExport: () => Promise<readonly BookingRowFragment[]>;
  empty: JSX.Element;
  /** What opens one; without it, they are only looked at. */
  onOpen?: ((row: BookingRowFragment) => void) | undefined;
}) {
  const [state, setState] = useTableState();
  const [hidden, setHidden] = createSignal<string[]>([]);
  return (
    <DataTable
      remote
      caption={t('bookings.caption')}
      columns={appointmentColumns(props.onOpen)}
      rows={props.appointments}
      rowKey={(row) => row.id}
      state={state()}
      onState={setState}
      total={props.total}
      more={props.more}
      hidden={hidden()}
      onHide={setHidden}
      exportName={t('bookings.file')}
      exportRows={props.onExport}
      empty={props.empty}
    />
  );
}
