import { modules } from '@daraport/access';
import { newId } from '@daraport/domain';
import { brands, specialistOnboardings } from '@daraport/drizzle/tables/identity';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { otherBrand } from '../testing.ts';
import { published, seenBy, startOnboarding, type OnboardingHouse } from './testing.ts';

let house: OnboardingHouse;
beforeAll(async () => {
  house = await startOnboarding();
});
afterAll(() => house.world[Symbol.asyncDispose]());
beforeEach(async () => {
  await house.world.db.update(brands).set({ modules: [...modules] });
  await house.renew();
});

const needed = { needsPayoutAccount: true };
const tell = (standing: string | null, revision: number, personId = house.lena.id) =>
  house.world.deliver('billing.payoutAccountChanged', { personId, standing: standing as never, revision });
const said = async () =>
  (await published(house.world, 'identity.specialistClearanceChanged'))
    .filter(({ personId }) => personId === house.lena.id)
    .map(({ isCleared }) => isCleared);
const toldOf = async () =>
  (await published(house.world, 'identity.noticeRequested'))
    .filter(({ personId }) => personId === house.lena.id)
    .map(({ template }) => template);
const switchPayments = async (isOn: boolean) => {
  const { viewer } = await house.world.somebody('BRAND_ADMIN');
  const order = ['PAYMENTS', 'BOOKING', 'INTAKE', 'VIDEO', 'ASSISTED_SCHEDULING'] as const;
  for (const module of isOn ? order : order.toReversed()) {
    const { data } = await house.world.ask(
      viewer,
      'mutation ($input: SwitchModuleInput!) { switchModule(input: $input) { __typename } }',
      { input: { module, isOn } },
    );
    expect(data?.switchModule).toMatchObject({ __typename: 'ModuleSwitched' });
  }
};

describe('a specialist whose brand requires a payout account', () => {
  it('is not booked until there is one, sees that, and so does who decides', async () => {
    await house.require([], false, '2026-11-24', needed);
    expect(await house.standing()).toMatchObject({
      isBookable: false,
      canHandIn: false,
      checklist: [{ key: 'PAYOUT_ACCOUNT', state: 'MISSING' }],
    });
    await tell('INCOMPLETE', 1);
    expect(await house.standing()).toMatchObject({ isBookable: false, checklist: [{ state: 'MISSING' }] });
    await tell('IN_REVIEW', 2);
    expect(await seenBy(house.world, house.admin.viewer, house.lena.id)).toMatchObject({
      isBookable: false,
      checklist: [{ key: 'PAYOUT_ACCOUNT', state: 'SUBMITTED' }],
    });
    await tell('READY', 3);
    expect(await house.standing()).toMatchObject({ isBookable: true, checklist: [{ state: 'MET' }] });
    await tell('READY', 3);
    expect(await said()).toEqual([false, true]);
    expect(await toldOf()).toEqual(['specialistNotCleared', 'specialistCleared']);
  });

  it('is not booked any more in the moment payouts are stopped, and word that comes late changes nothing', async () => {
    await house.require([], false, '2026-11-24', needed);
    await tell('READY', 4);
    await tell('INCOMPLETE', 6);
    expect(await house.standing()).toMatchObject({ isBookable: false });
    await tell('READY', 5);
    expect(await house.standing()).toMatchObject({ isBookable: false });
    await tell('READY', 7);
    await tell(null, 8);
    expect(await house.standing()).toMatchObject({ isBookable: false, checklist: [{ state: 'MISSING' }] });
    expect(await said()).toEqual([false, true, false, true, false]);
  });

  it('hands documents in and is approved without one, and is then booked once it is there', async () => {
    await house.require(['LICENCE'], true, '2026-11-24', needed);
    await expect(house.clear()).rejects.toThrow('not cleared');
    expect(await house.standing()).toMatchObject({
      approval: 'APPROVED',
      isBookable: false,
      checklist: [
        { key: 'LICENCE', state: 'MET' },
        { key: 'PAYOUT_ACCOUNT', state: 'MISSING' },
        { key: 'APPROVAL', state: 'MET' },
      ],
    });
    await tell('READY', 1);
    expect(await house.standing()).toMatchObject({ isBookable: true });
  });

  it('had one before it was required', async () => {
    await tell('READY', 1);
    await house.require([], false, '2026-11-24', needed);
    expect(await house.standing()).toMatchObject({ isBookable: true });
  });

  it('needs none while the brand takes no payments', async () => {
    await house.require([], false, '2026-11-24', needed);
    expect(await house.standing()).toMatchObject({ isBookable: false });
    await switchPayments(false);
    await house.review();
    const without = { ...house.lena.viewer, modules: modules.filter((one) => one !== 'PAYMENTS') };
    const { data } = await house.world.ask(without, '{ myOnboarding { isBookable checklist { key } } }');
    expect(JSON.parse(JSON.stringify(data?.myOnboarding))).toEqual({ isBookable: true, checklist: [] });
    await switchPayments(true);
    await house.review();
    expect(await house.standing()).toMatchObject({ isBookable: false });
  });
});

it('word of somebody unknown, or of another brand, changes nobody else', async () => {
  await house.require([], false, '2026-11-24', needed);
  await house.world.deliver(
    'billing.payoutAccountChanged',
    { personId: house.lena.id, standing: 'READY', revision: 1 },
    otherBrand,
  );
  expect(await house.standing()).toMatchObject({ isBookable: false });
  const unknown = newId();
  await tell('READY', 1, unknown);
  const kept = await house.world.db
    .select()
    .from(specialistOnboardings)
    .where(eq(specialistOnboardings.personId, unknown));
  expect(kept).toEqual([]);
});
