import { connectRemote, serve, type ServedSubgraph, type SubgraphConnection } from '@daraport/subgraph';
import { describe, expect, it } from 'vitest';
import { as, startSample, type SampleGateway } from './testing/start.ts';

/** The addresses each subgraph was told while a person's note was read, which needs both. */
async function toldOf(sample: SampleGateway, headers: Record<string, string>) {
  sample.graph.requests.length = 0;
  const { json } = await sample.client.graphql('{ notes { author { name } } }', { ...as('ada'), ...headers });
  expect(json.errors).toBeUndefined();
  const told = (subgraph: string) =>
    sample.graph.requests.filter(({ name }) => name === subgraph).map(({ request }) => request.clientAddress);
  return { identity: told('identity'), care: told('care') };
}

describe('the client’s address', () => {
  it('is the socket’s, whatever the client writes into headers', async () => {
    const sample = await startSample();
    const spoofed = {
      'x-forwarded-for': '198.51.100.9',
      forwarded: 'for=198.51.100.9',
      'x-real-ip': '198.51.100.9',
      'x-client-ip': '198.51.100.9',
    };
    for (const headers of [{}, spoofed])
      expect(await toldOf(sample, headers)).toEqual({ identity: ['127.0.0.1'], care: [undefined] });
    await sample.gateway.close();
  });

  it('is, behind a trusted proxy, what the proxy added, and not what the client had written before it', async () => {
    const sample = await startSample({ trustProxy: true });
    const through = async (header: string) => (await toldOf(sample, { 'x-forwarded-for': header })).identity;
    expect(await through('203.0.113.7')).toEqual(['203.0.113.7']);
    expect(await through('198.51.100.9, 198.51.100.10, 203.0.113.7')).toEqual(['203.0.113.7']);
    expect((await toldOf(sample, {})).identity).toEqual(['127.0.0.1']);
    await sample.gateway.close();
  });

  it('comes to identity in another process within what is signed', async () => {
    const opened: ServedSubgraph[] = [];
    const connections: SubgraphConnection[] = [];
    const sample = await startSample({
      connect: async (graph) => {
        for (const local of graph.connections()) {
          const keys = [{ id: 'one', secret: Buffer.alloc(32, local.name) }] as const;
          const served = await serve(local, { keys, port: 0 });
          opened.push(served);
          connections.push(connectRemote({ name: local.name, url: served.url, keys }));
        }
        return connections;
      },
    });
    expect(await toldOf(sample, { 'x-forwarded-for': '198.51.100.9' })).toEqual({
      identity: ['127.0.0.1'],
      care: [undefined],
    });
    await sample.gateway.close();
    await Promise.all([...connections, ...opened].map((one) => one.close()));
  });
});
