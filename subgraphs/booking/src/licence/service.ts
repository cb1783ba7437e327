import { InvalidInputError, isId, isJurisdiction, type Id, type Words } from '@daraport/domain';
import { appointmentTypes, specialists, type VisitFormat } from '@daraport/drizzle/tables/booking';
import { and, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { matchingOf } from '../matching/settings/service.ts';
import { NotLicensedThereError } from './errors.ts';
import { holdsAt, isFromAfar } from './rules.ts';

/** Where the patient will be during the appointment, as every way of booking asks for it. */
export const regionShape = z.string().refine(isJurisdiction, 'region').nullish();
/** What to change, by the fault. */
export const regionWords = {
  region: {
    en: 'Please name the place where the patient will be during the appointment.',
    de: 'Bitte nennen Sie den Ort, an dem die Patientin oder der Patient während des Termins ist.',
  },
} satisfies Record<string, Words>;

/** How they want to meet, and where the patient will be as far as it was said. */
export interface Whereabouts {
  readonly brandId: Id;
  readonly format: VisitFormat;
  readonly region?: string | null | undefined;
}

/** Whether the brand requires a licence where the patient is, of whoever meets from afar. */
export const requiresLicence = async (tx: BookingTransaction, brandId: Id): Promise<boolean> =>
  (await matchingOf(tx, brandId)).hard.includes('REGION');

/**
 * Of these kinds of appointment those that may be booked: all, where no licence is needed at the patient's place; otherwise those of
 * specialists who have one there. Throws `InvalidInputError` where the place decides and was not said, `NotLicensedThereError` where none is
 * left.
 */
export async function licensedTypes(
  tx: BookingTransaction,
  { brandId, format, region }: Whereabouts,
  typeIds: readonly Id[],
): Promise<ReadonlySet<Id>> {
  const known = typeIds.filter(isId);
  if (known.length === 0 || !isFromAfar(format) || !(await requiresLicence(tx, brandId))) return new Set(known);
  if (!region) throw new InvalidInputError([{ path: 'region', words: regionWords.region }]);
  const offers = await tx
    .select({ id: appointmentTypes.id, formats: appointmentTypes.formats, licensedIn: specialists.licensedIn })
    .from(appointmentTypes)
    .innerJoin(
      specialists,
      and(eq(specialists.brandId, appointmentTypes.brandId), eq(specialists.id, appointmentTypes.specialistId)),
    )
    .where(and(eq(appointmentTypes.brandId, brandId), inArray(appointmentTypes.id, known)));
  const allowed = offers.filter(({ licensedIn }) => holdsAt(licensedIn, region));
  // Of kinds that do not exist somebody else tells.
  if (allowed.length > 0 || offers.length === 0) return new Set(allowed.map(({ id }) => id));
  const places = new Set(offers.flatMap(({ licensedIn }) => licensedIn));
  throw new NotLicensedThereError(
    [...places].toSorted(),
    offers.some(({ formats }) => formats.includes('IN_PERSON')),
  );
}

/**
 * Refuses an appointment from afar with somebody who is not licensed where the patient will be, on a brand that requires it: every way to a
 * new appointment asks this. Throws what `licensedTypes` does.
 */
export async function assertLicensed(
  tx: BookingTransaction,
  { appointmentTypeId, ...where }: Whereabouts & { readonly appointmentTypeId: Id },
): Promise<void> {
  await licensedTypes(tx, where, [appointmentTypeId]);
}

/** Whether the brand requires licences, asked once per request. */
export const licenceLoader = (context: BookingContext) =>
  context.loader('licenceRule', async (brandIds: readonly Id[]) => {
    const required = new Map<Id, boolean>();
    for (const id of brandIds) required.set(id, await requiresLicence(context.rows, id));
    return required;
  });
