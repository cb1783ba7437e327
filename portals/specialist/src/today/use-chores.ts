import { createQuery } from '@daraport/client';
import { createMemo, createSignal, onCleanup, type Accessor } from 'solid-js';
import type { AgendaRowFragment } from '../gql/graphql.ts';
import { choresOf, type Chore } from './day.ts';
import { TodayOpen } from './documents.ts';

/** Milliseconds after which the line between "over" and "to come" is drawn anew. */
const REDRAWN = 10 * 60_000;

/** What is still open about today's appointments; empty until it is known. */
export function useChores(
  spans: Accessor<{ readonly dayStart: string; readonly dayEnd: string }>,
  rows: Accessor<readonly AgendaRowFragment[]>,
  now: Accessor<Date>,
): Accessor<readonly Chore[]> {
  const [line, setLine] = createSignal(new Date().toISOString());
  const timer = setInterval(() => setLine(new Date().toISOString()), REDRAWN);
  onCleanup(() => clearInterval(timer));
  const [open] = createQuery({
    query: TodayOpen,
    variables: () => ({ dayStart: spans().dayStart, now: line() }),
    // A line past this day belongs to a page that was left open over midnight.
    pause: () => line() >= spans().dayEnd || line() <= spans().dayStart,
    requestPolicy: 'cache-first',
    keepPrevious: true,
  });
  return createMemo(() => (open.data ? choresOf(rows(), open.data, now()) : []));
}
