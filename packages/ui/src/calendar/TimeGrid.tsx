/* oxlint-disable jsx-a11y/interactive-supports-focus -- The focus moves among what the grid holds; the grid itself never has it. */
import { createComputed, createEffect, createSignal, createUniqueId, For, on, onCleanup, Show } from 'solid-js';
import { useSpeech } from '../words/context.tsx';
import { hoursOf } from './axis.ts';
import { createBoard, type Board, type BoardProps } from './board.ts';
import { ById } from '../list/ById.tsx';
import { clockTime, dayPart, dayWords } from './clock.ts';
import { DayColumn } from './DayColumn.tsx';
import { EntryBox } from './EntryBox.tsx';
import { isFocusLost } from './focus.ts';
import { createKeys } from './keys.ts';
import { createPointer } from './pointer.ts';

/** Days side by side by hours. One element takes the Tab key; arrows move among times and entries. */
export function TimeGrid(props: BoardProps) {
  const board = createBoard(props);
  const keysId = createUniqueId();
  const [scroll, setScroll] = createSignal<HTMLDivElement>();
  const stand = () => {
    const root = scroll();
    queueMicrotask(() => {
      const target = root?.querySelector<HTMLElement>('[data-current]');
      target?.focus({ preventScroll: true });
      target?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  };
  const pointer = createPointer(board, props, () => ({
    scroll: scroll() as HTMLElement,
    columns: () => [...(scroll()?.querySelectorAll('.d-cal-day') ?? [])],
  }));
  const keys = createKeys(board, props, stand);
  // Follows the days shown and, once more, their entries that were still loading; not each entry that arrives later, and
  // not after a person has scrolled: nothing jumps under anybody's eyes.
  let leftAt = 0;
  createEffect(
    on([scroll, () => props.days.join(), () => props.isLoading], ([element, days], before) => {
      if (!element) return;
      if (before?.[0] === element && before[1] === days && element.scrollTop !== leftAt) return;
      const minute = (element.querySelector('.d-cal-day')?.getBoundingClientRect().height ?? 0) / board.axis().length;
      element.scrollTop = Math.max(0, board.first() - 20) * minute;
      leftAt = element.scrollTop;
    }),
  );
  // An entry is drawn anew in the day it was moved to, or is gone: the focus goes on from there.
  createComputed(
    on(
      board.placed,
      () => {
        const isInside = scroll()?.querySelector('.d-cal-day')?.parentElement?.contains(document.activeElement);
        if (isInside) queueMicrotask(() => isFocusLost() && stand());
      },
      { defer: true },
    ),
  );
  onCleanup(() => board.setGhost(undefined));
  return (
    <div class="d-cal-scroll" ref={setScroll}>
      <p id={keysId} class="d-hidden">
        {board.words().keys} {props.onMove ? board.words().moveKeys : ''}
      </p>
      <div
        role="grid"
        class="d-cal-grid"
        aria-label={props.label}
        aria-describedby={keysId}
        data-open={props.bands.some((band) => band.kind === 'open') ? '' : undefined}
        data-dragging={board.ghost() ? '' : undefined}
        style={{ '--d-cal-days': String(props.days.length), '--d-cal-length': String(board.axis().length) }}
        onKeyDown={keys}
      >
        <Heads board={board} {...props} />
        <AllDay board={board} onOpen={props.onOpen} now={props.now} />
        <div role="row" class="d-cal-row d-cal-body">
          <Hours board={board} />
          <For each={board.days()}>
            {(_day, index) => <DayColumn board={board} index={index()} pointer={pointer} stand={stand} {...props} />}
          </For>
        </div>
      </div>
    </div>
  );
}

function Heads(props: BoardProps & { board: Board }) {
  const speech = useSpeech();
  return (
    <div role="row" class="d-cal-row d-cal-heads">
      <div role="columnheader" class="d-cal-corner">
        <span class="d-hidden">{props.board.words().times}</span>
      </div>
      <For each={props.days}>
        {(day) => (
          <div
            role="columnheader"
            class="d-cal-head"
            aria-label={dayWords(day, speech().locale)}
            aria-current={day === props.today ? 'date' : undefined}
          >
            <button type="button" class="d-cal-head-day" tabindex="-1" onClick={() => props.onDay(day, true)}>
              <span class="d-hidden">{dayWords(day, speech().locale)}</span>
              <span aria-hidden="true">{dayPart(day, speech().locale, { weekday: 'short' })}</span>
              <strong class="d-figures" aria-hidden="true">
                {Number(day.slice(8))}
              </strong>
            </button>
          </div>
        )}
      </For>
    </div>
  );
}

/** What takes whole days, above the hours; nothing where there is none. */
function AllDay(props: { board: Board; now: number; onOpen: BoardProps['onOpen'] }) {
  return (
    <Show when={props.board.lanes().length > 0}>
      <div role="row" class="d-cal-row d-cal-whole">
        <div role="rowheader" class="d-cal-corner d-muted">
          {props.board.words().allDay}
        </div>
        <div role="gridcell" class="d-cal-lanes" aria-colspan={props.board.days().length}>
          <ById each={props.board.lanes()} id={(lane) => lane.item.id}>
            {(lane) => (
              <EntryBox
                entry={lane().item}
                time={props.board.words().allDay}
                isPast={Date.parse(lane().item.endsAt) <= props.now}
                place={{
                  'grid-column': `${lane().from + 1} / ${lane().to + 2}`,
                  'grid-row': String(lane().lane + 1),
                }}
                look="line"
                isStop
                onOpen={props.onOpen}
              />
            )}
          </ById>
        </div>
      </div>
    </Show>
  );
}

function Hours(props: { board: Board }) {
  const label = (mark: ReturnType<typeof hoursOf>[number]) => {
    const time = `${String(mark.hour).padStart(2, '0')}:00`;
    if (!mark.isSecond) return time;
    // The day on which this hour comes twice says by which name it is known then.
    const day = props.board.days().find((each) => each.parts.some((part) => part.pass === 1));
    const part = day?.parts.find((each) => each.pass === 1);
    return part ? clockTime(part.startsAt + (mark.hour * 60 - part.from) * 60_000, props.board.clock()) : time;
  };
  return (
    <div role="rowheader" class="d-cal-hours">
      <span class="d-hidden">{props.board.words().times}</span>
      <For each={hoursOf(props.board.axis())}>
        {(mark) => (
          <span
            class="d-cal-hour d-muted d-small d-figures"
            aria-hidden="true"
            style={{ '--d-top': String(mark.offset) }}
          >
            {label(mark)}
          </span>
        )}
      </For>
    </div>
  );
}
