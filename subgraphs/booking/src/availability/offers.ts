import { InvalidInputError, isId, NotFoundError, type Id, type Words } from '@daraport/domain';
import { appointmentTypes, specialists } from '@daraport/drizzle/tables/booking';
import { and, count, eq, max, sql } from 'drizzle-orm';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { isGroup } from '../group/rules.ts';
import { AvailabilityLimitError } from './errors.ts';
import type { ManagedSpecialist } from './reads.ts';
import { change } from './service.ts';
import { limits, saveTypeShape, words } from './shapes.ts';

/**
 * Sets what one kind of appointment is and which rules its times follow; without an id a new one. What is booked keeps its
 * length. One that shall no longer be booked is switched off, never deleted. Throws `NotFoundError`, `AvailabilityLimitError`,
 * `InvalidInputError` where one alone were to become a group's, or the reverse.
 */
export const saveType = (context: BookingContext, input: unknown): Promise<Id> =>
  change(context, 'saveAppointmentType', { shape: saveTypeShape, input }, async (tx, specialist, wish) => {
    const { brandId } = context.viewer;
    const { id, nameDe, nameEn, descriptionDe, descriptionEn, dailyCap, seriesMost, offerMinutes, seats, ...rest } =
      wish;
    const { specialistId: _specialistId, version: _version, idempotencyKey: _key, ...rules } = rest;
    const values = {
      ...rules,
      name: { de: nameDe, en: nameEn },
      description: { de: descriptionDe, en: descriptionEn },
      dailyCap: dailyCap ?? null,
      seriesMost: seriesMost ?? null,
      offerMinutes: offerMinutes ?? null,
      seats: seats ?? null,
    };
    const ofSpecialist = and(eq(appointmentTypes.brandId, brandId), eq(appointmentTypes.specialistId, specialist.id));
    if (id) {
      if (!isId(id)) throw new NotFoundError();
      const here = and(ofSpecialist, eq(appointmentTypes.id, id));
      const [known] = await tx.select().from(appointmentTypes).where(here);
      // What is booked, and how its times come about, would be of the other sort.
      if (known && isGroup(known) !== isGroup(values))
        throw new InvalidInputError([{ path: 'seats', words: words.groupForEver }]);
      const changed = await tx.update(appointmentTypes).set(values).where(here).returning({ id: appointmentTypes.id });
      if (changed.length === 0) throw new NotFoundError();
      await tell(context, tx, specialist, { id, name: values.name });
      return;
    }
    const [known] = await tx
      .select({ count: count(), last: max(appointmentTypes.position) })
      .from(appointmentTypes)
      .where(ofSpecialist);
    if ((known?.count ?? 0) >= limits.types) throw new AvailabilityLimitError(limits.types);
    const position = (known?.last ?? -1) + 1;
    const added = context.newId();
    await tx.insert(appointmentTypes).values({ brandId, id: added, specialistId: specialist.id, position, ...values });
    await tell(context, tx, specialist, { id: added, name: values.name });
  });

/** The directory finds her by the ways to meet that she offers, and billing learns what may have a price. */
async function tell(
  context: BookingContext,
  tx: BookingTransaction,
  { id: specialistId, lineage, personId, version }: ManagedSpecialist,
  type: { readonly id: Id; readonly name: Words },
): Promise<void> {
  const { brandId } = context.viewer;
  const offered = sql`array(select format from unnest(array['VIDEO', 'IN_PERSON', 'PHONE']) as format where exists (
    select from ${appointmentTypes} t where t.brand_id = ${brandId} and t.specialist_id = ${specialistId} and t.is_offered and format = any (t.formats)))`;
  await tx
    .update(specialists)
    .set({ formats: offered })
    .where(and(eq(specialists.brandId, brandId), eq(specialists.id, specialistId)));
  await context.publish(tx, 'booking.offerSaved', {
    appointmentTypeId: type.id,
    specialistId,
    specialistPersonId: personId,
    lineage,
    label: type.name,
    revision: version + 1,
  });
}
