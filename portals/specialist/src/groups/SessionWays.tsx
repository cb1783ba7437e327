import { AskDialog, createKeys, createMutation, expectPayload, faultsOf, newKey, useFormat } from '@daraport/client';
import {
  Button,
  clockInstant,
  DateField,
  Dialog,
  Form,
  NumberField,
  showToast,
  TimeField,
  type FormError,
} from '@daraport/ui';
import { createSignal, Show, untrack, type JSX } from 'solid-js';
import type { SessionPartsFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { CancelSession, MoveSession, SetSeats } from './documents.ts';
import { dayAndTime } from './times.ts';

/** What can be done about a session that is to come: another time, other seats, or none of it. */
export function SessionWays(props: { session: SessionPartsFragment; timeZone: string }) {
  const format = useFormat();
  const [open, setOpen] = createSignal<'move' | 'seats'>();
  const [cancel] = createMutation(CancelSession);
  const onCancel = async (reason: string) => {
    const input = { sessionId: props.session.id, reason: reason || null, idempotencyKey: newKey() };
    const result = (await cancel({ input })).data?.cancelGroupSession;
    if (result?.__typename !== 'CancelGroupSessionPayload') return result?.message ?? t('groups.failed');
    showToast({ tone: 'success', title: t('groups.wasCancelled') });
    return undefined;
  };
  return (
    <Show when={!props.session.isCancelled && !props.session.isOver}>
      <div class="d-row">
        <Button size="small" onClick={() => setOpen('move')}>
          {t('groups.move')}
        </Button>
        <Button size="small" onClick={() => setOpen('seats')}>
          {t('groups.setSeats')}
        </Button>
        <AskDialog
          isDangerous
          label={t('groups.cancel')}
          title={t('groups.cancelTitle')}
          text={t('groups.cancelText', { time: format.moment(props.session.startsAt) })}
          reason={{ label: t('groups.reason'), help: t('groups.reasonHelp'), isNeeded: false }}
          onYes={onCancel}
        />
      </div>
      <Show when={open() === 'move'}>
        <MoveForm {...props} onClose={() => setOpen(undefined)} />
      </Show>
      <Show when={open() === 'seats'}>
        <SeatsForm session={props.session} onClose={() => setOpen(undefined)} />
      </Show>
    </Show>
  );
}

function MoveForm(props: { session: SessionPartsFragment; timeZone: string; onClose: () => void }) {
  const format = useFormat();
  const keys = createKeys();
  const [send, isSending] = createMutation(MoveSession);
  const now = untrack(() => dayAndTime(props.session.startsAt, props.timeZone));
  const [day, setDay] = createSignal(now.day);
  const [time, setTime] = createSignal(now.time);
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const save = async () => {
    if (!day() || !time()) {
      setErrors([{ field: 'startsAt', message: t('groups.dayMissing') }]);
      return;
    }
    const startsAt = clockInstant(day(), time(), props.timeZone);
    const content = { sessionId: props.session.id, startsAt, revision: props.session.revision };
    const { data } = await send({ input: { ...content, idempotencyKey: keys.of('move', content) } });
    const outcome = data && expectPayload(data.rescheduleGroupSession, 'RescheduleGroupSessionPayload');
    setErrors(outcome?.payload ? [] : faultsOf(outcome?.refusal));
    if (!outcome?.payload) return;
    showToast({ tone: 'success', title: t('groups.moved', { time: format.moment(startsAt) }) });
    props.onClose();
  };
  return (
    <FormDialog
      title={t('groups.move')}
      text={t('groups.moveText', { place: format.place(props.timeZone) })}
      isSending={isSending()}
      errors={errors()}
      onSave={() => void save()}
      onClose={props.onClose}
    >
      <DateField name="startsAt" label={t('groups.day')} value={day()} onInput={setDay} />
      <TimeField name="time" label={t('groups.begin')} value={time()} onInput={setTime} step={15} />
    </FormDialog>
  );
}

function SeatsForm(props: { session: SessionPartsFragment; onClose: () => void }) {
  const keys = createKeys();
  const [send, isSending] = createMutation(SetSeats);
  const [seats, setSeats] = createSignal<number | undefined>(untrack(() => props.session.seats));
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const save = async () => {
    const content = { sessionId: props.session.id, seats: seats() ?? 0 };
    const { data } = await send({ input: { ...content, idempotencyKey: keys.of('seats', content) } });
    const outcome = data && expectPayload(data.setGroupSessionSeats, 'SetGroupSessionSeatsPayload');
    setErrors(outcome?.payload ? [] : faultsOf(outcome?.refusal));
    if (!outcome?.payload) return;
    showToast({ tone: 'success', title: t('groups.seatsSet') });
    props.onClose();
  };
  return (
    <FormDialog
      title={t('groups.setSeats')}
      text={t('groups.setSeatsText')}
      isSending={isSending()}
      errors={errors()}
      onSave={() => void save()}
      onClose={props.onClose}
    >
      <NumberField name="seats" label={t('groups.seats')} value={seats()} onInput={setSeats} />
    </FormDialog>
  );
}

function FormDialog(props: {
  title: string;
  text: string;
  isSending: boolean;
  errors: readonly FormError[];
  onSave: () => void;
  onClose: () => void;
  children: JSX.Element;
}) {
  return (
    <Dialog
      open
      onOpenChange={(open) => open || props.onClose()}
      locked={props.isSending}
      title={props.title}
      text={props.text}
    >
      <Form
        label={props.title}
        errors={props.errors}
        onSubmit={props.onSave}
        actions={
          <>
            <Button onClick={() => props.onClose()} disabled={props.isSending}>
              {t('availability.cancel')}
            </Button>
            <Button type="submit" variant="primary" busy={props.isSending}>
              {t('availability.save')}
            </Button>
          </>
        }
      >
        {props.children}
      </Form>
    </Dialog>
  );
}
