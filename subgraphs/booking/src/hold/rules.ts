import { minutes } from '@daraport/domain';
import type { ReservationRow } from '../reservation/service.ts';

/** Until when a time is kept for a patient while he pays: ten minutes. */
export const endOfHold = (now: Date): Date => new Date(now.getTime() + minutes(10));

/** What a hold is to its patient. One that ran out is over, whether or not the job that ends it has run. */
export function holdStateOf(
  row: Pick<ReservationRow, 'state' | 'expiresAt'>,
  now: Date,
): 'HELD' | 'CONFIRMED' | 'RELEASED' | 'EXPIRED' {
  if (row.state === 'HELD') return row.expiresAt > now ? 'HELD' : 'EXPIRED';
  return row.state === 'RELEASED' || row.state === 'EXPIRED' ? row.state : 'CONFIRMED';
}
