import ICAL from 'ical.js';

/** One appointment in a calendar that programs subscribe to. */
export interface FeedEvent {
  /** The same as in mails (RFC 5545 §3.8.4.7). */
  readonly uid: string;
  readonly sequence: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly summary: string;
  readonly url: string | null;
  /** When it was last changed: it stands for DTSTAMP, so that the same appointments make the same file. */
  readonly changedAt: Date;
}

/** How long a program may wait before it asks again (RFC 7986 §5.7). */
const refresh = 'PT1H';

/** A published calendar (RFC 5545, names and refreshing by RFC 7986), times in UTC, lines folded, CRLF. */
export function calendarFeed({ name, events }: { name: string; events: readonly FeedEvent[] }): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Daraport//Appointments//EN');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('method', 'PUBLISH');
  // Programs older than RFC 7986 know the names that begin with X alone.
  for (const property of ['name', 'x-wr-calname']) calendar.addPropertyWithValue(property, name);
  const interval = new ICAL.Property('refresh-interval');
  interval.resetType('duration');
  interval.setValue(ICAL.Duration.fromString(refresh));
  calendar.addProperty(interval);
  calendar.addPropertyWithValue('x-published-ttl', refresh);
  for (const event of events) calendar.addSubcomponent(entryOf(event));
  return `${calendar.toString()}\r\n`;
}

function entryOf(event: FeedEvent): ICAL.Component {
  const entry = new ICAL.Component('vevent');
  const utc = (date: Date) => ICAL.Time.fromJSDate(date, true);
  entry.addPropertyWithValue('uid', event.uid);
  entry.addPropertyWithValue('dtstamp', utc(event.changedAt));
  entry.addPropertyWithValue('sequence', event.sequence);
  entry.addPropertyWithValue('dtstart', utc(event.startsAt));
  entry.addPropertyWithValue('dtend', utc(event.endsAt));
  entry.addPropertyWithValue('summary', event.summary);
  entry.addPropertyWithValue('status', 'CONFIRMED');
  entry.addPropertyWithValue('transp', 'OPAQUE');
  entry.addPropertyWithValue('class', 'PRIVATE');
  if (event.url) entry.addPropertyWithValue('url', event.url);
  return entry;
}
