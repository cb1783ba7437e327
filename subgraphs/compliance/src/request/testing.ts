import { newId } from '@daraport/domain';
import { outbox } from '@daraport/drizzle/tables/compliance';
import { jsonAnswer, writeExportPart, type DoorResponse } from '@daraport/subgraph';
import { startTestWorld, testBrand, type TestWorld, type viewerAs } from '@daraport/subgraph/testing';
import { eq } from 'drizzle-orm';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import { expect } from 'vitest';
import { subgraph } from '../subgraph.ts';
import { expectedParts } from './rules.ts';

type Viewer = ReturnType<typeof viewerAs>;

/** A data request as the graph answers it. */
export interface RequestAnswer {
  readonly id: string;
  readonly state: string;
  readonly progress: number;
  readonly downloadUrl: string | null;
  readonly downloadExpiresAt: string | null;
  readonly missing: string[];
}

const fields = 'id state progress readyAt downloadUrl downloadExpiresAt missing';

/** The others' shares, written as they write them, by a door of the tests alone. */
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

/** Compliance with its worker, and everything a person or another subgraph does around an export. */
export async function startExports() {
  const world: TestWorld = await startTestWorld(withShares, { worker: true });
  const db: NodePgDatabase & { $client: { end(): Promise<void> } } = drizzle(world.database.url);

  const visit = (path: string, viewer: Viewer | null, method = 'GET', body: unknown = {}): Promise<DoorResponse> => {
    const url = new URL(path, 'http://x');
    return world.subgraph.door({
      method,
      path: url.pathname.replace('/files/compliance/', '/files/'),
      query: Object.fromEntries(url.searchParams),
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
    return data?.['requestDataExport'] as { __typename: string; request: RequestAnswer; message: string };
  };
  const look = async (viewer: Viewer): Promise<RequestAnswer[]> =>
    (await world.ask(viewer, `{ myDataRequests { ${fields} } }`)).data?.['myDataRequests'] as RequestAnswer[];
  const until = async (viewer: Viewer, state: string): Promise<RequestAnswer> => {
    await expect.poll(async () => (await look(viewer))[0]?.state, { timeout: 10_000 }).toBe(state);
    return (await look(viewer))[0] as RequestAnswer;
  };
  const readyFor = async (viewer: Viewer): Promise<RequestAnswer> => {
    const { request } = await ask(viewer);
    await Promise.all(expectedParts.filter((name) => name !== 'compliance').map((name) => share(request.id, name)));
    return until(viewer, 'READY');
  };
  const run = async (job: 'packExport' | 'abandonExport' | 'expireExport', requestId: string) =>
    world.subgraph.jobs[`compliance.${job}`]?.({ brandId: testBrand, requestId });
  const entriesOf = async (requestId: string) => {
    const found = await db
      .select()
      .from(outbox)
      .where(eq(outbox.kind, 'audit.recorded'))
      .orderBy(outbox.occurredAt, outbox.id);
    type Entries = { entries: { resourceId: string; action: string; actorId: string }[] };
    return found
      .flatMap(({ payload }) => (payload as Entries).entries)
      .filter(({ resourceId }) => resourceId === requestId);
  };
  return {
    world,
    db,
    visit,
    share,
    ask,
    look,
    until,
    readyFor,
    run,
    entriesOf,
    async [Symbol.asyncDispose]() {
      await db.$client.end();
      await world[Symbol.asyncDispose]();
    },
  };
}
