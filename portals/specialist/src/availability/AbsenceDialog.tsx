import { createKeys, createMutation, expectPayload, faultsOf, useFormat } from '@daraport/client';
import {
  Button,
  clockInstant,
  DateField,
  Dialog,
  Form,
  showToast,
  Switch,
  TimeField,
  type FormError,
} from '@daraport/ui';
import { createSignal, Show, untrack } from 'solid-js';
import type { AvailabilityFieldsFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { addDays, startOfDay } from '../parts/days.ts';
import { AddAbsence } from './documents.ts';

/** Days or hours to be away, in the zone of the hours. What is booked in them stays, and is named on the page. */
export function AbsenceDialog(props: { availability: AvailabilityFieldsFragment; day: string; onClose: () => void }) {
  const format = useFormat();
  const [send, isSending] = createMutation(AddAbsence);
  const keys = createKeys();
  const [from, setFrom] = createSignal(untrack(() => props.day));
  const [to, setTo] = createSignal(untrack(() => props.day));
  const [isWhole, setWhole] = createSignal(true);
  const [begin, setBegin] = createSignal('09:00');
  const [end, setEnd] = createSignal('12:00');
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const span = () => {
    const zone = props.availability.timeZone;
    if (isWhole()) return { startsAt: startOfDay(from(), zone), endsAt: startOfDay(addDays(to(), 1), zone) };
    return { startsAt: clockInstant(from(), begin(), zone), endsAt: clockInstant(to(), end(), zone) };
  };
  const save = async () => {
    if (!from() || !to() || (!isWhole() && (!begin() || !end()))) {
      setErrors([{ field: from() ? 'endsAt' : 'startsAt', message: t('availability.dayMissing') }]);
      return;
    }
    const content = { version: props.availability.version, ...span() };
    const { data } = await send({ input: { ...content, idempotencyKey: keys.of('absence', content) } });
    const outcome = data && expectPayload(data.addAbsence, 'AddAbsencePayload');
    setErrors(outcome?.payload ? [] : faultsOf(outcome?.refusal));
    if (!outcome?.payload) return;
    showToast({ tone: 'success', title: t('availability.absenceAdded') });
    props.onClose();
  };
  const moveFrom = (day: string) => {
    setFrom(day);
    if (day > to()) setTo(day);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => open || props.onClose()}
      locked={isSending()}
      title={t('availability.addAbsence')}
      text={t('availability.absenceText', { place: format.place(props.availability.timeZone) })}
    >
      <Form
        label={t('availability.addAbsence')}
        errors={errors()}
        onSubmit={() => void save()}
        actions={
          <>
            <Button onClick={() => props.onClose()} disabled={isSending()}>
              {t('availability.cancel')}
            </Button>
            <Button type="submit" variant="primary" busy={isSending()}>
              {t('availability.addAbsence')}
            </Button>
          </>
        }
      >
        <Switch label={t('availability.wholeDays')} checked={isWhole()} onChange={setWhole} />
        <DateField name="startsAt" label={t('availability.firstDay')} value={from()} onInput={moveFrom} />
        <Show when={!isWhole()}>
          <TimeField label={t('availability.begin')} value={begin()} onInput={setBegin} step={15} />
        </Show>
        <DateField name="endsAt" label={t('availability.lastDay')} value={to()} min={from()} onInput={setTo} />
        <Show when={!isWhole()}>
          <TimeField label={t('availability.end')} value={end()} onInput={setEnd} step={15} />
        </Show>
      </Form>
    </Dialog>
  );
}
