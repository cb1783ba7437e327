import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientOf } from './testing/client.ts';
import { meetingPoint } from './testing/exchange.ts';
import { TestSocket } from './testing/socket.ts';
import { as, type SampleGateway, startSample } from './testing/start.ts';

const ITEMS = '{ items { id } }';
const token = { authorization: 'Bearer dpt_partner' };
const other = { authorization: 'Bearer dpt_other' };

let sample: SampleGateway;
let clock = 0;
beforeEach(async () => {
  clock = 0;
  sample = await startSample({
    trustProxy: true,
    clock: () => clock,
    allowances: {
      token: { capacity: 25, perSecond: 1 },
      brand: { capacity: 45, perSecond: 5 },
      person: { capacity: 35, perSecond: 1 },
      network: { capacity: 15, perSecond: 1 },
    },
  });
  sample.graph.identity.tokens.set('dpt_other', { brandId: 'nordlicht', personId: '', scopes: [] });
});
afterEach(() => sample.gateway.close());

const ask = (query: string, headers: Record<string, string> = token) => sample.client.graphql(query, headers);

describe('the holder of a token', () => {
  it('is told what an operation cost and what is left, in the answer and in its headers', async () => {
    const { status, headers, json } = await ask(ITEMS);
    expect(status).toBe(200);
    expect(json.extensions).toEqual({ requestId: headers['x-request-id'], cost: { requested: 10, remaining: 15 } });
    expect(headers['ratelimit-policy']).toBe('"token";q=25;w=25;qu="cost"');
    expect(headers['ratelimit']).toBe('"token";r=15;t=10');
  });

  it('is refused with 429 when too little is left, told when to come back, and answered then', async () => {
    await ask(ITEMS);
    await ask(ITEMS);
    sample.graph.requests.length = 0;
    const { status, headers, json } = await ask(ITEMS);
    expect([status, headers['retry-after'], headers['ratelimit']]).toEqual([429, '5', '"token";r=5;t=20']);
    expect(json).toMatchObject({
      errors: [{ extensions: { code: 'RATE_LIMITED', retryAfterSeconds: 5, cost: { requested: 10, remaining: 5 } } }],
    });
    expect(sample.graph.requests).toEqual([]);
    clock = 4999;
    expect((await ask(ITEMS)).status).toBe(429);
    clock = 5000;
    expect((await ask(ITEMS)).status).toBe(200);
  });

  it('is not charged for what is refused before it is planned', async () => {
    await ask('{ nothing }');
    await ask('{ items {');
    expect((await ask(ITEMS)).json.extensions.cost.remaining).toBe(15);
  });

  it('shares what the brand has with the brand’s other tokens, and with nobody else', async () => {
    await ask(ITEMS);
    await ask(ITEMS);
    await ask(ITEMS, other);
    await ask(ITEMS, other);
    const { status, headers } = await ask(ITEMS, { authorization: 'Bearer dpt_third' });
    expect(status).toBe(401);
    sample.graph.identity.tokens.set('dpt_third', { brandId: 'nordlicht', personId: '', scopes: [] });
    const third = await ask(ITEMS, { authorization: 'Bearer dpt_third' });
    expect([headers['ratelimit'], third.status, third.headers['ratelimit']]).toEqual([
      undefined,
      429,
      '"brand";r=5;t=8',
    ]);
    expect((await ask(ITEMS, as('ada'))).status).toBe(200);
  });

  it('is refused at once what no waiting would allow', async () => {
    const { status, json } = await ask('{ a: items { id } b: items { id } c: items { id } }');
    expect([status, json.errors[0].extensions]).toEqual([400, { code: 'LIMIT_EXCEEDED', limit: 'cost', allowed: 25 }]);
  });

  it('pays for subscriptions, when they begin and for each event, and is told when they end for that', async () => {
    const one = await new TestSocket(sample.address, { headers: token }).init();
    await ask('{ a: items { id } }');
    one.subscribe('1', 'subscription { ticked { count } }');
    await expect.poll(() => sample.graph.ticked.listeners).toBe(1);
    const told = (id: string) => one.frames.filter((frame) => frame.id === id && frame.type === 'next');
    for (let count = 0; count < 14; count++) sample.graph.ticked.send({ count, author: { id: 'p1' } });
    await expect.poll(() => told('1').length).toBe(14);
    sample.graph.ticked.send({ count: 14, author: { id: 'p1' } });
    await one.next(({ id, type }) => id === '1' && type === 'complete');
    const { payload } = told('1').at(-1) ?? {};
    expect(payload).toMatchObject({
      data: null,
      errors: [{ extensions: { code: 'RATE_LIMITED', retryAfterSeconds: 1, cost: { requested: 1, remaining: 0 } } }],
    });
    await expect.poll(() => sample.graph.ticked.listeners).toBe(0);
    one.subscribe('2', 'subscription { ticked { count } }');
    const refused = await one.next(({ id, type }) => id === '2' && type === 'error');
    expect(refused.payload[0].extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: 1 });
    clock = 3000;
    one.subscribe('3', 'subscription { ticked { count } }');
    await expect.poll(() => sample.graph.ticked.listeners).toBe(1);
    sample.graph.ticked.send({ count: 15, author: { id: 'p1' } });
    await one.next(({ id, type }) => id === '3' && type === 'next');
    one.socket.terminate();
  });
});

