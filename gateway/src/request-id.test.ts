import { Writable } from 'node:stream';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reply } from './testing/client.ts';
import { TestSocket } from './testing/socket.ts';
import { as, type SampleGateway, startSample } from './testing/start.ts';

const logged: Record<string, unknown>[] = [];
const sink = new Writable({
  write(chunk, _encoding, done) {
    logged.push(JSON.parse(String(chunk)) as Record<string, unknown>);
    done();
  },
});

let sample: SampleGateway;
beforeAll(async () => {
  sample = await startSample({
    logger: pino({ level: 'info' }, sink),
    allowances: { token: { capacity: 25, perSecond: 1 } },
  });
});
afterAll(() => sample.gateway.close());

const json = { 'content-type': 'application/json' };
const post = (body: unknown, headers: Record<string, string> = {}): Promise<Reply> =>
  sample.client.send({ method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify(body) });
const token = { authorization: 'Bearer dpt_partner' };

/** Asks until the token has nothing left. */
async function overspend(): Promise<Reply> {
  const answer = await post({ query: '{ items { id } }' }, token);
  return answer.status === 429 ? answer : overspend();
}

const answers: [what: string, status: number, ask: () => Promise<Reply>][] = [
  ['data', 200, () => post({ query: '{ viewer { kind } }' })],
  ['data for a token, beside the cost', 200, () => post({ query: '{ viewer { kind } }' }, token)],
  ['an error of a field', 200, () => post({ query: '{ broken }' })],
  ['a denied field', 200, () => post({ query: '{ notes { body } }' })],
  ['a body that is no JSON', 400, () => sample.client.send({ method: 'POST', headers: json, body: '{' })],
  ['a document that cannot be parsed', 400, () => post({ query: '{' })],
  ['a document that is not valid', 400, () => post({ query: '{ nothing }' })],
  ['variables that do not fit', 400, () => post({ query: 'query ($n: Int!) { nodes(first: $n) { id } }' })],
  [
    'a simple request that a foreign page could send',
    400,
    () => sample.client.send({ path: '/graphql?query={viewer{kind}}' }),
  ],
  [
    'a token that is not known',
    401,
    () => post({ query: '{ viewer { kind } }' }, { authorization: 'Bearer dpt_wrong' }),
  ],
  ['a foreign origin', 403, () => post({ query: '{ viewer { kind } }' }, { origin: 'https://evil.example' })],
  ['a mutation by GET', 405, () => sample.client.send({ path: '/graphql?query=mutation{signOut}' })],
  ['a body that is too large', 413, () => post({ query: ' '.repeat(3_000_000) })],
  [
    'a body that is no JSON by its type',
    415,
    () => sample.client.send({ method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'x' }),
  ],
  ['an empty allowance', 429, overspend],
];

describe('the request id', () => {
  it.each(answers)('is in the answer, its header and the log for %s', async (_what, status, ask) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    const { requestId } = answer.json.extensions;
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.headers['x-request-id']).toBe(requestId);
    await expect
      .poll(() => logged.filter((line) => line['msg'] === 'answered').map((line) => line['requestId']))
      .toContain(requestId);
  });

  it('is in each event of a subscription, another one every time', async () => {
    const socket = await new TestSocket(sample.address, { headers: as('ada') }).init();
    socket.subscribe('1', 'subscription { ticked { count } }');
    const ids: unknown[] = [];
    for (const count of [1, 2]) {
      await expect.poll(() => sample.graph.ticked.listeners).toBe(1);
      sample.graph.ticked.send({ count });
      const { payload } = await socket.next((frame) => frame.payload?.data?.ticked.count === count);
      ids.push((payload as { extensions: { requestId: string } }).extensions.requestId);
    }
    expect(new Set(ids).size).toBe(2);
    expect(ids).toEqual(ids.map(() => expect.stringMatching(/^[0-9a-f-]{36}$/)));
    socket.socket.terminate();
  });

  it('is in every error of a refused subscription', async () => {
    const socket = await new TestSocket(sample.address, { headers: as('ada') }).init();
    socket.subscribe('1', 'subscription { nothing }');
    const { payload } = await socket.next((frame) => frame.type === 'error');
    expect(payload).toMatchObject([{ extensions: { requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) } }]);
    socket.socket.terminate();
  });
});
