import { offers, pricePlans } from '../tables/billing.ts';
import { demoBrands } from './people.ts';
import { demoGroup, demoSpecialists, listPriceOf, type DemoSpecialist } from './specialists.ts';
import {
  brandIdOf,
  clinicOf,
  lineageOf,
  specialistIdOf,
  specialistPersonIdOf,
  typeIdOf,
  type DemoWorld,
} from './world.ts';

export const currency = 'EUR';
/** What each kind of appointment is called on a bill. */
export const labels = {
  first: { de: 'Erstgespräch', en: 'First talk' },
  session: { de: 'Sitzung', en: 'Session' },
} as const;
const kinds = ['first', 'session'] as const;

/** What every specialist offers, and what it costs. */
export async function loadPrices(db: DemoWorld['db']): Promise<void> {
  await db.insert(offers).values([...demoSpecialists.flatMap(offersOf), groupOffer()]);
  await db.insert(pricePlans).values([...demoSpecialists.flatMap(plansOf), groupPlan]);
}

const offersOf = (one: DemoSpecialist): (typeof offers.$inferInsert)[] =>
  kinds.map((kind) => ({
    brandId: brandIdOf(one.brand),
    appointmentTypeId: typeIdOf(one.slug, kind),
    specialistId: specialistIdOf(one.slug),
    specialistPersonId: specialistPersonIdOf(one.slug),
    lineage: demoBrands.filter(({ slug }) => slug === one.brand).flatMap((brand) => lineageOf(clinicOf(brand))),
    label: labels[kind],
    revision: 0,
  }));

const ofGroup = {
  brandId: brandIdOf('nordlicht'),
  appointmentTypeId: typeIdOf(demoGroup.slug, 'group'),
  specialistId: specialistIdOf(demoGroup.slug),
  label: demoGroup.name,
};
const groupOffer = (): typeof offers.$inferInsert => ({
  ...ofGroup,
  specialistPersonId: specialistPersonIdOf(demoGroup.slug),
  lineage: demoBrands.filter(({ slug }) => slug === 'nordlicht').flatMap((brand) => lineageOf(clinicOf(brand))),
  revision: 0,
});
const groupPlan: typeof pricePlans.$inferInsert = { ...ofGroup, amountMinor: demoGroup.priceMinor, currency };

const plansOf = (one: DemoSpecialist): (typeof pricePlans.$inferInsert)[] =>
  kinds.map((kind) => ({
    brandId: brandIdOf(one.brand),
    appointmentTypeId: typeIdOf(one.slug, kind),
    specialistId: specialistIdOf(one.slug),
    label: labels[kind],
    amountMinor: listPriceOf(one, kind),
    currency,
  }));
