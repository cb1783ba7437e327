import { Writable } from 'node:stream';
import { loggedError, openLogger, type OpenedTelemetry } from '@daraport/telemetry';
import {
  type Collector,
  openTraced,
  readMetrics,
  type ReceivedSpan,
  startCollector,
} from '@daraport/telemetry/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestSocket } from './testing/socket.ts';
import { as, type SampleGateway, startSample } from './testing/start.ts';

const CANARY = 'CANARY-7f3a';
const lines: string[] = [];
const sink = new Writable({
  write(chunk, _encoding, done) {
    lines.push(String(chunk));
    done();
  },
});
const logged = (message: string): Record<string, never>[] =>
  lines.map((line) => JSON.parse(line) as Record<string, never>).filter(({ msg }) => msg === message);

let collector: Collector;
let telemetry: OpenedTelemetry;
let sample: SampleGateway;
beforeAll(async () => {
  collector = await startCollector();
  telemetry = await openTraced(collector, { metrics: { port: 0, host: '127.0.0.1' }, slowMs: 0 });
  sample = await startSample({
    telemetry,
    logger: openLogger('info', { to: sink }),
    allowances: { token: { capacity: 25, perSecond: 1 } },
  });
});
afterAll(async () => {
  await sample.gateway.close();
  await telemetry.close();
  await collector[Symbol.asyncDispose]();
});

/** The trace of one request, when all of it has arrived. */
async function traceOf(requestId: string): Promise<ReceivedSpan> {
  const find = () =>
    collector.spans.find((span) => span.facts['daraport.request_id'] === requestId && span.parentSpanId === '');
  await expect.poll(find).toBeDefined();
  return find() as ReceivedSpan;
}

const metrics = async (): Promise<ReadonlyMap<string, number>> => {
  const answer = await fetch(`http://127.0.0.1:${telemetry.metricsPort}/metrics`);
  return readMetrics(await answer.text());
};

const ITEMS = 'query Items { items { __typename id ... on Public { author { name } } } }';

