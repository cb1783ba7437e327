import { createKeys, createMutation, createQuery } from '@daraport/client';
import { Button, Card, clearDraft, Form, LockIcon, showToast, type FormError } from '@daraport/ui';
import { createSignal, For, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import { AnswerIntake, BookingIntake } from '../booking/documents.ts';
import { answersOf, questionOf, unansweredOf, type IntakeForm } from '../booking/intake.ts';
import { IntakeFields } from '../booking/IntakeFields.tsx';
import type { IntakeAnswersFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';

/** What one told beforehand. */
export function Answers(props: { intake: IntakeAnswersFragment }) {
  return (
    <Card tone="sunken" title={t('appointment.intake')}>
      <dl class="p-answers">
        <For each={props.intake.answers}>
          {(answer) => (
            <div>
              <dt class="d-muted d-small">{answer.question}</dt>
              <dd>{answer.values.join(', ')}</dd>
            </div>
          )}
        </For>
      </dl>
    </Card>
  );
}

/** The questions of an appointment that were not answered when it was booked; nothing where none are asked. */
export function OpenQuestions(props: { appointmentId: string; typeId: string; name: string; onAnswered: () => void }) {
  const [intake] = createQuery({ query: BookingIntake, variables: () => ({ typeId: props.typeId }) });
  return (
    <Show when={intake.data?.intakeForm}>
      {(form) => (
        <Card title={t('booking.details.title')} text={form().intro}>
          <Questions form={form()} {...props} />
        </Card>
      )}
    </Show>
  );
}

function Questions(props: { form: IntakeForm; appointmentId: string; name: string; onAnswered: () => void }) {
  const [answers, setAnswers] = createStore<Record<string, readonly string[]>>({});
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const [send, isSending] = createMutation(AnswerIntake);
  const keys = createKeys();
  const draftKey = () => `questions ${props.appointmentId}`;
  const submit = async () => {
    const missing = unansweredOf(props.form, answers);
    if (missing.length > 0) {
      const message = (question: string) => t('booking.details.missing', { question });
      setErrors(missing.map((each) => ({ field: each.key, message: message(each.label) })));
      return;
    }
    const sent = answersOf(props.form, answers);
    const input = { holdId: props.appointmentId, formId: props.form.id, answers: sent };
    const { data } = await send({ input: { ...input, idempotencyKey: keys.of('intake', input) } });
    const result = data?.answerIntake;
    if (result?.__typename === 'AnswerIntakePayload') {
      clearDraft(draftKey());
      showToast({ tone: 'success', title: t('appointment.answered') });
      props.onAnswered();
    } else if (result?.__typename === 'InvalidInputError') {
      setErrors(result.fields.map(({ path, message }) => ({ field: questionOf(props.form, sent, path), message })));
    } else setErrors([{ message: result?.message ?? t('booking.failed') }]);
  };
  return (
    <Form
      label={t('booking.details.title')}
      errors={errors()}
      draftKey={draftKey()}
      onSubmit={() => void (isSending() || submit())}
      actions={
        <Button type="submit" variant="primary" busy={isSending()}>
          {t('appointment.answer')}
        </Button>
      }
    >
      <IntakeFields form={props.form} answers={answers} onAnswer={(name, values) => setAnswers(name, values)} />
      <p class="p-private d-muted d-small">
        <LockIcon />
        <span>{t('booking.details.private', { name: props.name })}</span>
      </p>
    </Form>
  );
}
