import { createEffect, createMemo, For, on, Show, type JSX } from 'solid-js';
import { useSpeech } from '../words/context.tsx';
import { dayPart, dayWords } from './clock.ts';
import { addDays, addMonths, daysShown, mondayOf, monthWeeks } from './days.ts';

export interface MonthTableProps {
  label: string;
  /** The day the keyboard stands on; its month is shown. */
  day: string;
  today: string;
  /** Days that cannot be chosen. */
  isOff?: ((day: string) => boolean) | undefined;
  /** Which day counts as chosen. */
  chosen?: string | undefined;
  /** Follows the name of a day: "3 entries". */
  detail?: ((day: string) => string | undefined) | undefined;
  /** Stands in a day's cell below its number. */
  children?: ((day: string) => JSX.Element) | undefined;
  /** Stands in a day's button beside its number. */
  mark?: ((day: string) => JSX.Element) | undefined;
  /** The keyboard moved to another day. */
  onStand: (day: string) => void;
  onChoose: (day: string) => void;
}

/** Where a key leads in a month: arrows by days and weeks, Home and End within the week, Page Up and Page Down by months. */
export function dayAfterKey(day: string, key: string): string | undefined {
  const ways: Record<string, () => string> = {
    ArrowLeft: () => addDays(day, -1),
    ArrowRight: () => addDays(day, 1),
    ArrowUp: () => addDays(day, -7),
    ArrowDown: () => addDays(day, 7),
    Home: () => mondayOf(day),
    End: () => addDays(mondayOf(day), 6),
    PageUp: () => addMonths(day, -1),
    PageDown: () => addMonths(day, 1),
  };
  return ways[key]?.();
}

/** A month as rows of weeks; one day takes the Tab key, arrows move among all. */
export function MonthTable(props: MonthTableProps) {
  const speech = useSpeech();
  let table: HTMLDivElement | undefined;
  let isByKey = false;
  // By their Mondays, so that a week that stays is not drawn anew and keeps the focus.
  const mondays = createMemo(() => monthWeeks(props.day).map(([monday = props.day]) => monday));
  const name = (day: string) => [dayWords(day, speech().locale), props.detail?.(day)].filter(Boolean).join(', ');
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = dayAfterKey(props.day, event.key);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    isByKey = true;
    props.onStand(next);
  };
  createEffect(
    on(
      () => props.day,
      () => {
        if (!isByKey) return;
        isByKey = false;
        // A router draws the other day a moment after it was told of it.
        requestAnimationFrame(() => table?.querySelector<HTMLElement>('[data-current]')?.focus());
      },
      { defer: true },
    ),
  );
  return (
    <div role="grid" tabindex="-1" ref={table} class="d-month" aria-label={props.label} onKeyDown={press}>
      <div role="row" class="d-month-row">
        <For each={daysShown('week', props.day)}>
          {(day) => (
            <div
              role="columnheader"
              class="d-month-head d-muted d-small"
              aria-label={dayPart(day, speech().locale, { weekday: 'long' })}
            >
              {dayPart(day, speech().locale, { weekday: 'short' })}
            </div>
          )}
        </For>
      </div>
      <For each={mondays()}>
        {(monday) => (
          <div role="row" class="d-month-row">
            <For each={daysShown('week', monday)}>
              {(day) => (
                <div
                  role="gridcell"
                  class="d-month-cell"
                  data-outside={day.slice(0, 7) === props.day.slice(0, 7) ? undefined : ''}
                  aria-selected={props.chosen === undefined ? undefined : day === props.chosen}
                >
                  <button
                    type="button"
                    class="d-month-day d-figures"
                    aria-label={name(day)}
                    aria-current={day === props.today ? 'date' : undefined}
                    aria-disabled={props.isOff?.(day) ? 'true' : undefined}
                    data-chosen={day === props.chosen ? '' : undefined}
                    data-current={day === props.day ? '' : undefined}
                    tabindex={day === props.day ? 0 : -1}
                    onClick={() => !props.isOff?.(day) && props.onChoose(day)}
                  >
                    <span class="d-month-number">{Number(day.slice(8))}</span>
                    {props.mark?.(day)}
                  </button>
                  <Show when={props.children}>{(body) => body()(day)}</Show>
                </div>
              )}
            </For>
          </div>
        )}
      </For>
    </div>
  );
}
