import { setTimeout as sleep } from 'node:timers/promises';
import { openLogger } from '@daraport/telemetry';
import { expect, it } from 'vitest';
import { as, startSample } from './testing/start.ts';

const ITEMS = 'query Items { items { __typename id ... on Public { author { name } } } }';
const threshold = 1500;

it('tells an operation that a subgraph makes slow, from the threshold on, with the statements’ time that the subgraph says, which no client is told', async () => {
  const told: string[] = [];
  let delay = 0;
  const slow = await startSample({
    telemetry: { slowMs: threshold },
    logger: openLogger('warn', { to: { write: (line) => void told.push(line) } }),
    connect: async (graph) =>
      graph.connections().map((one) => ({
        ...one,
        async execute(request) {
          if (one.name === 'care') await sleep(delay);
          return { ...(await one.execute(request)), sqlMs: 5 };
        },
      })),
  });
  await slow.client.graphql(ITEMS, as('ada'));
  delay = threshold + 100;
  const { json } = await slow.client.graphql(ITEMS, as('ada'));
  await slow.gateway.close();
  expect(told).toHaveLength(1);
  const line = JSON.parse(told[0] ?? '{}');
  expect(line).toMatchObject({ requestId: json.extensions.requestId, operation: 'Items', sqlMs: 10 });
  expect(line.fetches[0]).toMatchObject({ subgraph: 'care', sqlMs: 5 });
  expect(line.fetches[0].ms).toBeGreaterThanOrEqual(threshold);
  expect(line.fetches[1].ms).toBeLessThan(line.fetches[0].ms);
  expect(line.ms).toBeGreaterThanOrEqual(Math.floor(line.fetches[0].ms));
  expect(Object.keys(json)).toEqual(['data', 'extensions']);
  expect(Object.keys(json.extensions)).toEqual(['requestId']);
});
