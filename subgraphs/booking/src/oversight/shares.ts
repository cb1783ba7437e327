import type { Id } from '@daraport/domain';
import { specialists } from '@daraport/drizzle/tables/booking';
import { and, arrayContains, eq, inArray } from 'drizzle-orm';
import type { BookingContext } from '../builder.ts';
import { loadsOf } from '../pool/loads.ts';
import { memberLoader, poolsOf, type PoolMemberRow, type PoolRow } from '../pool/reads.ts';
import { inTurn, type Share } from '../pool/rules.ts';

/** What a member of a pool got of its bookings, beside what the weights say. */
export interface PoolShare extends Share {
  readonly member: PoolMemberRow;
  /** Parts of all bookings of the pool, in basis points; null while there are none. */
  readonly sharePoints: number | null;
  readonly duePoints: number;
}

/** A pool with the shares of those members whom the viewer oversees, in the order they are due. */
export interface OverseenPool {
  readonly pool: PoolRow;
  readonly bookings: number;
  readonly shares: readonly PoolShare[];
}

/** The pools in which somebody is whom the viewer oversees, by name. Of other organizations' members nothing is told. */
export async function overseenPools(context: BookingContext): Promise<OverseenPool[]> {
  const found = await poolsOf(context, true);
  const members = memberLoader(context);
  const overseen: OverseenPool[] = [];
  for (const pool of found) {
    const shares = await sharesOf(context, pool, (await members.load(pool.id)) ?? []);
    if (shares.shares.length > 0) overseen.push(shares);
  }
  return overseen;
}

async function sharesOf(context: BookingContext, pool: PoolRow, members: readonly PoolMemberRow[]) {
  const loads = await loadsOf(context.rows, pool.id, context.now());
  const weights = members.reduce((sum, { weight }) => sum + weight, 0);
  const all = members.map((member) => ({
    bookings: loads.get(member.specialistId)?.bookings ?? 0,
    lastAt: loads.get(member.specialistId)?.lastAt ?? null,
    specialistId: member.specialistId,
    weight: member.weight,
    member,
  }));
  const bookings = all.reduce((sum, each) => sum + each.bookings, 0);
  const mine = await overseenAmong(
    context,
    members.map(({ specialistId }) => specialistId),
  );
  const shares = inTurn(all)
    .filter(({ specialistId }) => mine.has(specialistId))
    .map((each) => ({
      ...each,
      sharePoints: bookings === 0 ? null : Math.round((each.bookings * 10_000) / bookings),
      duePoints: Math.round((each.weight * 10_000) / weights),
    }));
  return { pool, bookings, shares };
}

/** Those of them who belong to the viewer's organization or below it; all for who oversees the brand. */
async function overseenAmong({ rows, viewer }: BookingContext, ids: readonly Id[]): Promise<Set<Id>> {
  const { brandId, organizationId } = viewer;
  const isMine = organizationId ? arrayContains(specialists.lineage, [organizationId]) : undefined;
  const found = await rows
    .select({ id: specialists.id })
    .from(specialists)
    .where(and(eq(specialists.brandId, brandId), inArray(specialists.id, [...ids]), isMine));
  return new Set(found.map(({ id }) => id));
}
