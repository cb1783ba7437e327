import { specialists } from '@daraport/drizzle/tables/booking';
import type { DomainEvent } from '@daraport/events';
import { and, eq } from 'drizzle-orm';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { slugOf } from './rules.ts';

/**
 * Somebody works as a specialist from now on: makes the public profile, empty but for the name, which cannot be booked before
 * identity says so and there is something to book. Whoever has one already keeps it.
 */
export async function openProfile(
  context: BookingContext,
  tx: BookingTransaction,
  { payload }: DomainEvent<'identity.specialistJoined'>,
): Promise<void> {
  const { displayName, lineage, locale, organizationId, personId, timeZone, title } = payload;
  const { brandId } = context.viewer;
  const [known] = await tx
    .select({ id: specialists.id })
    .from(specialists)
    .where(and(eq(specialists.brandId, brandId), eq(specialists.personId, personId)));
  if (known) return;
  const id = context.newId();
  const nothing = { de: '', en: '' };
  const slug = slugOf(displayName);
  const profile = {
    brandId,
    id,
    personId,
    organizationId,
    lineage: [...lineage],
    displayName,
    title: title ?? '',
    headline: nothing,
    about: nothing,
    specialties: [],
    languages: [locale],
    formats: ['VIDEO' as const],
    timeZone,
    portraitSeed: id,
    yearsOfPractice: 0,
    keywords: '',
    createdAt: context.now(),
  };
  // Two of one name: the second one's address ends in what nobody else's does.
  for (const address of [slug, `${slug}-${id.slice(-8)}`]) {
    const made = await tx
      .insert(specialists)
      .values({ ...profile, slug: address })
      .onConflictDoNothing()
      .returning({ id: specialists.id });
    if (made.length > 0) return;
  }
}
