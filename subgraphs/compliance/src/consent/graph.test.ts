import { newId } from '@daraport/domain';
import { consentDocuments, consents, outbox, type consentPurposes } from '@daraport/drizzle/tables/compliance';
import { otherBrand, startTestWorld, testBrand, viewerAs, type TestWorld } from '@daraport/subgraph/testing';
import { sql } from 'drizzle-orm';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { subgraph } from '../subgraph.ts';

let world: TestWorld;
let db: NodePgDatabase & { $client: { end(): Promise<void> } };
const patient = viewerAs('PATIENT');
const noon = new Date('2026-11-20T12:00:00Z');
const visitor = viewerAs('PATIENT', { kind: 'anonymous', personId: null, role: null, scopes: [] });

/** The database's own refusal, inside the driver's. */
const kept = { cause: { message: expect.stringContaining('stays as it was written') } };
const publish = (
  purpose: (typeof consentPurposes)[number],
  version: string,
  publishedAt: string,
  brandId = testBrand,
) =>
  db.insert(consentDocuments).values({
    brandId,
    id: newId(),
    purpose,
    version,
    title: { de: `Titel ${version}`, en: `Title ${version}` },
    body: { de: 'Text', en: 'Body' },
    publishedAt: new Date(publishedAt),
  });
const give = (purpose: string, version: string, key = newId(), viewer = patient) =>
  world
    .ask(
      viewer,
      `mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { __typename
        ... on GiveConsentPayload { consent { id withdrawnAt document { version } } }
        ... on DocumentOutdatedError { code message currentVersion } ... on Error { code } } }`,
      { input: { purpose, version, idempotencyKey: key } },
    )
    .then(({ data, errors }) => (errors ? { errors } : data?.['giveConsent']) as Record<string, unknown>);
const withdraw = (purpose: string, viewer = patient) =>
  world
    .ask(
      viewer,
      `mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { __typename
        ... on WithdrawConsentPayload { consent { id withdrawnAt } } } }`,
      { input: { purpose, idempotencyKey: newId() } },
    )
    .then(({ data }) => data?.['withdrawConsent']);
const history = async (viewer = patient) =>
  (await world.ask(viewer, `{ myConsents { givenAt withdrawnAt document { purpose version title } } }`)).data?.[
    'myConsents'
  ] as { withdrawnAt: string | null; document: { purpose: string; version: string; title: string } }[];

beforeAll(async () => {
  world = await startTestWorld(subgraph, { now: noon });
  db = drizzle(world.database.url);
  await publish('TERMS', '2026-01', '2026-01-01T00:00:00Z');
  await publish('PRIVACY', '2026-01', '2026-01-01T00:00:00Z');
  await publish('PRIVACY', '2026-06', '2026-06-01T00:00:00Z');
  await publish('VIDEO', '2026-01', '2026-01-01T00:00:00Z');
});
afterAll(async () => {
  await db.$client.end();
  await world[Symbol.asyncDispose]();
});

describe('a text', () => {
  it('is shown to anyone in his language, in the version published last', async () => {
    const query = `{ consentDocument(purpose: PRIVACY) { version title body } }`;
    expect((await world.ask({ ...visitor, locale: 'de' }, query)).data).toEqual({
      consentDocument: { version: '2026-06', title: 'Titel 2026-06', body: 'Text' },
    });
    expect((await world.ask({ ...visitor, brandId: otherBrand }, query)).data).toEqual({ consentDocument: null });
  });

  it('stays as it was published', async () => {
    await expect(db.update(consentDocuments).set({ version: 'x' })).rejects.toMatchObject(kept);
    await expect(db.delete(consentDocuments)).rejects.toMatchObject(kept);
  });
});

describe('a consent', () => {
  it('comes with the registration, for terms and privacy as they are then, once per event', async () => {
    const newcomer = viewerAs('PATIENT');
    await world.deliver('identity.personRegistered', { personId: newcomer.personId ?? '', clickId: null });
    await world.deliver('identity.personRegistered', { personId: newcomer.personId ?? '', clickId: null });
    expect(
      (await history(newcomer)).map(({ document }) => `${document.purpose} ${document.version}`).toSorted(),
    ).toEqual(['PRIVACY 2026-06', 'TERMS 2026-01']);
  });

  it('is given, withdrawn and given again, and the history keeps each', async () => {
    const given = await give('VIDEO', '2026-01');
    expect(given).toMatchObject({ consent: { withdrawnAt: null, document: { version: '2026-01' } } });
    expect(await give('VIDEO', '2026-01')).toEqual(given);
    world.clock.now = new Date('2026-11-20T13:00:00Z');
    expect(await withdraw('VIDEO')).toMatchObject({ consent: { withdrawnAt: '2026-11-20T13:00:00.000Z' } });
    expect(await withdraw('VIDEO')).toMatchObject({ __typename: 'NotFoundError' });
    world.clock.now = new Date('2026-11-20T14:00:00Z');
    await give('VIDEO', '2026-01');
    expect((await history()).map(({ withdrawnAt }) => withdrawnAt)).toEqual([null, '2026-11-20T13:00:00.000Z']);
  });

  it('to an outdated text is refused with the version to read', async () => {
    expect(await give('PRIVACY', '2026-01')).toMatchObject({
      __typename: 'DocumentOutdatedError',
      code: 'DOCUMENT_OUTDATED',
      currentVersion: '2026-06',
    });
    expect(await give('ATTRIBUTION', '2026-01')).toMatchObject({ __typename: 'NotFoundError' });
  });

  it('is given once per idempotency key, also at once and also after the text has moved on', async () => {
    const other = viewerAs('PATIENT');
    const [one, two] = await Promise.all([give('TERMS', '2026-01', 'k', other), give('TERMS', '2026-01', 'k', other)]);
    expect(one).toEqual(two);
    await publish('TERMS', '2026-12', '2026-11-20T13:30:00Z');
    expect(await give('TERMS', '2026-01', 'k', other)).toEqual(one);
    expect(await give('TERMS', '2026-12', 'k', other)).toMatchObject({ __typename: 'IdempotencyConflictError' });
    expect(await history(other)).toHaveLength(1);
    const hostile = (await give('TERMS', '2026-12', 'x'.repeat(5000), other)) as { errors: { extensions: unknown }[] };
    expect(hostile.errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });

  it('is nobody else’s to see, and never rewritten', async () => {
    expect(await history(viewerAs('PATIENT'))).toEqual([]);
    expect(await history({ ...patient, brandId: otherBrand })).toEqual([]);
    const { errors } = await world.ask(viewerAs('SPECIALIST'), `{ myConsents { id } }`);
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
    await expect(db.update(consents).set({ givenAt: noon })).rejects.toMatchObject(kept);
    await expect(db.update(consents).set({ withdrawnAt: null })).rejects.toMatchObject(kept);
    await expect(db.delete(consents)).rejects.toMatchObject(kept);
  });

  it('leaves an audit row for giving and one for withdrawing', async () => {
    const person = viewerAs('PATIENT');
    await give('VIDEO', '2026-01', newId(), person);
    await withdraw('VIDEO', person);
    const recorded = await db
      .select()
      .from(outbox)
      .where(sql`${outbox.payload} @> ${JSON.stringify({ entries: [{ subjectId: person.personId }] })}::jsonb`);
    const rows = recorded.map(({ payload }) => (payload as { entries: unknown[] }).entries[0]);
    expect(rows).toMatchObject([
      { action: 'WRITE', resourceType: 'Consent', actorId: person.personId },
      { action: 'WRITE', resourceType: 'Consent', actorId: person.personId },
    ]);
  });
});
