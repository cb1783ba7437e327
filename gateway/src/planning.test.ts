import { readFileSync } from 'node:fs';
import { scopes } from '@daraport/access';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createGateway, type Gateway } from './create.ts';
import { createGraphModel } from './graph/model.ts';
import { clientOf } from './testing/client.ts';
import { FakeIdentity } from './testing/identity-doors.ts';
import { Random } from './testing/conformance/random.ts';
import { hostileOperation } from './testing/hostile-operations.ts';
import { largeOperation } from './testing/large-operations.ts';
import { canaryConnections } from './testing/matrix/canaries.ts';

const supergraphSdl = readFileSync(new URL('../supergraph.graphql', import.meta.url), 'utf8');
let gateway: Gateway;
beforeAll(async () => {
  const identity = new FakeIdentity();
  identity.sessions.set('all', { brandId: 'nordlicht', personId: 'p1', scopes });
  const connections = canaryConnections(supergraphSdl, () => new Map()).map((one) =>
    one.name === 'identity' ? { ...one, door: async (request: never) => identity.door(request) } : one,
  );
  gateway = await createGateway({ connections, supergraphSdl, documents: 'any', logLevel: 'silent' });
  await gateway.listen({ port: 0 });
});
afterAll(() => gateway.close());

it('answers others while large operations are planned', async () => {
  const client = clientOf(gateway.address ?? '');
  const random = new Random(11);
  const { schema } = createGraphModel(supergraphSdl);
  const texts = Array.from({ length: 12 }, (_, at) =>
    (at % 3 === 0 ? hostileOperation : largeOperation)(schema, random),
  );
  let waiting = texts.length;
  const statuses = texts.map(async (text) => {
    const { status } = await client.graphql(text, { cookie: 'daraport=all' });
    waiting -= 1;
    return status;
  });
  const health: number[] = [];
  while (waiting > 0) health.push((await client.send({ path: '/healthz' })).status);
  process.stdout.write(
    `planning: ${health.length} health checks were answered beside ${texts.length} large operations\n`,
  );
  expect(new Set(health)).toEqual(new Set([200]));
  expect(health.length).toBeGreaterThan(texts.length);
  expect((await Promise.all(statuses)).filter((status) => status === 200).length).toBeGreaterThan(0);
});
