import type { Id } from '@daraport/domain';
import { builder, type BookingContext } from '../builder.ts';
import { availabilityOf, managedSpecialist, type AvailabilityRow } from './reads.ts';
import { Availability, managed } from './types.ts';

/** What a change of availability answers: how it stands now. `who` may read it. */
export const availabilityPayload = (name: string, description: string, who: typeof managed = managed) =>
  builder.objectRef<{ availability: AvailabilityRow }>(name).implement({
    ...who,
    description,
    fields: (t) => ({
      availability: t.field({
        type: Availability,
        description: 'As it is now.',
        resolve: ({ availability }) => availability,
      }),
    }),
  });

/** What stands after a change, read anew. */
export async function availabilityAfter(
  context: BookingContext,
  changed: Promise<Id>,
): Promise<{ availability: AvailabilityRow }> {
  const specialist = await managedSpecialist(context, context.rows, await changed);
  return { availability: await availabilityOf(context, context.rows, specialist) };
}
