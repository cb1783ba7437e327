import { openDatabase } from '@daraport/drizzle';
import { createTestDatabase } from '@daraport/drizzle/testing';
import { inScope } from '@daraport/telemetry';
import { openTraced, readMetrics, startCollector } from '@daraport/telemetry/testing';
import { expect, it } from 'vitest';
import { enqueue } from './jobs.ts';
import { startWorker } from './worker.ts';

it('tells of jobs as traces of their own, linked to what queued them, and shows what waits', async () => {
  await using collector = await startCollector();
  await using database = await createTestDatabase();
  const telemetry = await openTraced(collector, { metrics: { port: 0, host: '127.0.0.1' } });
  const owner = openDatabase({ url: database.url, relations: {} });
  const system = { kind: 'system' as const, brandId: '', personId: null, organizationId: null, scopes: [] };
  const seen: Record<string, unknown>[] = [];

  const cause = telemetry.tracing?.begin('cause');
  await inScope({ span: cause }, () =>
    owner.asViewer(system, async (tx) => {
      await enqueue(tx, { name: 'test.note', payload: { note: 'CANARY' } });
      await enqueue(tx, { name: 'test.fail', payload: { note: 'CANARY' } });
      await enqueue(tx, { name: 'test.later', payload: {}, runAt: new Date(Date.now() + 3_600_000) });
    }),
  );
  cause?.end();
  const worker = await startWorker({
    adminUrl: database.url,
    subscriptions: [],
    telemetry,
    jobs: {
      'test.note': async (payload) => void seen.push(payload),
      'test.fail': async () => {
        throw new RangeError('CANARY');
      },
    },
  });

  const spanOf = (name: string) => collector.spans.find((span) => span.name === name);
  await expect
    .poll(() => [spanOf('job test.note'), spanOf('job test.fail')], { timeout: 20_000 })
    .not.toContain(undefined);
  expect(spanOf('job test.note')).toMatchObject({ parentSpanId: '', isFailed: false });
  expect(spanOf('job test.note')?.links.map(({ traceId }) => traceId)).toEqual([cause?.traceId]);
  expect(spanOf('job test.fail')).toMatchObject({ isFailed: true, facts: { 'error.type': 'RangeError' } });
  // What the job is given is what was queued, and nothing of the trace.
  expect(seen).toEqual([{ note: 'CANARY' }]);

  const shown = async () => (await telemetry.metrics?.text())?.body ?? '';
  await expect
    .poll(async () =>
      [...readMetrics(await shown())].filter(([name]) => name.startsWith('daraport_job')).map(([name]) => name),
    )
    .toEqual(
      expect.arrayContaining([
        'daraport_job_duration_seconds_count{task="test.note",outcome="done"}',
        'daraport_job_duration_seconds_count{task="test.fail",outcome="failed"}',
        'daraport_jobs{task="test.later",state="scheduled"}',
        'daraport_jobs{task="test.fail",state="scheduled"}',
      ]),
    );
  expect(collector.text() + (await shown())).not.toContain('CANARY');
  await worker.stop();
  // The database is gone for it: then it shows nothing of the queue, and the rest as ever.
  expect(await shown()).not.toContain('daraport_jobs{');
  await owner.close();
  await telemetry.close();
});
