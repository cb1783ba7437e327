import { createHash, randomBytes } from 'node:crypto';
import { days, type Id, type Locale } from '@daraport/domain';
import { calendarFeed, type FeedEvent } from '@daraport/notify';
import type { AppointmentRow } from '../reservation/service.ts';

/** A secret for an address: 32 random bytes. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is kept of it. */
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** The secret in the address of a feed, `/feeds/<secret>.ics`; undefined for what cannot be one. */
export const secretOf = (path: string): string | undefined => /^\/feeds\/([\w-]{43})\.ics$/.exec(path)?.[1];

/** What a feed shows: from a month ago to a year and a month ahead, at most so many appointments. */
export const shownBack = days(31);
export const shownAhead = days(400);
export const mostShown = 2000;

/** A feed names how one meets and nothing else: a kind of appointment may say what somebody is treated for. */
const neutral: Readonly<Record<Locale, Readonly<Record<AppointmentRow['format'], string>>>> = {
  de: { VIDEO: 'Videotermin', IN_PERSON: 'Termin vor Ort', PHONE: 'Telefontermin' },
  en: { VIDEO: 'Video appointment', IN_PERSON: 'On-site appointment', PHONE: 'Phone appointment' },
};

/** Where a feed is read: the brand's name and origin there, and the one portal that lives on that host, if any. */
export interface FeedPlace {
  readonly brand: string;
  readonly origin: string;
  readonly portal: string | null;
}

/** An appointment, or a group session that has no patient of its own, with the place of its page in the portal. */
export interface FeedEntry extends Pick<
  AppointmentRow,
  'id' | 'sequence' | 'startsAt' | 'endsAt' | 'format' | 'confirmedAt' | 'createdAt'
> {
  readonly patientId: Id | null;
  readonly page: 'appointments' | 'groups';
}

/** A person's appointments and group sessions as a calendar file, and the tag of exactly this version. */
export function composeFeed(
  rows: readonly FeedEntry[],
  personId: Id,
  locale: Locale,
  place: FeedPlace,
): { readonly body: Buffer; readonly etag: string } {
  const events = rows.map((row): FeedEvent => ({
    uid: `${row.id}@daraport`,
    sequence: row.sequence,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    summary: `${neutral[locale][row.format]} (${place.brand})`,
    url: linkTo(row, personId, place),
    changedAt: row.confirmedAt ?? row.createdAt,
  }));
  const body = Buffer.from(calendarFeed({ name: place.brand, events }), 'utf8');
  return { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"` };
}

/** Its page in the portal of its reader, where that lives on this host. */
function linkTo(row: FeedEntry, personId: Id, { origin, portal }: FeedPlace): string | null {
  const own = row.patientId === personId ? 'PATIENT' : 'SPECIALIST';
  if (portal !== null && portal !== own) return null;
  const base = own === 'SPECIALIST' && portal === null ? '/specialist' : '';
  return `${origin}${base}/${row.page}/${row.id}`;
}
