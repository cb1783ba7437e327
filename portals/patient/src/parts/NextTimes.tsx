import { hrefOf, useFormat, useSession } from '@daraport/client';
import { dayOf, LinkButton } from '@daraport/ui';
import { For } from 'solid-js';
import type { SpecialistCardFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { slotPath } from './specialist.ts';

/** The next free times of a specialist, by day; each leads into booking with the kind of appointment it is as long as. */
export function NextTimes(props: {
  person: SpecialistCardFragment;
  /** Others than simply the next ones. */
  times?: SpecialistCardFragment['nextSlots'] | undefined;
}) {
  const session = useSession();
  const format = useFormat();
  const days = () =>
    Object.entries(
      Object.groupBy(props.times ?? props.person.nextSlots, (slot) => dayOf(slot.startsAt, session.timeZone())),
    );
  return (
    <div class="p-next-times" role="group" aria-label={t('directory.nextTimes', { name: props.person.displayName })}>
      <For each={days()} fallback={<p class="d-muted d-small">{t('directory.noTimes')}</p>}>
        {([day, slots]) => (
          <div>
            <p class="d-muted d-small" aria-hidden="true">
              {format.day(`${day}T12:00:00Z`, 'UTC')}
            </p>
            <ul class="p-time-row">
              <For each={slots}>
                {(slot) => (
                  <li>
                    <LinkButton
                      size="small"
                      class="d-figures"
                      href={hrefOf(slotPath(props.person, slot))}
                      aria-label={t('directory.bookAt', {
                        time: format.moment(slot.startsAt),
                        name: props.person.displayName,
                      })}
                    >
                      {format.time(slot.startsAt)}
                    </LinkButton>
                  </li>
                )}
              </For>
            </ul>
          </div>
        )}
      </For>
    </div>
  );
}
