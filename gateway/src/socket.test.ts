import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { as, type SampleGateway, startSample } from './testing/start.ts';
import { TestSocket } from './testing/socket.ts';

let sample: SampleGateway;
beforeEach(async () => void (sample = await startSample()));
afterEach(() => sample.gateway.close());

const NOTES = 'subscription ($room: String) { noteAdded(room: $room) { id body author { name mail: email } } }';
const socket = (headers: Record<string, string> = as('ada'), host?: string) =>
  new TestSocket(sample.address, { headers, ...(host ? { host } : {}) });
const listening = (count: number) => expect.poll(() => sample.graph.noteAdded.listeners).toBe(count);

async function subscribed(headers = as('ada'), query = NOTES): Promise<TestSocket> {
  const one = await socket(headers).init();
  one.subscribe('1', query, { room: 'r' });
  await listening(1);
  return one;
}

describe('a subscription', () => {
  it('brings events completed from other subgraphs, with denied places null', async () => {
    const one = await subscribed();
    sample.graph.noteAdded.send({ id: 'n7' });
    const { payload } = await one.next((frame) => frame.type === 'next');
    expect(payload.data).toEqual({
      noteAdded: { id: 'n7', body: 'CANARY-body', author: { name: 'CANARY-name-Ada', mail: null } },
    });
    expect(payload.errors).toMatchObject([
      {
        path: ['noteAdded', 'author', 'mail'],
        extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE', reason: 'SCOPE_MISSING' },
      },
    ]);
    expect(sample.graph.requests[0]?.request.variables).toEqual({ room: 'r' });
  });

  it('is refused when its root is not for the viewer, and no subgraph is asked', async () => {
    const one = await socket(as('bob')).init();
    one.subscribe('1', NOTES);
    const { payload } = await one.next((frame) => frame.type === 'next');
    expect(payload).toMatchObject({
      data: null,
      errors: [{ path: ['noteAdded'], extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }],
    });
    await one.next((frame) => frame.type === 'complete');
    expect(sample.graph.requests).toEqual([]);
  });

  it('frees its listener at once when the client unsubscribes, and when the socket goes', async () => {
    const one = await subscribed();
    one.send({ id: '1', type: 'complete' });
    await listening(0);
    one.subscribe('2', NOTES);
    await listening(1);
    one.socket.terminate();
    await listening(0);
  });

  it('asks who listens again for every event, and stops when that has changed', async () => {
    const one = await subscribed();
    sample.graph.identity.sessions.set('ada', { brandId: 'nordlicht', personId: 'p1', scopes: ['notes:read'] });
    sample.tell({ brandId: 'nordlicht', personId: 'p1' });
    sample.graph.noteAdded.send({ id: 'n8' });
    const { payload } = await one.next((frame) => frame.type === 'next');
    expect(payload).toMatchObject({ data: null, errors: [{ extensions: { code: 'ACCESS_CHANGED' } }] });
    await listening(0);
    expect(JSON.stringify(one.frames)).not.toContain('CANARY');
  });

  it('stops as soon as a change is told, also while nothing happens, and not for a change that is none to it', async () => {
    const one = await subscribed();
    sample.graph.identity.sessions.set('ada', {
      brandId: 'nordlicht',
      personId: 'p1',
      scopes: ['names:read', 'notes:read', 'visits:join'],
    });
    const asked = sample.graph.identity.asked.length;
    sample.tell({ brandId: 'nordlicht' });
    await expect.poll(() => sample.graph.identity.asked.length).toBeGreaterThan(asked);
    sample.graph.noteAdded.send({ id: 'n9' });
    await one.next((frame) => frame.payload?.data?.noteAdded?.id === 'n9');
    sample.graph.identity.sessions.set('ada', { brandId: 'nordlicht', personId: 'p1', scopes: ['notes:read'] });
    sample.tell({ brandId: 'nordlicht' });
    const { payload } = await one.next(
      (frame) => frame.type === 'next' && frame.payload.errors?.[0]?.path === undefined,
    );
    expect(payload).toMatchObject({ data: null, errors: [{ extensions: { code: 'ACCESS_CHANGED' } }] });
    await one.next((frame) => frame.type === 'complete');
    await listening(0);
  });

  it('is validated and limited as every operation', async () => {
    const one = await socket().init();
    const cases = [
      ['subscription { nope }', 'GRAPHQL_VALIDATION_FAILED'],
      ['subscription {', 'GRAPHQL_PARSE_FAILED'],
      [
        `subscription { ticked { ${Array.from({ length: 40 }, (_, i) => `a${i}: count`).join(' ')} } }`,
        'LIMIT_EXCEEDED',
      ],
      ['subscription { ticked { __proto__: count } }', 'FORBIDDEN_NAME'],
    ] as const;
    for (const [index, [query, code]] of cases.entries()) {
      one.subscribe(String(index), query);
      const { payload } = await one.next((frame) => frame.id === String(index) && frame.type === 'error');
      expect(payload[0].extensions.code).toBe(code);
    }
    one.subscribe('v', 'subscription ($room: String) { noteAdded(room: $room) { id } }', { room: 5 });
    const { payload } = await one.next((frame) => frame.id === 'v');
    expect(payload.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('says in each event what failed on the way, and goes on', async () => {
    const one = await subscribed(as('ada'), 'subscription { noteAdded { id author { name } } }');
    sample.graph.isIdentityBroken = true;
    sample.graph.noteAdded.send({ id: 'n1' });
    const { payload } = await one.next((frame) => frame.type === 'next');
    expect(payload.errors[0]).toMatchObject({ extensions: { code: 'SUBREQUEST_FAILED', serviceName: 'identity' } });
    sample.graph.isIdentityBroken = false;
    sample.graph.noteAdded.send({ id: 'n2' });
    await one.next((frame) => frame.payload?.data?.noteAdded?.id === 'n2');
  });
});

describe('a socket is closed', () => {
  it('within two seconds of a sign-out, told or not asked about', async () => {
    const one = await subscribed();
    const from = performance.now();
    sample.graph.identity.sessions.delete('ada');
    sample.tell({ brandId: 'nordlicht', sessionId: 'ada' });
    expect(await one.closed).toBe(4401);
    expect(one.closedAt - from).toBeLessThan(2000);
    await listening(0);
  });

  it('within two seconds of a sign-out, where nobody tells', async () => {
    const untold = await startSample({ onViewerChanged: undefined as never });
    const one = await new TestSocket(untold.address, { headers: as('ada') }).init();
    const from = performance.now();
    untold.graph.identity.sessions.delete('ada');
    expect(await one.closed).toBe(4401);
    expect(one.closedAt - from).toBeLessThan(2000);
    await untold.gateway.close();
  });

  it('when changes were missed, and its session turns out to have ended', async () => {
    const one = await subscribed();
    const other = await socket(as('bob')).init();
    sample.graph.identity.sessions.delete('ada');
    sample.tell({});
    expect(await one.closed).toBe(4401);
    expect(other.socket.readyState).toBe(other.socket.OPEN);
  });

  it('when its token is revoked', async () => {
    const one = await socket({}).init({ authorization: 'Bearer dpt_partner' });
    sample.graph.identity.tokens.delete('dpt_partner');
    sample.tell({ brandId: 'nordlicht', tokenId: 'dpt_partner' });
    expect(await one.closed).toBe(4401);
  });

  it('only when the change is about its own viewer', async () => {
    const one = await subscribed();
    const asked = sample.graph.identity.asked.length;
    sample.tell({ brandId: 'nordlicht', personId: 'p2' });
    sample.tell({ brandId: 'vitalis', personId: 'p1' });
    expect(sample.graph.identity.asked).toHaveLength(asked);
    expect(one.socket.readyState).toBe(one.socket.OPEN);
  });

  it.each([
    ['a query', '{ viewer { kind } }'],
    ['a mutation', 'mutation { touch { ok } }'],
    ['a mutation beside a subscription', 'subscription A { ticked { count } } mutation B { touch { ok } }'],
  ])('for %s', async (_case, query) => {
    const one = await socket().init();
    one.subscribe('1', query);
    expect(await one.closed).toBe(4400);
    expect(sample.graph.requests).toEqual([]);
  });

  it('for subscribing before it introduced itself, and for doing so twice', async () => {
    const early = await socket().open();
    early.subscribe('1', NOTES);
    expect(await early.closed).toBe(4401);
    const twice = await socket().init();
    twice.send({ type: 'connection_init' });
    expect(await twice.closed).toBe(4429);
  });

  it('when it does not introduce itself in time', async () => {
    const silent = await socket().open();
    expect(await silent.closed).toBe(4408);
  });

  it('for the 21st subscription', async () => {
    const one = await socket().init();
    for (let i = 0; i < 20; i++) one.subscribe(String(i), NOTES);
    await listening(20);
    one.subscribe('20', NOTES);
    expect(await one.closed).toBe(4429);
    await listening(0);
  });

  it('for a frame of 65 kB, and for nonsense', async () => {
    const large = await socket().init();
    large.send({
      id: '1',
      type: 'subscribe',
      payload: { query: `subscription { ticked { count } } #${'x'.repeat(65_536)}` },
    });
    expect(await large.closed).toBe(1009);
    const wild = await socket().init();
    wild.send('nonsense');
    expect(await wild.closed).toBe(4400);
  });

  it('for the sixth socket of one person, on any host of the brand', async () => {
    for (let i = 0; i < 5; i++) await socket().init();
    const sixth = await socket(as('ada'), 'praxis.localhost').open();
    sixth.send({ type: 'connection_init' });
    expect(await sixth.closed).toBe(4429);
    await socket(as('bob')).init();
  });

  it('when it wears no session and no browser stands behind it', async () => {
    const one = await socket({}).open();
    one.send({ type: 'connection_init' });
    expect(await one.closed).toBe(4403);
  });

  it('for a wrong token', async () => {
    const one = await socket({}).open();
    one.send({ type: 'connection_init', payload: { authorization: 'Bearer dpt_wrong' } });
    expect(await one.closed).toBe(4401);
  });

  it('when the gateway goes away', async () => {
    const other = await startSample();
    const one = await new TestSocket(other.address, { headers: as('ada') }).init();
    await other.gateway.close();
    expect(await one.closed).toBe(1001);
  });
});
