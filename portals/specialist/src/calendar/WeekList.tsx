import { hrefOf, useFormat } from '@daraport/client';
import { formatDay, List, ListItem, Section, useSpeech } from '@daraport/ui';
import { For, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import type { AgendaRowFragment } from '../gql/graphql.ts';
import { isNew } from '../live/bookings.ts';
import { t } from '../messages/index.ts';
import { FORMAT_ICONS, kindOf, NewBadge, StateBadge } from '../parts/AppointmentWords.tsx';
import type { Day } from './week.ts';

/** A week by days, for narrow screens; days without an appointment are left out, today never. */
export function WeekList(props: { days: readonly Day[]; today: string }) {
  const speech = useSpeech();
  const shown = () => props.days.filter((day) => day.rows.length > 0 || day.date === props.today);
  const words = (date: string) => {
    const day = formatDay(`${date}T12:00:00Z`, 'UTC', speech().locale);
    return date === props.today ? t('calendar.todayIs', { day }) : day;
  };
  return (
    <For each={shown()}>
      {(day) => (
        <Section title={words(day.date)}>
          <Show when={day.rows.length > 0} fallback={<p class="d-muted">{t('calendar.free')}</p>}>
            <List label={words(day.date)}>
              <For each={day.rows}>{(row) => <Entry row={row} />}</For>
            </List>
          </Show>
        </Section>
      )}
    </For>
  );
}

function Entry(props: { row: AgendaRowFragment }) {
  const format = useFormat();
  return (
    <ListItem
      href={hrefOf(`/appointments/${props.row.id}`)}
      leading={<Dynamic component={FORMAT_ICONS[props.row.format]} />}
      title={`${format.time(props.row.startsAt)}–${format.time(props.row.endsAt)} ${props.row.patient.displayName}`}
      text={kindOf(props.row)}
      trailing={
        <>
          <Show when={props.row.state !== 'CONFIRMED'}>
            <StateBadge state={props.row.state} />
          </Show>
          <Show when={isNew(props.row.id)}>
            <NewBadge />
          </Show>
        </>
      }
    />
  );
}
