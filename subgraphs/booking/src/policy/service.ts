import { InvalidInputError, isId, NotFoundError, type Id } from '@daraport/domain';
import {
  appointmentTypes,
  changePolicies,
  idempotencyKeys,
  type ChangePolicyTerms,
} from '@daraport/drizzle/tables/booking';
import { once, parseInput, violatedConstraint } from '@daraport/subgraph';
import { and, desc, eq, inArray, isNotNull, isNull, or } from 'drizzle-orm';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { ChangePolicyChangedError } from './errors.ts';
import { houseTerms, policyFaults, policyShape } from './rules.ts';

/** Terms as they are set for the brand (no type) or for one type; version 0 was never set. */
export interface PolicySetting {
  /** Null for the terms of the house. */
  readonly id: Id | null;
  readonly appointmentTypeId: Id | null;
  readonly version: number;
  /** Null for a type that follows the brand. */
  readonly terms: ChangePolicyTerms | null;
  readonly changedAt: Date | null;
}

/** Terms that hold, and the version that says so. */
export interface PolicyInForce {
  readonly id: Id | null;
  readonly terms: ChangePolicyTerms;
}

const unset = (appointmentTypeId: Id | null): PolicySetting => ({
  id: null,
  appointmentTypeId,
  version: 0,
  terms: appointmentTypeId === null ? houseTerms : null,
  changedAt: null,
});

/** The newest version of each: of the brand, and of the types. */
async function newestOf(tx: BookingTransaction, brandId: Id, typeIds: readonly Id[]): Promise<PolicySetting[]> {
  const { appointmentTypeId, version } = changePolicies;
  const found = await tx
    .selectDistinctOn([appointmentTypeId])
    .from(changePolicies)
    .where(
      and(
        eq(changePolicies.brandId, brandId),
        or(isNull(appointmentTypeId), inArray(appointmentTypeId, typeIds.filter(isId))),
      ),
    )
    .orderBy(appointmentTypeId, desc(version));
  return found.map(({ createdAt, ...row }) => ({ ...row, changedAt: createdAt }));
}

function inForce(settings: readonly PolicySetting[], typeId: Id): PolicyInForce {
  const own = settings.find(({ appointmentTypeId }) => appointmentTypeId === typeId);
  const brand = settings.find(({ appointmentTypeId }) => appointmentTypeId === null);
  const { id, terms } = own?.terms ? own : (brand ?? unset(null));
  return { id, terms: terms ?? houseTerms };
}

/** The terms under which a type is booked now: its own, else the brand's, else the house's. */
export async function policyOfType(tx: BookingTransaction, brandId: Id, typeId: Id): Promise<PolicyInForce> {
  return inForce(await newestOf(tx, brandId, [typeId]), typeId);
}

/** The same for many types of a page at once. */
export const policyOfTypeLoader = (context: BookingContext) =>
  context.loader('policies of types', async (typeIds: readonly Id[]) => {
    const settings = await newestOf(context.rows, context.viewer.brandId, typeIds);
    return new Map(typeIds.map((typeId) => [typeId, inForce(settings, typeId)]));
  });

/** The terms an appointment was booked under. */
export async function termsOf(tx: BookingTransaction, brandId: Id, policyId: Id | null): Promise<ChangePolicyTerms> {
  if (policyId === null) return houseTerms;
  const [row] = await tx
    .select({ terms: changePolicies.terms })
    .from(changePolicies)
    .where(and(eq(changePolicies.brandId, brandId), eq(changePolicies.id, policyId)));
  if (!row?.terms) throw new Error(`the terms ${policyId} are missing`);
  return row.terms;
}

/** The same for many appointments of a page at once, by the version's id. */
export const termsLoader = (context: BookingContext) =>
  context.loader('terms of change', async (ids: readonly Id[]) => {
    const found = await context.rows
      .select({ id: changePolicies.id, terms: changePolicies.terms })
      .from(changePolicies)
      .where(and(eq(changePolicies.brandId, context.viewer.brandId), inArray(changePolicies.id, [...ids])));
    return new Map(found.flatMap(({ id, terms }) => (terms ? [[id, terms]] : [])));
  });

/** What is set for the brand, and for every type that ever had terms of its own. */
export async function policySettings(context: BookingContext): Promise<PolicySetting[]> {
  const { brandId } = context.viewer;
  const own = await context.rows
    .selectDistinct({ typeId: changePolicies.appointmentTypeId })
    .from(changePolicies)
    .where(and(eq(changePolicies.brandId, brandId), isNotNull(changePolicies.appointmentTypeId)));
  const found = await newestOf(
    context.rows,
    brandId,
    own.flatMap(({ typeId }) => typeId ?? []),
  );
  const brand = found.find(({ appointmentTypeId }) => appointmentTypeId === null) ?? unset(null);
  return [brand, ...found.filter(({ appointmentTypeId }) => appointmentTypeId !== null)];
}

/**
 * Adds a version of the terms of the brand, or of one type; without terms, the type follows the brand again. What is booked
 * keeps its own. Throws `ChangePolicyChangedError` when they are no longer at the version that was read.
 */
export async function saveChangePolicy(context: BookingContext, input: unknown): Promise<PolicySetting> {
  const { idempotencyKey: key, version, appointmentTypeId, terms } = parseInput(policyShape, input, policyFaults);
  const { brandId, personId, tokenId } = context.viewer;
  const typeId = appointmentTypeId ?? null;
  if (typeId === null && !terms) throw new InvalidInputError([{ path: 'terms', words: policyFaults.brand }]);
  const now = context.now();
  const actorId = personId ?? tokenId ?? brandId;
  const request = { brandId, actorId, operation: 'saveChangePolicy', key, input: [version, typeId, terms], now };
  const present = async (tx: BookingTransaction) =>
    (await newestOf(tx, brandId, typeId === null ? [] : [typeId])).find(
      (setting) => setting.appointmentTypeId === typeId,
    ) ?? unset(typeId);
  return context
    .write(async (tx) => {
      await once(tx, idempotencyKeys, request, async () => {
        if (typeId !== null) await assertType(tx, brandId, typeId);
        const { version: newest } = await present(tx);
        if (newest !== version) throw new ChangePolicyChangedError(newest);
        const id = context.newId();
        await tx.insert(changePolicies).values({
          brandId,
          id,
          appointmentTypeId: typeId,
          version: version + 1,
          terms: terms ?? null,
          createdAt: now,
          createdBy: actorId,
        });
        await context.record(tx, {
          action: 'ADMINISTER',
          subjectId: null,
          resourceType: 'ChangePolicy',
          resourceId: id,
        });
        return id;
      });
      return present(tx);
    })
    .catch((error: unknown) => {
      // Another editor was first, between that look and this write.
      if (violatedConstraint(error) === 'change_policies_version') throw new ChangePolicyChangedError(version + 1);
      throw error;
    });
}

async function assertType(tx: BookingTransaction, brandId: Id, typeId: Id): Promise<void> {
  const [type] = isId(typeId)
    ? await tx
        .select({ id: appointmentTypes.id })
        .from(appointmentTypes)
        .where(and(eq(appointmentTypes.brandId, brandId), eq(appointmentTypes.id, typeId)))
    : [];
  if (!type) throw new NotFoundError();
}
