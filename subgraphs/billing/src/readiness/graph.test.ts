import { startTestWorld, otherBrand, testBrand, viewerAs, type TestWorld } from '@daraport/subgraph/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { subgraph } from '../subgraph.ts';
import { openTill, type Till } from '../testing.ts';

let till: Till;
let bare: TestWorld;
beforeAll(async () => {
  till = await openTill();
  bare = await startTestWorld(subgraph);
});
afterAll(async () => {
  await till[Symbol.asyncDispose]();
  await bare[Symbol.asyncDispose]();
});

const checklist = async (world: TestWorld, brandId = testBrand) => {
  const query = `{ _entities(representations: [{ __typename: "Brand", id: "${brandId}" }]) { ... on Brand { paymentReadiness { key missing } } } }`;
  const { data } = await world.ask(viewerAs('BRAND_ADMIN', { brandId }), query);
  return ((data ?? {})._entities as [{ paymentReadiness: object[] }])[0].paymentReadiness;
};

it('asks for a payment provider and prices of the brand’s own', async () => {
  const provided = { key: 'PAYMENT_PROVIDER', missing: [] };
  expect(await checklist(till.world)).toEqual([provided, { key: 'PRICES', missing: [] }]);
  expect(await checklist(till.world, otherBrand)).toEqual([provided, { key: 'PRICES', missing: ['PRICE_PLAN'] }]);
  expect(await checklist(bare)).toEqual([
    { key: 'PAYMENT_PROVIDER', missing: ['STRIPE_SECRET_KEY'] },
    { key: 'PRICES', missing: ['PRICE_PLAN'] },
  ]);
});
