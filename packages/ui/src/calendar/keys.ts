import { movedTo, type Board, type BoardProps } from './board.ts';
import { dayAt } from './days.ts';
import { isoOf, type CalendarEntry } from './entries.ts';
import { dropGhost } from './pointer.ts';
import { shiftInstant } from './shift.ts';

/** What keys do on a grid of hours; `stand` puts the focus where the board says it is. */
export function createKeys(board: Board, props: BoardProps, stand: () => void) {
  const carry = (event: KeyboardEvent) => {
    const ghost = board.ghost();
    if (!ghost?.entry) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter' || event.key === ' ') dropGhost(board, props, true);
    if (event.key === 'Escape') putBack(ghost.entry);
    const at = shiftInstant(Date.parse(ghost.startsAt), event.key, props.step, props.timeZone);
    if (at === undefined) return;
    const moved = movedTo(ghost.entry, at);
    board.setGhost({ ...ghost, ...moved });
    props.announce(board.momentOf(moved));
    const day = dayAt(at, props.timeZone);
    if (!props.days.includes(day)) props.onDay(day, false);
  };
  const putBack = (entry: CalendarEntry) => {
    dropGhost(board, props, false);
    const day = dayAt(Date.parse(entry.startsAt), props.timeZone);
    if (!props.days.includes(day)) props.onDay(day, false);
  };
  const pickUp = (entry: CalendarEntry) => {
    board.setGhost({ entry, startsAt: entry.startsAt, endsAt: entry.endsAt, isCarried: true });
    props.announce(board.words().pickedUp(board.titleOf(entry), board.momentOf(entry)));
  };
  return (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (board.ghost()?.isCarried) return carry(event);
    const from = board.focus();
    const entry = props.entries.find((each) => each.id === from.entryId);
    if (event.key.toLowerCase() === 'm' && entry && board.movable(entry)) {
      event.preventDefault();
      event.stopPropagation();
      return pickUp(entry);
    }
    if (event.shiftKey && stretch(board, props, event)) return;
    const to = board.next(event.key, from);
    if (!to) return;
    event.preventDefault();
    board.setFocus({ day: to.day, offset: to.offset, entryId: to.entryId });
    board.setGhost(undefined);
    if (to.beyond) props.onBeyond(to.beyond);
    stand();
  };
}

/** Shift with up or down makes the span for a new entry shorter or longer; says whether it did. */
function stretch(board: Board, props: BoardProps, event: KeyboardEvent): boolean {
  const from = board.focus();
  const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
  const by = steps[event.key];
  if (by === undefined || from.entryId !== undefined || !props.onCreate) return false;
  event.preventDefault();
  const start = board.snapped(from.day, from.offset);
  const ghost = board.ghost();
  const length = ghost ? Date.parse(ghost.endsAt) - Date.parse(ghost.startsAt) : props.newLength * 60_000;
  const least = props.step * 60_000;
  const range = { startsAt: isoOf(start), endsAt: isoOf(start + Math.max(least, length + by * least)) };
  board.setGhost(range);
  props.announce(board.momentOf(range));
  return true;
}
