import { hrefOf, useFormat } from '@daraport/client';
import { Card, List, ListItem, TimeRange } from '@daraport/ui';
import { createMemo, For, Show } from 'solid-js';
import type { AgendaRowFragment } from '../gql/graphql.ts';
import { isNew } from '../live/bookings.ts';
import { t } from '../messages/index.ts';
import { isOver } from '../parts/appointment.ts';
import { NewBadge } from '../parts/AppointmentWords.tsx';
import { newestFirst } from './day.ts';

/** Bookings shown. */
const SHOWN = 6;

/** What was booked last for the days ahead; a new one stands on top at once, marked. */
export function RecentBookings(props: { rows: readonly AgendaRowFragment[]; now: Date }) {
  const shown = createMemo(() => newestFirst(props.rows.filter((each) => !isOver(each, props.now))).slice(0, SHOWN));
  return (
    <Card class="s-today-booked" title={t('booked.title')} text={t('booked.text')}>
      <Show when={shown().length > 0} fallback={<p class="d-muted">{t('booked.none')}</p>}>
        <List label={t('booked.title')}>
          <For each={shown()}>{(each) => <Booking row={each} now={props.now} />}</For>
        </List>
      </Show>
    </Card>
  );
}

function Booking(props: { row: AgendaRowFragment; now: Date }) {
  const format = useFormat();
  return (
    <ListItem
      href={hrefOf(`/appointments/${props.row.id}`)}
      title={
        <span data-testid="recent-booking" data-new={isNew(props.row.id) ? '' : undefined}>
          <TimeRange startsAt={props.row.startsAt} endsAt={props.row.endsAt} zone={false} />
        </span>
      }
      text={`${props.row.patient.displayName} · ${t('booked.at', { time: format.relative(props.row.createdAt, props.now) })}`}
      trailing={
        <Show when={isNew(props.row.id)}>
          <NewBadge />
        </Show>
      }
    />
  );
}
