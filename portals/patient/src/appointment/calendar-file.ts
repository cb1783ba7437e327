/** What an appointment's entry in a calendar says. */
export interface CalendarEntry {
  /** Stays the same however often the entry is made, so that a calendar replaces the earlier one. */
  readonly uid: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly summary: string;
  readonly url: string;
  /** When the entry was made. */
  readonly madeAt: string;
}

/** The entry as an iCalendar file (RFC 5545), in UTC; nothing of the reason for the appointment is in it. */
export function calendarFile(entry: CalendarEntry): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Daraport//Appointment//EN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${entry.uid}`,
    `DTSTAMP:${stamp(entry.madeAt)}`,
    `DTSTART:${stamp(entry.startsAt)}`,
    `DTEND:${stamp(entry.endsAt)}`,
    `SUMMARY:${escaped(entry.summary)}`,
    `URL:${entry.url}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.flatMap(folded).join('\r\n')}\r\n`;
}

const stamp = (instant: string): string =>
  new Date(instant)
    .toISOString()
    .replaceAll(/[-:]/g, '')
    .replace(/\.\d{3}/, '');

const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll(/\r?\n/g, String.raw`\n`);

/** At most 75 octets to a line; what follows begins with a space. */
function folded(line: string): string[] {
  const lines = [''];
  let size = 0;
  for (const letter of line) {
    const octets = new TextEncoder().encode(letter).length;
    if (size + octets > 75) {
      lines.push(' ');
      size = 1;
    }
    lines[lines.length - 1] += letter;
    size += octets;
  }
  return lines;
}
