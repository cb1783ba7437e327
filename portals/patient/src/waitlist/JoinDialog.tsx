import { createKeys, createMutation, expectPayload, faultsOf, useFormat, useSession } from '@daraport/client';
import {
  Button,
  CheckboxGroup,
  DateField,
  dayOf,
  Dialog,
  Form,
  Notice,
  RadioGroup,
  showToast,
  type FormError,
} from '@daraport/ui';
import { useNavigate } from '@solidjs/router';
import { createSignal, For, Show } from 'solid-js';
import type { VisitFormat } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { JoinWaitlist } from './documents.ts';
import { dayName, PARTS, partsOfDay, type PartOfDay } from './wishes.ts';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
const DAY = 86_400_000;

/** Which times would suit, and until when to wait; where some that suit are free, they are offered instead. */
export function JoinDialog(props: {
  specialistId: string;
  typeId: string;
  format: VisitFormat;
  onClose: () => void;
  onChoose: (startsAt: string) => void;
}) {
  const session = useSession();
  const format = useFormat();
  const navigate = useNavigate();
  const keys = createKeys();
  const [send, isSending] = createMutation(JoinWaitlist);
  const dayAhead = (count: number) => dayOf(new Date(Date.now() + count * DAY).toISOString(), session.timeZone());
  const [weekdays, setWeekdays] = createSignal<readonly string[]>([]);
  const [part, setPart] = createSignal<PartOfDay>('any');
  const [until, setUntil] = createSignal(dayAhead(28));
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const [free, setFree] = createSignal<readonly { readonly startsAt: string }[]>([]);
  const join = async () => {
    const wish = {
      specialistId: props.specialistId,
      appointmentTypeId: props.typeId,
      format: props.format,
      weekdays: weekdays().map(Number),
      ...PARTS[part()],
      until: until(),
      timeZone: session.timeZone(),
    };
    const { data } = await send({ input: { ...wish, idempotencyKey: keys.of('wait', wish) } });
    const outcome = data && expectPayload(data.joinWaitlist, 'JoinWaitlistPayload');
    const refusal = outcome?.refusal;
    setFree(refusal?.__typename === 'TimesFreeError' ? refusal.alternatives : []);
    setErrors(outcome?.payload || refusal?.__typename === 'TimesFreeError' ? [] : faultsOf(refusal));
    if (!outcome?.payload) return;
    props.onClose();
    showToast({
      tone: 'success',
      title: t('wait.joined'),
      text: t('wait.joinedText'),
      action: { label: t('wait.title'), onSelect: () => navigate('/waitlist') },
    });
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => open || props.onClose()}
      locked={isSending()}
      title={t('wait.join')}
      text={t('wait.joinText')}
    >
      <Form
        label={t('wait.join')}
        errors={errors()}
        onSubmit={() => void join()}
        actions={
          <>
            <Button onClick={() => props.onClose()} disabled={isSending()}>
              {t('wait.back')}
            </Button>
            <Button type="submit" variant="primary" busy={isSending()}>
              {t('wait.join')}
            </Button>
          </>
        }
      >
        <Show when={free().length > 0}>
          <div role="alert">
            <Notice title={t('wait.free')}>
              <div class="d-row">
                <For each={free()}>
                  {(slot) => (
                    <Button onClick={() => props.onChoose(slot.startsAt)}>{format.moment(slot.startsAt)}</Button>
                  )}
                </For>
              </div>
            </Notice>
          </div>
        </Show>
        <CheckboxGroup
          name="weekdays"
          label={t('wait.days')}
          help={t('wait.daysHelp')}
          value={weekdays()}
          options={WEEKDAYS.map((day) => ({ value: String(day), label: dayName(day, session.locale()) }))}
          onInput={setWeekdays}
        />
        <RadioGroup
          name="fromMinute"
          label={t('wait.part')}
          value={part()}
          options={partsOfDay.map((each) => ({ value: each, label: t(`wait.parts.${each}`) }))}
          onInput={(value) => setPart(value as PartOfDay)}
        />
        <DateField
          name="until"
          label={t('wait.until')}
          value={until()}
          min={dayAhead(0)}
          max={dayAhead(183)}
          onInput={setUntil}
        />
      </Form>
    </Dialog>
  );
}
