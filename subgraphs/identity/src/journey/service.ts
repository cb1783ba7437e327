import { missingFor, modulesOf } from '@daraport/access';
import { NotFoundError, type Id } from '@daraport/domain';
import { brands } from '@daraport/drizzle/tables/identity';
import { notify } from '@daraport/events';
import { eq } from 'drizzle-orm';
import type { BrandRow } from '../brand/service.ts';
import type { IdentityContext } from '../builder.ts';
import type { JourneyName } from '../enums.ts';
import { ModuleDependencyError } from '../module/errors.ts';

/** What everyone on the brand sees of it was set anew. */
export const brandTopic = (brandId: Id): string => `identity.brand:${brandId}`;

/**
 * Sets how patients of the viewer's brand come to an appointment; open pages follow at once. As it is already, it changes
 * nothing. Throws `ModuleDependencyError` when a module has to be switched on first.
 */
export function setJourney(context: IdentityContext, journey: JourneyName): Promise<BrandRow> {
  const { brandId } = context.viewer;
  return context.write(async (tx) => {
    const [brand] = await tx.select().from(brands).where(eq(brands.brandId, brandId)).for('update');
    if (!brand) throw new NotFoundError();
    const missing = missingFor(journey, modulesOf(brand.modules));
    if (missing.length > 0) throw new ModuleDependencyError(missing);
    if (brand.journey === journey) return brand;
    await tx.update(brands).set({ journey }).where(eq(brands.brandId, brandId));
    await context.record(tx, {
      action: 'ADMINISTER',
      subjectId: null,
      resourceType: 'Brand',
      resourceId: brandId,
      reason: `journey ${journey}`,
    });
    await notify(tx, brandTopic(brandId), {});
    return { ...brand, journey };
  });
}
