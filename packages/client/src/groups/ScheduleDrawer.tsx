import {
  Button,
  DateField,
  Drawer,
  Form,
  loadTemporal,
  NumberField,
  Select,
  showToast,
  TimeField,
  type FormError,
} from '@daraport/ui';
import { createSignal, Show, untrack } from 'solid-js';
import { useFormat } from '../format/use-format.ts';
import { createKeys } from '../graph/keys.ts';
import { createMutation } from '../graph/mutation.ts';
import { faultsOf } from '../graph/refusal.ts';
import { useRhythmChoices } from '../series/rhythm-words.ts';
import { SeriesEndFields } from '../series/SeriesEndFields.tsx';
import { CourseTimes } from './CourseTimes.tsx';
import { ScheduleSessions } from './documents.ts';
import { groupWords } from './messages/index.ts';
import { useCourse, type CourseRhythm, type GroupKind } from './use-course.ts';

// Times are counted by the clock of a zone; where the browser has no way to, the drawer waits for it as for its own code.
await loadTemporal();

const { t, plural } = groupWords;
/** Most that the graph takes at once. */
const MOST = 52;

/** Schedules one session, or a whole course at once, by the clock of the specialist's own zone; all of it or nothing. */
export function ScheduleDrawer(props: { kinds: readonly GroupKind[]; onClose: () => void }) {
  const format = useFormat();
  const keys = createKeys();
  const [send, isSending] = createMutation(ScheduleSessions);
  const kinds = untrack(() => props.kinds);
  const course = useCourse(kinds);
  const [seats, setSeats] = createSignal<number | undefined>(course.kind()?.appointmentType.seats ?? undefined);
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const isOfSeveral = new Set(kinds.map(({ specialist }) => specialist.id)).size > 1;
  const rhythmsOf = useRhythmChoices();
  const rhythms = (): { value: CourseRhythm; label: string }[] => [
    { value: 'once', label: t('once') },
    ...(course.isComplete() ? rhythmsOf(course.start()) : []),
  ];
  const chooseKind = (kindId: string) => {
    course.set({ kindId });
    setSeats(course.kind()?.appointmentType.seats ?? undefined);
  };
  const save = async () => {
    if (!course.isComplete()) {
      setErrors([{ field: course.wish.day ? 'time' : 'startsAt', message: t('dayMissing') }]);
      return;
    }
    const content = { ...course.asked(), seats: seats() ?? 0 };
    const { data } = await send({ input: { ...content, idempotencyKey: keys.of('sessions', content) } });
    const result = data?.scheduleGroupSessions;
    if (result?.__typename === 'ScheduleGroupSessionsPayload') {
      showToast({ tone: 'success', title: plural('scheduled', result.sessions.length) });
      props.onClose();
      return;
    }
    // Somebody was faster: the times are asked again, and say which.
    if (result?.__typename === 'SessionClashError') course.refetch();
    setErrors(faultsOf(result));
  };
  return (
    <Drawer
      open
      onOpenChange={(open) => open || props.onClose()}
      title={t('schedule')}
      text={t('scheduleText', { place: format.place(course.timeZone()) })}
    >
      <Form
        label={t('schedule')}
        errors={errors()}
        onSubmit={() => void save()}
        actions={
          <>
            <Button onClick={() => props.onClose()} disabled={isSending()}>
              {t('back')}
            </Button>
            <Button
              type="submit"
              variant="primary"
              busy={isSending()}
              disabled={course.isChecking() || course.conflicts().length > 0}
            >
              {plural('scheduleCount', course.times().length || 1)}
            </Button>
          </>
        }
      >
        <Show when={kinds.length > 1}>
          <Select
            name="appointmentTypeId"
            label={t('kind')}
            value={course.wish.kindId}
            onInput={chooseKind}
            options={kinds.map(({ appointmentType, specialist }) => ({
              value: appointmentType.id,
              label: isOfSeveral
                ? t('kindOf', { kind: appointmentType.name, name: specialist.displayName })
                : appointmentType.name,
            }))}
            placeholder={false}
          />
        </Show>
        <DateField name="startsAt" label={t('day')} value={course.wish.day} onInput={(day) => course.set({ day })} />
        <TimeField
          name="time"
          label={t('begin')}
          value={course.wish.time}
          onInput={(time) => course.set({ time })}
          step={15}
        />
        <NumberField name="seats" label={t('seats')} value={seats()} onInput={setSeats} />
        <Select
          label={t('every')}
          help={t('everyHelp')}
          value={course.rhythm()}
          onInput={(next) => course.set({ rhythm: rhythms().find(({ value }) => value === next)?.value ?? 'once' })}
          options={rhythms()}
          placeholder={false}
        />
        <Show when={course.isCourse()}>
          <SeriesEndFields
            end={course.wish.end}
            start={course.start()}
            most={MOST}
            onInput={(end) => course.set({ end })}
          />
        </Show>
        <CourseTimes course={course} />
      </Form>
    </Drawer>
  );
}
