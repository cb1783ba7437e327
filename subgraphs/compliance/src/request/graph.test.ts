import { newId } from '@daraport/domain';
import { consentDocuments, dataRequests, outbox } from '@daraport/drizzle/tables/compliance';
import type { SubgraphResponse } from '@daraport/subgraph';
import { otherBrand, testBrand, viewerAs } from '@daraport/subgraph/testing';
import { eq } from 'drizzle-orm';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unzip } from '../archive/testing.ts';
import { expectedParts } from './rules.ts';
import { startExports } from './testing.ts';

let exports: Awaited<ReturnType<typeof startExports>>;
beforeAll(async () => {
  exports = await startExports();
});
afterAll(() => exports[Symbol.asyncDispose]());

describe('an export', () => {
  it('gathers the shares that come at once, packs them, tells the person, and hands out the ZIP', async () => {
    const patient = viewerAs('PATIENT', { locale: 'de' });
    const request = await exports.readyFor(patient);
    expect(request).toMatchObject({ progress: 100, missing: [] });
    const answer = await exports.visit(request.downloadUrl ?? '', patient);
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/zip',
      'content-disposition': expect.stringMatching(/^attachment; filename="daraport-[\d-]{10}\.zip"$/),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect(answer.body.subarray(0, 2).toString()).toBe('PK');
    const notices = await exports.db.select().from(outbox).where(eq(outbox.kind, 'identity.noticeRequested'));
    expect(notices.map(({ payload }) => payload)).toContainEqual({
      personId: patient.personId,
      template: 'exportReady',
      subject: { kind: 'DATA_REQUEST', id: request.id },
      parameters: {},
    });
    expect(await exports.entriesOf(request.id)).toMatchObject([
      { action: 'WRITE', actorId: patient.personId },
      { action: 'EXPORT', actorId: null },
      { action: 'EXPORT', actorId: patient.personId },
    ]);
  });

  it('holds what compliance itself knows: consents with their text, and who did what, by role', async () => {
    const patient = viewerAs('PATIENT');
    const entry = { at: '2026-11-20T12:00:00.000Z', sessionId: null, tokenId: null, requestId: newId(), reason: null };
    const facts = { subjectId: patient.personId, appointmentId: null, resourceType: 'Note', resourceId: newId() };
    await exports.db.insert(consentDocuments).values({
      brandId: testBrand,
      id: newId(),
      purpose: 'TERMS',
      version: '1',
      title: { de: 'Bedingungen', en: 'Terms' },
      body: { de: 'Text', en: 'Text' },
      publishedAt: new Date('2026-01-01T00:00:00Z'),
    });
    await exports.world.deliver('identity.personRegistered', { personId: patient.personId ?? '', clickId: null });
    await exports.world.deliver('audit.recorded', {
      entries: [
        { ...entry, ...facts, action: 'READ', actorId: newId(), actorRole: 'SPECIALIST' },
        { ...entry, ...facts, action: 'READ', actorId: patient.personId, actorRole: 'PATIENT' },
        { ...entry, ...facts, subjectId: newId(), action: 'READ', actorId: patient.personId, actorRole: 'PATIENT' },
      ],
    });
    const { downloadUrl } = await exports.readyFor(patient);
    const zip = await exports.visit(downloadUrl ?? '', patient);
    const data = JSON.parse(unzip(zip.body).get('data.json') ?? '') as { parts: Record<string, unknown> };
    expect(Object.keys(data.parts)).toEqual([...expectedParts]);
    expect(data.parts['care']).toEqual({ things: [{ name: 'something of care' }] });
    const own = data.parts['compliance'] as { consents: unknown[]; accessLog: { resourceType: string }[] };
    expect(own.consents).toMatchObject([{ purpose: 'TERMS', version: '1', withdrawnAt: null, text: { de: 'Text' } }]);
    const reads = own.accessLog.filter(({ resourceType }) => resourceType === 'Note');
    expect(reads).toHaveLength(2);
    expect(reads).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ actor: 'SPECIALIST' }),
        expect.objectContaining({ actor: 'SELF' }),
      ]),
    );
    expect(JSON.stringify(own)).not.toContain('actorId');
  });

  it('runs once at a time, and once per idempotency key', async () => {
    const patient = viewerAs('PATIENT');
    const [one, two] = await Promise.all([exports.ask(patient, 'k'), exports.ask(patient, 'k')]);
    expect(one.request.id).toBe(two.request.id);
    const running = await exports.ask(patient);
    expect(running).toMatchObject({ __typename: 'ExportAlreadyRunningError', code: 'EXPORT_ALREADY_RUNNING' });
    expect(await exports.look(patient)).toHaveLength(1);
  });

  it('notices the last share also when all of them come at the same instant', async () => {
    const patients = Array.from({ length: 12 }, () => viewerAs('PATIENT'));
    const asked = await Promise.all(patients.map((patient) => exports.ask(patient)));
    const shares = asked.flatMap(({ request: { id: requestId } }) =>
      expectedParts.map((name) =>
        exports.world.deliver('compliance.exportPartReady', {
          requestId,
          subgraph: name,
          blobKey: `gone/${requestId}`,
        }),
      ),
    );
    await Promise.all(shares);
    for (const patient of patients) await exports.until(patient, 'READY');
  });

  it('shows how far it is', async () => {
    const patient = viewerAs('PATIENT');
    const { request } = await exports.ask(patient);
    expect(request).toMatchObject({ downloadUrl: null, missing: [] });
    await exports.share(request.id, 'identity');
    await exports.share(request.id, 'identity');
    await exports.until(patient, 'COLLECTING');
    await expect.poll(async () => (await exports.look(patient))[0]?.progress, { timeout: 10_000 }).toBe(40);
  });

  it('goes without what does not come in time, and says so', async () => {
    const patient = viewerAs('PATIENT');
    const { request } = await exports.ask(patient);
    await exports.share(request.id, 'identity');
    await expect.poll(async () => (await exports.look(patient))[0]?.progress, { timeout: 10_000 }).toBe(40);
    await exports.run('packExport', request.id);
    const ready = await exports.until(patient, 'READY');
    expect(ready.missing).toEqual(['booking', 'care', 'billing']);
    await exports.share(request.id, 'care');
    expect((await exports.visit(ready.downloadUrl ?? '', patient)).status).toBe(200);
  });

  it('packed twice at once leaves one ZIP that opens', async () => {
    const patient = viewerAs('PATIENT');
    const { request } = await exports.ask(patient);
    const pack = () => exports.run('packExport', request.id);
    await Promise.all([pack(), pack(), pack()]);
    const ready = await exports.until(patient, 'READY');
    await pack();
    expect((await exports.visit(ready.downloadUrl ?? '', patient)).status).toBe(200);
  });

  it('that came to nothing is given up, and can be asked for again', async () => {
    const patient = viewerAs('PATIENT');
    const { request } = await exports.ask(patient);
    await exports.run('abandonExport', request.id);
    await exports.until(patient, 'FAILED');
    expect((await exports.ask(patient)).__typename).toBe('RequestDataExportPayload');
    const ready = await exports.readyFor(viewerAs('PATIENT'));
    await exports.run('abandonExport', ready.id);
    const [kept] = await exports.db.select().from(dataRequests).where(eq(dataRequests.id, ready.id));
    expect(kept?.state).toBe('READY');
  });
});

