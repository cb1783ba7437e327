import { newId } from '@daraport/domain';
import { consentDocuments } from '@daraport/drizzle/tables/compliance';
import { startTestWorld, testBrand, viewerAs, type TestWorld } from '@daraport/subgraph/testing';
import { drizzle } from 'drizzle-orm/node-postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { subgraph } from '../subgraph.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await startTestWorld(subgraph);
});
afterAll(() => world[Symbol.asyncDispose]());

it('asks for the texts a registration consents to, in both languages, the newest of each', async () => {
  const db = drizzle(world.database.url);
  const publish = (purpose: 'TERMS' | 'PRIVACY', version: string, en: string) =>
    db.insert(consentDocuments).values({
      brandId: testBrand,
      id: newId(),
      purpose,
      version,
      title: { de: 'Titel', en: 'Title' },
      body: { de: 'Text', en },
      publishedAt: new Date(version),
    });
  const missing = async () => {
    const query = `{ _entities(representations: [{ __typename: "Brand", id: "${testBrand}" }]) { ... on Brand { consentReadiness { isDone missing } } } }`;
    const { data } = await world.ask(viewerAs('BRAND_ADMIN'), query);
    return ((data ?? {})._entities as [{ consentReadiness: object[] }])[0].consentReadiness;
  };
  await publish('TERMS', '2026-01-01', 'Text');
  await publish('PRIVACY', '2026-01-01', ' ');
  expect(await missing()).toEqual([{ isDone: false, missing: ['PRIVACY:en'] }]);
  await publish('PRIVACY', '2026-02-01', 'Text');
  expect(await missing()).toEqual([{ isDone: true, missing: [] }]);
  await db.$client.end();
});
