import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  activeSpan,
  asPart,
  boundedLabel,
  calledAs,
  inScope,
  openTelemetry,
  type OpenedTelemetry,
  traceOfLine,
} from './index.ts';
import { type Collector, openTraced, readMetrics, startCollector } from './testing.ts';

describe('traces', () => {
  let collector: Collector;
  let telemetry: OpenedTelemetry;
  beforeAll(async () => {
    collector = await startCollector();
    telemetry = await openTraced(collector);
  });
  afterAll(async () => {
    await telemetry.close();
    await collector[Symbol.asyncDispose]();
  });
  const spanOf = async (name: string) => {
    await expect.poll(() => collector.spans.some((span) => span.name === name)).toBe(true);
    return collector.spans.find((span) => span.name === name);
  };

  it('go on where another process of ours began, and are linked to what only led here', async () => {
    const parent = `00-${'1'.repeat(32)}-${'2'.repeat(16)}-01`;
    const link = `00-${'3'.repeat(32)}-${'4'.repeat(16)}-00`;
    telemetry.tracing?.begin('goes on', { parent }).end();
    telemetry.tracing?.begin('is linked', { links: [link, undefined, 'nonsense'] }).end();
    expect(await spanOf('goes on')).toMatchObject({ traceId: '1'.repeat(32), parentSpanId: '2'.repeat(16) });
    const linked = await spanOf('is linked');
    expect(linked).toMatchObject({ parentSpanId: '', links: [{ traceId: '3'.repeat(32), spanId: '4'.repeat(16) }] });
  });

  it.each(['', 'x', `00-${'0'.repeat(32)}-${'2'.repeat(16)}-01`, `ff-${'1'.repeat(32)}-${'2'.repeat(16)}-01`])(
    'begin anew for a traceparent that is none: %s',
    (parent) => {
      const span = telemetry.tracing?.begin('anew', { parent });
      expect(span?.traceId).toMatch(/^[0-9a-f]{32}$/);
      expect(span?.traceId).not.toBe('1'.repeat(32));
    },
  );

  it('leave out what the caller left out', async () => {
    telemetry.tracing?.begin('left out', { parent: `00-${'5'.repeat(32)}-${'6'.repeat(16)}-00` }).end();
    telemetry.tracing?.begin('afterwards').end();
    await spanOf('afterwards');
    expect(collector.text()).not.toContain('left out');
  });

  it('keep parts together across what is awaited, and apart from what runs beside', async () => {
    const work = async (name: string) => {
      const span = telemetry.tracing?.begin(name);
      await inScope({ span }, () =>
        asPart(`${name} part`, {}, async () => {
          await setImmediate();
          expect(traceOfLine()).toEqual({ traceId: span?.traceId });
          await asPart(`${name} part of part`, {}, () => setImmediate());
        }),
      );
      span?.end();
    };
    await Promise.all([work('one'), work('two')]);
    expect(activeSpan()).toBeUndefined();
    for (const name of ['one', 'two']) {
      const root = await spanOf(name);
      await spanOf(`${name} part of part`);
      expect(root && collector.treeOf(root)).toBe(`${name}\n  ${name} part\n    ${name} part of part`);
    }
  });

  it('tell of a failure its code or class, and nothing of what it says', async () => {
    const fail = (error: Error) => {
      const work = async (): Promise<never> => {
        throw error;
      };
      return inScope({ span: telemetry.tracing?.begin('above') }, () => asPart(error.name, {}, work));
    };
    await expect(fail(new RangeError('CANARY'))).rejects.toThrow('CANARY');
    await expect(fail(Object.assign(new Error('CANARY'), { name: 'Coded', code: 'ECONNRESET' }))).rejects.toThrow(
      'CANARY',
    );
    expect(await spanOf('RangeError')).toMatchObject({ isFailed: true, facts: { 'error.type': 'RangeError' } });
    expect(await spanOf('Coded')).toMatchObject({ isFailed: true, facts: { 'error.type': 'ECONNRESET' } });
    expect(collector.text()).not.toContain('CANARY');
  });

  it('have calls of Node’s HTTP client as parts, without their paths, and not those of the exporter', async () => {
    const server = createServer((_request, reply) => reply.writeHead(204).end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const { get } = await import('node:http');
    const root = telemetry.tracing?.begin('calls out');
    await inScope(
      { span: root },
      () =>
        new Promise<void>((resolve) =>
          get(`http://127.0.0.1:${port}/CANARY?q=CANARY`, (reply) => reply.resume().on('end', resolve)),
        ),
    );
    await inScope({ span: root }, async () => root?.end());
    const span = await spanOf('calls out');
    await expect.poll(() => span && collector.below(span).map(({ name }) => name)).toEqual(['GET 127.0.0.1']);
    expect(collector.text()).not.toContain('CANARY');
    server.close();
  });

  it('have calls of fetch as parts, without path, query, header and body, and how they failed', async () => {
    const server = createServer((_request, reply) => reply.writeHead(202).end('CANARY'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const init = { method: 'POST', body: 'CANARY', headers: { authorization: 'Bearer CANARY' } };
    const root = telemetry.tracing?.begin('fetches');
    await inScope({ span: root }, async () => {
      await (await fetch(`http://127.0.0.1:${port}/CANARY?token=CANARY`, init)).text();
      await (await fetch(`http://127.0.0.1:${port}/`, { headers: { traceparent: root?.traceparent ?? '' } })).text();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await expect(fetch(`http://127.0.0.1:${port}/CANARY`)).rejects.toThrow('fetch failed');
    });
    root?.end();
    const span = await spanOf('fetches');
    const parts = () => (span ? collector.below(span) : []);
    // The one that takes the trace along is between processes that tell of it themselves.
    await expect.poll(() => parts().map(({ name }) => name)).toEqual(['POST 127.0.0.1', 'GET 127.0.0.1']);
    expect(parts().map(({ isFailed }) => isFailed)).toEqual([false, true]);
    expect(String(parts()[0]?.facts['http.response.status_code'])).toBe('202');
    expect(parts()[1]?.facts['error.type']).toMatch(/^[A-Z_]+$/);
    expect(collector.text()).not.toContain('CANARY');
  });

  it('tell of a call whose host somebody wrote what it is for, and not the host', async () => {
    const root = telemetry.tracing?.begin('reads a calendar');
    await inScope({ span: root }, () =>
      calledAs('calendar', () => fetch('http://canary.invalid/').catch(() => undefined)),
    );
    root?.end();
    const span = await spanOf('reads a calendar');
    await expect.poll(() => span && collector.treeOf(span)).toBe('reads a calendar\n  GET calendar');
    expect(collector.text()).not.toContain('canary');
  });
});

it('says once that a collector does not answer, and is closed all the same', async () => {
  const gone = await startCollector();
  await gone[Symbol.asyncDispose]();
  const told: string[] = [];
  const telemetry = await openTraced(gone, { warn: (message) => told.push(message) });
  for (const name of ['one', 'two']) {
    telemetry.tracing?.begin(name).end();
    await expect.poll(() => told.length, { timeout: 15_000 }).toBe(1);
  }
  await telemetry.close();
  expect(told).toHaveLength(1);
}, 30_000);

describe('metrics', () => {
  it('are read by who has the token, at one address by one method', async () => {
    const token = 'sixteen letters and more';
    const telemetry = await openTelemetry({ metrics: { port: 0, host: '127.0.0.1', token } });
    const { metrics, metricsPort } = telemetry;
    metrics?.counter('daraport_things_total', 'Things.', ['kind']).add({ kind: 'a' }, 2);
    metrics?.counter('daraport_things_total', 'Things.', ['kind']).add({ kind: 'a' });
    metrics?.histogram('daraport_time_seconds', 'Time.').observe(0.2);
    let open = 1;
    metrics?.gauge('daraport_open', 'Open.', ['kind'], () => [[open, { kind: 'a' }]]);
    metrics?.gauge('daraport_open', 'Open.', ['kind'], async () => [[5, { kind: 'b' }]]);
    const ask = (path: string, headers: Record<string, string>, method = 'GET') =>
      fetch(`http://127.0.0.1:${metricsPort}${path}`, { headers, method });
    const bearer = { authorization: `Bearer ${token}` };
    const statuses = await Promise.all([
      ask('/metrics', {}),
      ask('/metrics', { authorization: 'Bearer wrong' }),
      ask('/', bearer),
      ask('/metrics', bearer, 'POST'),
    ]);
    expect(statuses.map(({ status }) => status)).toEqual([401, 401, 404, 405]);
    open = 3;
    const shown = readMetrics(await (await ask('/metrics', bearer)).text());
    expect(shown.get('daraport_things_total{kind="a"}')).toBe(3);
    expect(shown.get('daraport_time_seconds_bucket{le="0.25"}')).toBe(1);
    expect(shown.get('daraport_time_seconds_bucket{le="0.1"}')).toBe(0);
    expect([shown.get('daraport_open{kind="a"}'), shown.get('daraport_open{kind="b"}')]).toEqual([3, 5]);
    await telemetry.close();
    await expect(ask('/metrics', bearer)).rejects.toThrow('fetch failed');
  });

  it('reject a port that is taken', async () => {
    const first = await openTelemetry({ metrics: { port: 0, host: '127.0.0.1' } });
    const again = openTelemetry({ metrics: { port: first.metricsPort ?? 0, host: '127.0.0.1' } });
    await expect(again).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await first.close();
  });

  it('have labels of which there are few, whatever comes', () => {
    const label = boundedLabel(2);
    expect(['a', 'b', 'c', 'a'].map(label)).toEqual(['a', 'b', 'other', 'a']);
  });
});

it('is nothing at all where nothing is asked for, and loads nothing', async () => {
  const program = `
    const { openTelemetry } = await import(${JSON.stringify(new URL('index.ts', import.meta.url).href)});
    const { tracing, metrics } = await openTelemetry({ slowMs: 1000 });
    const { Module } = await import('node:module');
    const loaded = Object.keys(Module._cache).filter((path) => /opentelemetry|prom-client/.test(path));
    process.stdout.write(JSON.stringify([tracing ?? null, metrics ?? null, loaded]));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program]);
  expect(JSON.parse(stdout)).toEqual([null, null, []]);
});
