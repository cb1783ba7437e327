import { createMemo, For, Show } from 'solid-js';
import { calendarWords } from '../words/calendar.ts';
import { useOwnWords, useSpeech } from '../words/context.tsx';
import { Agenda } from './Agenda.tsx';
import { zonedDay } from './axis.ts';
import { ById } from '../list/ById.tsx';
import { clockTime, monthWords } from './clock.ts';
import { addDays, monthWeeks, startOfDay } from './days.ts';
import { spanOf, type CalendarEntry } from './entries.ts';
import { EntryBox } from './EntryBox.tsx';
import { isAllDay } from './layout.ts';
import { MonthTable } from './MonthTable.tsx';

/** What views other than the hours are given. */
export interface ViewProps {
  day: string;
  today: string;
  now: number;
  entries: readonly CalendarEntry[];
  timeZone: string;
  isNarrow: boolean;
  onOpen?: ((entry: CalendarEntry) => void) | undefined;
  onDay: (day: string, isOpened: boolean) => void;
}

const AT_ONCE = 3;

/** The entries of each day, by the days given, in the order they begin in. */
export function entriesByDay(entries: readonly CalendarEntry[], days: readonly string[], timeZone: string) {
  const sorted = entries.toSorted((a, b) => spanOf(a).from - spanOf(b).from);
  return new Map(
    days.map((day) => {
      const [from, to] = [startOfDay(day, timeZone), startOfDay(addDays(day, 1), timeZone)];
      return [day, sorted.filter((entry) => spanOf(entry).from < to && spanOf(entry).to > from)] as const;
    }),
  );
}

/** A month: days with their first entries; on a phone dots, and the entries of the chosen day below. */
export function MonthView(props: ViewProps) {
  const speech = useSpeech();
  const own = useOwnWords(calendarWords);
  const words = () => own();
  const byDay = createMemo(() => entriesByDay(props.entries, monthWeeks(props.day).flat(), props.timeZone));
  const of = (day: string) => byDay().get(day) ?? [];
  const clock = () => ({ timeZone: props.timeZone, locale: speech().locale });
  // What began before, or takes the whole day, begins at no time of this day.
  const time = (entry: CalendarEntry, day: string) => {
    const { from } = spanOf(entry);
    const isWhole = isAllDay(entry, [zonedDay(day, props.timeZone)]);
    return isWhole || from < startOfDay(day, props.timeZone) ? '' : clockTime(from, clock());
  };
  const body = (day: string) => (
    <div class="d-cal-month-entries">
      <ById each={of(day).slice(0, of(day).length > AT_ONCE + 1 ? AT_ONCE : AT_ONCE + 1)} id={(entry) => entry.id}>
        {(entry) => (
          <EntryBox
            entry={entry()}
            look="line"
            time={time(entry(), day)}
            isPast={spanOf(entry()).to <= props.now}
            onOpen={props.onOpen}
          />
        )}
      </ById>
      <Show when={of(day).length > AT_ONCE + 1}>
        <button type="button" class="d-cal-more d-small" tabindex="-1" onClick={() => props.onDay(day, true)}>
          {words().more(of(day).length - AT_ONCE)}
        </button>
      </Show>
    </div>
  );
  return (
    <div class="d-cal-month" data-narrow={props.isNarrow ? '' : undefined}>
      <MonthTable
        label={monthWords(props.day, speech().locale)}
        day={props.day}
        today={props.today}
        chosen={props.isNarrow ? props.day : undefined}
        detail={(day) => (of(day).length > 0 ? words().entries(of(day).length) : undefined)}
        mark={props.isNarrow ? (day) => <Dots entries={of(day)} /> : undefined}
        onStand={(day) => props.onDay(day, false)}
        onChoose={(day) => props.onDay(day, !props.isNarrow)}
      >
        {props.isNarrow ? undefined : body}
      </MonthTable>
      <Show when={props.isNarrow}>
        <Agenda {...props} days={[props.day]} />
      </Show>
    </div>
  );
}

/** Up to three dots: that there is something, and roughly how much. */
export function Dots(props: { entries: readonly CalendarEntry[] }) {
  return (
    <span class="d-cal-dots" aria-hidden="true">
      <For each={props.entries.slice(0, 3)}>{(entry) => <span data-tone={entry.tone ?? 'accent'} />}</For>
    </span>
  );
}