describe('whoever watches a request', () => {
  const watch = (viewer: ReturnType<typeof viewerAs>, id: string, signal?: AbortSignal) =>
    exports.world.subgraph.subscribe({
      document: parse(`subscription ($id: ID!) { dataRequestChanged(id: $id) { state progress } }`),
      variables: { id },
      viewer,
      requestId: newId(),
      ...(signal && { signal }),
    });

  it('hears how it stands and every step until it is ready, and the stream ends at once when left', async () => {
    const patient = viewerAs('PATIENT');
    const { request } = await exports.ask(patient);
    const leave = new AbortController();
    const stream = await watch(patient, request.id, leave.signal);
    if (!(Symbol.asyncIterator in stream)) throw new Error('refused');
    const seen: string[] = [];
    const listening = (async () => {
      for await (const { data } of stream as AsyncIterable<SubgraphResponse>) {
        const state = (data as { dataRequestChanged: { state: string } }).dataRequestChanged.state;
        seen.push(state);
        if (state === 'READY') break;
      }
    })();
    for (const name of expectedParts) if (name !== 'compliance') await exports.share(request.id, name);
    await listening;
    expect(seen.at(-1)).toBe('READY');
    expect(seen.length).toBeGreaterThan(2);
    leave.abort();
  });

  it('must be its owner', async () => {
    const { request } = await exports.ask(viewerAs('PATIENT'));
    for (const id of [request.id, newId(), 'nonsense']) {
      expect(await watch(viewerAs('PATIENT'), id)).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    }
  });
});

it('shows a request to nobody else, by entity lookup neither', async () => {
  const patient = viewerAs('PATIENT');
  const { request } = await exports.ask(patient);
  const query = `query ($a: [_Any!]!) { _entities(representations: $a) { ... on DataRequest { id } } }`;
  const a = [{ __typename: 'DataRequest', id: request.id }];
  expect((await exports.world.ask(patient, query, { a })).data?.['_entities']).toEqual([{ id: request.id }]);
  expect((await exports.world.ask(viewerAs('PATIENT'), query, { a })).data?.['_entities']).toEqual([null]);
  expect(await exports.look({ ...patient, brandId: otherBrand })).toEqual([]);
  const { errors } = await exports.world.ask(viewerAs('BRAND_ADMIN'), query, { a });
  expect(errors?.[0]?.extensions['code']).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
});
