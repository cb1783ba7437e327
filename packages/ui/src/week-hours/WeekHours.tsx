import { For, Show } from 'solid-js';
import { Button, IconButton } from '../button/Button.tsx';
import { CopyIcon, PlusIcon, TrashIcon } from '../icons.ts';
import { timesWords } from '../words/times.ts';
import { useOwnWords, useSpeech } from '../words/context.tsx';
import { added, clockOf, copiedToWorkdays, minuteOf, replaced, spansOn, type WeekSpan } from './spans.ts';
import { DayTrack } from './DayTrack.tsx';

export interface WeekHoursProps {
  /** What the hours are of, for assistive technology. */
  label: string;
  spans: readonly WeekSpan[];
  onInput: (spans: readonly WeekSpan[]) => void;
  /** Spans that are refused; told by the form, marked here. */
  faulty?: ((span: WeekSpan) => boolean) | undefined;
  /** The days shown, 1 Monday to 7 Sunday; all unless given. */
  weekdays?: readonly number[] | undefined;
  /** Said on a day without hours. */
  none: string;
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/** Hours of each weekday: typed as times, or drawn and pulled on the day's line where the pointer is fine. */
export function WeekHours(props: WeekHoursProps) {
  return (
    <div class="d-hours" role="group" aria-label={props.label}>
      <For each={props.weekdays ?? WEEKDAYS}>{(weekday) => <DayRow {...props} weekday={weekday} />}</For>
    </div>
  );
}

/** The weekday's name; the fifth of January 1970 was a Monday. */
const nameOf = (weekday: number, locale: string) =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(1970, 0, 4 + weekday));

function DayRow(props: WeekHoursProps & { weekday: number }) {
  const speech = useSpeech();
  const own = useOwnWords(timesWords);
  const words = () => own().weekHours;
  const day = () => nameOf(props.weekday, speech().locale);
  const spans = () => spansOn(props.spans, props.weekday);
  const more = () => added(props.spans, props.weekday);
  const add = () => {
    const next = more();
    if (next) props.onInput(next);
  };
  return (
    <div class="d-hours-day" role="group" aria-label={day()}>
      <p class="d-hours-name">{day()}</p>
      <DayTrack spans={props.spans} weekday={props.weekday} faulty={props.faulty} onInput={props.onInput} />
      <div class="d-hours-spans">
        <Show when={spans().length === 0}>
          <p class="d-hours-none d-muted">{props.none}</p>
        </Show>
        {/* By place: what is typed into a field must not draw the field anew. */}
        <For each={spans().map((_span, index) => index)}>
          {(index) => <SpanFields {...props} index={index} day={day()} />}
        </For>
      </div>
      <div class="d-hours-acts">
        <Button
          size="small"
          variant="quiet"
          icon={PlusIcon}
          disabled={!more()}
          onClick={add}
          aria-label={words().add(day())}
        >
          {words().addShort}
        </Button>
        <Show when={spans().length > 0 && props.weekday <= 5 && !props.weekdays}>
          <IconButton
            size="small"
            icon={CopyIcon}
            label={words().copy(day())}
            onClick={() => props.onInput(copiedToWorkdays(props.spans, props.weekday))}
          />
        </Show>
      </div>
    </div>
  );
}

function SpanFields(props: WeekHoursProps & { weekday: number; index: number; day: string }) {
  const own = useOwnWords(timesWords);
  const words = () => own().weekHours;
  const span = () => spansOn(props.spans, props.weekday)[props.index];
  const change = (next: Partial<WeekSpan>) => {
    const old = span();
    if (old) props.onInput(replaced(props.spans, old, { ...old, ...next }));
  };
  const from = (clock: string) => {
    const fromMinute = minuteOf(clock);
    if (fromMinute !== undefined) change({ fromMinute });
  };
  const to = (clock: string) => {
    const toMinute = minuteOf(clock, true);
    if (toMinute !== undefined) change({ toMinute });
  };
  const isFaulty = (each: WeekSpan) => each.fromMinute >= each.toMinute || props.faulty?.(each) === true;
  return (
    <Show when={span()}>
      {(each) => (
        <div class="d-hours-span">
          <input
            class="d-input d-figures"
            type="time"
            step={300}
            aria-label={words().from(props.day)}
            aria-invalid={isFaulty(each()) ? 'true' : undefined}
            value={clockOf(each().fromMinute)}
            onChange={(event) => from(event.currentTarget.value)}
          />
          <span aria-hidden="true">–</span>
          <input
            class="d-input d-figures"
            type="time"
            step={300}
            aria-label={words().to(props.day)}
            aria-invalid={isFaulty(each()) ? 'true' : undefined}
            value={clockOf(each().toMinute)}
            onChange={(event) => to(event.currentTarget.value)}
          />
          <IconButton
            size="small"
            icon={TrashIcon}
            label={words().remove(`${clockOf(each().fromMinute)}–${clockOf(each().toMinute)}`, props.day)}
            onClick={() => props.onInput(props.spans.filter((one) => one !== each()))}
          />
        </div>
      )}
    </Show>
  );
}
