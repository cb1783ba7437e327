import { hrefOf, useSession } from '@daraport/client';
import { LinkButton } from '@daraport/ui';
import { Show } from 'solid-js';
import { t } from '../messages/index.ts';

/** The way to the directory, while the brand takes bookings. */
export function FindSpecialist() {
  const session = useSession();
  return (
    <Show when={session.hasModule('BOOKING')}>
      <LinkButton variant="primary" href={hrefOf('/specialists')}>
        {t('home.find')}
      </LinkButton>
    </Show>
  );
}
