import ICAL from 'ical.js';

/** One appointment as a calendar shows it: who, when, where to look; no clinical content. */
export interface CalendarEvent {
  /** Stays the same for the appointment's whole life, and so does the entry in people's calendars. */
  readonly uid: string;
  /** Grows with every change (RFC 5545 §3.8.7.4). */
  readonly sequence: number;
  readonly method: 'REQUEST' | 'CANCEL';
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly summary: string;
  readonly url: string | null;
  readonly organizer: { readonly name: string; readonly email: string };
  readonly attendee: { readonly name: string; readonly email: string };
  /** When this file was made (DTSTAMP). */
  readonly at: Date;
}

const utc = (date: Date): ICAL.Time => ICAL.Time.fromJSDate(date, true);

/** The event as an iCalendar file (RFC 5545, scheduling by RFC 5546), times in UTC, lines folded, CRLF. */
export function calendarFile(event: CalendarEvent): string {
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

  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Daraport//Appointments//EN');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('method', event.method);
  calendar.addSubcomponent(entry);
  return `${calendar.toString()}\r\n`;
}

function address(name: 'organizer' | 'attendee', who: { name: string; email: string }): ICAL.Property {
  const property = new ICAL.Property(name);
  // A parameter's value cannot hold double quotes (RFC 5545 §3.2).
  property.setParameter('cn', who.name.replaceAll('"', "'"));
  property.setValue(`mailto:${who.email}`);
  return property;
}
