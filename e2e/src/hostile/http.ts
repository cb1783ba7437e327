import { describe, expect, it } from 'vitest';
import { jsonType, type World } from './world.ts';

/** Bodies, headers, hosts and paths over plain HTTP. */
export function describeHttp(world: () => World): void {
  const post = (body: string | Buffer, headers: Record<string, string> = {}) =>
    world().send({ method: 'POST', path: '/graphql', headers: { ...jsonType, ...headers }, body });
  const query = JSON.stringify({ query: '{ brand { slug } }' });

  describe('hostile requests', () => {
    it.each([
      ['a form', 'query=%7Bbrand%7Bslug%7D%7D', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
      ['plain text', query, { 'content-type': 'text/plain' }, 415],
      ['a multipart upload', '--x--', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
      ['an odd content type', query, { 'content-type': 'message/x; ; application/json' }, 415],
      ['an array of sign-ins', `[${query},${query}]`, {}, 400],
      ['broken JSON', '{"query":', {}, 400],
      ['a JSON text', '"{ brand }"', {}, 400],
      ['nothing', '', {}, 400],
      ['no query', '{}', {}, 400],
      ['a query that is a number', '{"query":1}', {}, 400],
      ['variables that are a list', '{"query":"{ __typename }","variables":[]}', {}, 400],
      ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), {}, 400],
      ['a foreign origin', query, { origin: 'https://evil.example' }, 403],
      ['the null origin', query, { origin: 'null' }, 403],
    ] as const)('are refused: %s', async (_case, body, headers, status) => {
      const answer = await post(body, headers);
      expect(answer.status).toBe(status);
      expect(answer.json.errors[0].message).toBeTypeOf('string');
      expect(answer.json.data).toBeUndefined();
    });

    it('change nothing by GET, and read nothing by a simple one', async () => {
      const get = (text: string, headers: Record<string, string>) =>
        world().send({ path: `/graphql?query=${encodeURIComponent(text)}`, headers });
      const preflight = { 'apollo-require-preflight': '1' };
      const mutation = await get('mutation { signOut { isSignedOut } }', preflight);
      expect([mutation.status, mutation.headers['allow']]).toEqual([405, 'POST']);
      expect((await get('{ brand { slug } }', {})).status).toBe(400);
      expect((await get('{ brand { slug } }', { 'content-type': 'text/plain' })).status).toBe(400);
      expect((await get('{ brand { slug } }', preflight)).json.data).toEqual({ brand: { slug: 'nordlicht' } });
    });

    it('are answered in the media type they ask for', async () => {
      for (const body of [query, '{"query":"{ nope }"}', '{"query":"{"}', '{']) {
        const modern = await post(body, { accept: 'application/graphql-response+json' });
        expect(modern.headers['content-type']).toBe('application/graphql-response+json; charset=utf-8');
        expect((await post(body, { accept: 'application/json' })).headers['content-type']).toContain(
          'application/json',
        );
        expect(modern.status).toBe(body === query ? 200 : 400);
      }
    });

    it('become nobody and no other brand by headers of ours', async () => {
      const headers = {
        'x-daraport-signature': 'x',
        'x-daraport-viewer': '{"kind":"system"}',
        'x-viewer': 'admin',
        'x-brand': 'vitalis',
        'x-forwarded-host': 'vitalis.localhost',
        'x-forwarded-proto': 'https',
        'apollo-federation-include-trace': 'ftv1',
      };
      const answer = await post('{"query":"{ brand { slug } viewer { isAuthenticated scopes } }"}', headers);
      expect(answer.json.errors).toBeUndefined();
      expect(answer.json.data).toEqual({
        brand: { slug: 'nordlicht' },
        viewer: { isAuthenticated: false, scopes: [] },
      });
    });

    it('with headers beyond measure are refused before anything is read', async () => {
      const large = await world()
        .send({ headers: { 'x-large': 'x'.repeat(20_000) } })
        .catch(() => ({ status: 400 }));
      expect(large.status).toBeOneOf([400, 431]);
      const crumbs = Array.from({ length: 400 }, (_, i) => `c${i}=${i};`).join(' ');
      expect((await post(query, { cookie: crumbs })).json.data).toEqual({ brand: { slug: 'nordlicht' } });
    });
  });

  describe('hosts and paths', () => {
    it.each([
      'nobody.example',
      'nordlicht.localhost.evil.example',
      'localhost.',
      '<script>',
      '[::1]',
      'nordlicht.localhost:99999999',
    ])('of nobody are answered with 404: %s', async (host) => {
      const page = await world().send({ host, path: '/specialist', headers: { accept: 'text/html' } });
      expect(page.status).toBe(404);
      expect(page.text).not.toContain('<script>');
      const asked = await world().send({ host, method: 'POST', path: '/graphql', headers: jsonType, body: query });
      expect([asked.status, asked.json.errors[0].extensions.code]).toEqual([404, 'UNKNOWN_HOST']);
    });

    it.each([
      '/_portal/patient/../../../package.json',
      '/_portal/patient/..%2f..%2f..%2fpackage.json',
      '/_portal/patient/%2e%2e/%2e%2e/%2e%2e/package.json',
      '/_portal/patient/..%5c..%5cpackage.json',
      '/_portal/..%2fpatient/index.html',
      '/_portal/patient/%00',
      '/_portal/patient/assets%00.js',
      '/sandbox/../package.json',
      '/sandbox/mailbox/..%2f..%2fpackage.json',
      '/sandbox/mailbox/%00/html',
      '/sandbox/stripe/v1/payment_intents/..%2fcustomers',
      '/sandbox/stripe/v1/payment_intents/pi_x?key=pk_test_sandbox%0d%0aX-Evil:1',
      '/files/compliance/..%2f..%2fsecrets.json',
      '/files/compliance/%00',
      '/files/../secrets.json',
      '/.env',
      '/secrets.json',
    ])('lead to no file: %s', async (path) => {
      const { status, text } = await world().send({ path, headers: { accept: 'text/html' } });
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(text).not.toMatch(/masterKey|"dependencies"|\[core\]/);
    });

    it.each([
      '/%',
      '/%ff',
      '/%00',
      '/r/%00',
      '/r/%ff',
      '/r/',
      `/r/${'a'.repeat(5000)}`,
      '//evil.example/',
      '/\\evil.example',
      '/?a=%00',
      '/readyz?%',
    ])('that are malformed break nothing: %s', async (path) => {
      const { status, headers } = await world().send({ path });
      expect(status).toBeLessThan(500);
      expect(String(headers['location'] ?? '/')).toMatch(/^\/(?![/\\])/);
    });

    it.each(['PUT', 'DELETE', 'OPTIONS', 'HEAD'] as const)('know no %s on the graph', async (method) => {
      const { status, headers } = await world().send({ method, path: '/graphql' });
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(headers['access-control-allow-origin']).toBeUndefined();
    });
  });
}
