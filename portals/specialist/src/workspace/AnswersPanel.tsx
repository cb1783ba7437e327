import { createQuery, Loaded, useFormat, useSession } from '@daraport/client';
import { Card, Skeleton } from '@daraport/ui';
import { For, Show } from 'solid-js';
import { t } from '../messages/index.ts';
import { WorkspaceIntake } from './documents.ts';

/** What the patient answered before the visit. */
export function AnswersPanel(props: { appointmentId: string }) {
  const session = useSession();
  const format = useFormat();
  const [page] = createQuery({
    query: WorkspaceIntake,
    variables: () => ({ id: props.appointmentId }),
    pause: () => !session.may('intake:read'),
  });
  const intake = () => page.data?.appointment?.intake;
  return (
    <Show when={session.may('intake:read')}>
      <Card
        title={t('answers.title')}
        text={intake() && t('answers.at', { time: format.moment(intake()?.answeredAt ?? '') })}
      >
        <Loaded query={page} select={(data) => data.appointment} skeleton={<Skeleton lines={6} />}>
          {(appointment) => (
            <Show when={appointment.intake} fallback={<p class="d-muted">{t('answers.none')}</p>}>
              {(response) => (
                <dl class="s-facts s-answers">
                  <For each={response().answers}>
                    {(answer) => (
                      <div>
                        <dt>{answer.question}</dt>
                        <dd>{answer.values.length > 0 ? answer.values.join(', ') : t('answers.empty')}</dd>
                      </div>
                    )}
                  </For>
                </dl>
              )}
            </Show>
          )}
        </Loaded>
      </Card>
    </Show>
  );
}
