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
import { AskDialog } from '../changes/AskDialog.tsx';
import { useFormat } from '../format/use-format.ts';
import type { SessionPartsFragment } from '../gql/graphql.ts';
import { newKey } from '../graph/key.ts';
import { createKeys } from '../graph/keys.ts';
import { createMutation } from '../graph/mutation.ts';
import { expectPayload, faultsOf } from '../graph/refusal.ts';
import { CancelSession, MoveSession, SetSeats } from './documents.ts';
import { groupWords } from './messages/index.ts';
import { dayAndTime } from './times.ts';

const { t } = groupWords;

/** What can be done about a session that is to come: another time, other seats, or none of it. */
export function SessionWays(props: { session: SessionPartsFragment }) {
  const format = useFormat();
  const [open, setOpen] = createSignal<'move' | 'seats'>();
  const [cancel] = createMutation(CancelSession);
  const onCancel = async (reason: string) => {
    const input = { sessionId: props.session.id, reason: reason || null, idempotencyKey: newKey() };
    const result = (await cancel({ input })).data?.cancelGroupSession;
    if (result?.__typename !== 'CancelGroupSessionPayload') return result?.message ?? t('failed');
    showToast({ tone: 'success', title: t('wasCancelled') });
    return undefined;
  };
  return (
    <Show when={!props.session.isCancelled && !props.session.isOver}>
      <div class="d-row">
        <Button size="small" onClick={() => setOpen('move')}>
          {t('move')}
        </Button>
        <Button size="small" onClick={() => setOpen('seats')}>
          {t('setSeats')}
        </Button>
        <AskDialog
          isDangerous
          label={t('cancel')}
          title={t('cancelTitle')}
          text={t('cancelText', { time: format.moment(props.session.startsAt) })}
          reason={{ label: t('reason'), help: t('reasonHelp'), isNeeded: false }}
          onYes={onCancel}
        />
      </div>
      <Show when={open() === 'move'}>
        <MoveForm session={props.session} onClose={() => setOpen(undefined)} />
      </Show>
      <Show when={open() === 'seats'}>
        <SeatsForm session={props.session} onClose={() => setOpen(undefined)} />
      </Show>
    </Show>
  );
}

function MoveForm(props: { session: SessionPartsFragment; onClose: () => void }) {
  const format = useFormat();
  const zone = () => props.session.specialist.timeZone;
  const keys = createKeys();
  const [send, isSending] = createMutation(MoveSession);
  const now = untrack(() => dayAndTime(props.session.startsAt, zone()));
  const [day, setDay] = createSignal(now.day);
  const [time, setTime] = createSignal(now.time);
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const save = async () => {
    if (!day() || !time()) {
      setErrors([{ field: 'startsAt', message: t('dayMissing') }]);
      return;
    }
    const startsAt = clockInstant(day(), time(), zone());
    const content = { sessionId: props.session.id, startsAt, revision: props.session.revision };
    const { data } = await send({ input: { ...content, idempotencyKey: keys.of('move', content) } });
    const outcome = data && expectPayload(data.rescheduleGroupSession, 'RescheduleGroupSessionPayload');
    setErrors(outcome?.payload ? [] : faultsOf(outcome?.refusal));
    if (!outcome?.payload) return;
    showToast({ tone: 'success', title: t('moved', { time: format.moment(startsAt) }) });
    props.onClose();
  };
  return (
    <FormDialog
      title={t('move')}
      text={t('moveText', { place: format.place(zone()) })}
      isSending={isSending()}
      errors={errors()}
      onSave={() => void save()}
      onClose={props.onClose}
    >
      <DateField name="startsAt" label={t('newDay')} value={day()} onInput={setDay} />
      <TimeField name="time" label={t('begin')} value={time()} onInput={setTime} step={15} />
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
    showToast({ tone: 'success', title: t('seatsSet') });
    props.onClose();
  };
  return (
    <FormDialog
      title={t('setSeats')}
      text={t('setSeatsText')}
      isSending={isSending()}
      errors={errors()}
      onSave={() => void save()}
      onClose={props.onClose}
    >
      <NumberField name="seats" label={t('seats')} value={seats()} onInput={setSeats} />
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
              {t('back')}
            </Button>
            <Button type="submit" variant="primary" busy={props.isSending}>
              {t('save')}
            </Button>
          </>
        }
      >
        {props.children}
      </Form>
    </Dialog>
  );
}
