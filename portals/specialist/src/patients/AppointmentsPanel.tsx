import { hrefOf, Loaded, nodes, useNow } from '@daraport/client';
import { Badge, Button, Card, List, ListItem, Skeleton, TimeRange } from '@daraport/ui';
import { createSignal, For, lazy, Match, Show, Switch } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import type { CareAppointmentFragment } from '../gql/graphql.ts';
import { plural, t } from '../messages/index.ts';
import { isAwaited, isOver, isStanding } from '../parts/appointment.ts';
import { AwaitedBadge, FORMAT_ICONS, kindOf, StateBadge } from '../parts/AppointmentWords.tsx';
import { usePatientAppointments } from './lists.ts';

const SeriesDrawer = lazy(() => import('../series/SeriesDrawer.tsx'));

/** Every appointment of the two, the latest first; each opens its workspace. */
export function AppointmentsPanel(props: { patientId: string }) {
  const [isMaking, setMaking] = createSignal(false);
  const list = usePatientAppointments(() => props.patientId);
  return (
    <Loaded
      query={list.page}
      select={(data) => data.patient?.appointments}
      skeleton={<Skeleton shape="block" height="16rem" />}
    >
      {(appointments) => (
        <Card
          title={t('patient.appointments')}
          text={plural('patient.count', appointments.totalCount)}
          actions={
            <Button size="small" onClick={() => setMaking(true)}>
              {t('series.make')}
            </Button>
          }
        >
          <Show when={isMaking()}>
            <SeriesDrawer
              patientId={props.patientId}
              onClose={() => setMaking(false)}
              onBooked={() => list.refetch()}
            />
          </Show>
          <List label={t('patient.appointments')}>
            <For each={nodes(appointments)}>{(each) => <AppointmentLine appointment={each} />}</For>
          </List>
          <Show when={list.more().hasMore}>
            <Button size="small" variant="quiet" busy={list.more().busy} onClick={() => list.more().onMore()}>
              {t('patient.more')}
            </Button>
          </Show>
        </Card>
      )}
    </Loaded>
  );
}

function AppointmentLine(props: { appointment: CareAppointmentFragment }) {
  const now = useNow(60_000);
  const one = () => props.appointment;
  const isAhead = () => one().state === 'CONFIRMED' && !isOver(one(), now());
  return (
    <ListItem
      href={hrefOf(`/appointments/${one().id}`)}
      leading={<Dynamic component={FORMAT_ICONS[one().format]} />}
      title={<TimeRange startsAt={one().startsAt} zone={false} />}
      text={kindOf(one())}
      trailing={
        <Switch>
          <Match when={isAhead() && isAwaited(one())}>
            <AwaitedBadge />
          </Match>
          <Match when={isAhead()}>
            <Badge tone="accent">{t('patient.ahead')}</Badge>
          </Match>
          <Match when={!isStanding(one())}>
            <StateBadge state={one().state} />
          </Match>
        </Switch>
      }
    />
  );
}
