import { roles, scopesOfRole } from '@daraport/access';
import type { Id } from '@daraport/domain';
import { brands, memberships } from '@daraport/drizzle/tables/identity';
import { notify, type DomainEvent } from '@daraport/events';
import { and, eq, inArray, isNull, lt } from 'drizzle-orm';
import type { IdentityContext, IdentityTransaction } from '../builder.ts';
import { brandTopic } from './service.ts';

/** What the brand compares from now on, and perhaps the way that becomes its own; news that was overtaken changes nothing. */
export async function followComparison(
  context: IdentityContext,
  tx: IdentityTransaction,
  { payload }: DomainEvent<'growth.comparisonChanged'>,
): Promise<void> {
  const { brandId } = context.viewer;
  const { comparison, adopted, revision } = payload;
  const changed = await tx
    .update(brands)
    .set({ comparison, comparisonRevision: revision, ...(adopted && { journey: adopted }) })
    .where(and(eq(brands.brandId, brandId), lt(brands.comparisonRevision, revision)))
    .returning({ brandId: brands.brandId });
  if (changed.length === 0) return;
  await notify(tx, brandTopic(brandId), {});
  if (payload.stoppedBy !== null) await tellAdmins(context, tx, payload.experimentId);
}

const configuring = roles.filter((role) => scopesOfRole[role].includes('brand:configure'));

/** It ended by itself: those who configure the brand are told. */
async function tellAdmins(context: IdentityContext, tx: IdentityTransaction, experimentId: Id): Promise<void> {
  const admins = await tx
    .selectDistinct({ personId: memberships.personId })
    .from(memberships)
    .where(
      and(
        eq(memberships.brandId, context.viewer.brandId),
        inArray(memberships.role, [...configuring]),
        isNull(memberships.endedAt),
      ),
    );
  for (const { personId } of admins)
    await context.publish(tx, 'identity.noticeRequested', {
      personId,
      template: 'experimentStopped',
      subject: { kind: 'EXPERIMENT', id: experimentId },
      parameters: {},
      channels: ['EMAIL', 'PORTAL'],
    });
}
