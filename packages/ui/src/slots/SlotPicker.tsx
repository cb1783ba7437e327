import { createEffect, createMemo, createSignal, For, on, Show, type JSX } from 'solid-js';
import { Button, IconButton } from '../button/Button.tsx';
import { ChevronLeftIcon, ChevronRightIcon } from '../icons.ts';
import { Skeleton } from '../skeleton/Skeleton.tsx';
import { timesWords } from '../words/times.ts';
import { useOwnWords } from '../words/context.tsx';
import { nearestIn, type Direction } from './nearest.ts';

/** A time that can be taken; `label` is what its button says ("14:30"). */
export interface Slot {
  readonly id: string;
  readonly label: string;
  readonly disabled?: boolean | undefined;
}

/** A calendar day with its times; `label` names it ("Tue 24 November"). */
export interface SlotDay {
  readonly date: string;
  readonly label: string;
  /** What stands above its times, where there is little room ("Tue 24 Nov"); the label unless given. */
  readonly heading?: string | undefined;
  readonly slots: readonly Slot[];
}

export interface SlotPickerProps {
  days: readonly SlotDay[];
  onSelect: (slot: Slot, day: SlotDay) => void;
  selectedId?: string | undefined;
  loading?: boolean | undefined;
  /** Days shown at once; 5 unless given. */
  daysAtOnce?: number | undefined;
  /** Times shown of each day before "More times"; 6 unless given. */
  slotsAtOnce?: number | undefined;
  /** Asked for when the last day given is in view, so that more can be loaded. */
  onNeedMore?: (() => void) | undefined;
  /** Stands in the place of the days when none has a free time: the next free day, a waiting list. */
  empty?: JSX.Element | undefined;
}

const ARROWS: Record<string, Direction> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

/** Free times by day: columns on a wide screen, a list of days on a phone; arrows move between times. */
export function SlotPicker(props: SlotPickerProps) {
  const own = useOwnWords(timesWords);
  const [first, setFirst] = createSignal(0);
  const [isWhole, setWhole] = createSignal(false);
  const [stop, setStop] = createSignal<string>();
  let grid: HTMLDivElement | undefined;
  const span = () => props.daysAtOnce ?? 5;
  const limit = () => (isWhole() ? Infinity : (props.slotsAtOnce ?? 6));
  const days = createMemo(() => props.days.slice(first(), first() + span()));
  const inView = createMemo(() =>
    days()
      .flatMap((day) => day.slots.slice(0, limit()))
      .filter((slot) => !slot.disabled),
  );
  const tabStop = () =>
    [stop(), props.selectedId].find((id) => inView().some((slot) => slot.id === id)) ?? inView()[0]?.id;
  const spanWords = () => [...new Set([days()[0]?.label, days().at(-1)?.label].filter(Boolean))].join(' – ');
  const hasMore = () => days().some((day) => day.slots.length > limit());
  const isEmpty = () => props.days.every((day) => day.slots.length === 0);
  const isLast = () => first() + span() >= props.days.length;
  createEffect(on(isLast, (last) => last && props.days.length > 0 && props.onNeedMore?.()));
  const move = (event: KeyboardEvent) => {
    const direction = ARROWS[event.key];
    const buttons = [...(grid?.querySelectorAll<HTMLButtonElement>('.d-slot:not(:disabled)') ?? [])];
    const from = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (!direction || from < 0) return;
    event.preventDefault();
    const next = nearestIn(
      buttons.map((button) => button.getBoundingClientRect()),
      from,
      direction,
    );
    buttons[next ?? from]?.focus();
  };
  return (
    <div class="d-slots" role="group" aria-label={own().slots} aria-busy={props.loading ? 'true' : undefined}>
      <div class="d-slots-bar" hidden={!props.loading && isEmpty()}>
        <p class="d-slots-span">{spanWords()}</p>
        <IconButton
          icon={ChevronLeftIcon}
          label={own().daysEarlier}
          disabled={first() === 0}
          onClick={() => setFirst(Math.max(0, first() - span()))}
        />
        <IconButton
          icon={ChevronRightIcon}
          label={own().daysLater}
          disabled={isLast()}
          onClick={() => setFirst(first() + span())}
        />
      </div>
      <Show when={!props.loading} fallback={<SlotSkeleton days={span()} />}>
        <Show when={!isEmpty()} fallback={props.empty ?? <p class="d-muted">{own().slotsNone}</p>}>
          <div
            role="presentation"
            class="d-slots-grid"
            ref={grid}
            style={{ '--d-days': String(span()) }}
            onKeyDown={move}
          >
            <For each={days()}>
              {(day) => (
                <section class="d-slots-day" aria-label={day.label}>
                  <p class="d-slots-date">{day.heading ?? day.label}</p>
                  <div class="d-slots-times">
                    <For
                      each={day.slots.slice(0, limit())}
                      fallback={<p class="d-muted d-small d-slots-none">{own().slotsNoneOnDay}</p>}
                    >
                      {(slot) => (
                        <button
                          type="button"
                          class="d-slot d-figures"
                          tabindex={slot.id === tabStop() ? 0 : -1}
                          disabled={slot.disabled ?? false}
                          aria-pressed={slot.id === props.selectedId}
                          aria-label={`${day.label}, ${slot.label}`}
                          onFocus={() => setStop(slot.id)}
                          onClick={() => props.onSelect(slot, day)}
                        >
                          {slot.label}
                        </button>
                      )}
                    </For>
                  </div>
                </section>
              )}
            </For>
          </div>
          <Show when={hasMore()}>
            <Button wide variant="quiet" size="small" onClick={() => setWhole(true)}>
              {own().slotsMore}
            </Button>
          </Show>
        </Show>
      </Show>
    </div>
  );
}

function SlotSkeleton(props: { days: number }) {
  return (
    <div class="d-slots-grid" style={{ '--d-days': String(props.days) }}>
      <For each={Array.from({ length: props.days })}>
        {() => (
          <div class="d-slots-day">
            <Skeleton lines={1} />
            <div class="d-slots-times">
              <For each={[1, 2, 3, 4]}>{() => <Skeleton shape="block" height="var(--d-control)" />}</For>
            </div>
          </div>
        )}
      </For>
    </div>
  );
}
