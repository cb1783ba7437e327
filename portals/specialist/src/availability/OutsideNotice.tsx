import { hrefOf, useFormat } from '@daraport/client';
import { Link, Notice } from '@daraport/ui';
import { For, Show } from 'solid-js';
import type { OutsideRowFragment } from '../gql/graphql.ts';
import { plural, t } from '../messages/index.ts';

/** Appointments that are booked where one is not at work; they stay, and each leads to where it is dealt with. */
export function OutsideNotice(props: { appointments: readonly OutsideRowFragment[]; isPreview?: boolean }) {
  const format = useFormat();
  const title = () =>
    plural(props.isPreview ? 'availability.wouldBeOutside' : 'availability.outside', props.appointments.length);
  return (
    <Show when={props.appointments.length > 0}>
      <Notice tone="warning" title={title()}>
        <p>{t('availability.outsideText')}</p>
        <ul class="s-plain s-outside">
          <For each={props.appointments.slice(0, 8)}>
            {(each) => (
              <li>
                <Link href={hrefOf(`/appointments/${each.id}`)}>{format.moment(each.startsAt, each.endsAt)}</Link>
              </li>
            )}
          </For>
        </ul>
        <Show when={props.appointments.length > 8}>
          <p class="d-muted">{plural('availability.outsideMore', props.appointments.length - 8)}</p>
        </Show>
      </Notice>
    </Show>
  );
}
