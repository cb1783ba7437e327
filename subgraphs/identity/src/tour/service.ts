import type { Role } from '@daraport/access';
import { NotFoundError } from '@daraport/domain';
import { seenTours as table } from '@daraport/drizzle/tables/identity';
import { and, eq } from 'drizzle-orm';
import type { IdentityContext, IdentityTransaction } from '../builder.ts';

/** Each role has one. */
export type Tour = Role;

async function ofViewer(rows: IdentityTransaction, { viewer }: IdentityContext): Promise<Tour[]> {
  if (!viewer.personId) return [];
  const found = await rows
    .select({ tour: table.tour })
    .from(table)
    .where(and(eq(table.brandId, viewer.brandId), eq(table.personId, viewer.personId)))
    .orderBy(table.tour);
  return found.map(({ tour }) => tour as Tour);
}

/** The tours the viewer has seen. */
export const seenTours = (context: IdentityContext): Promise<Tour[]> => ofViewer(context.rows, context);

/** Keeps that the viewer has seen a tour, and answers all that were. */
export function markTourSeen(context: IdentityContext, tour: Tour): Promise<Tour[]> {
  const { brandId, personId } = context.viewer;
  if (!personId) throw new NotFoundError();
  return context.write(async (tx) => {
    await tx.insert(table).values({ brandId, personId, tour, seenAt: context.now() }).onConflictDoNothing();
    return ofViewer(tx, context);
  });
}
