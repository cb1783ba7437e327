import { instantAt } from './axis.ts';
import { movedTo, type Board, type BoardProps } from './board.ts';
import { startDrag } from './drag.ts';
import { isoOf, spanOf, type CalendarEntry } from './entries.ts';
import type { PlacedPiece } from './layout.ts';

/** The elements a pointer is read by. */
export interface BoardElements {
  readonly scroll: HTMLElement;
  /** The element of each day, in order. */
  readonly columns: () => readonly Element[];
}

/** What a pointer does on a grid of hours: carry an entry, draw a span for a new one, or send the keyboard somewhere. */
export function createPointer(board: Board, props: BoardProps, elements: () => BoardElements) {
  const placeAt = (x: number, y: number) => {
    const boxes = elements()
      .columns()
      .map((column) => column.getBoundingClientRect());
    const found = boxes.findIndex((box) => x < box.right);
    const day = found < 0 ? boxes.length - 1 : found;
    const box = boxes[day];
    return { day, offset: box ? ((y - box.top) / box.height) * board.axis().length : 0 };
  };
  return {
    placeAt,
    carry: (event: PointerEvent, piece: PlacedPiece<CalendarEntry>, dayIndex: number) => {
      const entry = piece.item;
      if (!board.movable(entry)) return;
      const grabbed = placeAt(event.clientX, event.clientY).offset - piece.top;
      const day = board.days()[dayIndex];
      const lead = day && piece.hasBefore ? instantAt(board.axis(), day, piece.top) - spanOf(entry).from : 0;
      startDrag(event, {
        scroll: elements().scroll,
        onMove: (x, y) => {
          const place = placeAt(x, y);
          const start = board.snapped(place.day, place.offset - grabbed) - lead;
          board.setGhost({ entry, ...movedTo(entry, start) });
        },
        onEnd: (isDropped) => dropGhost(board, props, isDropped),
      });
    },
    draw: (event: PointerEvent) => {
      const from = placeAt(event.clientX, event.clientY);
      if (!props.onCreate) return;
      const anchor = board.snapped(from.day, Math.floor(from.offset / props.step) * props.step);
      startDrag(event, {
        scroll: elements().scroll,
        onMove: (_x, y) => {
          const { offset } = placeAt(event.clientX, y);
          const to = board.snapped(from.day, offset);
          const least = anchor + props.step * 60_000;
          board.setGhost({ startsAt: isoOf(Math.min(anchor, to)), endsAt: isoOf(Math.max(least, to)) });
        },
        onEnd: (isDropped) => {
          const range = board.ghost();
          board.setGhost(undefined);
          if (isDropped && range) props.onCreate?.({ startsAt: range.startsAt, endsAt: range.endsAt });
        },
      });
    },
  };
}

/** Ends what an entry was picked up for: tells where it was dropped if that is elsewhere, and says so. */
export function dropGhost(board: Board, props: BoardProps, isDropped: boolean): void {
  const ghost = board.ghost();
  board.setGhost(undefined);
  if (!ghost?.entry) return;
  const isElsewhere = Date.parse(ghost.startsAt) !== Date.parse(ghost.entry.startsAt);
  if (isDropped && isElsewhere) props.onMove?.(ghost.entry, ghost.startsAt);
  const title = board.titleOf(ghost.entry);
  const words = board.words();
  props.announce(isDropped && isElsewhere ? words.dropped(title, board.momentOf(ghost)) : words.putBack(title));
}
