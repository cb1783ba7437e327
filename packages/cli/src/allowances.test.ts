import { createTestDatabase, type TestDatabase } from '@daraport/drizzle/testing';
import { openLiveTopics, type LiveTopics } from '@daraport/events';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exchangeOver } from './allowances.ts';

let database: TestDatabase;
let processes: LiveTopics[];
beforeAll(async () => {
  database = await createTestDatabase();
  processes = [await openLiveTopics(database.url), await openLiveTopics(database.url)];
});
afterAll(async () => {
  for (const live of processes) await live.close();
  await database[Symbol.asyncDispose]();
});

/** What a gateway heard, all together. */
function listening(live: LiveTopics) {
  const exchange = exchangeOver(live, 'secret');
  const heard = new Map<string, number>();
  const stop = exchange.hear((taken) => {
    for (const [key, milliseconds] of taken) heard.set(key, (heard.get(key) ?? 0) + milliseconds);
  });
  return { exchange, heard, stop };
}

it('brings what one gateway has given to the others, however much it is, and not back to itself', async () => {
  const [one, other] = processes.map(listening) as [ReturnType<typeof listening>, ReturnType<typeof listening>];
  const taken = new Map(
    Array.from({ length: 500 }, (_, at) => [`person 01234567-89ab-cdef-0123-456789abcdef ${at}`, at + 0.5] as const),
  );
  one.exchange.tell(taken);
  await expect.poll(() => other.heard.size).toBe(500);
  expect(other.heard).toEqual(taken);
  expect(one.heard.size).toBe(0);
  one.stop();
  other.stop();
});

it('hears nothing of notices that are none of its own', async () => {
  const [live] = processes as [LiveTopics];
  const { exchange, heard, stop } = listening(live);
  const others = exchangeOver(live, 'secret');
  await live.tell('gateway.allowances', { kind: 'resync' });
  await live.tell('gateway.allowances', {
    from: 'x',
    'token 1': '1e9',
    'token 2': '-5',
    'token 3': 'NaN',
    'token 4': '',
  });
  others.tell(new Map([['token 5', 1]]));
  await expect.poll(() => heard.size).toBe(1);
  expect(heard).toEqual(new Map([['token 5', 1]]));
  exchange.tell(new Map());
  stop();
});

it('knows an address by the same name at every gateway of a house, and by another in another house', () => {
  const nameAt = (secret: string, text: string): string =>
    exchangeOver(processes[0] as LiveTopics, secret).pseudonymOf(text);
  const name = nameAt('secret', '203.0.113.9');
  expect(name).toMatch(/^[\w-]{22}$/);
  expect(nameAt('secret', '203.0.113.9')).toBe(name);
  expect(nameAt('secret', '203.0.113.8')).not.toBe(name);
  expect(nameAt('another', '203.0.113.9')).not.toBe(name);
});
