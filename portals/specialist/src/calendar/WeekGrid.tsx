import { hrefOf, useFormat, useNow } from '@daraport/client';
import { formatDay, useSpeech } from '@daraport/ui';
import { createMemo, For, Show } from 'solid-js';
import type { AgendaRowFragment } from '../gql/graphql.ts';
import { isNew } from '../live/bookings.ts';
import { t } from '../messages/index.ts';
import { isOver } from '../parts/appointment.ts';
import { kindOf } from '../parts/AppointmentWords.tsx';
import { minuteOf } from '../parts/days.ts';
import { moveWithArrows } from './arrows.ts';
import { hoursOf, linesOf, STEP, type Day } from './week.ts';

interface WeekGridProps {
  days: readonly Day[];
  rows: readonly AgendaRowFragment[];
  /** `YYYY-MM-DD` in the zone. */
  today: string;
  timeZone: string;
}

/** A week by hours; every appointment a link to its workspace, arrows move between them. */
export function WeekGrid(props: WeekGridProps) {
  const speech = useSpeech();
  const hours = createMemo(() => hoursOf(props.rows, props.timeZone));
  const rowCount = () => ((hours().to - hours().from) * 60) / STEP;
  const labels = () => {
    const { from, to } = hours();
    return Array.from({ length: to - from }, (_each, index) => from + index);
  };
  const dayWords = (date: string) => formatDay(`${date}T12:00:00Z`, 'UTC', speech().locale);
  return (
    <div class="s-week" style={{ '--s-rows': rowCount() }}>
      <div class="s-week-hours" aria-hidden="true">
        <For each={labels()}>
          {(hour, index) => (
            <span class="d-muted d-small d-figures" style={{ 'grid-row': (index() * 60) / STEP + 1 }}>
              {`${String(hour).padStart(2, '0')}:00`}
            </span>
          )}
        </For>
      </div>
      <For each={props.days}>
        {(day) => (
          <section
            class="s-week-day"
            data-today={day.date === props.today ? '' : undefined}
            aria-label={dayWords(day.date)}
          >
            <h2 class="s-week-date">{dayWords(day.date)}</h2>
            <ol class="s-week-rows">
              <Show when={day.date === props.today}>
                <NowLine fromHour={hours().from} toHour={hours().to} timeZone={props.timeZone} />
              </Show>
              <For each={day.rows}>
                {(row) => <Entry row={row} fromHour={hours().from} timeZone={props.timeZone} />}
              </For>
            </ol>
          </section>
        )}
      </For>
    </div>
  );
}

function Entry(props: { row: AgendaRowFragment; fromHour: number; timeZone: string }) {
  const format = useFormat();
  const lines = () => linesOf(props.row, props.fromHour, props.timeZone);
  return (
    <li class="s-entry" style={{ 'grid-row': `${lines().start} / ${lines().end}` }}>
      <a
        class="s-entry-link"
        data-past={isOver(props.row, new Date()) ? '' : undefined}
        data-new={isNew(props.row.id) ? '' : undefined}
        href={hrefOf(`/appointments/${props.row.id}`)}
        onKeyDown={moveWithArrows}
      >
        <span class="s-entry-time d-figures">{`${format.time(props.row.startsAt)}–${format.time(props.row.endsAt)}`}</span>
        <span class="s-entry-name">{props.row.patient.displayName}</span>
        <span class="s-entry-kind">{kindOf(props.row)}</span>
        <Show when={props.row.state === 'NO_SHOW'}>
          <span class="s-entry-kind">{t('state.NO_SHOW')}</span>
        </Show>
      </a>
    </li>
  );
}

/** Where in the day we are. */
function NowLine(props: { fromHour: number; toHour: number; timeZone: string }) {
  const now = useNow(60_000);
  const minute = () => minuteOf(now().toISOString(), props.timeZone) - props.fromHour * 60;
  const isShown = () => minute() >= 0 && minute() < (props.toHour - props.fromHour) * 60;
  return (
    <Show when={isShown()}>
      <li class="s-now" aria-hidden="true" style={{ 'grid-row': Math.floor(minute() / STEP) + 1 }} />
    </Show>
  );
}
