import ICAL from 'ical.js';

/** What differs between the appointments of one file. */
export interface CalendarEntry {
  /** Stays the same for the appointment's whole life, and so does the entry in people's calendars. */
  readonly uid: string;
  /** Grows with every change (RFC 5545 §3.8.7.4). */
  readonly sequence: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** One appointment as a calendar shows it: who, when, where to look; no clinical content. */
export interface CalendarEvent extends CalendarEntry {
  readonly method: 'REQUEST' | 'CANCEL';
  readonly summary: string;
  readonly url: string | null;
  readonly organizer: { readonly name: string; readonly email: string };
  readonly attendee: { readonly name: string; readonly email: string };
  /** When this file was made (DTSTAMP). */
  readonly at: Date;
  /** More appointments of the same two, told of at once. */
  readonly also?: readonly CalendarEntry[];
}

/**
 * How a calendar program takes the file. Asking and cancelling are about one appointment (RFC 5546 §3.2.2, §3.2.5: one UID); a
 * file of several is published (§3.2.1).
 */
export const methodOf = ({
  method,
  also = [],
}: Pick<CalendarEvent, 'method' | 'also'>): 'REQUEST' | 'CANCEL' | 'PUBLISH' => (also.length > 0 ? 'PUBLISH' : method);

const utc = (date: Date): ICAL.Time => ICAL.Time.fromJSDate(date, true);

/** The event as an iCalendar file (RFC 5545, scheduling by RFC 5546), times in UTC, lines folded, CRLF. */
export function calendarFile(event: CalendarEvent): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Daraport//Appointments//EN');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('method', methodOf(event));
  for (const each of [event, ...(event.also ?? [])]) calendar.addSubcomponent(entryOf({ ...event, ...each }));
  return `${calendar.toString()}\r\n`;
}

function entryOf(event: CalendarEvent): ICAL.Component {
  const entry = new ICAL.Component('vevent');
  entry.addPropertyWithValue('uid', event.uid);
  entry.addPropertyWithValue('dtstamp', utc(event.at));
  entry.addPropertyWithValue('sequence', event.sequence);
  entry.addPropertyWithValue('dtstart', utc(event.startsAt));
  entry.addPropertyWithValue('dtend', utc(event.endsAt));
  entry.addPropertyWithValue('summary', event.summary);
  entry.addPropertyWithValue('status', event.method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED');
  entry.addPropertyWithValue('transp', event.method === 'CANCEL' ? 'TRANSPARENT' : 'OPAQUE');
  if (event.url) entry.addPropertyWithValue('url', event.url);
  entry.addProperty(address('organizer', event.organizer));
  const attendee = address('attendee', event.attendee);
  attendee.setParameter('partstat', 'ACCEPTED');
  attendee.setParameter('rsvp', 'FALSE');
  entry.addProperty(attendee);
  return entry;
}

function address(name: 'organizer' | 'attendee', who: { name: string; email: string }): ICAL.Property {
  const property = new ICAL.Property(name);
  // A parameter's value cannot hold double quotes (RFC 5545 §3.2).
  property.setParameter('cn', who.name.replaceAll('"', "'"));
  property.setValue(`mailto:${who.email}`);
  return property;
}
