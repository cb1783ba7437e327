import { newId, type Locale } from '@daraport/domain';
import { dataRequests, outbox } from '@daraport/drizzle/tables/compliance';
import { jsonAnswer, writeExportPart, type DoorResponse, type SubgraphResponse } from '@daraport/subgraph';
import { otherBrand, startTestWorld, testBrand, viewerAs, type TestWorld } from '@daraport/subgraph/testing';
import { eq } from 'drizzle-orm';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { subgraph } from '../subgraph.ts';
import { expectedParts } from './rules.ts';

let world: TestWorld;
let db: NodePgDatabase & { $client: { end(): Promise<void> } };
const fields = 'id state progress readyAt downloadUrl downloadExpiresAt missing';

/** The others' shares, written as they write them, by a door of the test alone. */
const withShares: typeof subgraph = {
  ...subgraph,
  doors: [
    ...subgraph.doors,
    {
      method: 'POST',
      path: '/test/share',
      async handle(context, { body }) {
        const share = JSON.parse(body.toString()) as { requestId: string; subgraph: string };
        const part = { things: [{ name: `something of ${share.subgraph}` }] };
        await context.asPlatform(testBrand, (platform) =>
          platform.write((tx) => writeExportPart(platform, tx, { ...share, part })),
        );
        return jsonAnswer(200, {});
      },
    },
  ],
};

beforeAll(async () => {
  world = await startTestWorld(withShares, { worker: true });
  db = drizzle(world.database.url);
});
afterAll(async () => {
  await db.$client.end();
  await world[Symbol.asyncDispose]();
});

type Viewer = ReturnType<typeof viewerAs>;
interface Request {
  id: string;
  state: string;
  progress: number;
  downloadUrl: string | null;
  downloadExpiresAt: string | null;
  missing: string[];
}

const visit = (path: string, viewer: Viewer | null, method = 'GET', body: unknown = {}): Promise<DoorResponse> => {
  const url = new URL(path, 'http://x');
  const query = Object.fromEntries(url.searchParams);
  const place = url.pathname.replace('/files/compliance/', '/files/');
  return world.subgraph.door({
    method,
    path: place,
    query,
    headers: {},
    body: Buffer.from(JSON.stringify(body)),
    viewer,
  });
};
const share = (requestId: string, name: string) => visit('/test/share', null, 'POST', { requestId, subgraph: name });
const ask = async (viewer: Viewer, key = newId()) => {
  const mutation = `mutation ($input: RequestDataExportInput!) { requestDataExport(input: $input) { __typename
    ... on RequestDataExportPayload { request { ${fields} } } ... on Error { code message } } }`;
  const { data, errors } = await world.ask(viewer, mutation, { input: { idempotencyKey: key } });
  expect(errors).toBeUndefined();
  return data?.['requestDataExport'] as { __typename: string; request: Request; message: string };
};
const look = async (viewer: Viewer): Promise<Request[]> =>
  (await world.ask(viewer, `{ myDataRequests { ${fields} } }`)).data?.['myDataRequests'] as Request[];
async function until(viewer: Viewer, state: string): Promise<Request> {
  for (let turn = 0; turn < 200; turn++) {
    const [request] = await look(viewer);
    if (request?.state === state) return request;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`never ${state}: ${JSON.stringify(await look(viewer))}`);
}
async function readyFor(viewer: Viewer): Promise<Request> {
  const { request } = await ask(viewer);
  await Promise.all(expectedParts.filter((name) => name !== 'compliance').map((name) => share(request.id, name)));
  return until(viewer, 'READY');
}
const entriesOf = async (requestId: string) => {
  const rows = await db
    .select()
    .from(outbox)
    .where(eq(outbox.kind, 'audit.recorded'))
    .orderBy(outbox.occurredAt, outbox.id);
  return rows
    .flatMap(
      ({ payload }) => (payload as { entries: { resourceId: string; action: string; actorId: string }[] }).entries,
    )
    .filter(({ resourceId }) => resourceId === requestId);
};

