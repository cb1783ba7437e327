import { createHash } from 'node:crypto';
import { anonymous } from '@daraport/access';
import { inScope, type OpenedTelemetry } from '@daraport/telemetry';
import {
  type Collector,
  openTraced,
  readMetrics,
  type ReceivedSpan,
  startCollector,
} from '@daraport/telemetry/testing';
import { GraphQLError, parse } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SubgraphRequest } from './connection.ts';
import { jsonAnswer } from './define.ts';
import { createWatch, type Watch } from './watch.ts';

let collector: Collector;
let telemetry: OpenedTelemetry;
let watch: Watch;
beforeAll(async () => {
  collector = await startCollector();
  telemetry = await openTraced(collector, { metrics: { port: 0, host: '127.0.0.1' }, slowMs: 100 });
  const created = createWatch('care', telemetry);
  if (!created) throw new Error('nothing is watched');
  watch = created;
});
afterAll(async () => {
  await telemetry.close();
  await collector[Symbol.asyncDispose]();
});

const idOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const request = (text: string, more: Partial<SubgraphRequest> = {}): SubgraphRequest => ({
  document: parse(text),
  viewer: anonymous('', '', 'en'),
  requestId: idOf(text),
  variables: { note: 'CANARY' },
  ...more,
});
async function spanOf(fits: (span: ReceivedSpan) => boolean): Promise<ReceivedSpan> {
  await expect.poll(() => collector.spans.some(fits)).toBe(true);
  return collector.spans.find(fits) as ReceivedSpan;
}
const rootOf = (text: string) => spanOf(({ facts }) => facts['daraport.request_id'] === idOf(text));

it('tells of an operation its statements, by text without values, and says how long they took', async () => {
  const text = 'mutation { note(body: "CANARY") }';
  const answer = await watch.operation(request(text), async () => {
    watch.statement(`insert into care.notes (body, kind) values ($1, 'CANARY''s')`)(1);
    watch.statement('select $1')(0, Object.assign(new Error('CANARY'), { code: '22P02' }));
    return { data: { note: true } };
  });
  expect(answer).toEqual({ data: { note: true }, sqlMs: expect.any(Number) });
  const root = await rootOf(text);
  expect(collector.treeOf(root)).toBe('care mutation\n  INSERT care\n  SELECT care');
  const [insert, select] = collector.below(root);
  expect(insert?.facts).toMatchObject({
    'db.query.text': `insert into care.notes (body, kind) values ($1, '…')`,
    'db.response.returned_rows': expect.anything(),
  });
  expect(select).toMatchObject({ isFailed: true, facts: { 'error.type': '22P02' } });
  expect(collector.text()).not.toContain('CANARY');
  const shown = readMetrics((await telemetry.metrics?.text())?.body ?? '');
  expect(shown.get('daraport_sql_duration_seconds_count{subgraph="care",outcome="ok"}')).toBe(1);
  expect(shown.get('daraport_sql_duration_seconds_count{subgraph="care",outcome="failed"}')).toBe(1);
});

it('goes on with the trace of who asks, here or in another process', async () => {
  const there = { traceId: 'c'.repeat(32), spanId: 'd'.repeat(16) };
  const traceparent = `00-${there.traceId}-${there.spanId}-01`;
  const run = async () => ({ data: {} });
  await watch.operation(request('{ far }', { traceparent }), run);
  expect(await rootOf('{ far }')).toMatchObject({ traceId: there.traceId, parentSpanId: there.spanId });

  const here = telemetry.tracing?.begin('here');
  await inScope({ span: here }, () => watch.operation(request('{ near }', { traceparent }), run));
  expect((await rootOf('{ near }')).traceId).toBe(here?.traceId);
});

it('begins a trace with each event, which its answer names, linked to its subscription and to what told of it', async () => {
  const opened = { traceId: 'c'.repeat(32), spanId: 'd'.repeat(16) };
  const told = { traceId: 'e'.repeat(32), spanId: 'f'.repeat(16) };
  const written = ({ traceId, spanId }: typeof opened): string => `00-${traceId}-${spanId}-01`;
  const asked = request('subscription { e }', { traceparent: written(opened) });
  const above = telemetry.tracing?.begin('above');
  const answer = await inScope({ span: above }, () =>
    watch.event(asked, [written(told), 'nonsense'], async () => ({ data: { e: 1 } })),
  );
  const event = await rootOf('subscription { e }');
  expect(event).toMatchObject({ name: 'care event', parentSpanId: '', links: [opened, told] });
  expect(answer).toMatchObject({ data: { e: 1 }, traceparent: `00-${event.traceId}-${event.spanId}-01` });
});

it('tells of errors their code, and of a door its pattern and status', async () => {
  const error = new GraphQLError('CANARY', { extensions: { code: 'BAD_USER_INPUT' } });
  await watch.operation(request('{ wrong }'), async () => ({ errors: [error] }));
  expect(await rootOf('{ wrong }')).toMatchObject({ isFailed: true, facts: { 'error.type': 'BAD_USER_INPUT' } });
  await watch.door('GET /files/*', undefined, async () => jsonAnswer(404, { code: 'CANARY' }));
  const door = await spanOf(({ name }) => name === 'care GET /files/*');
  expect(String(door.facts['http.response.status_code'])).toBe('404');
  expect(collector.text()).not.toContain('CANARY');
});

it('is nothing where nothing is asked for', () => {
  expect(createWatch('care', undefined)).toBeUndefined();
});
