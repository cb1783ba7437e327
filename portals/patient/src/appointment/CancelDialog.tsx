import { createMutation, newKey, useFormat } from '@daraport/client';
import { Button, Dialog, Notice, showToast, TextArea } from '@daraport/ui';
import { createSignal, Show } from 'solid-js';
import type { AppointmentPageQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { t } from '../messages/index.ts';
import { costWords } from './terms.ts';

type Appointment = NonNullable<AppointmentPageQuery['appointment']>;

const CancelAppointment = graphql(`
  mutation CancelAppointment($input: CancelAppointmentInput!) {
    cancelAppointment(input: $input) {
      ... on CancelAppointmentPayload {
        appointment {
          ...AppointmentRow
          ...ChangeParts
        }
      }
      ... on Error {
        code
        message
      }
      ... on CancellationTooLateError {
        deadline
      }
    }
  }
`);

/** The button that cancels, and the question before it. */
export function CancelDialog(props: { appointment: Appointment }) {
  const format = useFormat();
  const one = () => props.appointment;
  const cost = () => {
    const terms = one().changeTerms;
    return terms ? costWords(terms, format) : undefined;
  };
  const [isOpen, setOpen] = createSignal(false);
  const [reason, setReason] = createSignal('');
  const [refusal, setRefusal] = createSignal<string>();
  const [cancel, isCancelling] = createMutation(CancelAppointment);
  let key = newKey();
  const open = () => {
    key = newKey();
    setRefusal(undefined);
    setOpen(true);
  };
  const submit = async () => {
    const { data } = await cancel({
      input: {
        appointmentId: one().id,
        reason: reason().trim() || null,
        revision: one().revision,
        acceptedFeeMinor: one().changeTerms?.cancelling.fee?.amountMinor ?? 0,
        idempotencyKey: key,
      },
    });
    const result = data?.cancelAppointment;
    if (result?.__typename === 'CancellationTooLateError') {
      setRefusal(`${result.message} ${t('appointment.tooLate', { time: format.moment(result.deadline) })}`);
      return;
    }
    if (result?.__typename !== 'CancelAppointmentPayload') {
      setRefusal(result?.message ?? t('booking.failed'));
      return;
    }
    setOpen(false);
    showToast({ tone: 'success', title: t('appointment.cancelled') });
  };
  return (
    <>
      <Button variant="quiet" onClick={open}>
        {t('appointment.cancel')}
      </Button>
      <Dialog
        open={isOpen()}
        onOpenChange={setOpen}
        locked={isCancelling()}
        title={t('appointment.cancelTitle')}
        text={t('appointment.cancelText', { time: format.moment(one().startsAt) })}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{t('appointment.cancelNo')}</Button>
            <Button variant="danger" busy={isCancelling()} onClick={() => void submit()}>
              {t('appointment.cancelYes')}
            </Button>
          </>
        }
      >
        <Show when={cost()}>{(words) => <p>{words()}</p>}</Show>
        <Show when={refusal()}>{(message) => <Notice tone="warning">{message()}</Notice>}</Show>
        <TextArea
          optional
          label={t('appointment.cancelReason')}
          help={t('appointment.cancelReasonHelp', { name: one().specialist.displayName })}
          value={reason()}
          onInput={setReason}
          rows={3}
        />
      </Dialog>
    </>
  );
}
