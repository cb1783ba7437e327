/** Where the keyboard stands in a grid of days: on an entry, or on an empty time. */
export interface GridFocus {
  /** Index of the day. */
  readonly day: number;
  /** Minutes below the beginning of the axis. */
  readonly offset: number;
  /** The entry it stands on; none on an empty time. */
  readonly entryId?: string | undefined;
}

/** An entry's place in its day. */
export interface FocusBox {
  readonly id: string;
  readonly top: number;
  readonly end: number;
}

/** What the keyboard moves among: days of entries in the order they begin in, and times every `step` minutes where `hasTimes`. */
export interface FocusWorld {
  readonly days: readonly (readonly FocusBox[])[];
  readonly length: number;
  readonly step: number;
  readonly hasTimes: boolean;
}

/** Where a key leads; `beyond` when it leaves the days shown: -1 before them, 1 after. */
export interface FocusMove extends GridFocus {
  readonly beyond?: -1 | 1 | undefined;
}

const on = (day: number, box: FocusBox): GridFocus => ({ day, offset: box.top, entryId: box.id });

/** Where an arrow, Home or End leads from a place; undefined for other keys and at the ends of a day. */
export function moveFocus(from: GridFocus, key: string, world: FocusWorld): FocusMove | undefined {
  switch (key) {
    case 'ArrowDown':
      return down(from, world);
    case 'ArrowUp':
      return up(from, world);
    case 'ArrowLeft':
      return across(from, -1, world);
    case 'ArrowRight':
      return across(from, 1, world);
    case 'Home':
      return endOf(from.day, 0, world);
    case 'End':
      return endOf(from.day, -1, world);
    default:
      return undefined;
  }
}

function down(from: GridFocus, world: FocusWorld): GridFocus | undefined {
  const boxes = world.days[from.day] ?? [];
  const at = boxes.findIndex((box) => box.id === from.entryId);
  const here = boxes[at];
  const next = here ? boxes[at + 1] : boxes.find((box) => box.top > from.offset);
  if (!world.hasTimes) return next && on(from.day, next);
  const time = Math.ceil((here ? here.end : from.offset + 1) / world.step) * world.step;
  if (next && next.top <= time) return on(from.day, next);
  return time < world.length ? { day: from.day, offset: time } : undefined;
}

function up(from: GridFocus, world: FocusWorld): GridFocus | undefined {
  const boxes = world.days[from.day] ?? [];
  const at = boxes.findIndex((box) => box.id === from.entryId);
  const here = boxes[at];
  const before = here ? boxes[at - 1] : boxes.findLast((box) => box.top < from.offset);
  if (!world.hasTimes) return before && on(from.day, before);
  const time = Math.floor((from.offset - 1) / world.step) * world.step;
  if (before && before.end > time) return on(from.day, before);
  return time >= 0 ? { day: from.day, offset: time } : undefined;
}

function across(from: GridFocus, way: -1 | 1, world: FocusWorld): FocusMove | undefined {
  for (let day = from.day + way; day >= 0 && day < world.days.length; day += way) {
    const found = standIn(day, from.offset, world);
    if (found) return found;
  }
  return { day: way > 0 ? 0 : world.days.length - 1, offset: from.offset, beyond: way };
}

/** Where one stands in a day at a time: on what is there, else on the time; without times on the nearest entry, if any. */
export function standIn(day: number, offset: number, world: FocusWorld): GridFocus | undefined {
  const boxes = world.days[day] ?? [];
  const there = boxes.find((box) => box.top <= offset && offset < box.end);
  if (there) return on(day, there);
  if (world.hasTimes) return { day, offset };
  const nearest = boxes.toSorted((a, b) => Math.abs(a.top - offset) - Math.abs(b.top - offset))[0];
  return nearest && on(day, nearest);
}

function endOf(day: number, index: 0 | -1, world: FocusWorld): GridFocus | undefined {
  const box = world.days[day]?.at(index);
  return box && on(day, box);
}

/** Whether the focus is nowhere, because what had it is gone. */
export const isFocusLost = (): boolean => document.activeElement === null || document.activeElement === document.body;
