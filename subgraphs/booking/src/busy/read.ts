import { isTimeZone, Temporal, union, type Interval } from '@daraport/domain';
import ICAL from 'ical.js';
import { BusyFaultError, mostSpans } from './rules.ts';

/** What to read of a calendar: instants, and the zone of times that name none. */
export interface Reading extends Interval {
  readonly timeZone: string;
}

/** Occurrences looked at in one calendar, whatever its rules say. */
const mostOccurrences = 200_000;

/**
 * When a calendar (RFC 5545) says that its owner is busy, within the span, merged: occurrences of rules, with what is left out
 * and moved. Whole days and times without a zone are those of `timeZone`. What is transparent, cancelled or came from us is
 * not counted. Throws `BusyFaultError`.
 */
export function readBusy(text: string, reading: Reading): Interval[] {
  const events = parse(text).flatMap((calendar) => calendar.getAllSubcomponents('vevent'));
  const spans: Interval[] = [];
  let looked = 0;
  for (const [master, exceptions] of bySeries(events)) {
    for (const occurrence of occurrencesOf(master, exceptions, reading)) {
      if (++looked > mostOccurrences) throw new BusyFaultError('TOO_MANY');
      if (!occurrence) continue;
      const startsAt = Math.max(occurrence.startsAt, reading.startsAt);
      const endsAt = Math.min(occurrence.endsAt, reading.endsAt);
      if (startsAt < endsAt) spans.push({ startsAt, endsAt });
    }
  }
  const merged = union(spans);
  if (merged.length > mostSpans) throw new BusyFaultError('TOO_MANY');
  return merged;
}

function parse(text: string): ICAL.Component[] {
  try {
    const parsed = ICAL.parse(text.replace(/^\uFEFF/, '')) as unknown[];
    // Several calendars in one file come as a list of them.
    const all = (typeof parsed[0] === 'string' ? [parsed] : parsed) as never[];
    const calendars = all.map((each) => new ICAL.Component(each)).filter(({ name }) => name === 'vcalendar');
    if (calendars.length > 0) return calendars;
  } catch {
    // Not iCalendar: said below, like iCalendar of another kind.
  }
  throw new BusyFaultError('NOT_A_CALENDAR');
}

/** Each series or single event with what changes some of its occurrences. Changes of a series that is not there stand alone. */
function bySeries(events: readonly ICAL.Component[]): [ICAL.Component, ICAL.Component[]][] {
  const groups = Map.groupBy(events, (event) => String(event.getFirstPropertyValue('uid') ?? ''));
  return [...groups].flatMap(([uid, group]): [ICAL.Component, ICAL.Component[]][] => {
    if (uid.endsWith('@daraport')) return [];
    const masters = group.filter((event) => !event.hasProperty('recurrence-id'));
    const exceptions = group.filter((event) => event.hasProperty('recurrence-id'));
    if (masters.length === 0 || uid === '') return group.map((event) => [event, []]);
    return masters.map((master, index) => [master, index === 0 ? exceptions : []]);
  });
}

/** The occurrences that begin before the end of the reading; undefined for one that does not count. */
function* occurrencesOf(
  master: ICAL.Component,
  exceptions: readonly ICAL.Component[],
  reading: Reading,
): Generator<Interval | undefined> {
  if (!master.getFirstPropertyValue('dtstart')) return;
  const event = new ICAL.Event(master, { exceptions: [...exceptions], strictExceptions: false });
  if (!event.isRecurring()) {
    yield spanOf(event, event.startDate, event.endDate, reading);
    return;
  }
  const iterator = event.iterator();
  for (let next = iterator.next(); next; next = iterator.next()) {
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    const span = spanOf(item, startDate, endDate, reading);
    yield span;
    if (instantOf(next, zoneOf(master, 'dtstart'), reading.timeZone) >= reading.endsAt) return;
  }
}

function spanOf(event: ICAL.Event, from: ICAL.Time, to: ICAL.Time, { timeZone }: Reading): Interval | undefined {
  const valueOf = (name: string) => String(event.component.getFirstPropertyValue(name) ?? '').toUpperCase();
  const isFree =
    valueOf('transp') === 'TRANSPARENT' ||
    valueOf('status') === 'CANCELLED' ||
    valueOf('x-microsoft-cdo-busystatus') === 'FREE';
  if (isFree) return undefined;
  const zone = zoneOf(event.component, 'dtstart');
  const endZone = event.isRecurring() ? zone : (zoneOf(event.component, 'dtend') ?? zone);
  return { startsAt: instantOf(from, zone, timeZone), endsAt: instantOf(to, endZone, timeZone) };
}

/** The name of the zone that a time of an event is written in. */
const zoneOf = (event: ICAL.Component, name: 'dtstart' | 'dtend'): string | undefined => {
  const tzid = event.getFirstProperty(name)?.getParameter('tzid');
  return typeof tzid === 'string' ? tzid : undefined;
};

/**
 * The instant a calendar's time means. A zone with an IANA name is that of our own data; another one is as the file
 * describes it; one that it does not describe, and none at all, is `timeZone`.
 */
function instantOf(time: ICAL.Time, tzid: string | undefined, timeZone: string): number {
  const { day, hour, isDate, minute, month, second, year } = time;
  // Some programs write a path before the name: /freeassociation.sourceforge.net/Europe/Berlin.
  const name = tzid && [tzid, tzid.split('/').slice(-2).join('/')].find(isTimeZone);
  const isFloating = time.zone === null || time.zone?.tzid === 'floating';
  if (!isDate && !name && !isFloating) return time.toJSDate().getTime();
  const wall = { year, month, day, ...(!isDate && { hour, minute, second: Math.min(second, 59) }) };
  return Temporal.PlainDateTime.from(wall).toZonedDateTime(isDate ? timeZone : name || timeZone).epochMilliseconds;
}
