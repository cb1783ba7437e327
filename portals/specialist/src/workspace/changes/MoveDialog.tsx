import { createMutation, createQuery, newKey, useFormat, useSession } from '@daraport/client';
import { Button, dayOf, Dialog, Notice, showToast, SlotPicker } from '@daraport/ui';
import { createMemo, createSignal, Show } from 'solid-js';
import { t } from '../../messages/index.ts';
import { Move, MoveTimes } from './documents.ts';

/** The button that moves an appointment, and the free times it can be moved to, by the clock of whoever looks. */
export function MoveDialog(props: { id: string; revision: number }) {
  const session = useSession();
  const format = useFormat();
  const [isOpen, setOpen] = createSignal(false);
  const [chosen, setChosen] = createSignal<string>();
  const [refusal, setRefusal] = createSignal<string>();
  const [move, isBusy] = createMutation(Move);
  let key = newKey();
  const asked = createMemo(() => ({
    id: props.id,
    from: dayOf(new Date().toISOString(), session.timeZone()),
    days: 30,
    timeZone: session.timeZone(),
  }));
  const [times, refetch] = createQuery({
    query: MoveTimes,
    variables: asked,
    pause: () => !isOpen(),
    requestPolicy: 'network-only',
    keepPrevious: true,
  });
  const choose = (startsAt: string | undefined) => {
    key = newKey();
    setChosen(startsAt);
  };
  const open = () => {
    setRefusal(undefined);
    choose(undefined);
    setOpen(true);
  };
  const submit = async (startsAt: string) => {
    const { data } = await move({
      input: {
        appointmentId: props.id,
        startsAt,
        timeZone: session.timeZone(),
        revision: props.revision,
        idempotencyKey: key,
      },
    });
    const result = data?.rescheduleAppointment;
    if (result?.__typename === 'RescheduleAppointmentPayload') {
      setOpen(false);
      showToast({ tone: 'success', title: t('change.moved', { time: format.moment(startsAt) }) });
      return;
    }
    choose(undefined);
    setRefusal(result?.message ?? t('change.failed'));
    refetch();
  };
  const shown = () =>
    (times.data?.appointment?.rescheduleSlots ?? []).map((day) => ({
      date: day.date,
      label: format.day(`${day.date}T12:00:00Z`, 'UTC'),
      heading: format.briefDay(day.date),
      slots: day.slots.map((slot) => ({ id: slot.startsAt, label: format.time(slot.startsAt) })),
    }));
  return (
    <>
      <Button size="small" onClick={open}>
        {t('change.move')}
      </Button>
      <Dialog
        open={isOpen()}
        onOpenChange={setOpen}
        locked={isBusy()}
        title={t('change.moveTitle')}
        text={t('change.moveText')}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{t('change.no')}</Button>
            <Button variant="primary" busy={isBusy()} disabled={!chosen()} onClick={() => void submit(chosen() ?? '')}>
              {chosen() ? t('change.moveTo', { time: format.moment(chosen() ?? '') }) : t('change.move')}
            </Button>
          </>
        }
      >
        <Show when={refusal()}>{(message) => <Notice tone="warning">{message()}</Notice>}</Show>
        <SlotPicker
          days={shown()}
          loading={times.isFetching}
          selectedId={chosen()}
          daysAtOnce={3}
          onSelect={(slot) => choose(slot.id)}
        />
      </Dialog>
    </>
  );
}
