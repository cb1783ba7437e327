import { createMemo, For } from 'solid-js';
import { calendarWords } from '../words/calendar.ts';
import { useOwnWords, useSpeech } from '../words/context.tsx';
import { dayPart, dayWords } from './clock.ts';
import { daysShown } from './days.ts';
import { Dots, entriesByDay, type ViewProps } from './MonthView.tsx';

/** The days of the week as buttons, each with dots for what it holds. */
export function WeekStrip(props: ViewProps) {
  const speech = useSpeech();
  const own = useOwnWords(calendarWords);
  const days = createMemo(() => daysShown('week', props.day));
  const byDay = createMemo(() => entriesByDay(props.entries, days(), props.timeZone));
  const name = (day: string) => {
    const count = byDay().get(day)?.length ?? 0;
    return [dayWords(day, speech().locale), count > 0 ? own().entries(count) : ''].filter(Boolean).join(', ');
  };
  return (
    <div class="d-cal-strip" role="group" aria-label={own().week}>
      <For each={days()}>
        {(day) => (
          <button
            type="button"
            class="d-cal-strip-day"
            aria-pressed={day === props.day}
            aria-current={day === props.today ? 'date' : undefined}
            onClick={() => props.onDay(day, false)}
          >
            <span class="d-hidden">{name(day)}</span>
            <span class="d-small" aria-hidden="true">
              {dayPart(day, speech().locale, { weekday: 'short' })}
            </span>
            <span class="d-month-number d-figures" aria-hidden="true">
              {Number(day.slice(8))}
            </span>
            <Dots entries={byDay().get(day) ?? []} />
          </button>
        )}
      </For>
    </div>
  );
}
