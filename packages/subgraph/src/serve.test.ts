import { randomUUID } from 'node:crypto';
import { anonymous, type Viewer } from '@daraport/access';
import { buildSchema, execute, parse } from 'graphql';
import { jwtVerify, SignJWT } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SubgraphConnection, SubgraphRequest } from './connection.ts';
import { connectRemote } from './remote.ts';
import { serve, type ServedSubgraph } from './serve.ts';
import { sign, SIGNATURE, type SigningKey, UnsignedRequestError, createVerifier } from './signature.ts';

const key = (id: string): SigningKey => ({ id, secret: Buffer.alloc(32, id) });
const keys = [key('new'), key('old')] as const;
const viewer: Viewer = {
  ...anonymous('nordlicht', 'https://nordlicht.example', 'de'),
  kind: 'person',
  personId: 'ada',
  scopes: ['names:read'],
};
const schema = buildSchema('type Query { who: String echo(text: String!): String broken: String }');

describe('a served subgraph', () => {
  let resolved: SubgraphRequest[];
  let served: ServedSubgraph;
  let remote: SubgraphConnection;

  const subgraph: SubgraphConnection = {
    name: 'care',
    async execute(request) {
      resolved.push(request);
      const rootValue = {
        who: `${request.viewer.personId} ${request.requestId}`,
        echo: ({ text }: { text: string }) => text,
        broken: () => {
          throw new Error('table is missing');
        },
      };
      const { document, variables: variableValues, operationName } = request;
      const result = await execute({ schema, document, rootValue, variableValues, operationName });
      if (request.passedOn && !result.errors) return { ...result, isSound: true, sqlMs: 1.5 };
      return { ...result, effects: [{ kind: 'clearSession' }] };
    },
    subscribe: async () => ({ errors: [] }),
    door: async ({ path, body, viewer: asking, headers }) => ({
      status: 201,
      headers: { 'x-path': path },
      body: Buffer.concat([body, Buffer.from(` ${asking?.personId ?? 'nobody'} ${headers['stripe-signature'] ?? ''}`)]),
    }),
    isReady: async () => true,
    close: async () => undefined,
  };

  beforeEach(async () => {
    resolved = [];
    served = await serve(subgraph, { keys, port: 0 });
    remote = connectRemote({ name: 'care', url: served.url, keys, timeout: 500 });
  });
  afterEach(async () => {
    await remote.close();
    await served.close();
  });

  const ask = (text: string, variables?: Record<string, unknown>) =>
    remote.execute({ document: parse(text), ...(variables ? { variables } : {}), viewer, requestId: 'r1' });

  it('answers an operation with data, errors and effects, for the viewer that asked', async () => {
    expect(await ask('{ who }')).toMatchObject({ data: { who: 'ada r1' }, effects: [{ kind: 'clearSession' }] });
    expect(await ask('query ($text: String!) { echo(text: $text) }', { text: 'ä' })).toMatchObject({
      data: { echo: 'ä' },
    });
    const broken = await ask('{ broken }');
    expect(broken.errors?.[0]).toMatchObject({ message: 'table is missing', path: ['broken'] });
  });

  it('gives sound data as text or as data, as it is to be passed on, and what is not sound as it is', async () => {
    const document = parse('{ who echo(text: "ä \\"}") }');
    const asked = { document, viewer, requestId: 'r1' };
    const data = { who: 'ada r1', echo: 'ä "}' };
    const text = await remote.execute({ ...asked, passedOn: 'text' });
    expect(text).toEqual({ isSound: true, sqlMs: 1.5, dataText: JSON.stringify(data) });
    expect(await remote.execute({ ...asked, passedOn: 'data' })).toEqual({ isSound: true, sqlMs: 1.5, data });
    const broken = await remote.execute({ ...asked, document: parse('{ broken }'), passedOn: 'text' });
    expect(broken).toMatchObject({ data: { broken: null }, errors: [{ message: 'table is missing' }] });
    expect(broken.isSound).toBeUndefined();
  });

  it('passes doors with their bytes, headers and viewer', async () => {
    const request = {
      method: 'POST',
      path: '/webhooks/stripe',
      query: {},
      headers: { 'stripe-signature': 't=1' },
      body: Buffer.from([0, 255]),
      viewer,
    };
    const answer = await remote.door(request);
    expect(answer.status).toBe(201);
    expect(answer.headers).toEqual({ 'x-path': '/webhooks/stripe' });
    expect([...answer.body.subarray(0, 2)]).toEqual([0, 255]);
    expect(answer.body.subarray(2).toString()).toBe(' ada t=1');
  });

  it('says whether it is ready, and rejects soon when it is gone', async () => {
    expect(await remote.isReady()).toBe(true);
    await served.close();
    expect(await remote.isReady()).toBe(false);
    await expect(ask('{ who }')).rejects.toThrow(/ECONNREFUSED|closed|other side/);
  });

  const body = JSON.stringify({ query: '{ who }' });
  const signed = { method: 'POST', path: '/graphql', body };
  const post = (signature: string | undefined, content = body, path = '/graphql') =>
    fetch(`${served.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(signature ? { [SIGNATURE]: signature } : {}) },
      body: content,
    });
  const signedFor = { viewer, requestId: 'r1' };

  it('is a token that others verify, and by others a token is taken that holds the same, and no other algorithm', async () => {
    const secret = keys[0].secret;
    const token = sign(keys, 'care', signed, signedFor);
    const { payload, protectedHeader } = await jwtVerify(token, secret, {
      issuer: 'daraport-gateway',
      audience: 'care',
    });
    expect(protectedHeader).toEqual({ alg: 'HS256', kid: keys[0].id });
    const remake = (header: { alg: string; kid: string; typ?: string }, claims = payload, by = secret) =>
      new SignJWT({ ...claims, jti: randomUUID() }).setProtectedHeader(header).sign(by);
    const header = { alg: 'HS256', kid: keys[0].id };
    const now = Math.floor(Date.now() / 1000);
    const statusOf = async (other: Promise<string> | string) => (await post(await other)).status;
    expect(await statusOf(remake(header))).toBe(200);
    expect(await statusOf(remake({ ...header, alg: 'HS512' }))).toBe(401);
    expect(await statusOf(remake({ ...header, typ: 'JWT' }))).toBe(401);
    expect(await statusOf(remake(header, { ...payload, iat: now + 60, exp: now + 90 }))).toBe(401);
    expect(await statusOf(remake(header, { ...payload, iat: now - 31, exp: now + 90 }))).toBe(401);
    expect(await statusOf(remake(header, { ...payload, exp: now - 1 }))).toBe(401);
    expect(await statusOf(remake(header, { ...payload, iss: 'somebody' }))).toBe(401);
    const [, claims = '', code = ''] = (await remake(header)).split('.');
    const none = Buffer.from(JSON.stringify({ ...header, alg: 'none' })).toString('base64url');
    expect(await statusOf(`${none}.${claims}.`)).toBe(401);
    expect(await statusOf(`${none}.${claims}.${code}`)).toBe(401);
    const again = sign(keys, 'care', signed, signedFor);
    expect(await statusOf(`${again}.more`)).toBe(401);
    expect(await statusOf(`${again}=`)).toBe(401);
    expect(await statusOf(again.slice(0, -1))).toBe(401);
    expect(await statusOf(again)).toBe(200);
  });

  it('takes the second live key as well', async () => {
    expect((await post(sign([keys[1]], 'care', signed, signedFor))).status).toBe(200);
  });

  it.each([
    ['unsigned', async () => post(undefined)],
    ['signed with nonsense', async () => post('a.b.c')],
    ['signed by a key of nobody', async () => post(sign([key('else')], 'care', signed, signedFor))],
    [
      'signed with a known name but another secret',
      async () => post(sign([{ id: 'new', secret: Buffer.alloc(32, 9) }], 'care', signed, signedFor)),
    ],
    ['signed for another subgraph', async () => post(sign(keys, 'billing', signed, signedFor))],
    ['signed for another path', async () => post(sign(keys, 'care', { ...signed, path: '/door' }, signedFor))],
    ['signed for another method', async () => post(sign(keys, 'care', { ...signed, method: 'PUT' }, signedFor))],
    [
      'with a changed body',
      async () => post(sign(keys, 'care', signed, signedFor), JSON.stringify({ query: '{ who who }' })),
    ],
    ['at the door, unsigned', async () => post(undefined, body, '/door')],
    [
      'asking for _entities, unsigned',
      async () => post(undefined, JSON.stringify({ query: '{ _entities(representations: []) { __typename } }' })),
    ],
  ])('answers 401 and runs nothing: %s', async (_case, send) => {
    const answer = await send();
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'UNSIGNED_REQUEST' } }] });
    expect(resolved).toEqual([]);
  });

  it('answers 401 when the viewer inside was swapped', async () => {
    const [head, payload = '', tail] = sign(keys, 'care', signed, signedFor).split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { viewer: Viewer };
    const swapped = Buffer.from(
      JSON.stringify({ ...claims, viewer: { ...claims.viewer, brandId: 'vitalis' } }),
    ).toString('base64url');
    expect((await post([head, swapped, tail].join('.'))).status).toBe(401);
    expect(resolved).toEqual([]);
  });

  it('answers 401 when a request is replayed', async () => {
    const signature = sign(keys, 'care', signed, signedFor);
    expect((await post(signature)).status).toBe(200);
    expect((await post(signature)).status).toBe(401);
    expect(resolved).toHaveLength(1);
  });
});

describe('a signature', () => {
  it('expires after thirty seconds', async () => {
    const request = { method: 'POST', path: '/graphql', body: '' };
    const later = createVerifier(keys, 'care', () => new Date(Date.now() + 31_000));
    const signature = sign(keys, 'care', request, { viewer, requestId: 'r1' });
    await expect(later(signature, request)).rejects.toThrow(UnsignedRequestError);
    const soon = createVerifier(keys, 'care', () => new Date(Date.now() + 29_000));
    await expect(soon(signature, request)).resolves.toEqual({ viewer, requestId: 'r1' });
  });
});
