import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { openClient } from '../graph-client.ts';
import { signIn } from '../journey.steps.ts';
import { Wire } from './wire.ts';
import { jsonType, type World } from './world.ts';

const watch = 'subscription { messageReceived { message { id } } }';

/** What a socket must not allow. */
export function describeSocket(world: () => World): void {
  const opened: Wire[] = [];
  afterEach(async () => {
    for (const one of opened.splice(0)) {
      one.socket.terminate();
      await one.closed;
    }
  });
  const cookies = new Map<string, string>();
  async function cookieOf(email: string): Promise<string> {
    const known = cookies.get(email);
    if (known) return known;
    const query = `mutation { signIn(input: { email: "${email}", password: "demo-daraport" }) { __typename } }`;
    const answer = await world().send({
      method: 'POST',
      path: '/graphql',
      headers: jsonType,
      body: JSON.stringify({ query }),
    });
    const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? '';
    if (!cookie.startsWith('daraport=')) throw new Error(`${email} could not sign in: ${answer.text}`);
    cookies.set(email, cookie);
    return cookie;
  }
  const dial = (headers: Record<string, string>, path?: string, protocol?: string): Wire => {
    const { port } = world().house;
    const one = new Wire(port, { host: `nordlicht.localhost:${port}`, ...headers }, path, protocol);
    opened.push(one);
    return one;
  };
  const own = () => ({ origin: world().house.origin('nordlicht') });
  const signedIn = async (email = 'felix.hartmann@example.org') => dial({ ...own(), cookie: await cookieOf(email) });

  describe('a handshake', () => {
    it('works for the brand’s own page, as the control', async () => {
      const one = await (await signedIn()).init();
      one.subscribe('1', watch);
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(one.frames.filter(({ type }) => type !== 'connection_ack')).toEqual([]);
      expect(one.socket.readyState).toBe(WebSocket.OPEN);
    });

    it.each([
      ['a foreign page with the victim’s cookie', 'https://evil.example'],
      ['a page without an origin of its own', 'null'],
      ['a look-alike', 'http://nordlicht.localhost.evil.example'],
      ['the brand’s host on another port', 'http://nordlicht.localhost:1'],
      ['the brand’s host over another scheme', 'https://nordlicht.localhost'],
    ])('is refused to %s', async (_case, origin) => {
      const cookie = await cookieOf('felix.hartmann@example.org');
      expect(await dial({ origin, cookie }).closed).toBe(403);
    });

    it('is refused to the other brand’s page, on an unknown host, and on another path', async () => {
      const cookie = await cookieOf('felix.hartmann@example.org');
      expect(await dial({ origin: world().house.origin('vitalis'), cookie }).closed).toBe(403);
      expect(await dial({ ...own(), host: 'nobody.example' }).closed).toBe(404);
      expect(await dial(own(), '/other').closed).toBe(404);
    });

    it('is refused in another protocol', async () => {
      const old = dial(own(), '/graphql', 'graphql-ws');
      expect(await old.closed).toBeOneOf([400, 1002, 1006, 4406]);
    });

    it('on the other brand’s host makes nobody of the session', async () => {
      const { port } = world().house;
      const cookie = await cookieOf('felix.hartmann@example.org');
      const one = await dial({
        host: `vitalis.localhost:${port}`,
        origin: world().house.origin('vitalis'),
        cookie,
      }).init();
      one.subscribe('1', watch);
      const { payload } = await one.next(({ id }) => id === '1');
      expect(JSON.stringify(payload)).toContain('UNAUTHORIZED_FIELD_OR_TYPE');
    });
  });

  describe('a socket is closed', () => {
    it.each([
      ['a query', '{ viewer { isAuthenticated } }'],
      ['a mutation', 'mutation { signOut { isSignedOut } }'],
      [
        'a mutation beside a subscription',
        `${watch.replace('subscription', 'subscription A')} mutation B { signOut { isSignedOut } }`,
      ],
    ])('for %s, which is not run', async (_case, query) => {
      const one = await (await signedIn()).init();
      one.subscribe('1', query);
      expect(await one.closed).toBe(4400);
      await (await signedIn()).init();
    });

    it('for subscribing before it introduced itself, and for introducing itself twice', async () => {
      const early = await (await signedIn()).open();
      early.subscribe('1', watch);
      expect(await early.closed).toBe(4401);
      const twice = await (await signedIn()).init();
      twice.send({ type: 'connection_init' });
      expect(await twice.closed).toBe(4429);
    });

    it('when it does not introduce itself within three seconds', async () => {
      const silent = await (await signedIn()).open();
      expect(await silent.closed).toBe(4408);
    });

    it('for its 21st subscription', async () => {
      const one = await (await signedIn()).init();
      for (let index = 0; index < 20; index++) one.subscribe(String(index), watch);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(one.socket.readyState).toBe(WebSocket.OPEN);
      one.subscribe('20', watch);
      expect(await one.closed).toBe(4429);
    });

    it('for two subscriptions of one name', async () => {
      const one = await (await signedIn()).init();
      one.subscribe('1', watch);
      one.subscribe('1', watch);
      expect(await one.closed).toBe(4409);
    });

    it('for a frame of 65 kB', async () => {
      const one = await (await signedIn()).init();
      one.subscribe('1', `${watch} #${'x'.repeat(65 * 1024)}`);
      expect(await one.closed).toBe(1009);
    });

    it.each([
      ['no JSON', 'nonsense'],
      ['no message', '[]'],
      ['an unknown type', '{"type":"evil"}'],
      ['a payload that is no request', '{"id":"1","type":"subscribe","payload":5}'],
    ])('for nonsense: %s', async (_case, text) => {
      const one = await (await signedIn()).init();
      one.send(text);
      expect(await one.closed).toBeOneOf([4400, 1011, 1013]);
    });

    it('for the sixth socket of one person', async () => {
      for (let index = 0; index < 5; index++) await (await signedIn('mara.vogel@example.org')).init();
      const sixth = await (await signedIn('mara.vogel@example.org')).open();
      sixth.send({ type: 'connection_init' });
      expect(await sixth.closed).toBe(4429);
    });

    it('without origin, cookie and token; and for a wrong token', async () => {
      const bare = await dial({}).open();
      bare.send({ type: 'connection_init' });
      expect(await bare.closed).toBe(4403);
      const wrong = await dial({}).open();
      wrong.send({ type: 'connection_init', payload: { authorization: 'Bearer dpt_wrong' } });
      expect(await wrong.closed).toBe(4401);
    });

    it('within two seconds of the sign-out', async () => {
      const client = openClient(world().house, 'nordlicht');
      await signIn(client, 'felix.hartmann@example.org');
      const query =
        'mutation { signIn(input: { email: "felix.hartmann@example.org", password: "demo-daraport" }) { __typename } }';
      const answer = await world().send({
        method: 'POST',
        path: '/graphql',
        headers: jsonType,
        body: JSON.stringify({ query }),
      });
      const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? '';
      const one = await dial({ ...own(), cookie }).init();
      one.subscribe('1', watch);
      const from = performance.now();
      const out = await world().send({
        method: 'POST',
        path: '/graphql',
        headers: { ...jsonType, cookie },
        body: '{"query":"mutation { signOut { isSignedOut } }"}',
      });
      expect(out.json.data.signOut.isSignedOut).toBe(true);
      expect(await one.closed).toBe(4401);
      expect(performance.now() - from).toBeLessThan(2000);
      expect((await client.ask('{ viewer { isAuthenticated } }')).data?.['viewer'].isAuthenticated).toBe(true);
    });
  });

  it('hostile subscriptions are refused as every operation', async () => {
    const one = await (await signedIn()).init();
    const cases = [
      ['subscription { nope }', 'GRAPHQL_VALIDATION_FAILED'],
      ['subscription {', 'GRAPHQL_PARSE_FAILED'],
      ['subscription { messageReceived { message { __proto__: id } } }', 'FORBIDDEN_NAME'],
      [
        `subscription { messageReceived { message { ${Array.from({ length: 40 }, (_, i) => `a${i}: id`).join(' ')} } } }`,
        'LIMIT_EXCEEDED',
      ],
      ['subscription { messageReceived(conversationId: "a\\u0000") { message { id } } }', 'BAD_USER_INPUT'],
      ['subscription { metricsChanged }', 'UNAUTHORIZED_FIELD_OR_TYPE'],
      ['subscription { messageReceived(conversationId: "nobody", after: "x") { message { id } } }', 'BAD_USER_INPUT'],
      ['subscription { messageReceived(conversationId: "nobody") { message { id } } }', 'NOT_FOUND'],
      ['subscription { typing(conversationId: "x") { at } }', 'NOT_FOUND'],
      ['subscription { visitSignalReceived(visitId: "x", connectionId: "y") { id } }', 'NOT_FOUND'],
      ['subscription { paymentChanged(id: "nobody") { id } }', 'NOT_FOUND'],
      ['subscription { holdChanged(id: "\' or 1=1") { id } }', 'NOT_FOUND'],
      ['subscription { visitChanged(visitId: "x") { id } }', 'NOT_FOUND'],
      ['subscription { dataRequestChanged(id: "x") { id } }', 'NOT_FOUND'],
    ] as const;
    for (const [index, [query, code]] of cases.entries()) {
      one.subscribe(String(index), query);
      const { payload } = await one.next(({ id }) => id === String(index));
      const [error] = payload.errors ?? payload;
      expect(error?.extensions.code, query).toBe(code);
    }
  });
}
