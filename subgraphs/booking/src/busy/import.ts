import type { Id, Interval } from '@daraport/domain';
import { busySources, busySpans, dataKeys, specialists } from '@daraport/drizzle/tables/booking';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { BookingContext } from '../builder.ts';
import { lockCalendar, tellCalendar } from '../reservation/service.ts';
import { readBusyApart } from './read-apart.ts';
import {
  BusyFaultError,
  calendarAddress,
  countedAhead,
  countedBack,
  nextTry,
  unchangedFor,
  type BusyFault,
} from './rules.ts';
import { placeOfUrl, plan, type SourceRow } from './service.ts';

const Job = z.object({ sourceId: z.string() });

/** What came of a try: new spans, the same as before, or why not. */
type Outcome = { readonly spans: Interval[]; readonly etag: string | null } | 'unchanged' | BusyFault;

/**
 * The job that reads a calendar of elsewhere and keeps when its owner is busy, then plans the next time. What cannot be read
 * keeps what was read before: rather a time too few than one that is not free.
 */
export async function importBusy(context: BookingContext, payload: Record<string, unknown>): Promise<void> {
  const { sourceId } = Job.parse(payload);
  const here = and(eq(busySources.brandId, context.viewer.brandId), eq(busySources.id, sourceId));
  const [source] = await context.rows.select().from(busySources).where(here);
  if (!source) return;
  const outcome = await attempt(context, source);
  const now = context.now();
  await context.write(async (tx) => {
    const calendar = await lockCalendar(tx, source.brandId, source.specialistId);
    const [still] = await tx.select().from(busySources).where(here).for('update');
    // It was removed meanwhile, and what it kept with it.
    if (!still) return;
    if (typeof outcome === 'object') {
      await tx.delete(busySpans).where(and(eq(busySpans.brandId, source.brandId), eq(busySpans.sourceId, sourceId)));
      const rows = outcome.spans.map((span) => rowOf(source, span));
      for (let from = 0; from < rows.length; from += 1000)
        await tx.insert(busySpans).values(rows.slice(from, from + 1000));
      await tellCalendar(tx, calendar);
    }
    const isFault = typeof outcome === 'string' && outcome !== 'unchanged';
    const failures = isFault ? Math.min(still.failures + 1, 1000) : 0;
    await tx
      .update(busySources)
      .set({
        state: isFault ? 'FAILED' : 'OK',
        fault: isFault ? outcome : null,
        failures,
        triedAt: now,
        ...(typeof outcome === 'object' && { etag: outcome.etag, readAt: now, spanCount: outcome.spans.length }),
      })
      .where(here);
    await plan(tx, source.brandId, sourceId, nextTry(now, failures));
  });
}

const rowOf = ({ brandId, id: sourceId, specialistId, specialistPersonId }: SourceRow, span: Interval) => ({
  brandId,
  sourceId,
  specialistId,
  specialistPersonId,
  startsAt: new Date(span.startsAt),
  endsAt: new Date(span.endsAt),
});

async function attempt(context: BookingContext, source: SourceRow): Promise<Outcome> {
  const { brandId, specialistId, specialistPersonId: subjectId } = source;
  const [specialist] = await context.rows
    .select({ timeZone: specialists.timeZone })
    .from(specialists)
    .where(and(eq(specialists.brandId, brandId), eq(specialists.id, specialistId)));
  const url = await addressOf(context, source, subjectId);
  // No connection is held while another server takes its time.
  await context.session.close();
  const now = context.now().getTime();
  const isRecent = source.readAt !== null && now - source.readAt.getTime() < unchangedFor;
  try {
    if (!url || !specialist) throw new BusyFaultError('ADDRESS');
    const fetched = await context.vendors.fetchCalendar(url, isRecent ? source.etag : null);
    if (!fetched) return 'unchanged';
    const counted = { startsAt: now - countedBack, endsAt: now + countedAhead, timeZone: specialist.timeZone };
    return { spans: await readBusyApart(fetched.text, counted), etag: fetched.etag };
  } catch (error) {
    if (error instanceof BusyFaultError) return error.fault;
    throw error;
  }
}

async function addressOf({ rows, vault }: BookingContext, source: SourceRow, subjectId: Id): Promise<URL | undefined> {
  const opener = await vault.openerFor(rows, dataKeys, { brandId: source.brandId, subjectId });
  return opener && calendarAddress(opener.open(source.url, placeOfUrl(source.id)));
}
