import {
  connectRemote,
  serve,
  type ServedSubgraph,
  type SigningKeys,
  type SubgraphConnection,
} from '@daraport/subgraph';
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as, type SampleGateway, startSample } from './testing/start.ts';
import { TestSocket } from './testing/socket.ts';

const keysOf = (name: string): SigningKeys => [{ id: `${name}-1`, secret: Buffer.alloc(32, name) }];

describe('subgraphs in processes of their own', () => {
  const served = new Map<string, ServedSubgraph>();
  const connections: SubgraphConnection[] = [];
  let sample: SampleGateway;

  beforeAll(async () => {
    sample = await startSample({
      connect: async (graph) => {
        for (const local of graph.connections()) {
          const open = await serve(local, { keys: keysOf(local.name), port: 0 });
          served.set(local.name, open);
          connections.push(connectRemote({ name: local.name, url: open.url, keys: keysOf(local.name), timeout: 1000 }));
        }
        return connections;
      },
    });
  });
  afterAll(async () => {
    await sample.gateway.close();
    await Promise.all(connections.map((one) => one.close()));
    await Promise.all([...served.values()].map((one) => one.close()));
  });

  it('answer as they do in this process', async () => {
    const query =
      '{ items { __typename id ... on Public { by: author { name } } ... on Note { body author { id name email } } } }';
    const local = await startSample();
    const [far, near] = await Promise.all([
      sample.client.graphql(query, as('ada')),
      local.client.graphql(query, as('ada')),
    ]);
    expect({ ...far.json, extensions: null }).toEqual({ ...near.json, extensions: null });
    expect(far.json.data.items).toHaveLength(2);
    await local.gateway.close();
  });

  it('set cookies, run doors and refuse as they do in this process', async () => {
    const signedIn = await sample.client.graphql('mutation { signIn(name: "x") { kind } }');
    expect(signedIn.headers['set-cookie']).toContain('daraport=fresh-token');
    expect((await sample.client.graphql('{ notes { body } }')).json.data).toBeNull();
    expect((await sample.client.send({ path: '/readyz' })).status).toBe(200);
  });

  it('stream events through, and are freed when the client goes', async () => {
    const one = await new TestSocket(sample.address, { headers: as('ada') }).init();
    one.subscribe('1', 'subscription { noteAdded { id author { name } } }');
    await expect.poll(() => sample.graph.noteAdded.listeners).toBe(1);
    sample.graph.noteAdded.send({ id: 'n9' });
    const { payload } = await one.next((frame) => frame.type === 'next');
    expect(payload.data).toEqual({ noteAdded: { id: 'n9', author: { name: 'CANARY-name-Ada' } } });
    one.socket.close();
    await expect.poll(() => sample.graph.noteAdded.listeners).toBe(0);
  });

  it('leave the rest of the answer standing when one dies, in bounded time', async () => {
    await served.get('care')?.close();
    const from = performance.now();
    const { status, json } = await sample.client.graphql('{ viewer { kind } found { __typename } }', as('ada'));
    expect(performance.now() - from).toBeLessThan(4000);
    expect(status).toBe(200);
    expect(json.data).toEqual({ viewer: { kind: 'person' }, found: null });
    expect(json.errors).toEqual([
      {
        message: 'A part of the answer could not be fetched.',
        path: ['found'],
        extensions: { code: 'SUBREQUEST_FAILED', serviceName: 'care' },
      },
    ]);
    const ready = await sample.client.send({ path: '/readyz' });
    expect(ready.status).toBe(503);
    expect(ready.json).toEqual({ status: 'waiting', waiting: ['care'] });
    expect((await sample.client.send({ path: '/healthz' })).status).toBe(200);
  });
});

describe('a subgraph that never answers', () => {
  it('costs its time limit and no more', async () => {
    const silent: Server = createServer((socket) => void socket.on('error', () => undefined));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const answered: number[] = [];
    // The one with more patience is asked first.
    const asked = [5000, 300].map(async (timeout) => {
      const care = connectRemote({ name: 'care', url, keys: keysOf('care'), timeout });
      await using closing = new AsyncDisposableStack();
      closing.defer(() => care.close());
      const sample = await startSample({
        connect: async (graph) => [...graph.connections().filter((one) => one.name !== 'care'), care],
      });
      closing.defer(() => sample.gateway.close());
      const { json } = await sample.client.graphql('{ viewer { kind } found { __typename } }');
      answered.push(timeout);
      expect(json.data).toEqual({ viewer: { kind: 'anonymous' }, found: null });
      expect(json.errors[0].extensions).toEqual({ code: 'SUBREQUEST_FAILED', serviceName: 'care' });
    });
    await Promise.all(asked);
    expect(answered).toEqual([300, 5000]);
    silent.close();
  });
});
