import type { Viewer } from '@daraport/access';
import { domains } from '@daraport/drizzle/tables/identity';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startIdentity, testBrand, visitor, type IdentityWorld } from '../testing.ts';

let world: IdentityWorld;
let admin: Viewer;
beforeAll(async () => {
  world = await startIdentity();
  admin = (await world.somebody('BRAND_ADMIN')).viewer;
});
afterAll(() => world[Symbol.asyncDispose]());

const query = `{ brand { mailSender domains { host portal } legal { kind publishedAt } goLiveChecklist { key isDone missing } } }`;

it('shows those who configure the brand its hosts, its sender and what it lacks', async () => {
  await world.db.insert(domains).values({ brandId: testBrand, host: 'fach.localhost', portal: 'SPECIALIST' });
  const { data, errors } = await world.ask(admin, query);
  expect(errors).toBeUndefined();
  expect(data?.brand).toEqual({
    mailSender: 'post@test.example.org',
    domains: [
      { host: 'fach.localhost', portal: 'SPECIALIST' },
      { host: 'test.localhost', portal: null },
    ],
    legal: [{ kind: 'TERMS', publishedAt: '2026-07-01T00:00:00.000Z' }],
    goLiveChecklist: [
      { key: 'DOMAIN', isDone: true, missing: [] },
      { key: 'LEGAL_TEXTS', isDone: false, missing: ['PRIVACY:de', 'PRIVACY:en', 'IMPRINT:de', 'IMPRINT:en'] },
      { key: 'MAIL_SERVER', isDone: false, missing: ['SMTP_URL'] },
    ],
  });
});

it('shows none of it to anybody else', async () => {
  const viewers = [
    visitor,
    (await world.somebody('PATIENT')).viewer,
    (await world.somebody('ORGANIZATION_ADMIN')).viewer,
  ];
  for (const viewer of viewers)
    for (const field of ['mailSender', 'domains { host }', 'goLiveChecklist { key }', 'createdAt'])
      expect((await world.ask(viewer, `{ brand { ${field} } }`)).errors?.[0]?.extensions.code).toBe(
        'UNAUTHORIZED_FIELD_OR_TYPE',
      );
});
