import { readFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { scopes } from '@daraport/access';
import { buildSchema } from 'graphql';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGateway, type Gateway } from './create.ts';
import { clientOf } from './testing/client.ts';
import { FakeIdentity } from './testing/identity-doors.ts';
import { canaryConnections } from './testing/matrix/canaries.ts';
import { TestSocket } from './testing/socket.ts';
import { isTold, SECRET, wrongValues } from './testing/wrong-values.ts';

const fileAt = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const cases = wrongValues(buildSchema(fileAt('schema.graphql')));
const all = { cookie: 'daraport=all' };
const logged: string[] = [];
const log = new Writable({
  write(line, _encoding, done) {
    logged.push(String(line));
    done();
  },
});

let gateway: Gateway;
let client: ReturnType<typeof clientOf>;
beforeAll(async () => {
  const identity = new FakeIdentity();
  identity.sessions.set('all', { brandId: 'nordlicht', personId: 'p1', scopes });
  const supergraphSdl = fileAt('supergraph.graphql');
  const connections = canaryConnections(supergraphSdl, () => new Map()).map((one) =>
    one.name === 'identity' ? { ...one, door: async (request: never) => identity.door(request) } : one,
  );
  const logger = pino({ level: 'debug' }, log);
  gateway = await createGateway({ connections, supergraphSdl, documents: 'any', logger });
  await gateway.listen({ port: 0 });
  client = clientOf(gateway.address ?? '');
});
afterAll(() => gateway.close());

const overHttp = cases.filter(({ operation }) => operation !== 'subscription');

describe('a value that does not fit', () => {
  it('is refused by name, place and expected type, and told to nobody, wherever it stands in a variable', async () => {
    expect(overHttp.length).toBeGreaterThan(100);
    const faults: string[] = [];
    for (const { coordinate, text, value, path } of overHttp) {
      const reply = await client.graphql(text, all, { given: value });
      const [error] = reply.json.errors ?? [];
      const { code, variable, path: place, expected } = error?.extensions ?? {};
      const isExact = code === 'BAD_USER_INPUT' && variable === 'given' && String(place) === String(path) && expected;
      if (reply.status !== 400 || !isExact || isTold(reply.text))
        faults.push(`${coordinate} ${path.join('.')}: ${reply.text}`);
    }
    expect(faults).toEqual([]);
  }, 60_000);

  it('is refused so in the document itself too', async () => {
    const faults: string[] = [];
    for (const { coordinate, literal, path } of overHttp) {
      const reply = await client.graphql(literal, all);
      const isInvalid = reply.json.errors?.[0].extensions.code === 'GRAPHQL_VALIDATION_FAILED';
      if (reply.status !== 400 || !isInvalid || isTold(reply.text))
        faults.push(`${coordinate} ${path.join('.')}: ${reply.text}`);
    }
    expect(faults).toEqual([]);
  }, 60_000);

  it('is not told by GET, beside introspection, or in an unknown, missing or null field', async () => {
    const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';
    const ask = (variables: unknown, query = signIn) => client.graphql(query, all, variables);
    const search = encodeURIComponent('query ($id: ID!) { appointment(id: $id) { __typename } }');
    const variables = encodeURIComponent(JSON.stringify({ id: { secret: SECRET } }));
    const replies = [
      await ask({ input: { email: SECRET, password: SECRET, other: SECRET } }),
      await ask({ input: { email: SECRET } }),
      await ask({ input: { email: SECRET, password: null } }),
      await ask({ input: { [SECRET]: 1 } }),
      await ask({ input: SECRET }),
      await ask({}),
      await ask({ n: SECRET }, 'query ($n: Boolean!) { __schema { types @include(if: $n) { name } } }'),
      await client.send({
        path: `/graphql?query=${search}&variables=${variables}`,
        headers: { ...all, 'apollo-require-preflight': '1' },
      }),
    ];
    expect(replies.map(({ json }) => json.errors?.[0].extensions.code)).toEqual(replies.map(() => 'BAD_USER_INPUT'));
    expect(replies.filter(({ text }) => isTold(text))).toEqual([]);
    expect(replies.slice(0, 3).map(({ json }) => json.errors[0].message)).toMatchInlineSnapshot(`
      [
        "The variable "$input" does not fit. Field "other" is not defined by type "SignInInput".",
        "The variable "$input" does not fit. Field "password" of required type "String!" was not provided.",
        "The variable "$input" does not fit at "password". Expected a value of type "String!".",
      ]
    `);
  });

  it('is not told where a document cannot be read, but the place is', async () => {
    const texts = [
      `mutation { signIn(input: { email: "a", password: "x"${SECRET.replace('-', '_')}"x" }) }`,
      `mutation { signIn(input: { email "${SECRET}" }) }`,
      `{ brand """${SECRET}""" }`,
      `{ brand(id: "${SECRET}`,
    ];
    for (const text of texts) {
      const reply = await client.graphql(text, all);
      const [error] = reply.json.errors;
      expect([reply.status, error.extensions.code, error.locations.length]).toEqual([400, 'GRAPHQL_PARSE_FAILED', 1]);
      expect(reply.text).not.toMatch(/hunter2/);
    }
  });

  it('is not told over the WebSocket', async () => {
    const subscriptions = cases.filter(({ operation }) => operation === 'subscription');
    expect(subscriptions.length).toBeGreaterThan(2);
    const socket = await new TestSocket(gateway.address ?? '', { headers: all }).init();
    for (const [index, { text, literal, value }] of subscriptions.entries()) {
      socket.subscribe(`v${index}`, text, { given: value });
      socket.subscribe(`l${index}`, literal);
      const { payload } = await socket.next(({ id }) => id === `v${index}`);
      expect(payload.errors?.[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', variable: 'given' });
      await socket.next(({ id, type }) => id === `l${index}` && type === 'error');
    }
    expect(isTold(JSON.stringify(socket.frames))).toBe(false);
    socket.socket.terminate();
  });

  it('stands in no line of the log', () => {
    expect(logged.length).toBeGreaterThan(overHttp.length);
    expect(logged.filter((line) => /hunter2/.test(line) || isTold(line))).toEqual([]);
  });
});
