import type { AgendaRowFragment } from '../gql/graphql.ts';
import { isAwaited, isOver, isStanding } from '../parts/appointment.ts';
import { addDays, startOfDay } from '../parts/days.ts';

type Row = AgendaRowFragment;

/** Days the page looks ahead, and the days its figures compare. */
const AHEAD = 14;
const COMPARED = 7;

/** The spans of the page for a calendar day in a zone, as ISO instants. */
export function spansOf(day: string, timeZone: string) {
  const at = (count: number) => startOfDay(addDays(day, count), timeZone);
  return { weekAgo: at(-COMPARED), dayStart: at(0), dayEnd: at(1), ahead: at(AHEAD + 1), weekAhead: at(COMPARED + 1) };
}

/** The one that runs or comes next; a visit that was ended early counts as over. */
export const nextOf = (rows: readonly Row[], now: Date): Row | undefined =>
  rows.find((each) => each.state === 'CONFIRMED' && !isOver(each, now) && each.visit?.state !== 'ENDED');

/** Confirmed ones by the time of booking, the newest first. */
export const newestFirst = (rows: readonly Row[]): Row[] =>
  rows.filter((each) => each.state === 'CONFIRMED').toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));

/** Something to do about an appointment of today. */
export interface Chore {
  readonly kind: 'write' | 'sign' | 'answers';
  readonly appointment: Row;
}

interface Open {
  readonly ended: readonly { readonly id: string; readonly notes: readonly { readonly state: string }[] }[];
}

/** What is still open about today's appointments, in the order of the day. */
export function choresOf(rows: readonly Row[], open: Open, now: Date): Chore[] {
  return rows.filter(isStanding).flatMap((appointment): Chore[] => {
    const isDone = isOver(appointment, now) || appointment.visit?.state === 'ENDED';
    const answers = isAwaited(appointment) ? 'answers' : undefined;
    const kind = isDone ? noteChore(open, appointment.id) : answers;
    return kind ? [{ kind, appointment }] : [];
  });
}

function noteChore({ ended }: Open, id: string): Chore['kind'] | undefined {
  const notes = ended.find((each) => each.id === id)?.notes;
  if (!notes) return undefined;
  if (notes.length === 0) return 'write';
  return notes.some((note) => note.state === 'DRAFT') ? 'sign' : undefined;
}
