import { dayOf } from '@daraport/ui';

/** Day and time of an instant by the clock of a zone, as the fields of a form take them. */
export const dayAndTime = (instant: string, timeZone: string): { readonly day: string; readonly time: string } => ({
  day: dayOf(instant, timeZone),
  time: new Date(instant).toLocaleTimeString('sv', { timeZone, hour: '2-digit', minute: '2-digit' }),
});
