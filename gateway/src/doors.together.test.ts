import type { DoorResponse } from '@daraport/subgraph';
import { buildSchema } from 'graphql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeConnection } from './testing/connection.ts';
import { meetingPoint } from './testing/exchange.ts';
import { as, type SampleGateway, startSample } from './testing/start.ts';

const calendar: DoorResponse = {
  status: 200,
  headers: { 'content-type': 'text/calendar' },
  body: Buffer.from('BEGIN'),
};
const schema = buildSchema('type Query { nothing: Int }');
let clock = 0;
let point: ReturnType<typeof meetingPoint>;
let here: SampleGateway;
let there: SampleGateway;
const start = () =>
  startSample({
    trustProxy: true,
    clock: () => clock,
    allowanceExchange: point.join(),
    connect: (graph) =>
      Promise.resolve([...graph.connections(), fakeConnection({ name: 'booking', schema, door: () => calendar })]),
  });
beforeEach(async () => {
  clock = 0;
  point = meetingPoint();
  [here, there] = [await start(), await start()];
});
afterEach(async () => {
  await here.gateway.close();
  await there.gateway.close();
});

/** Statuses of so many requests, one after the other, in turn at both gateways. */
async function inTurn(count: number, ask: (gateway: SampleGateway, at: number) => Promise<number>): Promise<number[]> {
  const statuses = [];
  for (let at = 0; at < count; at++) {
    statuses.push(await ask(at % 2 === 0 ? here : there, at));
    // What one has given is on its way for some milliseconds.
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return statuses;
}

describe('several gateways of one house', () => {
  it('count how often a feed is asked for together, and tell each other neither its address nor who asks', async () => {
    const secret = 'A'.repeat(43);
    const read = async (gateway: SampleGateway, file: string) =>
      (await gateway.client.send({ path: `/feeds/${file}.ics`, headers: { 'x-forwarded-for': '203.0.113.9' } })).status;
    const statuses = await inTurn(40, (gateway) => read(gateway, secret));
    // Thirty at once, and what each gives before it hears of the other: at most a tenth and the request beyond it.
    expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(34);
    expect(statuses.slice(-2)).toEqual([429, 429]);
    expect(await read(here, 'other')).toBe(200);
    for (const key of point.keys) expect(key).toMatch(/^feeds? [\w-]{43}$/);
    expect([...point.keys].join(' ')).not.toContain(secret);
    clock = 20_000 * 6;
    expect([await read(here, secret), await read(there, secret)]).toEqual([200, 200]);
  });

  it('count what one network asks of all feeds together', async () => {
    let feeds = 0;
    const read = async ({ client }: SampleGateway, from: string) =>
      (await client.send({ path: `/feeds/${feeds++}.ics`, headers: { 'x-forwarded-for': from } })).status;
    while (feeds < 600) expect(await read(here, '203.0.113.9')).toBe(200);
    // The last of it is told after a second.
    await expect.poll(() => read(there, '203.0.113.9'), { timeout: 15_000 }).toBe(429);
    expect(await read(there, '203.0.113.10')).toBe(200);
  });

  it('count the uploads of one person together', async () => {
    const upload = async (gateway: SampleGateway, session: string) => {
      const origin = `http://nordlicht.localhost:${gateway.gateway.port}`;
      const headers = { origin, 'content-type': 'application/octet-stream', ...as(session) };
      return (await gateway.client.send({ method: 'POST', path: '/files/identity?name=a.pdf', headers, body: '{}' }))
        .status;
    };
    const statuses = await inTurn(28, (gateway) => upload(gateway, 'ada'));
    // Twenty at once; the fake identity has no such door.
    expect(statuses.filter((status) => status === 404).length).toBeLessThanOrEqual(23);
    expect(statuses.slice(-2)).toEqual([429, 429]);
    expect(await upload(there, 'bob')).toBe(404);
  });
});
