import { mapStream, type SubgraphConnection } from '@daraport/subgraph';
import { openTraced, startCollector } from '@daraport/telemetry/testing';
import { expect, it } from 'vitest';
import { TestSocket } from './testing/socket.ts';
import { as, startSample } from './testing/start.ts';

/** The connection with every event made by the span of that name. */
const madeWithin = (traceparent: string, one: SubgraphConnection): SubgraphConnection => ({
  ...one,
  async subscribe(request) {
    const stream = await one.subscribe(request);
    if (!(Symbol.asyncIterator in stream)) return stream;
    return mapStream(stream, async (event) => ({ ...event, traceparent }));
  },
});

it('goes on for an event with the trace that its subgraph began', async () => {
  await using collector = await startCollector();
  const telemetry = await openTraced(collector);
  const made = { traceId: 'c'.repeat(32), spanId: 'd'.repeat(16) };
  const traceparent = `00-${made.traceId}-${made.spanId}-01`;
  const other = await startSample({
    telemetry,
    connect: async (graph) => graph.connections().map((one) => madeWithin(traceparent, one)),
  });
  const socket = await new TestSocket(other.address, { headers: as('ada') }).init();
  socket.subscribe('1', 'subscription { ticked { count author { name } } }');
  await expect.poll(() => other.graph.ticked.listeners).toBe(1);
  other.graph.ticked.send({ count: 1, author: { id: 'p1' } });
  const { payload } = await socket.next((frame) => frame.type === 'next');
  expect(payload.data.ticked.count).toBe(1);
  const find = () => collector.spans.find(({ name, traceId }) => name === 'event' && traceId === made.traceId);
  await expect.poll(find).toMatchObject({ parentSpanId: made.spanId, links: [{ traceId: expect.any(String) }] });
  const event = find();
  expect(event).toMatchObject({ isFailed: false, facts: { 'daraport.outcome': 'ok' } });
  expect(event && collector.treeOf(event)).toBe(['event', '  fetch identity'].join('\n'));
  socket.socket.terminate();
  await other.gateway.close();
  await telemetry.close();
});
