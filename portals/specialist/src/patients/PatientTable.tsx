import { hrefOf, useFormat } from '@daraport/client';
import { Avatar, Badge, DataTable, type DataColumn, type MoreRows, type TableState } from '@daraport/ui';
import { Show, type JSX } from 'solid-js';
import type { CareAppointmentFragment, CareSummaryFragment } from '../gql/graphql.ts';
import { plural, t } from '../messages/index.ts';

/** People in one's care; each leads to the own page, appointments to their workspace. */
export function PatientTable(props: {
  patients: readonly CareSummaryFragment[];
  total: number;
  more: MoreRows;
  loading: boolean;
  state: TableState;
  onState: (state: TableState) => void;
  empty: JSX.Element;
}) {
  return (
    <DataTable
      remote
      caption={t('patients.caption')}
      columns={columnsOf()}
      rows={props.patients}
      rowKey={(row) => row.id}
      state={props.state}
      onState={props.onState}
      total={props.total}
      more={props.more}
      loading={props.loading}
      searchLabel={t('patients.search')}
      empty={props.empty}
    />
  );
}

function columnsOf(): DataColumn<CareSummaryFragment>[] {
  const format = useFormat();
  const unread = (row: CareSummaryFragment) => row.conversation.unreadCount;
  return [
    {
      key: 'name',
      header: t('patients.name'),
      primary: true,
      cell: (row) => (
        <span class="s-person">
          <Avatar id={row.patient.id} name={row.patient.displayName} size="small" />
          <a class="s-quiet-link" href={hrefOf(`/patients/${row.patient.id}`)}>
            {row.patient.displayName}
          </a>
        </span>
      ),
    },
    {
      key: 'next',
      header: t('patients.next'),
      cell: (row) => <AppointmentCell appointment={row.nextAppointment} />,
    },
    {
      key: 'last',
      header: t('patients.last'),
      cell: (row) => <AppointmentCell appointment={row.lastAppointment} />,
    },
    {
      key: 'unread',
      header: t('patients.messages'),
      cell: (row) => (
        <Show when={unread(row) > 0} fallback={<span class="d-muted s-one-line">{t('patients.allRead')}</span>}>
          <a class="s-quiet-link s-one-line" href={hrefOf(`/messages/${row.conversation.id}`)}>
            <Badge tone="accent">{plural('patients.unread', unread(row))}</Badge>
          </a>
        </Show>
      ),
    },
    {
      key: 'since',
      header: t('patients.since'),
      folds: true,
      cell: (row) => <span class="s-one-line">{format.day(row.since)}</span>,
    },
  ];
}

function AppointmentCell(props: { appointment: CareAppointmentFragment | null | undefined }) {
  const format = useFormat();
  return (
    <Show when={props.appointment} fallback={<None />}>
      {(appointment) => (
        <span class="s-own-lines">
          <a class="s-quiet-link" href={hrefOf(`/appointments/${appointment().id}`)}>
            {format.day(appointment().startsAt)}
          </a>
          <span class="d-muted d-small">{`${format.time(appointment().startsAt)} · ${t(`format.${appointment().format}`)}`}</span>
        </span>
      )}
    </Show>
  );
}

/** Says that there is none, to eyes and ears alike. */
function None() {
  return <span class="d-muted">{t('patients.none')}</span>;
}
