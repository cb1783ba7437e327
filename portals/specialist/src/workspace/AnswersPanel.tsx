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
  const headline = () => {
    const intake = page.data?.appointment?.intake;
    if (!intake) return undefined;
    const { title, version } = intake.form;
    return t('answers.at', { time: format.moment(intake.answeredAt), title, version });
  };
  return (
    <Show when={session.may('intake:read')}>
      <Card title={t('answers.title')} text={headline()}>
        <Loaded query={page} select={(data) => data.appointment} skeleton={<Skeleton lines={11} />}>
          {(appointment) => (
            <Show when={appointment.intake} fallback={<NoAnswers status={appointment.intakeStatus} />}>
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

function NoAnswers(props: { status: { readonly state: string; readonly dueAt: string | null } }) {
  const format = useFormat();
  return (
    <p class="d-muted">
      <Show when={props.status.state === 'MISSING' && props.status.dueAt} fallback={t('answers.notAsked')}>
        {(dueAt) => t('answers.none', { time: format.moment(dueAt()) })}
      </Show>
    </p>
  );
}
