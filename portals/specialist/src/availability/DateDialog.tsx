import { createKeys, createMutation, expectPayload, faultsOf, useFormat } from '@daraport/client';
import { Button, Dialog, Form, RadioGroup, showToast, WeekHours, type FormError, type WeekSpan } from '@daraport/ui';
import { createSignal, Show, untrack } from 'solid-js';
import type { AvailabilityFieldsFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { weekdayOf } from './dates.ts';
import { ClearDateHours, SetDateHours } from './documents.ts';

type Way = 'week' | 'instead' | 'beside' | 'closed';

/** What holds on one date: the week, other hours, more hours, or none. */
export function DateDialog(props: { availability: AvailabilityFieldsFragment; day: string; onClose: () => void }) {
  const format = useFormat();
  const [set, isSetting] = createMutation(SetDateHours);
  const [clear, isClearing] = createMutation(ClearDateHours);
  const keys = createKeys();
  const weekday = untrack(() => weekdayOf(props.day));
  const known = untrack(() => props.availability.dates.find((each) => each.day === props.day));
  const ofWeek = untrack(() => props.availability.weekly.filter((each) => each.weekday === weekday));
  const [way, setWay] = createSignal<Way>(wayOf(known));
  const [spans, setSpans] = createSignal<readonly WeekSpan[]>(
    (known?.hours ?? ofWeek).map(({ fromMinute, toMinute }) => ({ weekday, fromMinute, toMinute })),
  );
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const choose = (next: Way) => {
    // More hours begin empty: those of the week hold already.
    if (next === 'beside' && !known) setSpans([]);
    setWay(next);
  };
  const isBusy = () => isSetting() || isClearing();
  const save = async () => {
    const { version } = props.availability;
    const refusal = way() === 'week' ? await clearDay(version) : await setHours(version);
    setErrors(refusal);
    if (refusal.length > 0) return;
    showToast({ tone: 'success', title: t('availability.daySaved') });
    props.onClose();
  };
  const clearDay = async (version: number) => {
    const content = { version, day: props.day };
    const { data } = await clear({ input: { ...content, idempotencyKey: keys.of('clear', content) } });
    const outcome = data && expectPayload(data.clearDateHours, 'ClearDateHoursPayload');
    return outcome?.payload ? [] : messagesOf(outcome?.refusal);
  };
  const setHours = async (version: number) => {
    const hours = way() === 'closed' ? [] : spans().map(({ fromMinute, toMinute }) => ({ fromMinute, toMinute }));
    const content = { version, day: props.day, replacesWeek: way() !== 'beside', hours };
    const { data } = await set({ input: { ...content, idempotencyKey: keys.of('set', content) } });
    const outcome = data && expectPayload(data.setDateHours, 'SetDateHoursPayload');
    return outcome?.payload ? [] : messagesOf(outcome?.refusal);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => open || props.onClose()}
      locked={isBusy()}
      title={format.day(`${props.day}T12:00:00Z`, 'UTC')}
      text={t('availability.zoneNote', { place: format.place(props.availability.timeZone) })}
    >
      <Form
        label={t('availability.dates')}
        errors={errors()}
        onSubmit={() => void save()}
        actions={
          <>
            <Button onClick={() => props.onClose()} disabled={isBusy()}>
              {t('availability.cancel')}
            </Button>
            <Button type="submit" variant="primary" busy={isBusy()}>
              {t('availability.save')}
            </Button>
          </>
        }
      >
        <RadioGroup
          label={t('availability.dayHours')}
          value={way()}
          onInput={(value) => choose(value as Way)}
          options={(['week', 'instead', 'beside', 'closed'] as const).map((value) => ({
            value,
            label: t(`availability.way.${value}`),
            help: value === 'week' ? weekWords(ofWeek) : t(`availability.wayHelp.${value}`),
          }))}
        />
        <Show when={way() === 'instead' || way() === 'beside'}>
          <WeekHours
            label={t('availability.hours')}
            none={t('availability.closed')}
            weekdays={[weekday]}
            spans={spans()}
            onInput={setSpans}
          />
        </Show>
      </Form>
    </Dialog>
  );
}

const messagesOf = (refusal: { readonly message: string } | undefined): FormError[] =>
  faultsOf(refusal).map(({ message }) => ({ message }));

function wayOf(known: AvailabilityFieldsFragment['dates'][number] | undefined): Way {
  if (!known) return 'instead';
  if (!known.replacesWeek) return 'beside';
  return known.hours.length > 0 ? 'instead' : 'closed';
}

const clock = (minute: number) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
const weekWords = (spans: readonly { fromMinute: number; toMinute: number }[]): string =>
  spans.map(({ fromMinute, toMinute }) => `${clock(fromMinute)}–${clock(toMinute)}`).join(', ') ||
  t('availability.closed');
