import { hrefOf, useSession } from '@daraport/client';
import { LinkButton } from '@daraport/ui';
import { Show } from 'solid-js';
import { t } from '../messages/index.ts';
import { useJourney } from './journey.ts';

/** The brand's way to an appointment, while it takes bookings. */
export function FindSpecialist() {
  const session = useSession();
  const { journey, start } = useJourney();
  return (
    <Show when={session.hasModule('BOOKING')}>
      <LinkButton variant="primary" href={hrefOf(start())}>
        {t(`journey.start.${journey()}`)}
      </LinkButton>
    </Show>
  );
}
