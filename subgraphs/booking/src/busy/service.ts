import { isId, NotFoundError, type Id } from '@daraport/domain';
import { busySources, dataKeys, idempotencyKeys, specialists } from '@daraport/drizzle/tables/booking';
import { enqueue } from '@daraport/events';
import { once, parseInput } from '@daraport/subgraph';
import { and, asc, count, eq } from 'drizzle-orm';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { lockCalendar, tellCalendar } from '../reservation/service.ts';
import { TooManyCalendarsError } from './errors.ts';
import { mostSources, newSource, pause, sourceFaults } from './rules.ts';

export type SourceRow = typeof busySources.$inferSelect;

const oneself = ({ viewer }: BookingContext): Id => {
  if (viewer.kind !== 'person' || !viewer.personId) throw new NotFoundError();
  return viewer.personId;
};

const ownSources = (context: BookingContext) =>
  and(eq(busySources.brandId, context.viewer.brandId), eq(busySources.specialistPersonId, oneself(context)));

/** The calendars of elsewhere that count for the viewer, a specialist. */
export const listSources = (context: BookingContext): Promise<SourceRow[]> =>
  context.rows
    .select()
    .from(busySources)
    .where(ownSources(context))
    .orderBy(asc(busySources.createdAt), asc(busySources.id));

/** Where the address of a calendar is sealed: with the specialist's own key, in its row. */
export const placeOfUrl = (rowId: Id) => ({ table: 'busy_sources', column: 'url', rowId });

/**
 * Counts another calendar from now on: it is read at once, by a job. Throws `TooManyCalendarsError`, and `NotFoundError` for
 * whoever is no specialist here.
 */
export async function addSource(context: BookingContext, input: unknown): Promise<SourceRow> {
  const { name, url, idempotencyKey: key } = parseInput(newSource, input, sourceFaults);
  const personId = oneself(context);
  const { brandId } = context.viewer;
  const now = context.now();
  const request = { brandId, actorId: personId, operation: 'addBusySource', key, input: [name, url.href], now };
  return context.write(async (tx) => {
    const id = await once(tx, idempotencyKeys, request, () => insertSource(context, tx, { personId, name, url }));
    return findOwn(context, tx, id);
  });
}

async function insertSource(
  context: BookingContext,
  tx: BookingTransaction,
  { personId, name, url }: { personId: Id; name: string; url: URL },
): Promise<Id> {
  const { brandId } = context.viewer;
  const [specialist] = await tx
    .select({ id: specialists.id })
    .from(specialists)
    .where(and(eq(specialists.brandId, brandId), eq(specialists.personId, personId)));
  if (!specialist) throw new NotFoundError();
  // So that many at once are counted one after the other.
  await lockCalendar(tx, brandId, specialist.id);
  const [counted] = await tx.select({ sources: count() }).from(busySources).where(ownSources(context));
  if ((counted?.sources ?? 0) >= mostSources) throw new TooManyCalendarsError(mostSources);
  const id = context.newId();
  const sealer = await context.vault.sealerFor(tx, dataKeys, { brandId, subjectId: personId });
  await tx.insert(busySources).values({
    brandId,
    id,
    specialistId: specialist.id,
    specialistPersonId: personId,
    name,
    url: sealer.seal(url.href, placeOfUrl(id)),
    host: url.hostname,
    state: 'WAITING',
    failures: 0,
    spanCount: 0,
    createdAt: context.now(),
  });
  await context.record(tx, { action: 'WRITE', ...about(personId, id), reason: 'added' });
  await plan(tx, brandId, id);
  return id;
}

/** The job that reads a calendar, at once or then; in place of what waited for it. */
export const plan = (tx: BookingTransaction, brandId: Id, sourceId: Id, runAt?: Date): Promise<void> =>
  enqueue(tx, {
    name: 'booking.importBusy',
    payload: { brandId, sourceId },
    key: `booking.importBusy:${sourceId}`,
    ...(runAt && { runAt }),
  });

const about = (subjectId: Id, resourceId: Id) => ({ subjectId, resourceType: 'BusySource', resourceId });

async function findOwn(context: BookingContext, tx: BookingTransaction, id: Id): Promise<SourceRow> {
  const [source] = isId(id)
    ? await tx
        .select()
        .from(busySources)
        .where(and(ownSources(context), eq(busySources.id, id)))
    : [];
  if (!source) throw new NotFoundError();
  return source;
}

/** Reads one of one's calendars again now, unless that was tried within a minute. */
export function refreshSource(context: BookingContext, id: Id): Promise<SourceRow> {
  return context.write(async (tx) => {
    const source = await findOwn(context, tx, id);
    const isFresh = source.triedAt && context.now().getTime() - source.triedAt.getTime() < pause;
    if (!isFresh) await plan(tx, source.brandId, source.id);
    return source;
  });
}

/** One of one's calendars no longer counts; what it kept is free at once. One that is gone already stays so. */
export async function removeSource(context: BookingContext, id: Id): Promise<Id> {
  await context.write(async (tx) => {
    const [removed] = isId(id)
      ? await tx
          .delete(busySources)
          .where(and(ownSources(context), eq(busySources.id, id)))
          .returning()
      : [];
    if (!removed) return;
    await context.record(tx, { action: 'WRITE', ...about(removed.specialistPersonId, id), reason: 'removed' });
    await tellCalendar(tx, await lockCalendar(tx, removed.brandId, removed.specialistId));
  });
  return id;
}
