import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connectRemote, serve, type SubgraphConnection } from '@daraport/subgraph';
import { afterEach, describe, expect, it } from 'vitest';
import { as, type SampleGateway, startSample } from './testing/start.ts';

const keys = [{ id: 'care-1', secret: Buffer.alloc(32, 'care') }] as const;
const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).toReversed()) await one.close();
});

/** A server of ours in the place of care. */
async function listen(answer: RequestListener): Promise<string> {
  const server: Server = createServer(answer);
  open.push({ close: () => (server.closeAllConnections(), server.close()) });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function sampleWithCareAt(url: string, timeout = 300): Promise<SampleGateway> {
  const care = connectRemote({ name: 'care', url, keys, timeout });
  const sample = await startSample({
    connect: async (graph) => [...graph.connections().filter((one) => one.name !== 'care'), care],
  });
  open.push(care, sample.gateway);
  return sample;
}

const failed = (path: (string | number)[]) => ({
  message: 'A part of the answer could not be fetched.',
  path,
  extensions: { code: 'SUBREQUEST_FAILED', serviceName: 'care' },
});
const query = '{ viewer { kind } found { __typename } }';

describe('a subgraph that never answers', () => {
  it('is not asked any more after it has failed five times, while the others answer', async () => {
    let asked = 0;
    const sample = await sampleWithCareAt(await listen(() => void asked++));
    for (let count = 0; count < 5; count++) await sample.client.graphql(query);
    expect(asked).toBe(5);
    const { json } = await sample.client.graphql(query);
    expect(asked).toBe(5);
    expect(json.data).toEqual({ viewer: { kind: 'anonymous' }, found: null });
    expect(json.errors).toEqual([failed(['found'])]);
  });
});

describe('a subgraph that died', () => {
  it('is asked again once it may be back', async () => {
    const sample = await startSample({
      connect: async (graph) => {
        const [identity, care] = graph.connections() as [SubgraphConnection, SubgraphConnection];
        const served = await serve(care, { keys, port: 0 });
        const remote = connectRemote({ name: 'care', url: served.url, keys, timeout: 300 });
        open.push(remote, { close: () => served.close() });
        return [identity, remote];
      },
    });
    open.push(sample.gateway);
    sample.graph.isCareDead = true;
    for (let count = 0; count < 6; count++) await sample.client.graphql(query);
    sample.graph.isCareDead = false;
    expect((await sample.client.graphql(query)).json.errors).toEqual([failed(['found'])]);
    await expect.poll(async () => (await sample.client.graphql(query)).json.errors, { timeout: 6000 }).toBeUndefined();
  });
});

describe('a subgraph that answers nonsense', () => {
  it.each([
    ['no JSON', '<html>oops</html>', 'SUBREQUEST_FAILED'],
    ['neither data nor errors', '{}', 'SUBREQUEST_FAILED'],
    ['a text', '"hello"', 'SUBREQUEST_FAILED'],
    ['a list for an object', '{"data":{"found":[1,2]}}', 'INTERNAL_SERVER_ERROR'],
  ])('leaves the rest of the answer standing: %s', async (_, body, code) => {
    const url = await listen((_request, response) => void response.end(body));
    const { json } = await (await sampleWithCareAt(url)).client.graphql(query);
    expect(json.data).toEqual({ viewer: { kind: 'anonymous' }, found: null });
    expect(json.errors).toMatchObject([{ path: ['found'], extensions: { code } }]);
  });
});

describe('a mutation', () => {
  it('is sent once, whatever comes of it', async () => {
    let asked = 0;
    const sample = await sampleWithCareAt(
      await listen((request) => {
        asked++;
        request.socket.destroy();
      }),
    );
    const { json } = await sample.client.graphql('mutation { touch { ok } }');
    expect(json.data).toEqual({ touch: null });
    expect(json.errors).toEqual([failed(['touch'])]);
    expect(asked).toBe(1);
  });
});

describe('requests at the same time', () => {
  it('get their own answers, also when some fail', async () => {
    const sample = await startSample();
    open.push(sample.gateway);
    const viewers = Array.from({ length: 60 }, (_, index) => ['ada', 'bob', ''][index % 3] ?? '');
    const answers = await Promise.all(
      viewers.map(async (name, index) => {
        if (index % 7 === 3) sample.graph.isCareDead = !sample.graph.isCareDead;
        return sample.client.graphql(
          '{ viewer { scopes person { name } } found { __typename } }',
          name ? as(name) : {},
        );
      }),
    );
    const own: Record<string, unknown> = {
      ada: { scopes: ['names:read', 'notes:read'], person: { name: 'CANARY-name-Ada' } },
      // A name that may not be null takes its person with it.
      bob: { scopes: [], person: null },
      '': { scopes: [], person: null },
    };
    answers.forEach(({ json }, index) => {
      const { scopes, person } = json.data.viewer as { scopes: unknown; person: { name: unknown } | null };
      expect({ scopes, person }).toEqual(own[viewers[index] ?? '']);
    });
  });
});
