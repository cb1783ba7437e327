import { createKeys, createMutation, faultsOf, useFormat } from '@daraport/client';
import {
  Button,
  clockInstant,
  DateField,
  Dialog,
  Form,
  NumberField,
  Select,
  showToast,
  TimeField,
  type FormError,
} from '@daraport/ui';
import { createSignal, Show, untrack } from 'solid-js';
import { plural, t } from '../messages/index.ts';
import { Schedule } from './documents.ts';

interface Kind {
  readonly id: string;
  readonly name: string;
  readonly seats: number | null;
}

/** Schedules one session, or one a week, by the clock of the specialist's own zone. */
export function ScheduleDialog(props: { kinds: readonly Kind[]; timeZone: string; onClose: () => void }) {
  const format = useFormat();
  const keys = createKeys();
  const [send, isSending] = createMutation(Schedule);
  const [kindId, setKindId] = createSignal(untrack(() => props.kinds[0]?.id ?? ''));
  const [day, setDay] = createSignal('');
  const [time, setTime] = createSignal('18:00');
  const [weeks, setWeeks] = createSignal<number | undefined>(1);
  const [seats, setSeats] = createSignal<number | undefined>(untrack(() => props.kinds[0]?.seats ?? undefined));
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const choose = (id: string) => {
    setKindId(id);
    setSeats(props.kinds.find((kind) => kind.id === id)?.seats ?? undefined);
  };
  const save = async () => {
    if (!day() || !time()) {
      setErrors([{ field: day() ? 'time' : 'startsAt', message: t('groups.dayMissing') }]);
      return;
    }
    const content = {
      appointmentTypeId: kindId(),
      startsAt: clockInstant(day(), time(), props.timeZone),
      weeks: weeks() ?? 0,
      seats: seats() ?? 0,
    };
    const { data } = await send({ input: { ...content, idempotencyKey: keys.of('sessions', content) } });
    const result = data?.scheduleGroupSessions;
    if (result?.__typename === 'ScheduleGroupSessionsPayload') {
      showToast({ tone: 'success', title: plural('groups.scheduled', result.sessions.length) });
      props.onClose();
      return;
    }
    if (result?.__typename !== 'SessionClashError') {
      setErrors(faultsOf(result));
      return;
    }
    const when = result.startsAt.map((each) => format.moment(each)).join(', ');
    setErrors([{ field: 'startsAt', message: `${result.message} (${when})` }]);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => open || props.onClose()}
      locked={isSending()}
      title={t('groups.schedule')}
      text={t('groups.scheduleText', { place: format.place(props.timeZone) })}
    >
      <Form
        label={t('groups.schedule')}
        errors={errors()}
        onSubmit={() => void save()}
        actions={
          <>
            <Button onClick={() => props.onClose()} disabled={isSending()}>
              {t('availability.cancel')}
            </Button>
            <Button type="submit" variant="primary" busy={isSending()}>
              {t('groups.schedule')}
            </Button>
          </>
        }
      >
        <Show when={props.kinds.length > 1}>
          <Select
            name="appointmentTypeId"
            label={t('groups.kind')}
            value={kindId()}
            onInput={choose}
            options={props.kinds.map(({ id, name }) => ({ value: id, label: name }))}
            placeholder={false}
          />
        </Show>
        <DateField name="startsAt" label={t('groups.day')} value={day()} onInput={setDay} />
        <TimeField name="time" label={t('groups.begin')} value={time()} onInput={setTime} step={15} />
        <NumberField
          name="weeks"
          label={t('groups.weeks')}
          help={t('groups.weeksHelp')}
          value={weeks()}
          onInput={setWeeks}
        />
        <NumberField name="seats" label={t('groups.seats')} value={seats()} onInput={setSeats} />
      </Form>
    </Dialog>
  );
}
