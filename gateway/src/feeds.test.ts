import { anonymous } from '@daraport/access';
import type { DoorRequest, SubgraphConnection } from '@daraport/subgraph';
import Fastify from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveFeeds } from './http/feeds.ts';
import type { Sites } from './http/site.ts';
import { createCounting } from './limits/counting.ts';

const asked: DoorRequest[] = [];
const file = `${'A'.repeat(43)}.ics`;
const booking = {
  door: (request: DoorRequest) => {
    asked.push(request);
    const isKnown = request.path === `/feeds/${file}`;
    const isSame = request.headers['if-none-match'] === '"1"';
    const headers = { etag: '"1"', 'content-type': 'text/calendar; charset=utf-8', 'set-cookie': 'stolen=1' };
    if (!isKnown) return Promise.resolve({ status: 404, headers: {}, body: Buffer.alloc(0) });
    return Promise.resolve({ status: isSame ? 304 : 200, headers, body: Buffer.from(isSame ? '' : 'BEGIN:VCALENDAR') });
  },
} as unknown as SubgraphConnection;
const brand = { id: 'b', name: 'Nordlicht', portal: null };
const sites = {
  hostOf: ({ host }: { host: string }) => host,
  at: (host: string) =>
    Promise.resolve(host === 'nordlicht.localhost' ? { host, origin: `http://${host}`, brand } : undefined),
  // Whoever asks is told of no cookie and no token.
  recognise: (_site: unknown, headers: object) =>
    Promise.resolve(
      Object.keys(headers).length === 0 ? { viewer: anonymous('b', 'http://nordlicht.localhost', 'de') } : undefined,
    ),
} as unknown as Sites;

const app = Fastify();
beforeAll(async () => {
  await app.register(async (scope) => serveFeeds(scope, booking, sites, createCounting()));
});
afterAll(() => app.close());
const get = (path: string, headers: Record<string, string> = {}, host = 'nordlicht.localhost') =>
  app.inject({ method: 'GET', url: path, headers: { host, ...headers } });

it('hands a calendar on, for its reader alone, with its tag and nothing else of the door', async () => {
  const answer = await get(`/feeds/${file}`, { cookie: 'daraport=secret', authorization: 'Bearer x' });
  expect([answer.statusCode, answer.body]).toEqual([200, 'BEGIN:VCALENDAR']);
  expect(answer.headers).toMatchObject({
    etag: '"1"',
    'cache-control': 'private, no-cache',
    'x-robots-tag': 'noindex',
    'content-type': 'text/calendar; charset=utf-8',
  });
  expect(answer.headers['set-cookie']).toBeUndefined();
  const last = asked.at(-1);
  expect(last).toMatchObject({
    headers: {},
    query: { brand: 'Nordlicht', portal: '' },
    viewer: { kind: 'anonymous', personId: null },
  });
  expect((await get(`/feeds/${file}`, { 'if-none-match': '"1"' })).statusCode).toBe(304);
});

it('knows no calendar on a host of nobody, nor behind a guess', async () => {
  expect((await get(`/feeds/${file}`, {}, 'nobody.localhost')).statusCode).toBe(404);
  const guess = await get('/feeds/..%2f..%2fetc.ics');
  expect([guess.statusCode, asked.at(-1)?.path]).toEqual([404, '/feeds/..%2F..%2Fetc.ics']);
});

it('is asked for one calendar so often, and says when to come again; others are still served', async () => {
  const answers = [];
  for (let count = 0; count < 40; count++) answers.push(await get(`/feeds/${file}`));
  const refused = answers.filter(({ statusCode }) => statusCode === 429);
  expect(refused.length).toBeGreaterThan(5);
  expect(Number(refused[0]?.headers['retry-after'])).toBeGreaterThan(0);
  expect((await get('/feeds/other.ics')).statusCode).toBe(404);
});
