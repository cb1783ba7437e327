import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Supergraph } from '@apollo/federation-internals';
import { scopes } from '@daraport/access';
import type { SubgraphConnection } from '@daraport/subgraph';
import { buildSchema, parse } from 'graphql';
import { afterEach, expect, it } from 'vitest';
import { createGateway, type Gateway } from './create.ts';
import { openPlanner } from './execution/supergraph.ts';
import { createGraphModel } from './graph/model.ts';
import { clientOf } from './testing/client.ts';
import { composeServicesOf } from './testing/compose-sample.ts';
import { fakeConnection } from './testing/connection.ts';
import { FakeIdentity } from './testing/identity-doors.ts';
import { Random } from './testing/conformance/random.ts';
import { hostileOperation } from './testing/hostile-operations.ts';
import { largeOperation } from './testing/large-operations.ts';
import { canaryConnections } from './testing/matrix/canaries.ts';
import { endless, tangled } from './testing/tangled.ts';

const supergraphSdl = readFileSync(new URL('../supergraph.graphql', import.meta.url), 'utf8');
const model = createGraphModel(supergraphSdl);
const identity = new FakeIdentity();
identity.sessions.set('all', { brandId: 'nordlicht', personId: 'p1', scopes });
const door: SubgraphConnection['door'] = async (request) => identity.door(request);

let gateway: Gateway;
afterEach(() => gateway.close());

/** The house's own gateway, which has planned nothing yet; of another graph where one is given. */
async function start(other?: { connections: SubgraphConnection[]; supergraphSdl: string }) {
  const connections = canaryConnections(supergraphSdl, () => new Map());
  const house = {
    connections: connections.map((one) => (one.name === 'identity' ? { ...one, door } : one)),
    supergraphSdl,
  };
  gateway = await createGateway({ ...(other ?? house), documents: 'any', logLevel: 'silent' });
  await gateway.listen({ port: 0 });
  return clientOf(gateway.address ?? '');
}

/** Asks for all at once, and how the gateway is, again and again, until the last was answered. */
async function askBeside(client: ReturnType<typeof clientOf>, texts: readonly string[]) {
  let waiting = texts.length;
  const asked = texts.map((text) => client.graphql(text, { cookie: 'daraport=all' }).finally(() => (waiting -= 1)));
  const health: number[] = [];
  while (waiting > 0) {
    health.push((await client.send({ path: '/healthz' })).status);
    // Without a pause it would take the planner's time.
    await sleep(5);
  }
  return { answers: await Promise.all(asked), health };
}

/** As many operations near all limits as are asked for. */
function operations(count: number): string[] {
  const random = new Random(11);
  return Array.from({ length: count }, (_, at) =>
    (at % 3 === 0 ? hostileOperation : largeOperation)(model.schema, random),
  );
}

/** The one of them that takes a planner longest, and is answered. */
async function slowestOf(texts: readonly string[]): Promise<string> {
  const { answers } = await askBeside(await start(), texts);
  await gateway.close();
  const planner = openPlanner(Supergraph.build(model.admittedSdl));
  const costs = texts
    .filter((_, at) => answers[at]?.status === 200)
    .map((text) => {
      const document = parse(text);
      planner.plan(document, undefined);
      const before = process.threadCpuUsage();
      planner.plan(document, undefined);
      const { user, system } = process.threadCpuUsage(before);
      return { text, microseconds: user + system };
    });
  return costs.toSorted((one, other) => other.microseconds - one.microseconds)[0]?.text ?? '';
}

it('answers others while large operations are planned', async () => {
  const texts = operations(12);
  const { answers, health } = await askBeside(await start(), texts);
  process.stdout.write(
    `planning: ${health.length} health checks were answered beside ${texts.length} large operations\n`,
  );
  expect(new Set(health)).toEqual(new Set([200]));
  expect(health.length).toBeGreaterThan(texts.length);
  expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
}, 120_000);

it('is well throughout while the slowest operation that passes all limits is planned', async () => {
  const slowest = await slowestOf(operations(30));
  const { answers, health } = await askBeside(await start(), [slowest]);
  process.stdout.write(`planning: ${health.length} health checks were answered beside the slowest operation\n`);
  expect(answers.map(({ status }) => status)).toEqual([200]);
  expect(new Set(health)).toEqual(new Set([200]));
  // One that waits for the operation is answered with it.
  expect(health.length).toBeGreaterThan(3);
}, 120_000);

it('is well throughout while it gives up what no planner could plan in reasonable time', async () => {
  const base = fakeConnection({ name: 'base' as never, schema: buildSchema(baseSchema) });
  const others = ['one', 'two', 'three'].map((name) => ({ ...base, name: name as never }));
  const known = { ...base, name: 'identity' as const, door };
  const client = await start({ connections: [base, ...others, known], supergraphSdl: composeServicesOf(tangled) });
  const { answers, health } = await askBeside(client, [endless]);
  expect(answers[0]?.json).toMatchObject({ errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'planning' } }] });
  expect(new Set(health)).toEqual(new Set([200]));
  expect(health.length).toBeGreaterThan(3);
  expect((await client.graphql('{ media { own } }')).json).toMatchObject({ data: { media: null } });
}, 120_000);

const baseSchema =
  'type Query { media: [Media!] } interface Media { id: ID! own: Int } type Book implements Media { id: ID! own: Int }';
