import type { SubgraphConnection } from '@daraport/subgraph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGateway } from './create.ts';
import { type SampleGateway, startSample } from './testing/start.ts';

let sample: SampleGateway;
beforeAll(async () => void (sample = await startSample()));
afterAll(() => sample.gateway.close());

describe('starting', () => {
  it('says which port is taken and how to choose another', async () => {
    const graph = sample.graph;
    const second = await createGateway({
      connections: graph.connections(),
      supergraphSdl: graph.supergraphSdl,
      logLevel: 'silent',
    });
    const port = sample.gateway.port ?? 0;
    await expect(second.listen({ port })).rejects.toThrow(
      `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`,
    );
    await second.close();
  });

  it('lists every wrong option at once', async () => {
    await expect(createGateway({ connections: [], publicPort: 99_999 })).rejects.toThrow(
      /connections[\s\S]*publicPort|publicPort[\s\S]*connections/,
    );
  });

  it('refuses a supergraph with a security feature that nobody enforces', async () => {
    const supergraphSdl = sample.graph.supergraphSdl.replace(
      '@link(url: "https://specs.apollo.dev/tag/v0.3")',
      '@link(url: "https://specs.apollo.dev/tag/v0.3") @link(url: "https://specs.apollo.dev/secret/v0.1", for: SECURITY)',
    );
    await expect(
      createGateway({ connections: sample.graph.connections(), supergraphSdl, logLevel: 'silent' }),
    ).rejects.toThrow(/for: SECURITY/);
  });

  it('keeps introspection shut when told to', async () => {
    const shut = await startSample({ introspection: false });
    expect((await shut.client.graphql('{ __schema { types { name } } }')).status).toBe(400);
    expect((await sample.client.graphql('{ __schema { types { name } } }')).status).toBe(200);
    await shut.gateway.close();
  });

  it('ends running requests before it closes', async () => {
    const arrived = Promise.withResolvers<void>();
    const released = Promise.withResolvers<void>();
    const slow = (one: SubgraphConnection): SubgraphConnection => ({
      ...one,
      async execute(request) {
        arrived.resolve();
        await released.promise;
        return one.execute(request);
      },
    });
    const busy = await startSample({ connect: async (graph) => graph.connections().map(slow) });
    const asked = busy.client.graphql('{ viewer { kind } }');
    await arrived.promise;
    const closed = busy.gateway.close();
    released.resolve();
    expect((await asked).status).toBe(200);
    await closed;
  });
});