describe('people who are signed in', () => {
  const from = (session: string, address = '203.0.113.7') => ask(ITEMS, { ...as(session), 'x-forwarded-for': address });

  it('have an account of their own, wherever they sit, and are not told of it in the answer', async () => {
    const addresses = ['203.0.113.7', '203.0.113.8', '2001:db8::1'];
    for (const address of addresses) expect((await from('ada', address)).status).toBe(200);
    const { status, headers, json } = await from('ada', '198.51.100.1');
    expect([status, headers['retry-after'], headers['ratelimit']]).toEqual([429, '5', '"person";r=5;t=30']);
    expect(json.errors[0].extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: 5 });
    const neighbour = await from('bob');
    expect([neighbour.status, neighbour.json.extensions?.cost]).toEqual([200, undefined]);
    clock = 5000;
    expect((await from('ada')).status).toBe(200);
  });

  it('have another one on each brand', async () => {
    sample.graph.identity.sessions.set('ada elsewhere', { brandId: 'vitalis', personId: 'p1', scopes: [] });
    for (let turn = 0; turn < 3; turn++) await from('ada');
    expect((await from('ada')).status).toBe(429);
    const { status } = await clientOf(sample.address, 'vitalis.localhost').graphql(ITEMS, {
      ...as('ada elsewhere'),
      'x-forwarded-for': '203.0.113.7',
    });
    expect(status).toBe(200);
  });
});

describe('several gateways of one house', () => {
  it('count one account together, over HTTP and in events', async () => {
    const point = meetingPoint();
    const allowances = { token: { capacity: 100, perSecond: 1 } };
    const here = await startSample({ clock: () => clock, allowances, allowanceExchange: point.join() });
    const there = await startSample({ clock: () => clock, allowances, allowanceExchange: point.join() });
    for (let turn = 0; turn < 5; turn++) {
      expect((await here.client.graphql(ITEMS, token)).status).toBe(200);
      await expect.poll(() => point.told).toBe(turn + 1);
    }
    const { headers } = await there.client.graphql(ITEMS, token);
    expect(headers['ratelimit']).toBe('"token";r=40;t=60');
    await expect.poll(() => point.told).toBe(6);
    const late = await here.client.graphql(
      `{ ${['a', 'b', 'c', 'd', 'e'].map((key) => `${key}: items { id }`).join(' ')} }`,
      token,
    );
    expect([late.status, late.headers['retry-after']]).toEqual([429, '10']);
    await here.gateway.close();
    await there.gateway.close();
  });

  it('count the visitors of one network together, and tell each other no address', async () => {
    const point = meetingPoint();
    const house = { clock: () => clock, trustProxy: true, allowances: { network: { capacity: 100, perSecond: 1 } } };
    const here = await startSample({ ...house, allowanceExchange: point.join() });
    const there = await startSample({ ...house, allowanceExchange: point.join() });
    const addresses = ['203.0.113.9', '2001:db8:1:2::7'];
    for (const [number, address] of addresses.entries()) {
      const from = { 'x-forwarded-for': address };
      for (let turn = 1; turn <= 9; turn++) {
        expect((await here.client.graphql(ITEMS, from)).status).toBe(200);
        await expect.poll(() => point.told).toBe(number * 10 + turn);
      }
      expect((await there.client.graphql(ITEMS, from)).headers['ratelimit']).toBe('"network";r=0;t=100');
      await expect.poll(() => point.told).toBe(number * 10 + 10);
      for (const gateway of [here, there]) {
        const refused = await gateway.client.graphql(ITEMS, from);
        expect([refused.status, refused.headers['retry-after']]).toEqual([429, '10']);
      }
    }
    expect((await there.client.graphql(ITEMS, { 'x-forwarded-for': '203.0.113.10' })).status).toBe(200);
    expect(point.keys.size).toBeGreaterThanOrEqual(addresses.length);
    for (const key of point.keys) expect(key).toMatch(/^network [\w-]{43}$/);
    await here.gateway.close();
    await there.gateway.close();
  });
});

describe('visitors', () => {
  const from = (address: string) => ask(ITEMS, { 'x-forwarded-for': `198.51.100.1, ${address}` });

  it('share what their network has, whatever they say of where they come from', async () => {
    expect((await from('2001:db8:1:2::7')).status).toBe(200);
    const neighbour = await from('2001:db8:1:2:ffff::9');
    expect([neighbour.status, neighbour.headers['retry-after']]).toEqual([429, '5']);
    expect((await from('2001:db8:1:3::7')).status).toBe(200);
    const { json, headers } = await from('203.0.113.9');
    expect([json.extensions.cost, headers['ratelimit']]).toEqual([undefined, '"network";r=5;t=10']);
  });

  it('are not counted on this machine, nor is who signs in there', async () => {
    for (let turn = 0; turn < 5; turn++) {
      expect((await from('127.0.0.1')).status).toBe(200);
      expect((await ask(ITEMS, { ...as('ada'), 'x-forwarded-for': '127.0.0.1' })).status).toBe(200);
    }
  });
});