describe('a trace', () => {
  it('has the request, the operation, its plan and each fetch', async () => {
    const { json } = await sample.client.graphql(ITEMS, as('ada'));
    const root = await traceOf(json.extensions.requestId);
    expect(collector.treeOf(root)).toBe(
      ['POST /graphql', '  query', '    plan', '    fetch care', '    fetch identity'].join('\n'),
    );
    const [operation] = collector.below(root);
    const answered = logged('answered').find((line) => line['requestId'] === json.extensions.requestId);
    expect(answered?.['traceId']).toBe(root.traceId);
    expect(root.facts).toMatchObject({ 'http.route': '/graphql', 'http.response.status_code': 200 });
    expect(operation?.facts).toMatchObject({
      'graphql.operation.name': 'Items',
      'graphql.operation.type': 'query',
      'daraport.face': 'portal',
      'daraport.outcome': 'ok',
      'graphql.document.hash': expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const [plan, care, identity] = operation ? collector.below(operation) : [];
    expect(plan?.facts).toMatchObject({ 'daraport.plan.cached': false, 'daraport.plan.fetches': 2 });
    expect(care?.facts).toMatchObject({ 'daraport.subgraph': 'care', 'daraport.fetch.outcome': 'ok' });
    expect(identity?.facts).toMatchObject({
      'daraport.fetch.representations': 1,
      'daraport.fetch.types': 'Person',
    });
  });

  it('says whether the operation was planned before, and which errors it had', async () => {
    const again = await sample.client.graphql(ITEMS, as('ada'));
    const [operation] = collector.below(await traceOf(again.json.extensions.requestId));
    expect(operation && collector.below(operation)[0]?.facts['daraport.plan.cached']).toBe(true);

    const denied = await sample.client.graphql('{ notes { body } }');
    const [refused] = collector.below(await traceOf(denied.json.extensions.requestId));
    expect(refused?.isFailed).toBe(true);
    expect(refused?.facts).toMatchObject({
      'error.type': 'UNAUTHORIZED_FIELD_OR_TYPE',
      'daraport.outcome': 'errors',
    });
  });

  it('is not the one a client names, but is linked to it', async () => {
    const foreign = { traceId: 'a'.repeat(32), spanId: 'b'.repeat(16) };
    const traceparent = `00-${foreign.traceId}-${foreign.spanId}-00`;
    const { json } = await sample.client.graphql('{ viewer { kind } }', { traceparent });
    const root = await traceOf(json.extensions.requestId);
    expect(root.traceId).not.toBe(foreign.traceId);
    expect(root.links).toEqual([foreign]);
  });

  it('begins anew for every event of a subscription, linked to where that was opened', async () => {
    const socket = await new TestSocket(sample.address, { headers: as('ada') }).init();
    socket.subscribe('1', 'subscription Ticks { ticked { count author { name } } }');
    await expect.poll(() => sample.graph.ticked.listeners).toBe(1);
    sample.graph.ticked.send({ count: 1, author: { id: 'p1' } });
    const { payload } = await socket.next((frame) => frame.type === 'next');
    const event = await traceOf(payload.extensions.requestId);
    expect(collector.treeOf(event)).toBe(['event', '  fetch identity'].join('\n'));
    const opened = collector.spans.find(
      ({ name, facts }) => name === 'subscription' && facts['graphql.operation.name'] === 'Ticks',
    );
    expect(event.links).toEqual([{ traceId: opened?.traceId, spanId: opened?.spanId }]);
    socket.socket.terminate();
  });
});

describe('metrics', () => {
  it('count operations, fetches, plans and refusals, by labels of which there are few', async () => {
    await sample.client.graphql(ITEMS, as('ada'));
    sample.graph.isCareDead = true;
    await sample.client.graphql('{ found { __typename } }');
    sample.graph.isCareDead = false;
    await sample.client.graphql('{ nothing }');
    await expect
      .poll(async () => [...(await metrics()).keys()])
      .toEqual(
        expect.arrayContaining([
          'daraport_operation_duration_seconds_count{face="portal",kind="query",outcome="ok"}',
          'daraport_operation_duration_seconds_count{face="portal",kind="query",outcome="errors"}',
          'daraport_fetch_duration_seconds_count{subgraph="identity",outcome="ok"}',
          'daraport_fetch_duration_seconds_count{subgraph="care",outcome="failed"}',
          'daraport_plans_total{cache="hit"}',
          'daraport_plans_total{cache="miss"}',
          'daraport_refusals_total{code="GRAPHQL_VALIDATION_FAILED"}',
          'daraport_circuit_state{subgraph="care"}',
          'daraport_sockets',
          'daraport_subscriptions',
          'daraport_subscription_events_waiting',
          'process_cpu_user_seconds_total',
          'nodejs_eventloop_lag_p99_seconds',
        ]),
      );
  });

  it('show circuits, sockets and subscriptions as they are', async () => {
    const socket = await new TestSocket(sample.address, { headers: as('ada') }).init();
    socket.subscribe('1', 'subscription { ticked { count } }');
    await expect.poll(() => sample.graph.ticked.listeners).toBe(1);
    sample.graph.isCareDead = true;
    for (let count = 0; count < 5; count++) await sample.client.graphql('{ found { __typename } }');
    const shown = await metrics();
    expect(shown.get('daraport_circuit_state{subgraph="care"}')).toBe(2);
    expect(shown.get('daraport_circuit_state{subgraph="identity"}')).toBe(0);
    expect(shown.get('daraport_subscriptions')).toBe(1);
    expect(shown.get('daraport_sockets')).toBeGreaterThanOrEqual(1);
    socket.socket.terminate();
    await expect.poll(async () => (await metrics()).get('daraport_subscriptions')).toBe(0);
    sample.graph.isCareDead = false;
    await expect
      .poll(async () => (await sample.client.graphql('{ found { __typename } }')).json.errors, { timeout: 5000 })
      .toBeUndefined();
  });

  it('count what is refused on a socket', async () => {
    const socket = await new TestSocket(sample.address, { headers: as('ada') }).init();
    socket.subscribe('1', 'subscription { ticked { count } } fragment A on Tick { count }');
    await socket.next((frame) => frame.type === 'error');
    socket.subscribe('2', 'subscription {');
    await socket.next((frame) => frame.type === 'error' && frame.id === '2');
    socket.socket.terminate();
    expect((await metrics()).get('daraport_refusals_total{code="GRAPHQL_PARSE_FAILED"}')).toBe(1);
  });

  it('are not to be had at the public door', async () => {
    expect((await sample.client.send({ path: '/metrics' })).text).not.toContain('daraport_operation');
  });
});

describe('the log of slow operations', () => {
  it('says where the time went', async () => {
    const { json } = await sample.client.graphql(ITEMS, as('ada'));
    const { requestId } = json.extensions;
    const line = () => logged('a slow operation').find((one) => one['requestId'] === requestId);
    await expect.poll(line).toBeDefined();
    expect(line()).toMatchObject({
      operation: 'Items',
      document: expect.stringMatching(/^[0-9a-f]{64}$/),
      kind: 'query',
      face: 'portal',
      outcome: 'ok',
      ms: expect.any(Number),
      planningMs: expect.any(Number),
      sqlMs: 0,
      fetchCount: 2,
      fetches: [
        { subgraph: 'care', ms: expect.any(Number), outcome: 'ok' },
        { subgraph: 'identity', ms: expect.any(Number), outcome: 'ok' },
      ],
      traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });
});

describe('nothing that is told', () => {
  it('holds a value of a person: no variable, literal, header, cookie, and no text of an error', async () => {
    const before = lines.length;
    const headers = {
      ...as(CANARY),
      'user-agent': CANARY,
      referer: `http://x/${CANARY}`,
      'x-other': CANARY,
      traceparent: CANARY,
    };
    const asked: [query: string, variables?: Record<string, unknown>, sent?: Record<string, string>][] = [
      ['query ($n: Int) { nodes(first: $n) { id } }', { n: 3, [CANARY]: CANARY }],
      ['query ($n: Int!) { nodes(first: $n) { id } }', { n: CANARY }],
      [`mutation { signIn(name: "${CANARY}") { kind } }`],
      ['mutation ($name: String!) { signIn(name: $name) { kind } }', { name: CANARY }],
      ['mutation ($body: String!) { saveNote(body: $body) { ok } }', { body: CANARY }, as('ada')],
      [`{ items { id } # ${CANARY}\n }`],
      [`{ viewer { kind(${CANARY}: 1) } }`],
      [`{ "${CANARY}" }`],
      ['{ broken brokenStrict }'],
      ['query ($representations: [String]) { items { id } }', { representations: [{ __typename: CANARY }] }],
      ['query ($r: String) { found { __typename } }', { r: CANARY }, { authorization: `Bearer ${CANARY}` }],
    ];
    for (const [query, variables, sent = headers] of asked) await sample.client.graphql(query, sent, variables);
    sample.graph.isCareDead = true;
    await sample.client.graphql('query ($x: Int) { nodes(first: $x) { id } }', headers, { x: 1 });
    sample.graph.isCareDead = false;
    await sample.client.send({ path: `/graphql?query={viewer{kind}}&x=${CANARY}`, headers });
    const socket = await new TestSocket(sample.address, { headers: as('ada') }).init();
    socket.subscribe('1', 'subscription ($room: String) { noteAdded(room: $room) { id } }', { room: CANARY });
    await expect.poll(() => sample.graph.noteAdded.listeners).toBe(1);
    sample.graph.noteAdded.send({ id: CANARY });
    const { payload } = await socket.next((frame) => frame.type === 'next');
    await traceOf(payload.extensions.requestId);
    socket.socket.terminate();

    expect(lines.length).toBeGreaterThan(before + asked.length);
    expect(collector.spans.length).toBeGreaterThan(asked.length);
    const shown = await (await fetch(`http://127.0.0.1:${telemetry.metricsPort}/metrics`)).text();
    for (const told of [lines.join(''), collector.text(), shown]) {
      expect(told.length).toBeGreaterThan(1000);
      // What a bug says of itself is told; the sample's says CANARY-stack.
      expect(told.match(/.{0,200}CANARY-(?!stack).{0,80}/)?.[0]).toBeUndefined();
    }
  });

  it('is so for an error that quotes what it met', () => {
    const told = JSON.stringify(loggedError(new Error(`"${CANARY}" is no name`, { cause: new Error(`'${CANARY}'`) })));
    expect(told).not.toContain(CANARY);
  });
});
