import { InvalidInputError, isId, NotFoundError, type Id } from '@daraport/domain';
import { appointmentTypes, idempotencyKeys, poolMembers, pools } from '@daraport/drizzle/tables/booking';
import { once, parseInput } from '@daraport/subgraph';
import { and, count, eq, inArray, isNull } from 'drizzle-orm';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { PoolChangedError, PoolMismatchError } from './errors.ts';
import { faults, limits, savePoolShape, type PoolWish } from './shapes.ts';

/**
 * Sets a pool anew: its names, members and their weights; without an id a new one. What is booked stays. Throws
 * `NotFoundError`, `InvalidInputError`, `PoolMismatchError`, `PoolChangedError`.
 */
export async function savePool(context: BookingContext, input: unknown): Promise<Id> {
  const { idempotencyKey: key, ...wish } = parseInput(savePoolShape, input, faults);
  const { brandId, personId, tokenId } = context.viewer;
  const actorId = personId ?? tokenId ?? brandId;
  const request = { brandId, actorId, operation: 'savePool', key, input: wish, now: context.now() };
  return context.write((tx) => once(tx, idempotencyKeys, request, () => save(context, tx, wish)));
}

async function save(context: BookingContext, tx: BookingTransaction, wish: Omit<PoolWish, 'idempotencyKey'>) {
  const { brandId } = context.viewer;
  const members = await membersOf(tx, brandId, wish);
  const { nameDe, nameEn, isOffered, version } = wish;
  const durationMinutes = members[0]?.durationMinutes ?? 0;
  const row = { name: { de: nameDe, en: nameEn }, isOffered, durationMinutes, version: version + 1 };
  const id = wish.id ? await change(tx, brandId, wish.id, version, row) : await add(context, tx, row);
  await tx.delete(poolMembers).where(and(eq(poolMembers.brandId, brandId), eq(poolMembers.poolId, id)));
  await tx.insert(poolMembers).values(
    members.map(({ specialistId, appointmentTypeId, weight }) => ({
      brandId,
      poolId: id,
      specialistId,
      appointmentTypeId,
      weight,
    })),
  );
  await context.record(tx, { action: 'ADMINISTER', subjectId: null, resourceType: 'Pool', resourceId: id });
  return id;
}

/** The members as kinds of appointment of the brand: one of each specialist, all as long. */
async function membersOf(tx: BookingTransaction, brandId: Id, { members }: Pick<PoolWish, 'members'>) {
  const ids = members.map(({ appointmentTypeId }) => appointmentTypeId);
  const { id, specialistId, durationMinutes, seats } = appointmentTypes;
  const found = await tx
    .select({ id, specialistId, durationMinutes })
    .from(appointmentTypes)
    .where(and(eq(appointmentTypes.brandId, brandId), inArray(id, ids), isNull(seats)));
  const known = new Map(found.map((type) => [type.id, type]));
  const chosen = members.map(({ appointmentTypeId, weight }, index) => {
    const type = known.get(appointmentTypeId);
    if (!type) throw new InvalidInputError([{ path: `members.${index}.appointmentTypeId`, words: faults.type }]);
    return { ...type, appointmentTypeId, weight };
  });
  if (new Set(chosen.map((each) => each.specialistId)).size < chosen.length)
    throw new InvalidInputError([{ path: 'members', words: faults.twice }]);
  const other = chosen.filter((each) => each.durationMinutes !== chosen[0]?.durationMinutes);
  if (other.length > 0) throw new PoolMismatchError(other.map(({ appointmentTypeId }) => appointmentTypeId));
  return chosen;
}

type Row = Pick<typeof pools.$inferInsert, 'name' | 'isOffered' | 'durationMinutes' | 'version'>;

async function change(tx: BookingTransaction, brandId: Id, id: Id, version: number, row: Row): Promise<Id> {
  if (!isId(id)) throw new NotFoundError();
  const here = and(eq(pools.brandId, brandId), eq(pools.id, id));
  const [present] = await tx.select({ version: pools.version }).from(pools).where(here).for('update');
  if (!present) throw new NotFoundError();
  if (present.version !== version) throw new PoolChangedError(present.version);
  await tx.update(pools).set(row).where(here);
  return id;
}

async function add(context: BookingContext, tx: BookingTransaction, row: Row): Promise<Id> {
  const { brandId } = context.viewer;
  const [all] = await tx.select({ count: count() }).from(pools).where(eq(pools.brandId, brandId));
  if ((all?.count ?? 0) >= limits.pools) throw new InvalidInputError([{ path: 'nameDe', words: faults.pools }]);
  const id = context.newId();
  await tx.insert(pools).values({ brandId, id, ...row, version: 1, createdAt: context.now() });
  return id;
}
