import { appointmentTypes, specialists, weeklyHours } from '@daraport/drizzle/tables/booking';
import { addChecklistItem, guard, open, type ChecklistItem } from '@daraport/subgraph';
import { eq, sql } from 'drizzle-orm';
import { builder, type BookingContext } from '../builder.ts';

const keys = ['BOOKABLE_SPECIALIST'] as const;
const Item = addChecklistItem(builder as never, keys);

/** Someone can be booked who is cleared, offers something and keeps hours; else what nobody of the brand has. */
async function bookingChecklist({ rows, viewer }: BookingContext): Promise<ChecklistItem<(typeof keys)[number]>[]> {
  const { brandId } = viewer;
  const hasType = sql`exists (select from ${appointmentTypes} where ${appointmentTypes.brandId} = ${specialists.brandId} and ${appointmentTypes.specialistId} = ${specialists.id})`;
  const hasHours = sql`exists (select from ${weeklyHours} where ${weeklyHours.brandId} = ${specialists.brandId} and ${weeklyHours.specialistId} = ${specialists.id})`;
  const [found] = await rows
    .select({
      isAny: sql<boolean>`count(*) > 0`,
      isBookable: sql<boolean>`coalesce(bool_or(${specialists.isCleared} and ${hasType} and ${hasHours}), false)`,
      isAnyCleared: sql<boolean>`coalesce(bool_or(${specialists.isCleared}), false)`,
      isAnyOffering: sql<boolean>`coalesce(bool_or(${specialists.isCleared} and ${hasType}), false)`,
    })
    .from(specialists)
    .where(eq(specialists.brandId, brandId));
  return [{ key: 'BOOKABLE_SPECIALIST', missing: missingOf(found) }];
}

function missingOf(
  found: { isAny: boolean; isBookable: boolean; isAnyCleared: boolean; isAnyOffering: boolean } | undefined,
): string[] {
  if (found?.isBookable) return [];
  if (!found?.isAny) return ['SPECIALIST'];
  if (!found.isAnyCleared) return ['CLEARANCE'];
  // Those who offer something keep no hours.
  return [found.isAnyOffering ? 'WEEKLY_HOURS' : 'APPOINTMENT_TYPE'];
}

/** Identity's brand, with what booking answers for before it goes live. */
builder.externalRef('Brand', builder.selection<{ id: string }>('id')).implement({
  ...open,
  externalFields: (t) => ({ id: t.id({ nullable: false }) }),
  fields: (t) => ({
    bookingReadiness: t.field({
      type: [Item],
      ...guard('brand:configure'),
      description: 'What the brand needs before it goes live, of what booking owns: somebody to book.',
      resolve: (_brand, _args, context) => bookingChecklist(context),
    }),
  }),
});
