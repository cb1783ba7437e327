import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSite } from './testing/site.ts';
import { as, startSample } from './testing/start.ts';

let sample: Awaited<ReturnType<typeof startSite>>;
beforeAll(async () => {
  sample = await startSite();
});
afterAll(() => sample.close());

const get = (...request: Parameters<typeof sample.get>) => sample.get(...request);

describe('hosts and brands', () => {
  it('answers an unknown host with a page that names it, in the language of the browser', async () => {
    const german = await get('/', {}, 'nobody.example');
    expect(german.status).toBe(404);
    expect(german.text).toContain('nobody.example');
    expect(german.text).toContain('gehört zu keiner Marke');
    const english = await get('/specialist', { 'accept-language': 'en-GB,en;q=0.9' }, 'nobody.example');
    expect(english.text).toContain('belongs to no brand');
    const machine = await get('/', { accept: 'application/json' }, 'nobody.example');
    expect(machine.json.errors[0].extensions.code).toBe('UNKNOWN_HOST');
  });

  it('says that it is not available for the moment while identity has no database', async () => {
    sample.graph.identity.isAway = true;
    const shown = await get('/', {}, 'plain.example');
    const answer = await sample.client.send({
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    sample.graph.identity.isAway = false;
    expect([shown.status, shown.headers['retry-after']]).toEqual([503, '2']);
    expect(shown.text).toContain('Im Moment nicht verfügbar');
    expect([answer.status, answer.headers['retry-after']]).toEqual([503, '2']);
    expect(answer.json.errors[0].extensions).toEqual({ code: 'SERVICE_UNAVAILABLE' });
    expect((await get('/', {}, 'plain.example')).status).toBe(200);
  });

  it('shows the host as text, whatever it holds', async () => {
    const answer = await get('/', {}, '<script>alert(1)</script>');
    expect(answer.text).not.toContain('<script>');
  });

  it('refuses operations on an unknown host', async () => {
    const answer = await sample.client.send({
      method: 'POST',
      host: 'nobody.example',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
    });
    expect(answer.json.errors[0].extensions.code).toBe('UNKNOWN_HOST');
  });

  it('lists the brands at localhost, with links to the portals they have', async () => {
    const answer = await get('/', {}, 'localhost');
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('Nordlicht &lt;Praxis&gt;');
    expect(answer.text).toContain(`href="http://nordlicht.localhost:${sample.gateway.port}/specialist"`);
    expect(answer.text).not.toContain('/affiliate"');
    expect((await get('/specialist', {}, 'localhost')).status).toBe(404);
  });
});

describe('every answer', () => {
  it('carries the security headers and a request id, and no CORS', async () => {
    for (const path of ['/', '/healthz', '/graphql', '/nothing.txt', '/favicon.svg']) {
      const { headers } = await get(path, { origin: 'https://evil.example' });
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('same-origin');
      expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
      expect(headers['access-control-allow-origin']).toBeUndefined();
      expect(headers['strict-transport-security']).toBeUndefined();
    }
  });

  it('asks for https for good when it came by https', async () => {
    const secure = await startSample({ publicScheme: 'https' });
    const { headers } = await secure.client.send({ path: '/healthz' });
    expect(headers['strict-transport-security']).toContain('max-age=31536000');
    const signedIn = await secure.client.graphql('mutation { signIn(name: "x") { kind } }');
    expect(signedIn.headers['set-cookie']).toBe(
      '__Host-daraport=fresh-token; Path=/; Max-Age=60; HttpOnly; SameSite=Lax; Secure',
    );
    await secure.gateway.close();
  });
});

describe('cookies', () => {
  it('are set and cleared by what the subgraphs ask, never in the data', async () => {
    const signedIn = await sample.client.graphql('mutation { signIn(name: "x") { kind } }');
    expect(signedIn.headers['set-cookie']).toBe('daraport=fresh-token; Path=/; Max-Age=60; HttpOnly; SameSite=Lax');
    expect(signedIn.text).not.toContain('fresh-token');
    expect(signedIn.headers['cache-control']).toBe('no-store');
    const signedOut = await sample.client.graphql('mutation { signOut }', as('ada'));
    expect(signedOut.headers['set-cookie']).toContain('Max-Age=0');
  });

  it('are never set over plain http beyond this machine; the sign-in says why', async () => {
    const answer = await sample.client.send({
      method: 'POST',
      host: 'plain.example',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"mutation { signIn(name: \\"x\\") { kind } }"}',
    });
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(answer.json.errors[0].extensions.code).toBe('SESSION_NEEDS_HTTPS');
    expect(answer.json.data).toBeUndefined();
  });
});

describe('doors', () => {
  it('tell health and readiness', async () => {
    expect((await get('/healthz')).json).toEqual({ status: 'ok' });
    expect((await get('/readyz')).json).toEqual({ status: 'ready', waiting: [] });
  });

  it('tell by its name what the house needs and does not work', async () => {
    let work = async (): Promise<boolean> => true;
    const worked = await startSample({ checks: { worker: () => work() } });
    const ready = async (): Promise<unknown> => {
      const { status, json } = await worked.client.send({ path: '/readyz' });
      return [status, json];
    };
    expect(await ready()).toEqual([200, { status: 'ready', waiting: [] }]);
    work = async () => false;
    expect(await ready()).toEqual([503, { status: 'waiting', waiting: ['worker'] }]);
    work = () => Promise.reject(new Error('no database'));
    expect(await ready()).toEqual([503, { status: 'waiting', waiting: ['worker'] }]);
    work = () => new Promise(() => undefined);
    expect(await ready()).toEqual([503, { status: 'waiting', waiting: ['worker'] }]);
    await worked.gateway.close();
  });

  it('lead to the sandbox in a demo alone', async () => {
    expect((await get('/sandbox/mailbox')).text).toBe('mails at /sandbox/mailbox');
    expect((await get('/sandbox/mailbox/7/html')).headers['content-security-policy']).toBe("default-src 'none'");
    const bare = await startSample();
    expect((await bare.client.send({ path: '/sandbox/mailbox', headers: { accept: 'application/json' } })).status).toBe(
      503,
    );
    await bare.gateway.close();
  });

  it('let a browser confirm and read its payment, and nothing else of the vendor', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const send = (method: 'GET' | 'POST', path: string, authorization: string) =>
      sample.client.send({
        method,
        path: `/sandbox/stripe${path}`,
        headers: { ...form, authorization },
        ...(method === 'POST' ? { body: 'a=b' } : {}),
      });
    expect((await send('POST', '/v1/payment_intents/pi_1/confirm', 'Bearer pk_test_1')).json).toEqual({
      status: 'succeeded',
    });
    expect((await send('GET', '/v1/payment_intents/pi_1?client_secret=x', 'Bearer pk_test_1')).status).toBe(200);
    expect(sample.vendorSaw).toEqual([
      'POST /v1/payment_intents/pi_1/confirm Bearer pk_test_1',
      'GET /v1/payment_intents/pi_1?client_secret=x Bearer pk_test_1',
    ]);
    for (const [method, path, key] of [
      ['POST', '/v1/refunds', 'Bearer pk_test_1'],
      ['POST', '/v1/payment_intents/pi_1/confirm', 'Bearer sk_test_1'],
      ['POST', '/v1/payment_intents/..%2frefunds/confirm', 'Bearer pk_test_1'],
      ['POST', '/v1/payment_intents/pi_1/cancel', 'Bearer pk_test_1'],
    ] as const) {
      expect((await send(method, path, key)).status).toBeGreaterThanOrEqual(400);
    }
    expect(sample.vendorSaw).toHaveLength(2);
  });
});
