import { hours, NotFoundError, type Id, type Locale } from '@daraport/domain';
import {
  calendarFeeds,
  groupSessions,
  idempotencyKeys,
  reservations,
  specialists,
} from '@daraport/drizzle/tables/booking';
import { once, parseInput } from '@daraport/subgraph';
import { and, asc, eq, gt, inArray, isNull, lt, or } from 'drizzle-orm';
import { z } from 'zod';
import type { BookingContext } from '../builder.ts';
import type { AppointmentRow } from '../reservation/service.ts';
import {
  composeFeed,
  hashOf,
  mostShown,
  newSecret,
  shownAhead,
  shownBack,
  type FeedEntry,
  type FeedPlace,
} from './rules.ts';

export type FeedRow = typeof calendarFeeds.$inferSelect;

const oneself = ({ viewer }: BookingContext): Id => {
  if (viewer.kind !== 'person' || !viewer.personId) throw new NotFoundError();
  return viewer.personId;
};

const liveOf = (context: BookingContext, personId: Id) =>
  and(
    eq(calendarFeeds.brandId, context.viewer.brandId),
    eq(calendarFeeds.personId, personId),
    isNull(calendarFeeds.endedAt),
  );

/** One's own feed, while it has not ended. */
export async function ownFeed(context: BookingContext): Promise<FeedRow | null> {
  const [feed] = await context.rows
    .select()
    .from(calendarFeeds)
    .where(liveOf(context, oneself(context)));
  return feed ?? null;
}

const newFeed = z.object({ idempotencyKey: z.string().min(8, 'key').max(200, 'key') });
const words = {
  key: { en: 'The key must have 8 to 200 characters.', de: 'Der Schlüssel muss 8 bis 200 Zeichen haben.' },
};

/**
 * Makes a new private address for one's appointments; the one before ends with it. The address is shown in this answer; the
 * same key within a day shows the same one, sealed by the vault until then.
 */
export async function createFeed(context: BookingContext, input: unknown): Promise<{ feed: FeedRow; url: string }> {
  const { idempotencyKey: key } = parseInput(newFeed, input, words);
  const personId = oneself(context);
  const { brandId, brandOrigin, locale } = context.viewer;
  const now = context.now();
  const sealerOf = (id: Id) => context.vault.exportSealer(brandId, id);
  const placeOf = (id: Id) => ({ table: 'calendar_feeds', column: 'secret', rowId: id });
  return context.write(async (tx) => {
    const request = { brandId, actorId: personId, operation: 'createCalendarFeed', key, input: {}, now };
    const { id, sealed } = await once(tx, idempotencyKeys, request, async () => {
      const [secret, feedId] = [newSecret(), context.newId()];
      await tx.update(calendarFeeds).set({ endedAt: now }).where(liveOf(context, personId));
      await tx
        .insert(calendarFeeds)
        .values({ brandId, id: feedId, personId, tokenHash: hashOf(secret), locale, createdAt: now });
      await context.record(tx, { action: 'WRITE', ...about(personId, feedId), reason: 'created' });
      return { id: feedId, sealed: sealerOf(feedId).seal(secret, placeOf(feedId)).toString('base64') };
    });
    const [feed] = await tx
      .select()
      .from(calendarFeeds)
      .where(and(eq(calendarFeeds.brandId, brandId), eq(calendarFeeds.id, id)));
    if (!feed) throw new Error(`the feed ${id} was not kept`);
    const secret = sealerOf(id).open(Buffer.from(sealed, 'base64'), placeOf(id));
    return { feed, url: `${brandOrigin}/feeds/${secret}.ics` };
  });
}

const about = (subjectId: Id, resourceId: Id) => ({ subjectId, resourceType: 'CalendarFeed', resourceId });

/** Ends one's own address at once; without one, nothing changes. */
export async function endFeed(context: BookingContext): Promise<void> {
  const personId = oneself(context);
  await context.write(async (tx) => {
    const [ended] = await tx
      .update(calendarFeeds)
      .set({ endedAt: context.now() })
      .where(liveOf(context, personId))
      .returning({ id: calendarFeeds.id });
    if (ended) await context.record(tx, { action: 'WRITE', ...about(personId, ended.id), reason: 'ended' });
  });
}

/**
 * The appointments behind an address, as the platform on that brand; undefined for an address that is none, or ended. That
 * somebody reads is written down once an hour.
 */
export async function readFeed(platform: BookingContext, secret: string, place: FeedPlace) {
  const { brandId } = platform.viewer;
  const [feed] = await platform.rows
    .select()
    .from(calendarFeeds)
    .where(
      and(
        eq(calendarFeeds.brandId, brandId),
        eq(calendarFeeds.tokenHash, hashOf(secret)),
        isNull(calendarFeeds.endedAt),
      ),
    );
  if (!feed) return undefined;
  const rows = await appointmentsOf(platform, feed.personId);
  await noteReading(platform, feed);
  const events: FeedEntry[] = [
    ...rows.map((row) => ({ ...row, page: 'appointments' as const })),
    ...(await sessionsOf(platform, feed.personId)),
  ];
  return composeFeed(events, feed.personId, feed.locale satisfies Locale, place);
}

async function appointmentsOf(platform: BookingContext, personId: Id): Promise<AppointmentRow[]> {
  const now = platform.now().getTime();
  const found = await platform.rows
    .select()
    .from(reservations)
    .where(
      and(
        eq(reservations.brandId, platform.viewer.brandId),
        or(
          eq(reservations.patientId, personId),
          // A specialist's calendar has the session, not each of its seats.
          and(eq(reservations.specialistPersonId, personId), isNull(reservations.sessionId)),
        ),
        inArray(reservations.state, ['CONFIRMED', 'COMPLETED', 'NO_SHOW']),
        gt(reservations.startsAt, new Date(now - shownBack)),
        lt(reservations.startsAt, new Date(now + shownAhead)),
      ),
    )
    .orderBy(asc(reservations.startsAt), asc(reservations.id))
    .limit(mostShown);
  return found as AppointmentRow[];
}

/** The sessions of the person's groups, as a specialist. */
async function sessionsOf(platform: BookingContext, personId: Id): Promise<FeedEntry[]> {
  const now = platform.now().getTime();
  const { brandId } = platform.viewer;
  const found = await platform.rows
    .select({ session: groupSessions })
    .from(groupSessions)
    .innerJoin(
      specialists,
      and(eq(specialists.brandId, groupSessions.brandId), eq(specialists.id, groupSessions.specialistId)),
    )
    .where(
      and(
        eq(groupSessions.brandId, brandId),
        eq(specialists.personId, personId),
        isNull(groupSessions.cancelledAt),
        gt(groupSessions.startsAt, new Date(now - shownBack)),
        lt(groupSessions.startsAt, new Date(now + shownAhead)),
      ),
    )
    .orderBy(asc(groupSessions.startsAt), asc(groupSessions.id))
    .limit(mostShown);
  return found.map(({ session }) => ({ ...session, patientId: null, confirmedAt: null, page: 'groups' }));
}

async function noteReading(platform: BookingContext, feed: FeedRow): Promise<void> {
  const now = platform.now();
  if (feed.lastReadAt && now.getTime() - feed.lastReadAt.getTime() < hours(1)) return;
  await platform.write(async (tx) => {
    await tx
      .update(calendarFeeds)
      .set({ lastReadAt: now })
      .where(and(eq(calendarFeeds.brandId, feed.brandId), eq(calendarFeeds.id, feed.id)));
    await platform.record(tx, { action: 'READ', ...about(feed.personId, feed.id) });
  });
}
