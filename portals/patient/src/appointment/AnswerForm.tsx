import { createKeys, createMutation, useFormat } from '@daraport/client';
import { Button, Form, LockIcon, Questions, showToast, type FormError } from '@daraport/ui';
import { createSignal, Show, untrack } from 'solid-js';
import { createStore } from 'solid-js/store';
import { AnswerIntake } from '../booking/documents.ts';
import { answersOf, questionOf, unansweredOf, visibleOf, type IntakeForm } from '../booking/intake.ts';
import type { AppointmentPageQuery } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { useUnfinished } from './use-unfinished.ts';

type Appointment = NonNullable<AppointmentPageQuery['appointment']>;

/** The questions before an appointment, begun with what was answered so far; what is typed is kept in the graph, sealed. */
export function AnswerForm(props: { appointment: Appointment; form: IntakeForm; onDone: () => void }) {
  const begun = untrack(() => props.appointment.unfinishedIntake ?? props.appointment.intake);
  const [answers, setAnswers] = createStore<Record<string, readonly string[]>>(
    Object.fromEntries((begun?.answers ?? []).map(({ key, given }) => [key, given])),
  );
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const [send, isSending] = createMutation(AnswerIntake);
  const keys = createKeys();
  const unfinished = useUnfinished({
    holdId: untrack(() => props.appointment.id),
    form: () => props.form,
    answers,
    savedAt: untrack(() => props.appointment.unfinishedIntake?.savedAt),
  });
  const answer = (key: string, values: string[]) => {
    setAnswers(key, values);
    unfinished.touch();
  };
  const submit = async () => {
    const missing = unansweredOf(props.form, answers);
    if (missing.length > 0) {
      const message = (question: string) => t('booking.details.missing', { question });
      setErrors(missing.map((each) => ({ field: each.key, message: message(each.label) })));
      return;
    }
    unfinished.end();
    const sent = answersOf(props.form, answers);
    const input = { holdId: props.appointment.id, formId: props.form.id, answers: sent };
    const { data } = await send({ input: { ...input, idempotencyKey: keys.of('intake', input) } });
    const result = data?.answerIntake;
    if (result?.__typename === 'AnswerIntakePayload') {
      showToast({ tone: 'success', title: t('appointment.answered') });
      props.onDone();
      return;
    }
    unfinished.resume();
    if (result?.__typename === 'InvalidInputError') {
      setErrors(result.fields.map(({ path, message }) => ({ field: questionOf(props.form, sent, path), message })));
      return;
    }
    setErrors([{ message: result?.message ?? t('booking.failed') }]);
    if (result?.__typename === 'IntakeReplacedError' || result?.__typename === 'IntakeClosedError') props.onDone();
  };
  return (
    <Form
      label={props.form.title}
      errors={errors()}
      onSubmit={() => void (isSending() || submit())}
      actions={
        <Button type="submit" variant="primary" busy={isSending()}>
          {t('appointment.answer')}
        </Button>
      }
    >
      <Questions
        sections={props.form.sections}
        visible={visibleOf(props.form, answers)}
        answers={answers}
        onAnswer={answer}
      />
      <p class="p-private d-muted d-small">
        <LockIcon />
        <span>{t('booking.details.private', { name: props.appointment.specialist.displayName })}</span>
      </p>
      <Kept state={unfinished.state()} savedAt={unfinished.savedAt()} />
    </Form>
  );
}

function Kept(props: { state: ReturnType<ReturnType<typeof useUnfinished>['state']>; savedAt: string | undefined }) {
  const format = useFormat();
  const words = () => {
    if (props.state === 'failed') return t('appointment.notKept');
    if (props.state === 'pending' || !props.savedAt) return t('appointment.keeping');
    return t('appointment.kept', { time: format.moment(props.savedAt) });
  };
  return (
    <Show when={props.state !== 'untouched' || props.savedAt}>
      <p class="d-muted d-small" role="status">
        {words()}
      </p>
    </Show>
  );
}
