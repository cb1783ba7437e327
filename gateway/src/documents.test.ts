import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resolveOptions } from './options.ts';
import { TestSocket } from './testing/socket.ts';
import { as, type SampleGateway, startSample } from './testing/start.ts';

const NAMES = 'query Names { viewer { person { name } } }';
const NEWER = 'query Newer { viewer { kind } }';
const TICKS = 'subscription Ticks { ticked { count } }';
const token = { authorization: 'Bearer dpt_partner' };
const idOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const byId = (text: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: idOf(text) } } });

let portalsDir: string;
let sample: SampleGateway;
let builds = 0;
beforeAll(async () => {
  portalsDir = await mkdtemp(join(tmpdir(), 'documents-'));
  await build('former', [TICKS]);
  await build('now', [NAMES]);
  sample = await startSample({ portalsDir, documents: 'registered' });
});
afterAll(async () => {
  await sample.gateway.close();
  await rm(portalsDir, { recursive: true });
});

/** A build of a portal that registers these documents, beside those of former builds. */
async function build(name: string, texts: readonly string[]): Promise<void> {
  const dist = join(portalsDir, 'patient', 'dist');
  await mkdir(join(dist, 'assets'), { recursive: true });
  const register = Object.fromEntries(texts.map((text) => [idOf(text), text]));
  await writeFile(join(dist, 'assets', `trusted-documents-${name}.json`), JSON.stringify(register));
  await writeFile(join(dist, 'index.html'), name);
  builds += 1;
  await utimes(join(dist, 'index.html'), builds, builds);
}

const post = (body: unknown, headers: Record<string, string> = as('ada')) =>
  sample.client.send({
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const codesOf = async (answer: ReturnType<typeof post>) => {
  const { status, json } = await answer;
  return [status, json.errors?.[0]?.extensions.code];
};

describe('a document that a portal registered', () => {
  it('is answered by its id, to a session as to a visitor', async () => {
    const answer = await post(byId(NAMES));
    expect(answer.json).toMatchObject({ data: { viewer: { person: { name: 'CANARY-name-Ada' } } } });
    expect((await post(byId(NAMES), {})).json).toMatchObject({ data: { viewer: { person: null } } });
  });

  it('is answered over the WebSocket by its id, also one of a former build', async () => {
    const one = await new TestSocket(sample.address, { headers: as('ada') }).init();
    one.send({ id: '1', type: 'subscribe', payload: { query: '', ...byId(TICKS) } });
    await expect.poll(() => sample.graph.ticked.listeners).toBe(1);
    sample.graph.ticked.send({ count: 7 });
    const { payload } = await one.next((frame) => frame.type === 'next');
    expect(payload).toMatchObject({ data: { ticked: { count: 7 } } });
    one.socket.terminate();
  });

  it('is known from the moment its build is there, without a restart', async () => {
    expect(await codesOf(post(byId(NEWER)))).toEqual([400, 'PERSISTED_QUERY_NOT_IN_LIST']);
    await build('newer', [NEWER]);
    expect((await post(byId(NEWER))).json).toMatchObject({ data: { viewer: { kind: 'person' } } });
  });

  it('is limited as any other', async () => {
    const answer = await post({ ...byId(NAMES), variables: { constructor: 1 } });
    expect(answer.json.errors[0].extensions.code).toBe('FORBIDDEN_NAME');
  });
});

describe('a document that nobody registered', () => {
  it('is refused to sessions and visitors, whatever header they send, and no subgraph is asked', async () => {
    sample.graph.requests.length = 0;
    const claims = [
      {},
      { authorization: 'Basic dpt_partner' },
      { 'x-daraport-viewer': 'token' },
      { 'apollo-client-name': 'x' },
    ];
    for (const claim of claims) {
      const asSession = post({ query: NEWER.replace('Newer', 'Own') }, { ...as('ada'), ...claim });
      expect(await codesOf(asSession)).toEqual([403, 'PERSISTED_QUERY_ID_REQUIRED']);
      expect(await codesOf(post({ query: NAMES }, claim))).toEqual([403, 'PERSISTED_QUERY_ID_REQUIRED']);
    }
    const byGet = sample.client.send({ path: `/graphql?query=${encodeURIComponent(NAMES)}`, headers: as('ada') });
    expect(await codesOf(byGet)).toEqual([403, 'PERSISTED_QUERY_ID_REQUIRED']);
    const introspection = post({ query: '{ __schema { queryType { name } } }' });
    expect(await codesOf(introspection)).toEqual([403, 'PERSISTED_QUERY_ID_REQUIRED']);
    expect(sample.graph.requests).toEqual([]);
  });

  it('is refused beside an id that is registered: the text counts', async () => {
    expect(await codesOf(post({ query: '{ viewer { locale } }', ...byId(NAMES) }))).toEqual([
      403,
      'PERSISTED_QUERY_ID_REQUIRED',
    ]);
  });

  it('is refused to sessions on the WebSocket, and the socket stays', async () => {
    const one = await new TestSocket(sample.address, { headers: as('ada') }).init();
    one.subscribe('1', 'subscription { ticked { count } }');
    const { payload } = await one.next((frame) => frame.type === 'error');
    expect(payload[0].extensions.code).toBe('PERSISTED_QUERY_ID_REQUIRED');
    one.send({ id: '2', type: 'subscribe', payload: { query: '', ...byId('subscription { nobody }') } });
    const unknown = await one.next((frame) => frame.type === 'error' && frame.id === '2');
    expect(unknown.payload[0].extensions.code).toBe('PERSISTED_QUERY_NOT_IN_LIST');
    one.socket.terminate();
  });

  it('is not helped by the schema, which is told to the holders of tokens alone', async () => {
    const path = '/graphql/schema.graphql';
    const refused = await sample.client.send({ path, headers: as('ada') });
    expect([refused.status, refused.json.errors[0].extensions.code]).toEqual([403, 'FORBIDDEN']);
    expect((await sample.client.send({ path, headers: token })).text).toContain('type Query {');
  });

  it('is answered to the holder of a token, over HTTP and WebSocket', async () => {
    expect((await post({ query: NEWER }, token)).json.data).toEqual({ viewer: { kind: 'token' } });
    const one = await new TestSocket(sample.address, { headers: token }).init();
    one.subscribe('1', TICKS);
    await expect.poll(() => sample.graph.ticked.listeners).toBe(1);
    one.socket.terminate();
  });
});

describe('a gateway that was told nothing of documents', () => {
  it('answers registered ones alone', async () => {
    const { documents } = resolveOptions({ connections: sample.graph.connections() });
    expect(documents).toBe('registered');
  });
});
