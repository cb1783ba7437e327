import { isId, type Id, type Words } from '@daraport/domain';
import { appointmentTypes, specialists, specialties } from '@daraport/drizzle/tables/booking';
import type { Page } from '@daraport/subgraph';
import { and, arrayOverlaps, asc, count, eq, getColumns, inArray, sql, type SQL } from 'drizzle-orm';
import type { BookingContext } from '../builder.ts';
import type { AppointmentTypeRow } from '../calendar/load.ts';
import { badInput } from './filter.ts';

const { search: _search, searchText: _searchText, keywords: _keywords, ...profile } = getColumns(specialists);

/** A public profile, without the columns that only the search reads. */
export type SpecialistRow = Omit<typeof specialists.$inferSelect, 'search' | 'searchText' | 'keywords'>;
export interface SpecialtyRow {
  readonly slug: string;
  readonly name: Words;
}

/** One page of profiles, with the number of all that fit, counted only when asked. */
export interface SpecialistPage extends Page<SpecialistRow> {
  readonly countAll: () => Promise<number>;
}

/** Profiles by id; null for unknown ones. */
export const specialistLoader = (context: BookingContext) =>
  context.loader('specialists', async (ids: readonly Id[]) => {
    const found = await profilesWhere(context, inArray(specialists.id, ids.filter(isId)));
    return new Map(found.map((row) => [row.id, row]));
  });

/** Appointment types by id; null for unknown ones. */
export const appointmentTypeLoader = (context: BookingContext) =>
  context.loader('appointmentTypes', async (ids: readonly Id[]) => {
    const found: AppointmentTypeRow[] = await context.rows
      .select()
      .from(appointmentTypes)
      .where(and(eq(appointmentTypes.brandId, context.viewer.brandId), inArray(appointmentTypes.id, ids.filter(isId))));
    return new Map(found.map((row) => [row.id, row]));
  });

/** The specialist a row points at; a foreign key promises that there is one. */
export async function specialistOf(
  context: BookingContext,
  { specialistId }: { readonly specialistId: Id },
): Promise<SpecialistRow> {
  const specialist = await specialistLoader(context).load(specialistId);
  if (!specialist) throw new Error(`the specialist ${specialistId} is missing`);
  return specialist;
}

/** The appointment type a row points at; a foreign key promises that there is one. */
export async function typeOf(
  context: BookingContext,
  { appointmentTypeId }: { readonly appointmentTypeId: Id },
): Promise<AppointmentTypeRow> {
  const type = await appointmentTypeLoader(context).load(appointmentTypeId);
  if (!type) throw new Error(`the appointment type ${appointmentTypeId} is missing`);
  return type;
}

/** The brand's specialties in order of their slugs; one read per operation. */
export async function specialtiesOfBrand(context: BookingContext): Promise<readonly SpecialtyRow[]> {
  const loader = context.loader('specialties', async ([brandId = '']: readonly Id[]) => {
    const { slug, name } = specialties;
    const found = await context.rows
      .select({ slug, name })
      .from(specialties)
      .where(eq(specialties.brandId, brandId))
      .orderBy(asc(slug));
    return new Map([[brandId, found]]);
  });
  return (await loader.load(context.viewer.brandId)) ?? [];
}

/** How many specialists of the brand have each specialty. */
export const specialistCountLoader = (context: BookingContext) =>
  context.loader('specialistCounts', async (slugs: readonly string[]) => {
    const slug = sql<string>`unnest(${specialists.specialties})`;
    const found = await context.rows
      .select({ slug: slug.as('slug'), specialistCount: count() })
      .from(specialists)
      .where(
        and(
          eq(specialists.brandId, context.viewer.brandId),
          specialists.isCleared,
          arrayOverlaps(specialists.specialties, [...slugs]),
        ),
      )
      .groupBy(sql`1`);
    return new Map(found.map((row) => [row.slug, row.specialistCount]));
  });

/**
 * The profile at that address, or null. One that may not be booked is shown to people with an account alone: they may have
 * appointments there.
 */
export async function specialistBySlug(context: BookingContext, slug: string): Promise<SpecialistRow | null> {
  const [found] = await profilesWhere(context, eq(specialists.slug, slug));
  return found && (found.isCleared || context.viewer.kind === 'person') ? found : null;
}

/** Up to four profiles in the order asked; unknown ones, and those who may not be booked, are left out. */
export async function specialistsBySlug(context: BookingContext, slugs: readonly string[]): Promise<SpecialistRow[]> {
  if (slugs.length > 4) throw badInput('Ask for at most 4 at a time.');
  const found = await profilesWhere(context, and(specialists.isCleared, inArray(specialists.slug, [...slugs])));
  return [...new Set(slugs)].flatMap((slug) => found.find((row) => row.slug === slug) ?? []);
}

/** The profile of the signed-in specialist, or null. */
export async function ownProfile(context: BookingContext): Promise<SpecialistRow | null> {
  const { personId } = context.viewer;
  return personId ? ((await profilesWhere(context, eq(specialists.personId, personId)))[0] ?? null) : null;
}

const profilesWhere = (context: BookingContext, condition: SQL | undefined): Promise<SpecialistRow[]> =>
  context.rows
    .select(profile)
    .from(specialists)
    .where(and(eq(specialists.brandId, context.viewer.brandId), condition));
