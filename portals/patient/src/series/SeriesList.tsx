import { hrefOf, useFormat } from '@daraport/client';
import { Badge } from '@daraport/ui';
import { For, Show } from 'solid-js';
import type { AppointmentPageQuery } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';

type Series = NonNullable<NonNullable<AppointmentPageQuery['appointment']>['series']>;

/** All appointments of the series, each leading to its page. */
export function SeriesList(props: { series: Series; current: string }) {
  const format = useFormat();
  return (
    <ol class="p-series" aria-label={t('series.all')}>
      <For each={props.series.appointments}>
        {(each) => (
          <li class="p-series-time">
            <Show when={each.id !== props.current} fallback={<strong>{format.moment(each.startsAt)}</strong>}>
              <a href={hrefOf(`/appointments/${each.id}`)}>{format.moment(each.startsAt)}</a>
            </Show>{' '}
            <Show when={each.state !== 'CONFIRMED'}>
              <Badge tone="neutral">{t(`appointments.state.${each.state}`)}</Badge>
            </Show>
            <Show when={each.state === 'CONFIRMED' && each.dueQuote}>
              <Badge tone="warning">{t('due.open')}</Badge>
            </Show>
          </li>
        )}
      </For>
    </ol>
  );
}
