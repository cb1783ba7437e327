import { modules, modulesOf, type Module } from '@daraport/access';
import { brands } from '@daraport/drizzle/tables/identity';
import { NotFoundError } from '@daraport/domain';
import { enqueue, notify } from '@daraport/events';
import { eq } from 'drizzle-orm';
import type { BrandRow } from '../brand/service.ts';
import type { IdentityContext } from '../builder.ts';
import { viewerTopic } from '../session/service.ts';
import { ModuleDependencyError } from './errors.ts';
import { mustSwitchFirst } from './rules.ts';

/**
 * Switches a module of the viewer's brand; takes effect with everyone's next request. As it is already, it changes
 * nothing. Throws `ModuleDependencyError` when another module has to be switched first.
 */
export function switchModule(context: IdentityContext, module: Module, isOn: boolean): Promise<BrandRow> {
  const { brandId } = context.viewer;
  return context.write(async (tx) => {
    const [brand] = await tx.select().from(brands).where(eq(brands.brandId, brandId)).for('update');
    if (!brand) throw new NotFoundError();
    const on = modulesOf(brand.modules);
    if (on.includes(module) === isOn) return brand;
    const first = mustSwitchFirst(module, isOn, on);
    if (first.length > 0) throw new ModuleDependencyError(first);
    const now = modules.filter((one) => (one === module ? isOn : on.includes(one)));
    await tx.update(brands).set({ modules: now }).where(eq(brands.brandId, brandId));
    await context.record(tx, {
      action: 'ADMINISTER',
      subjectId: null,
      resourceType: 'Brand',
      resourceId: brandId,
      reason: `${module} ${isOn ? 'on' : 'off'}`,
    });
    // Without payments nobody needs an account to be paid to; with them again, who has none is not booked.
    if (module === 'PAYMENTS') await enqueue(tx, { name: 'identity.reviewClearances', payload: { brandId } });
    await notify(tx, viewerTopic, { brandId });
    return { ...brand, modules: now };
  });
}
