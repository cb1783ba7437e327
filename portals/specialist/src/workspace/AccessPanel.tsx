import { createQuery, Loaded, useFormat, useSession } from '@daraport/client';
import { Card, Skeleton } from '@daraport/ui';
import { For, Show } from 'solid-js';
import { t } from '../messages/index.ts';
import { AccessLog } from './documents.ts';

/** Who looked at this appointment; only for whoever may ask, as the role's scopes say. */
export function AccessPanel(props: { appointmentId: string }) {
  const session = useSession();
  const format = useFormat();
  const isAllowed = () => session.may('record:read') || session.may('audit:read');
  const [page] = createQuery({
    query: AccessLog,
    variables: () => ({ id: props.appointmentId }),
    pause: () => !isAllowed(),
  });
  return (
    <Show when={isAllowed()}>
      <Card title={t('access.title')}>
        <Loaded
          query={page}
          select={(data) => data.appointment}
          isEmpty={(appointment) => appointment.accessLog.length === 0}
          empty={<p class="d-muted">{t('access.none')}</p>}
          skeleton={<Skeleton lines={3} />}
        >
          {(appointment) => (
            <ul class="s-plain d-stack-tight">
              <For each={appointment.accessLog}>
                {(event) => (
                  <li>
                    {`${event.actor?.displayName ?? t('access.system')}: ${event.resource}, ${t(`access.action.${event.action}`)}`}
                    <p class="d-muted d-small">{format.moment(event.at)}</p>
                  </li>
                )}
              </For>
            </ul>
          )}
        </Loaded>
      </Card>
    </Show>
  );
}
