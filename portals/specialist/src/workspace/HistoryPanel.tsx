import { hrefOf, Loaded, nodes } from '@daraport/client';
import { Button, Card, List, ListItem, Skeleton, TimeRange } from '@daraport/ui';
import { For, Show } from 'solid-js';
import type { CareAppointmentFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { kindOf, StateBadge } from '../parts/AppointmentWords.tsx';
import { usePatientAppointments } from '../patients/lists.ts';
import type { Desk } from './desk.ts';

/** The other appointments with the same person, the latest first. */
export function HistoryPanel(props: { desk: Desk }) {
  const list = usePatientAppointments(() => props.desk.appointment.patient.id);
  return (
    <Card title={t('history.title')}>
      <Loaded query={list.page} select={(data) => data.patient?.appointments} skeleton={<Skeleton lines={4} />}>
        {(appointments) => (
          <div class="d-stack-tight">
            <Show when={appointments.totalCount > 1} fallback={<p class="d-muted">{t('history.none')}</p>}>
              <List label={t('history.title')}>
                <For each={nodes(appointments).filter(({ id }) => id !== props.desk.appointment.id)}>
                  {(each) => <Line row={each} />}
                </For>
              </List>
            </Show>
            <Show when={list.more().hasMore}>
              <Button size="small" variant="quiet" busy={list.more().busy} onClick={() => list.more().onMore()}>
                {t('history.more')}
              </Button>
            </Show>
          </div>
        )}
      </Loaded>
    </Card>
  );
}

function Line(props: { row: CareAppointmentFragment }) {
  return (
    <ListItem
      href={hrefOf(`/appointments/${props.row.id}`)}
      title={<TimeRange startsAt={props.row.startsAt} zone={false} />}
      text={
        <span class="s-line">
          {kindOf(props.row)}
          <Show when={props.row.state === 'CANCELLED' || props.row.state === 'NO_SHOW'}>
            <StateBadge state={props.row.state} />
          </Show>
        </span>
      }
    />
  );
}
