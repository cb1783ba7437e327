import { createMemo, For, Show } from 'solid-js';
import { calendarWords } from '../words/calendar.ts';
import { useOwnWords, useSpeech } from '../words/context.tsx';
import { ById } from '../list/ById.tsx';
import { clockSpan, dayWords } from './clock.ts';
import { zonedDay } from './axis.ts';
import { spanOf, type CalendarEntry } from './entries.ts';
import { EntryBox } from './EntryBox.tsx';
import { isAllDay } from './layout.ts';
import { entriesByDay, type ViewProps } from './MonthView.tsx';

/** Days as a list; a day without entries is left out unless it is today or the only one. */
export function Agenda(props: ViewProps & { days: readonly string[] }) {
  const speech = useSpeech();
  const own = useOwnWords(calendarWords);
  const words = () => own();
  const byDay = createMemo(() => entriesByDay(props.entries, props.days, props.timeZone));
  const of = (day: string) => byDay().get(day) ?? [];
  const shown = () => props.days.filter((day) => of(day).length > 0 || day === props.today || props.days.length === 1);
  const dayName = (day: string) =>
    day === props.today ? `${speech().words.today}, ${dayWords(day, speech().locale)}` : dayWords(day, speech().locale);
  const time = (entry: CalendarEntry, day: string) => {
    const { from, to } = spanOf(entry);
    if (isAllDay(entry, [zonedDay(day, props.timeZone)])) return words().allDay;
    return clockSpan(from, to, { timeZone: props.timeZone, locale: speech().locale });
  };
  return (
    <div class="d-cal-agenda">
      <For each={shown()} fallback={<p class="d-muted">{words().none}</p>}>
        {(day) => (
          <section class="d-cal-agenda-day" aria-label={dayName(day)} data-today={day === props.today ? '' : undefined}>
            <h3 class="d-cal-agenda-date">{dayName(day)}</h3>
            <Show when={of(day).length > 0} fallback={<p class="d-muted">{words().none}</p>}>
              <ol class="d-cal-agenda-list">
                <ById each={of(day)} id={(entry) => entry.id}>
                  {(entry) => (
                    <li>
                      <EntryBox
                        entry={entry()}
                        time={time(entry(), day)}
                        isPast={spanOf(entry()).to <= props.now}
                        isStop={!entry().isBusyOnly}
                        onOpen={props.onOpen}
                      />
                    </li>
                  )}
                </ById>
              </ol>
            </Show>
          </section>
        )}
      </For>
    </div>
  );
}

/** Up and down go through the entries of a list, whatever day they are in. */
export function moveInList(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const entries = [...event.currentTarget.querySelectorAll<HTMLElement>('.d-cal-entry[tabindex="0"]')];
  const at = entries.indexOf(document.activeElement as HTMLElement);
  const next = way === undefined || at < 0 ? undefined : entries[at + way];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