describe('an export', () => {
  it('gathers the shares that come at once, packs them, tells the person, and hands out the ZIP', async () => {
    const patient = viewerAs('PATIENT', { locale: 'de' });
    const request = await readyFor(patient);
    expect(request).toMatchObject({ progress: 100, missing: [] });
    const answer = await visit(request.downloadUrl ?? '', patient);
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/zip',
      'content-disposition': expect.stringMatching(/^attachment; filename="daraport-[\d-]{10}\.zip"$/),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect(answer.body.subarray(0, 2).toString()).toBe('PK');
    const notices = await db.select().from(outbox).where(eq(outbox.kind, 'identity.noticeRequested'));
    expect(notices.map(({ payload }) => payload)).toContainEqual({
      personId: patient.personId,
      template: 'exportReady',
      parameters: {},
    });
    expect(await entriesOf(request.id)).toMatchObject([
      { action: 'WRITE', actorId: patient.personId },
      { action: 'EXPORT', actorId: null },
      { action: 'EXPORT', actorId: patient.personId },
    ]);
  });

  it('runs once at a time, and once per idempotency key', async () => {
    const patient = viewerAs('PATIENT');
    const [one, two] = await Promise.all([ask(patient, 'k'), ask(patient, 'k')]);
    expect(one.request.id).toBe(two.request.id);
    const running = await ask(patient);
    expect(running).toMatchObject({ __typename: 'ExportAlreadyRunningError', code: 'EXPORT_ALREADY_RUNNING' });
    expect(await look(patient)).toHaveLength(1);
  });

  it('shows how far it is', async () => {
    const patient = viewerAs('PATIENT');
    const { request } = await ask(patient);
    expect(request).toMatchObject({ downloadUrl: null, missing: [] });
    await share(request.id, 'identity');
    await share(request.id, 'identity');
    await until(patient, 'COLLECTING');
    await expect.poll(async () => (await look(patient))[0]?.progress, { timeout: 10_000 }).toBe(40);
  });

  it('goes without what does not come in time, and says so', async () => {
    const patient = viewerAs('PATIENT');
    const { request } = await ask(patient);
    await share(request.id, 'identity');
    await expect.poll(async () => (await look(patient))[0]?.progress, { timeout: 10_000 }).toBe(40);
    await world.subgraph.jobs['compliance.packExport']?.({ brandId: testBrand, requestId: request.id });
    const ready = await until(patient, 'READY');
    expect(ready.missing).toEqual(['booking', 'care', 'billing']);
    await share(request.id, 'care');
    expect((await visit(ready.downloadUrl ?? '', patient)).status).toBe(200);
  });

  it('packed twice at once leaves one ZIP that opens', async () => {
    const patient = viewerAs('PATIENT');
    const { request } = await ask(patient);
    const pack = () => world.subgraph.jobs['compliance.packExport']?.({ brandId: testBrand, requestId: request.id });
    await Promise.all([pack(), pack(), pack()]);
    const ready = await until(patient, 'READY');
    await pack();
    expect((await visit(ready.downloadUrl ?? '', patient)).status).toBe(200);
  });

  it('that came to nothing is given up, and can be asked for again', async () => {
    const patient = viewerAs('PATIENT');
    const { request } = await ask(patient);
    await world.subgraph.jobs['compliance.abandonExport']?.({ brandId: testBrand, requestId: request.id });
    await until(patient, 'FAILED');
    expect((await ask(patient)).__typename).toBe('RequestDataExportPayload');
    const ready = await readyFor(viewerAs('PATIENT'));
    await world.subgraph.jobs['compliance.abandonExport']?.({ brandId: testBrand, requestId: ready.id });
    const [kept] = await db.select().from(dataRequests).where(eq(dataRequests.id, ready.id));
    expect(kept?.state).toBe('READY');
  });
});

