import { createMemo, For, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { useSpeech } from '../words/context.tsx';
import { gapsOf, offsetAt, type ZonedDay } from './axis.ts';
import type { Board, BoardProps } from './board.ts';
import { ById } from '../list/ById.tsx';
import { dayWords } from './clock.ts';
import { isoOf } from './entries.ts';
import { EntryBox } from './EntryBox.tsx';
import { piecesIn } from './layout.ts';
import type { createPointer } from './pointer.ts';

interface DayColumnProps extends BoardProps {
  board: Board;
  index: number;
  pointer: ReturnType<typeof createPointer>;
  stand: () => void;
}

const EMPTY: ZonedDay = { date: '', startsAt: 0, endsAt: 0, parts: [] };

/** One day of a grid of hours: its ground, its entries, what is on its way, and now. */
export function DayColumn(props: DayColumnProps) {
  const speech = useSpeech();
  const day = () => props.board.days()[props.index] ?? EMPTY;
  const axis = () => props.board.axis();
  const pieces = () => props.board.placed()[props.index] ?? [];
  const name = () =>
    `${dayWords(day().date, speech().locale)}, ${pieces().length > 0 ? props.board.words().entries(pieces().length) : props.board.words().none}`;
  const press = (event: PointerEvent & { currentTarget: Element; target: Element }) => {
    if (event.button !== 0 || event.target.closest('.d-cal-entry, .d-cal-cursor')) return;
    props.pointer.draw(event);
  };
  const send = (event: MouseEvent & { target: Element }) => {
    if (!props.onCreate || event.target.closest('.d-cal-entry, .d-cal-cursor')) return;
    const { offset } = props.pointer.placeAt(event.clientX, event.clientY);
    props.board.setFocus({ day: props.index, offset: Math.floor(offset / props.step) * props.step });
    props.stand();
  };
  return (
    <div
      role="gridcell"
      tabindex="-1"
      class="d-cal-day"
      data-today={day().date === props.today ? '' : undefined}
      onPointerDown={press}
      onClick={send}
      onKeyDown={() => undefined}
    >
      <span class="d-hidden">{name()}</span>
      <Ground board={props.board} day={day()} bands={props.bands} />
      <ById each={pieces()} id={(piece) => piece.item.id}>
        {(piece) => (
          <EntryBox
            entry={piece().item}
            time={props.board.spanWords(piece().item)}
            look={piece().end - piece().top < 40 ? 'line' : 'block'}
            place={{
              '--d-top': String(piece().top),
              '--d-span': String(piece().end - piece().top),
              '--d-left': String(piece().column / piece().columns),
              '--d-width': String(piece().span / piece().columns),
            }}
            isPast={Date.parse(piece().item.endsAt) <= props.now}
            isMoving={props.board.ghost()?.entry?.id === piece().item.id}
            isMovable={props.board.movable(piece().item)}
            isStop={isHere(props, piece().item.id)}
            isCurrent={isHere(props, piece().item.id)}
            onOpen={props.onOpen}
            onFocus={() => props.board.setFocus({ day: props.index, offset: piece().top, entryId: piece().item.id })}
            onPointerDown={(event) => props.pointer.carry(event, piece(), props.index)}
          />
        )}
      </ById>
      <Cursor {...props} day={day()} />
      <Carried board={props.board} day={day()} />
      <Show when={props.now >= day().startsAt && props.now < day().endsAt}>
        <div class="d-cal-now" aria-hidden="true" style={{ '--d-top': String(offsetAt(axis(), day(), props.now)) }} />
      </Show>
    </div>
  );
}

const isHere = (props: DayColumnProps, id: string | undefined) =>
  props.board.focus().day === props.index && props.board.focus().entryId === id;

/** Open hours, absences, and the hours this day does not have. */
function Ground(props: { board: Board; day: ZonedDay; bands: BoardProps['bands'] }) {
  const bands = createMemo(() => piecesIn(props.bands, props.day, props.board.axis()));
  // An hour that another day has twice is named beside the axis; one that this day skips is named in it.
  const isSkipping = () => props.day.endsAt - props.day.startsAt < 86_400_000;
  return (
    <>
      <For each={bands()}>
        {(band) => (
          <div
            class="d-cal-band"
            data-kind={band.item.kind}
            style={{ '--d-top': String(band.top), '--d-span': String(band.end - band.top) }}
          >
            <span class="d-small">{band.item.label}</span>
          </div>
        )}
      </For>
      <For each={gapsOf(props.board.axis(), props.day)}>
        {(gap) => (
          <div class="d-cal-gap" style={{ '--d-top': String(gap.top), '--d-span': String(gap.length) }}>
            <Show when={isSkipping()}>
              <span class="d-small">{props.board.words().skippedHour}</span>
            </Show>
          </div>
        )}
      </For>
    </>
  );
}

/** The empty time on which the keyboard stands; a button where something can be made there. */
function Cursor(props: DayColumnProps & { day: ZonedDay }) {
  const start = () => props.board.snapped(props.index, props.board.focus().offset);
  const range = () => {
    const drawn = props.board.ghost();
    if (drawn && !drawn.entry) return { startsAt: drawn.startsAt, endsAt: drawn.endsAt };
    return { startsAt: isoOf(start()), endsAt: isoOf(start() + props.newLength * 60_000) };
  };
  const isMaking = () => props.onCreate !== undefined;
  const words = () =>
    isMaking()
      ? props.board.words().add(props.board.momentOf(range()))
      : dayWords(props.day.date, props.board.clock().locale);
  const make = () => {
    if (!isMaking()) return;
    const made = range();
    props.board.setGhost(undefined);
    props.onCreate?.(made);
  };
  return (
    <Show when={isHere(props, undefined)}>
      <Dynamic
        component={isMaking() ? 'button' : 'div'}
        type={isMaking() ? 'button' : undefined}
        class="d-cal-cursor"
        tabindex="0"
        data-current=""
        style={{ '--d-top': String(props.board.focus().offset), '--d-span': String(Math.max(20, props.step)) }}
        onClick={make}
      >
        <span class="d-hidden">{words()}</span>
        <span class="d-small d-figures" aria-hidden="true">
          {isMaking() ? props.board.spanWords(range()) : ''}
        </span>
      </Dynamic>
    </Show>
  );
}

/** What is on its way, where it would be dropped. */
function Carried(props: { board: Board; day: ZonedDay }) {
  const pieces = () => {
    const ghost = props.board.ghost();
    return ghost ? piecesIn([ghost], props.day, props.board.axis()) : [];
  };
  return (
    <For each={pieces()}>
      {(piece) => (
        <div
          class="d-cal-ghost"
          aria-hidden="true"
          style={{ '--d-top': String(piece.top), '--d-span': String(Math.max(20, piece.end - piece.top)) }}
        >
          <span class="d-cal-entry-time d-figures">{props.board.spanWords(piece.item)}</span>
          <span class="d-cal-entry-title">{piece.item.entry && props.board.titleOf(piece.item.entry)}</span>
        </div>
      )}
    </For>
  );
}
