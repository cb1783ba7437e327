import { describe, expect, it } from 'vitest';
import { jsonType, key, type Reply, type World } from './world.ts';

const signInAs = `mutation ($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) { __typename ... on Error { code message } } }`;

/** How people prove who they are, and how that cannot be forced, stolen or repeated. */
export function describeSessions(world: () => World): void {
  const graph = (query: string, variables: unknown, headers: Record<string, string> = {}): Promise<Reply> =>
    world().send({
      method: 'POST',
      path: '/graphql',
      headers: { ...jsonType, ...headers },
      body: JSON.stringify({ query, variables }),
    });
  const cookieIn = (reply: Reply): string => String(reply.headers['set-cookie'] ?? '').split(';')[0] ?? '';
  const newAddress = () => `hostile.${key().slice(0, 8)}@example.org`;

  describe('a session', () => {
    it('lives in a cookie that no script and no other site can use, and nowhere else', async () => {
      const reply = await graph(signInAs, { email: 'mara.vogel@example.org', password: 'demo-daraport' });
      const [line] = [reply.headers['set-cookie']].flat();
      expect(line).toMatch(/^daraport=[\w-]+; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/);
      expect(reply.text).not.toContain(cookieIn(reply).slice('daraport='.length));
      expect(reply.headers['cache-control']).toBe('no-store');
    });

    it('is a new one after every sign-in, and the old one is over', async () => {
      const first = cookieIn(await graph(signInAs, { email: 'mara.vogel@example.org', password: 'demo-daraport' }));
      const second = cookieIn(
        await graph(signInAs, { email: 'mara.vogel@example.org', password: 'demo-daraport' }, { cookie: first }),
      );
      expect(second).not.toBe(first);
      const isIn = async (cookie: string) =>
        (await graph('{ viewer { isAuthenticated } }', {}, { cookie })).json.data.viewer.isAuthenticated;
      expect([await isIn(first), await isIn(second)]).toEqual([false, true]);
    });

    it('that is over is told apart from none, and its cookie is taken away', async () => {
      const cookie = cookieIn(await graph(signInAs, { email: 'mara.vogel@example.org', password: 'demo-daraport' }));
      await graph('mutation { signOut { isSignedOut } }', {}, { cookie });
      const late = await graph('{ unreadMessageCount }', {}, { cookie });
      expect(late.json.errors[0].extensions).toMatchObject({
        code: 'UNAUTHORIZED_FIELD_OR_TYPE',
        reason: 'SESSION_EXPIRED',
      });
      expect(String(late.headers['set-cookie'])).toContain('Max-Age=0');
    });

    it.each([
      'daraport=',
      'daraport=x',
      `daraport=${'a'.repeat(5000)}`,
      'daraport=%00',
      'daraport=%ff',
      "daraport=' or 1=1",
      '__Host-daraport=x',
      'daraport=a; daraport=b',
    ])('is not made up: %s', async (cookie) => {
      const { status, json } = await graph('{ viewer { isAuthenticated } }', {}, { cookie });
      expect([status, json.data.viewer.isAuthenticated]).toEqual([200, false]);
    });

    it('keeps what the browser said it is, cut to a sensible length', async () => {
      const browser = { 'user-agent': `Hostile/1.0 ${'x'.repeat(900)}` };
      const cookie = cookieIn(
        await graph(signInAs, { email: 'mara.vogel@example.org', password: 'demo-daraport' }, browser),
      );
      await graph('{ viewer { isAuthenticated } }', {}, { cookie, ...browser });
      const { json } = await graph('{ sessions { isCurrent userAgent } }', {}, { cookie, ...browser });
      const current = json.data.sessions.find(({ isCurrent }: { isCurrent: boolean }) => isCurrent);
      expect(current.userAgent).toMatch(/^Hostile\/1\.0 x{180,}$/);
      expect(current.userAgent).toHaveLength(200);
    });
  });

  describe('signing in', () => {
    it('answers unknown accounts and wrong passwords alike', async () => {
      const wrong = await graph(signInAs, { email: 'felix.hartmann@example.org', password: 'wrong' });
      const unknown = await graph(signInAs, { email: newAddress(), password: 'wrong' });
      expect([wrong.json.data, wrong.json.errors]).toEqual([unknown.json.data, unknown.json.errors]);
      expect(wrong.headers['set-cookie']).toBeUndefined();
    });

    it('counts thirty attempts in one request as thirty', async () => {
      const email = newAddress();
      const query = `mutation { ${Array.from({ length: 30 }, (_, i) => `a${i}: signIn(input: { email: "${email}", password: "${i}" }) { __typename }`).join(' ')} }`;
      const { json } = await graph(query, {});
      const types = Object.values(json.data as Record<string, { __typename: string }>).map((one) => one.__typename);
      expect(types.filter((type) => type === 'SignInRefusedError')).toHaveLength(10);
      expect(types.filter((type) => type === 'TooManyAttemptsError')).toHaveLength(20);
    });

    it('counts thirty attempts at once as thirty', async () => {
      const email = newAddress();
      const replies = await Promise.all(
        Array.from({ length: 30 }, (_, i) => graph(signInAs, { email, password: String(i) })),
      );
      const types = replies.map(({ json }) => json.data.signIn.__typename);
      expect(types.filter((type) => type === 'SignInRefusedError').length).toBeLessThanOrEqual(10);
      expect(types.filter((type) => type === 'TooManyAttemptsError').length).toBeGreaterThanOrEqual(20);
    });

    it.each([
      ['NUL', 'mara.vogel@example.org\0', 'BAD_USER_INPUT'],
      ['a header', 'mara.vogel@example.org\r\nBcc: all@example.org', 'INVALID_INPUT'],
      ['two addresses', 'a@example.org,mara.vogel@example.org', 'INVALID_INPUT'],
      ['a megabyte of dots', `${'.'.repeat(60_000)}@example.org`, 'INVALID_INPUT'],
    ])('takes no address with %s, and mails nothing to it', async (_case, email, code) => {
      const reply = await graph(
        `mutation ($email: String!) { requestMagicLink(input: { email: $email, portal: PATIENT }) { __typename ... on Error { code } } }`,
        { email },
      );
      expect(reply.json.errors?.[0].extensions.code ?? reply.json.data.requestMagicLink.code).toBe(code);
    });
  });
}
