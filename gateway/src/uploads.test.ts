import { anonymous } from '@daraport/access';
import { newId } from '@daraport/domain';
import type { DoorRequest, SubgraphConnection } from '@daraport/subgraph';
import Fastify from 'fastify';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Sites } from './http/site.ts';
import { serveUploads } from './http/uploads.ts';
import { createCounting } from './limits/counting.ts';

const asked: DoorRequest[] = [];
const host = 'nordlicht.localhost';
const origin = `http://${host}`;
let answer = { status: 201, headers: {} as Record<string, string>, body: Buffer.from('{"id":"1"}') };
const identity = {
  door: (request: DoorRequest) => {
    asked.push(request);
    return Promise.resolve(answer);
  },
} as unknown as SubgraphConnection;
const nobody = anonymous('b', origin, 'de');
const known: Record<string, object | undefined> = {
  lena: { ...nobody, kind: 'person', personId: newId() },
  busy: { ...nobody, kind: 'person', personId: newId() },
  token: { ...nobody, kind: 'token', personId: newId() },
  nobody,
};
const sites = {
  hostOf: ({ host: asIs }: { host: string }) => asIs,
  at: (asIs: string) => Promise.resolve(asIs === host ? { host, origin, brand: { id: 'b' } } : undefined),
  recognise: (_site: unknown, { cookie }: { cookie?: string }) => {
    const viewer = known[cookie ?? 'nobody'];
    return Promise.resolve(viewer && { viewer });
  },
  isOwnOrigin: (_site: unknown, asIs: string) => Promise.resolve(asIs === origin),
} as unknown as Sites;

const app = Fastify();
beforeAll(async () => {
  await app.register(async (scope) => serveUploads(scope, identity, sites, createCounting()));
});
afterAll(() => app.close());
beforeEach(() => {
  asked.length = 0;
  answer = { status: 201, headers: {}, body: Buffer.from('{"id":"1"}') };
});

const octets = 'application/octet-stream';
const post = (
  headers: Record<string, string> = {},
  body: Buffer | string = Buffer.from([0, 255, 1]),
  query = '?name=a.pdf',
) =>
  app.inject({
    method: 'POST',
    url: `/files/identity${query}`,
    headers: { host, origin, cookie: 'lena', 'content-type': octets, ...headers },
    payload: body,
  });
const get = (path: string, cookie = 'lena') =>
  app.inject({ method: 'GET', url: `/files/identity/${path}`, headers: { host, cookie } });

it('hands the bytes on as they came, with the name and who it is, and nothing else', async () => {
  const reply = await post({ authorization: 'Bearer x', 'x-viewer': 'me' });
  expect([reply.statusCode, reply.json()]).toEqual([201, { id: '1' }]);
  expect(reply.headers['cache-control']).toBe('no-store');
  expect(asked).toEqual([
    {
      method: 'POST',
      path: '/files',
      query: { name: 'a.pdf' },
      headers: {},
      body: Buffer.from([0, 255, 1]),
      viewer: known['lena'],
    },
  ]);
});

it.each([
  ['no origin', { origin: '' }, 403],
  ['the origin of another site', { origin: 'https://evil.example' }, 403],
  ['another brand of ours', { origin: 'http://vitalis.localhost' }, 403],
  ['a sandboxed page', { origin: 'null' }, 403],
  ['nobody', { cookie: 'nobody' }, 401],
  ['a wrong token', { cookie: 'wrong' }, 401],
  ['a token', { cookie: 'token' }, 401],
  ['a host of nobody', { host: 'evil.localhost' }, 404],
  ['what a form can send: text', { 'content-type': 'text/plain' }, 415],
  ['what a form can send: a form', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
  ['JSON', { 'content-type': 'application/json' }, 415],
])('lets nothing through from %s', async (_whom, headers, status) => {
  const reply = await post(headers);
  expect([reply.statusCode, asked]).toEqual([status, []]);
});

it('takes ten mebibytes and not a byte more', async () => {
  expect((await post({}, Buffer.alloc(10 * 1024 * 1024, 1))).statusCode).toBe(201);
  const reply = await post({}, Buffer.alloc(10 * 1024 * 1024 + 1, 1));
  expect([reply.statusCode, reply.json(), asked.length]).toEqual([413, { code: 'FILE_TOO_LARGE' }, 1]);
});

it('is asked so often by one person, and says when to come again', async () => {
  const answers = [];
  for (let count = 0; count < 25; count++) answers.push(await post({ cookie: 'busy' }));
  const refused = answers.filter(({ statusCode }) => statusCode === 429);
  expect(refused.length).toBeGreaterThan(3);
  expect(Number(refused[0]?.headers['retry-after'])).toBeGreaterThan(0);
});

it('gives a file back as an attachment that runs nothing, whatever the door says', async () => {
  answer = {
    status: 200,
    headers: { 'content-type': 'image/png', 'content-disposition': 'inline', 'set-cookie': 'x=1' },
    body: Buffer.from([1]),
  };
  const reply = await get('0190-a');
  expect(reply.headers).toMatchObject({
    'content-type': 'image/png',
    'content-disposition': 'attachment',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, no-store',
  });
  expect(reply.headers['set-cookie']).toBeUndefined();
});

it('does not let an address lead elsewhere', async () => {
  answer = { status: 404, headers: {}, body: Buffer.from('{}') };
  expect((await get('..%2f..%2fviewer')).statusCode).toBe(404);
  expect(asked.at(-1)?.path).toBe('/files/..%2F..%2Fviewer');
  expect((await get('x', 'wrong')).statusCode).toBe(401);
});
