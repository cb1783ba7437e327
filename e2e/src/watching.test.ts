import { randomInt, randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import { type Collector, readMetrics, type ReceivedSpan, startCollector } from '@daraport/telemetry/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type GraphClient, openClient } from './graph-client.ts';
import { type House, type Mode, openHouse } from './house.ts';
import { findSpecialists, freeTimes, holdInput, holdMutation, quote, register } from './journey.steps.ts';

/** Stands in everything a person writes or brings along. */
const CANARY = 'canary7f3a';
const token = 'a-token-for-the-tests';
const CHILDREN = 7;

describe.each<Mode>(['in-process', 'http'])('what the house tells of itself, %s', (mode) => {
  let collector: Collector;
  let house: House;
  let client: GraphClient;
  let metricsPort: number;

  beforeAll(async () => {
    collector = await startCollector();
    metricsPort = await freePorts(CHILDREN + 1);
    house = await openHouse(mode, {
      environment: {
        OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
        OTEL_BSP_SCHEDULE_DELAY: '100',
        METRICS_PORT: String(metricsPort),
        METRICS_TOKEN: token,
        SLOW_OPERATION_MS: '1',
        LOG_LEVEL: 'info',
      },
    });
    client = openClient(house, 'nordlicht');
    await register(client, `${CANARY}@example.org`);
  });
  afterAll(async () => {
    await client[Symbol.asyncDispose]();
    await house[Symbol.asyncDispose]();
    await collector[Symbol.asyncDispose]();
  });

  const spanWhere = async (fits: (span: ReceivedSpan) => boolean): Promise<ReceivedSpan> => {
    await expect.poll(() => collector.spans.some(fits)).toBe(true);
    return collector.spans.find(fits) as ReceivedSpan;
  };
  const rootOf = ({ headers }: Answer): Promise<ReceivedSpan> =>
    spanWhere(
      ({ facts, name }) => name === 'POST /graphql' && facts['daraport.request_id'] === headers['x-request-id'],
    );
  const inTrace = (span: ReceivedSpan): ReceivedSpan[] =>
    collector.spans.filter(({ traceId }) => traceId === span.traceId);
  /** A part of a span; each process sends its own when it is its turn. */
  const child = (span: ReceivedSpan, name: RegExp): Promise<ReceivedSpan> =>
    spanWhere((one) => one.traceId === span.traceId && one.parentSpanId === span.spanId && name.test(one.name));
  const metricsAt = async (port: number): Promise<string> => {
    const answer = await fetch(`http://127.0.0.1:${port}/metrics`, { headers: { authorization: `Bearer ${token}` } });
    return answer.text();
  };
  const service = (name: string) => (mode === 'http' ? `daraport-${name}` : 'daraport-house');
  const lines = (): Record<string, any>[] => house.faults().map((line) => JSON.parse(line) as Record<string, any>);

  it('follows an operation through gateway and subgraphs to their statements', async () => {
    const answer = await client.ask(
      `query Directory($search: String) { specialists(first: 1, filter: { search: $search }) { totalCount edges { node { displayName } } } viewer { person { givenName } } }`,
      { search: CANARY },
    );
    expect(answer.errors).toEqual([]);
    const root = await rootOf(answer);
    const operation = await child(root, /^query$/);
    expect(operation.facts['graphql.operation.name']).toBe('Directory');
    const fetch = await child(operation, /^fetch booking$/);
    const asked = await child(fetch, /^booking query$/);
    const statement = await child(asked, /^SELECT booking$/);
    expect([root.service, operation.service, fetch.service]).toEqual(Array(3).fill(service('gateway')));
    expect([asked.service, statement.service]).toEqual(Array(2).fill(service('booking')));
    const texts = () => collector.below(asked).map(({ facts }) => String(facts['db.query.text']));
    await expect.poll(() => texts().some((text) => text.includes('booking.') && text.includes('$1'))).toBe(true);
    expect(statement.facts).toMatchObject({
      'db.system.name': 'postgresql',
      'db.response.returned_rows': expect.anything(),
    });
    expect((await child(operation, /^fetch identity$/)).facts).toMatchObject({ 'daraport.fetch.outcome': 'ok' });
    expect((await child(operation, /^plan$/)).facts).toMatchObject({ 'daraport.plan.cached': false });
    const { 'http.response.body.size': bytes } = fetch.facts;
    expect(bytes === undefined).toBe(mode === 'in-process');
    for (const span of inTrace(root)) expect(span.milliseconds).toBeGreaterThanOrEqual(0);
  });

  it('links jobs and event handlers to the operation that led to them, and shows calls to vendors', async () => {
    const [specialist] = await findSpecialists(client, '');
    const type = specialist?.appointmentTypes.find(({ price }) => price.amountMinor > 0);
    if (!specialist || !type) throw new Error('the demo has no paid appointment');
    const { id: quoteId } = await quote(client, specialist, type.id);
    const paid = await client.ask(
      `mutation Pay($input: StartPaymentInput!) { startPayment(input: $input) { __typename } }`,
      { input: { quoteId, idempotencyKey: `${CANARY}-${randomUUID()}` } },
    );
    expect(paid.data?.startPayment.__typename).toBe('StartPaymentPayload');
    const root = await rootOf(paid);
    const call = await spanWhere(({ traceId, name }) => traceId === root.traceId && name.startsWith('POST 127.0.0.1'));
    expect(call.facts).toMatchObject({ 'http.response.status_code': expect.anything() });
    expect(call.service).toBe(service('billing'));
    const job = await spanWhere(
      ({ name, links }) => name.startsWith('job ') && links.some(({ traceId }) => traceId === root.traceId),
    );
    expect(job.parentSpanId).toBe('');
    expect(job.service).toBe(service('worker'));
    await expect.poll(() => collector.below(job).length).toBeGreaterThan(0);
  });

  it('follows an event from its subgraph to the gateway in one trace, linked to the operation that led to it', async () => {
    const [specialist] = await findSpecialists(client, '');
    const type = specialist?.appointmentTypes[0];
    if (!specialist || !type) throw new Error('the demo has no appointment');
    const stream = client.subscribe(
      `subscription Free($id: ID!) { slotsChanged(specialistId: $id) { specialist { id displayName } } }`,
      { id: specialist.id },
    );
    let isTold = false;
    const told = stream.next().finally(() => (isTold = true));
    const taken: string[] = [];
    // What is taken before the subgraph has opened the stream is told to nobody.
    for (const startsAt of await freeTimes(client, specialist.slug, type.id)) {
      if (isTold) break;
      const { id: quoteId } = await quote(client, specialist, type.id);
      const held = await client.ask(holdMutation, holdInput(specialist, type.id, startsAt, quoteId));
      taken.push((await rootOf(held)).traceId);
    }
    await told;
    await stream.close();
    const made = await spanWhere(({ name }) => name === 'booking event');
    expect([made.service, made.parentSpanId]).toEqual([service('booking'), '']);
    expect(made.links.some(({ traceId }) => taken.includes(traceId))).toBe(true);
    const delivered = await child(made, /^event$/);
    expect(delivered.service).toBe(service('gateway'));
    expect(delivered.facts).toMatchObject({ 'graphql.operation.name': 'Free', 'daraport.outcome': 'ok' });
  });

  it('follows a door that is not GraphQL, by its pattern and not its address', async () => {
    const { headers } = await client.get(`/r/${CANARY}`);
    const root = await spanWhere(({ facts }) => facts['daraport.request_id'] === headers['x-request-id']);
    expect(root.name).toBe('GET /r/:code');
    const door = await child(root, /^growth GET \/r\/\*$/);
    expect(door.service).toBe(service('growth'));
    expect((await child(door, /^SELECT growth$/)).facts['db.query.text']).toBeTypeOf('string');
  });

  it('tells a slow operation with where its time went', async () => {
    const answer = await client.ask(`query Slow { specialists(first: 3) { edges { node { displayName } } } }`);
    const found = () =>
      lines().find(({ msg, requestId }) => msg === 'a slow operation' && requestId === answer.headers['x-request-id']);
    await expect.poll(found).toBeDefined();
    const line = found();
    expect(line).toMatchObject({ operation: 'Slow', kind: 'query', face: 'portal', fetchCount: 1 });
    expect(line?.fetches[0]).toMatchObject({ subgraph: 'booking', outcome: 'ok' });
    expect(line?.sqlMs).toBeGreaterThan(0);
    expect(line?.sqlMs).toBe(line?.fetches[0].sqlMs);
    expect(line?.traceId).toBe((await rootOf(answer)).traceId);
  });

  it('shows metrics to who has the token, at no public address, of each process', async () => {
    const bare = await fetch(`http://127.0.0.1:${metricsPort}/metrics`);
    expect([bare.status, await bare.text()]).toEqual([401, '']);
    expect((await client.get('/metrics')).body.toString()).not.toContain('daraport_');
    const gateway = readMetrics(await metricsAt(metricsPort));
    expect(
      gateway.get('daraport_operation_duration_seconds_count{face="portal",kind="query",outcome="ok"}'),
    ).toBeGreaterThan(0);
    expect(gateway.get('daraport_fetch_duration_seconds_count{subgraph="booking",outcome="ok"}')).toBeGreaterThan(0);
    const [identity, worker] = await Promise.all(
      [1, CHILDREN].map(async (offset) => readMetrics(await metricsAt(metricsPort + (mode === 'http' ? offset : 0)))),
    );
    expect(identity?.get('daraport_sql_duration_seconds_count{subgraph="identity",outcome="ok"}')).toBeGreaterThan(0);
    expect(identity?.get('daraport_pool_connections{subgraph="identity",state="total"}')).toBeGreaterThan(0);
    const jobs = [...(worker?.keys() ?? [])].filter((series) =>
      series.startsWith('daraport_job_duration_seconds_count'),
    );
    expect(jobs.some((series) => series.includes('outcome="done"'))).toBe(true);
  });

  it('tells nothing of a person: not in a span, a metric or a line of the log', async () => {
    const cookie = `daraport=${CANARY}`;
    const headers = { 'user-agent': CANARY, 'x-note': CANARY, traceparent: CANARY };
    await client.ask(`{ specialists(first: 1, filter: { search: "${CANARY}" }) { totalCount } }`, {}, headers);
    await client.ask(`{ specialist(slug: "${CANARY}") { id } }`, {}, { ...headers, cookie });
    await client.ask(`query ($id: ID!) { conversation(id: $id) { id } }`, { id: CANARY }, headers);
    await client.ask(`query ($first: Int!) { specialists(first: $first) { totalCount } }`, { first: CANARY }, headers);
    await client.ask(`{ ${CANARY} }`, {}, headers);
    await client.ask(
      `mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }`,
      { input: { email: `${CANARY}@example.org`, password: CANARY } },
      headers,
    );
    await client.get(`/${CANARY}?q=${CANARY}`);
    const last = await client.ask('query Last { viewer { isAuthenticated } }');
    await rootOf(last);
    const ports = mode === 'http' ? CHILDREN + 1 : 1;
    const metrics = await Promise.all(Array.from({ length: ports }, (_, offset) => metricsAt(metricsPort + offset)));
    const log = house.faults();
    expect(log.length).toBeGreaterThan(10);
    for (const told of [log.join('\n'), collector.text(), ...metrics]) {
      expect(told.length).toBeGreaterThan(1000);
      expect(told.match(new RegExp(`.{0,200}${CANARY}.{0,80}`, 'i'))?.[0]).toBeUndefined();
    }
  });
});

/** The first of so many ports in a row that nobody has. */
async function freePorts(count: number): Promise<number> {
  const first = randomInt(20_000, 60_000);
  const taken = await Promise.all(Array.from({ length: count }, (_, offset) => isTaken(first + offset)));
  return taken.includes(true) ? freePorts(count) : first;
}

function isTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(true));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(false)));
  });
}
