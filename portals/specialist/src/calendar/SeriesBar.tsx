import { SeriesPart } from '@daraport/client';
import { Button, Drawer } from '@daraport/ui';
import { createMemo, createSignal, For, Show } from 'solid-js';
import type { CalendarSpanQuery } from '../gql/graphql.ts';
import { plural, t } from '../messages/index.ts';
import { placeInSeries, seriesAmong } from './series.ts';

/** The series that have an appointment in the period shown; each opens with all its appointments, to move or cancel several. */
export function SeriesBar(props: { rows: CalendarSpanQuery['agenda'] }) {
  const [opened, setOpened] = createSignal<{ id: string; name: string }>();
  const found = createMemo(() => seriesAmong(props.rows));
  return (
    <Show when={found().length > 0}>
      <div class="d-row" role="group" aria-label={t('calendar.series')}>
        <span class="d-muted d-small">{t('calendar.series')}</span>
        <For each={found()}>
          {(row) => (
            <Button size="small" onClick={() => setOpened({ id: row.id, name: row.patient.displayName })}>
              {plural('calendar.seriesWith', Number(placeInSeries(row)?.count ?? 0), { name: row.patient.displayName })}
            </Button>
          )}
        </For>
      </div>
      <Show when={opened()}>
        {(one) => (
          <Drawer
            open
            onOpenChange={(open) => open || setOpened(undefined)}
            title={t('calendar.seriesOf', { name: one().name })}
          >
            <SeriesPart appointmentId={one().id} />
          </Drawer>
        )}
      </Show>
    </Show>
  );
}