describe('a download link', () => {
  it('opens for its owner alone; a true link in other hands is refused and recorded, a guess is not', async () => {
    const patient = viewerAs('PATIENT');
    const thief = viewerAs('PATIENT');
    const { id, downloadUrl } = await readyFor(patient);
    const link = downloadUrl ?? '';
    const before = (await entriesOf(id)).length;
    const answers = await Promise.all([
      visit(link, thief),
      visit(link, { ...patient, brandId: otherBrand }),
      visit(link, { ...patient, scopes: [] }),
      visit(link.replace(/sig=.{4}/, 'sig=AAAA'), thief),
      visit(link.replace(/sig=.{4}/, 'sig=AAAA'), patient),
      visit(link.replace(/expires=\d/, 'expires=9'), patient),
      visit(`/files/compliance/${newId()}?expires=9999999999&sig=x`, patient),
      visit(`/files/compliance/..%2f..%2fetc?expires=9&sig=x`, patient),
      visit(`/files/compliance/${id}`, patient),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 9 }, () => 404));
    expect((await visit(link, null)).status).toBe(401);
    expect((await visit(link, patient)).status).toBe(200);
    const refused = (await entriesOf(id)).slice(before).filter(({ action }) => action === 'REFUSED');
    expect(refused.map(({ actorId }) => actorId).toSorted()).toEqual([thief.personId, patient.personId].toSorted());
  });

  it.each<[Locale, string]>([
    ['de', 'Dieser Download ist abgelaufen'],
    ['en', 'This download has run out'],
  ])('runs out after a week, and says so in %s', async (locale, words) => {
    const patient = viewerAs('PATIENT', { locale });
    const { id, downloadUrl } = await readyFor(patient);
    const now = world.clock.now;
    world.clock.now = new Date(now.getTime() + 7 * 86_400_000 + 1000);
    const late = await visit(downloadUrl ?? '', patient);
    expect((await look(patient))[0]?.downloadUrl).toBeNull();
    world.clock.now = now;
    expect([late.status, late.body.toString()]).toEqual([410, expect.stringContaining(words)]);
    await world.subgraph.jobs['compliance.expireExport']?.({ brandId: testBrand, requestId: id });
    expect((await visit(downloadUrl ?? '', patient)).status).toBe(410);
    expect((await look(patient))[0]).toMatchObject({ state: 'EXPIRED', downloadUrl: null });
  });
});

describe('whoever watches a request', () => {
  const watch = (viewer: Viewer, id: string, signal?: AbortSignal) =>
    world.subgraph.subscribe({
      document: parse(`subscription ($id: ID!) { dataRequestChanged(id: $id) { state progress } }`),
      variables: { id },
      viewer,
      requestId: newId(),
      ...(signal && { signal }),
    });

  it('hears how it stands and every step until it is ready, and the stream ends at once when left', async () => {
    const patient = viewerAs('PATIENT');
    const { request } = await ask(patient);
    const leave = new AbortController();
    const stream = await watch(patient, request.id, leave.signal);
    if (!(Symbol.asyncIterator in stream)) throw new Error('refused');
    const seen: string[] = [];
    const listening = (async () => {
      for await (const { data } of stream as AsyncIterable<SubgraphResponse>) {
        const { state } = data?.['dataRequestChanged'] as { state: string };
        seen.push(state);
        if (state === 'READY') break;
      }
    })();
    for (const name of expectedParts) if (name !== 'compliance') await share(request.id, name);
    await listening;
    expect(seen.at(-1)).toBe('READY');
    expect(seen.length).toBeGreaterThan(2);
    leave.abort();
  });

  it('must be its owner', async () => {
    const { request } = await ask(viewerAs('PATIENT'));
    for (const id of [request.id, newId(), 'nonsense']) {
      expect(await watch(viewerAs('PATIENT'), id)).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    }
  });
});

it('shows a request to nobody else, by entity lookup neither', async () => {
  const patient = viewerAs('PATIENT');
  const { request } = await ask(patient);
  const query = `query ($a: [_Any!]!) { _entities(representations: $a) { ... on DataRequest { id } } }`;
  const a = [{ __typename: 'DataRequest', id: request.id }];
  expect((await world.ask(patient, query, { a })).data?.['_entities']).toEqual([{ id: request.id }]);
  expect((await world.ask(viewerAs('PATIENT'), query, { a })).data?.['_entities']).toEqual([null]);
  expect(await look({ ...patient, brandId: otherBrand })).toEqual([]);
  const { errors } = await world.ask(viewerAs('BRAND_ADMIN'), query, { a });
  expect(errors?.[0]?.extensions['code']).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
});
