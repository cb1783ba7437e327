import { useFormat, useNow } from '@daraport/client';
import { Button, Card, ClipboardListIcon, Notice } from '@daraport/ui';
import { createSignal, For, Show } from 'solid-js';
import type { AppointmentPageQuery } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { AnswerForm } from './AnswerForm.tsx';

type Appointment = NonNullable<AppointmentPageQuery['appointment']>;

/** The questions of an appointment that are not answered yet, or that are being answered anew; nothing where neither is so. */
export function OpenQuestions(props: { appointment: Appointment; isChanging: boolean; onDone: () => void }) {
  const status = () => props.appointment.intakeStatus;
  const isAsked = () => status().isOpen && (status().state === 'MISSING' || props.isChanging);
  return (
    <Show when={isAsked() && status().form}>
      {(form) => (
        <Card title={form().title} text={form().intro || undefined}>
          <div class="d-stack">
            <Due appointment={props.appointment} />
            <AnswerForm appointment={props.appointment} form={form()} onDone={props.onDone} />
          </div>
        </Card>
      )}
    </Show>
  );
}

function Due(props: { appointment: Appointment }) {
  const format = useFormat();
  const now = useNow(30_000);
  const dueAt = () => props.appointment.intakeStatus.dueAt ?? props.appointment.startsAt;
  const isLate = () => Date.parse(dueAt()) <= now().getTime();
  return (
    <Show
      when={isLate()}
      fallback={
        <p class="p-private d-muted d-small">
          <ClipboardListIcon />
          <span>{t('appointment.due', { time: format.moment(dueAt()) })}</span>
        </p>
      }
    >
      <Notice tone="warning" title={t('appointment.lateTitle', { time: format.moment(dueAt()) })}>
        {t('appointment.late')}
      </Notice>
    </Show>
  );
}

/** What one told beforehand, and the way to change it while that is possible. */
export function Answers(props: { appointment: Appointment; isChanging: boolean; onChange: () => void }) {
  const format = useFormat();
  const dueAt = () => format.moment(props.appointment.intakeStatus.dueAt ?? props.appointment.startsAt);
  return (
    <Show when={props.appointment.intake}>
      {(intake) => (
        <Card tone="sunken" title={t('appointment.intake')}>
          <div class="d-stack">
            <dl class="p-answers">
              <For each={intake().answers}>
                {(answer) => (
                  <div>
                    <dt class="d-muted d-small">{answer.question}</dt>
                    <dd>{answer.values.join(', ')}</dd>
                  </div>
                )}
              </For>
            </dl>
            <Show when={props.appointment.intakeStatus.isOpen && !props.isChanging}>
              <p class="d-muted d-small">{t('appointment.changeUntil', { time: dueAt() })}</p>
              <Button onClick={() => props.onChange()}>{t('appointment.change')}</Button>
            </Show>
          </div>
        </Card>
      )}
    </Show>
  );
}

/** Whether answers are being changed on this page. */
export function createChanging() {
  const [isChanging, setChanging] = createSignal(false);
  return { isChanging, begin: () => setChanging(true), end: () => setChanging(false) };
}
