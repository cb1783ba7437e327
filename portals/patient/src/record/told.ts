/** What the log says of one act. */
export interface Act {
  readonly at: string;
  readonly action: string;
  readonly actorRole: string;
  readonly resource: string;
  readonly reason: string | null;
  readonly actor: { readonly id: string } | null;
}

/** The same act by the same person on the same day, told once with when it was first and last, and how often. */
export interface Told<Event extends Act> {
  readonly event: Event;
  readonly until: string;
  readonly count: number;
}

/** The log, newest first, by the day in the reader's zone; each day's acts in their order. */
export function toldByDay<Event extends Act>(
  events: readonly Event[],
  dayOf: (at: string) => string,
): { readonly date: string; readonly acts: Told<Event>[] }[] {
  const days: { date: string; acts: { event: Event; until: string; count: number }[] }[] = [];
  for (const event of events) {
    const date = dayOf(event.at);
    let day = days.at(-1);
    if (day?.date !== date) days.push((day = { date, acts: [] }));
    const same = day.acts.find((told) => samenessOf(told.event) === samenessOf(event));
    if (same) Object.assign(same, { event, count: same.count + 1 });
    else day.acts.push({ event, until: event.at, count: 1 });
  }
  return days;
}

const samenessOf = ({ actor, actorRole, action, resource, reason }: Act): string =>
  [actor?.id, actorRole, action, resource, reason].join('|');
