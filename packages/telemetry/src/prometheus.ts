import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Metrics, Reading } from './metrics.ts';

/** From a millisecond to ten seconds, in seconds. */
const durations = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Metrics in a registry of their own, with those of Node beside: memory, processor time, event loop delay, collections. */
export function openPrometheus(): Metrics {
  const registry = new Registry();
  const readers = new Map<string, (() => Iterable<Reading> | Promise<Iterable<Reading>>)[]>();
  collectDefaultMetrics({ register: registry });

  const once = <Metric>(name: string, create: () => Metric): Metric =>
    (registry.getSingleMetric(name) as Metric | undefined) ?? create();

  return {
    counter(name, help, labelNames = []) {
      const counter = once(name, () => new Counter({ name, help, labelNames, registers: [registry] }));
      return { add: (labels = {}, count = 1) => counter.inc(labels, count) };
    },
    histogram(name, help, labelNames = [], buckets = durations) {
      const histogram = once(
        name,
        () => new Histogram({ name, help, labelNames, buckets: [...buckets], registers: [registry] }),
      );
      return { observe: (seconds, labels = {}) => histogram.observe(labels, seconds) };
    },
    gauge(name, help, labelNames, read) {
      const all = readers.get(name) ?? [];
      all.push(read);
      if (all.length > 1) return;
      readers.set(name, all);
      const gauge: Gauge = new Gauge({
        name,
        help,
        labelNames,
        registers: [registry],
        async collect() {
          const readings = await Promise.all(all.map(async (one) => [...(await one())]));
          gauge.reset();
          for (const [value, labels] of readings.flat()) gauge.inc(labels ?? {}, value);
        },
      });
    },
    text: async () => ({ type: registry.contentType, body: await registry.metrics() }),
  };
}
