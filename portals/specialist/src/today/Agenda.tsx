import { hrefOf, useFormat } from '@daraport/client';
import { EmptyState, Section, Timeline, type TimelineItem } from '@daraport/ui';
import { createMemo, Show } from 'solid-js';
import type { AgendaRowFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { isNew } from '../live/bookings.ts';
import { isAwaited, isOver } from '../parts/appointment.ts';
import { AwaitedBadge, FORMAT_ICONS, kindOf, NewBadge, StateBadge } from '../parts/AppointmentWords.tsx';

interface AgendaProps {
  rows: readonly AgendaRowFragment[];
  next: AgendaRowFragment | undefined;
  now: Date;
}

/** The day as a line, each appointment leading to its workspace. */
export function Agenda(props: AgendaProps) {
  const format = useFormat();
  // Counted, so that the line is drawn anew when an appointment ends and not with every tick of the clock.
  const overCount = createMemo(() => props.rows.filter((each) => isOver(each, props.now)).length);
  const nextId = createMemo(() => props.next?.id);
  const items = createMemo(() => {
    overCount();
    return props.rows.map((each): TimelineItem => itemOf(each, format.time(each.startsAt), nextId()));
  });
  return (
    <div class="s-today-day">
      <Section title={t('today.day')}>
        <Show
          when={items().length > 0}
          fallback={<EmptyState level={3} title={t('today.freeDay')} text={t('today.freeDayText')} />}
        >
          <Timeline label={t('today.day')} items={items()} />
        </Show>
      </Section>
    </div>
  );
}

function itemOf(row: AgendaRowFragment, time: string, nextId: string | undefined): TimelineItem {
  return {
    id: row.id,
    time,
    icon: FORMAT_ICONS[row.format],
    isCurrent: row.id === nextId,
    isPast: isOver(row, new Date()),
    title: <a href={hrefOf(`/appointments/${row.id}`)}>{row.patient.displayName}</a>,
    text: (
      <span class="s-line">
        {kindOf(row)}
        <Show when={row.state !== 'CONFIRMED'}>
          <StateBadge state={row.state} />
        </Show>
        <Show when={isAwaited(row)}>
          <AwaitedBadge />
        </Show>
        <Show when={isNew(row.id)}>
          <NewBadge />
        </Show>
      </span>
    ),
  };
}
