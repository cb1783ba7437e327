import { z } from 'zod';
import type { Wishes } from './telemetry.ts';

const flag = z.enum(['true', 'false']).transform((text) => text === 'true');
const address = z.url({ protocol: /^https?$/ });

/**
 * The variables that say what a process tells of itself, for a room's own settings. OpenTelemetry's have the meaning that its
 * specification gives them; `OTEL_EXPORTER_OTLP_HEADERS`, `OTEL_BSP_*` and `OTEL_RESOURCE_ATTRIBUTES` are read by its packages alone.
 */
export const telemetryVariables = {
  /** Milliseconds from which an operation is told in the log as slow; 0 tells none. */
  SLOW_OPERATION_MS: z.coerce.number().int().min(0).default(1000),
  /** Where Prometheus reads metrics, a port of its own; without it none are kept. Child processes take the ports after it. */
  METRICS_PORT: z.coerce.number().int().min(1).max(65_000).optional(),
  /** Address of that port; beyond this machine only with a token. */
  METRICS_HOST: z.string().default('127.0.0.1'),
  /** What Prometheus brings as a bearer token. */
  METRICS_TOKEN: z.string().min(16).optional(),
  /** Where traces are sent; without it there are none. */
  OTEL_EXPORTER_OTLP_ENDPOINT: address.optional(),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: address.optional(),
  OTEL_EXPORTER_OTLP_PROTOCOL: z.literal('http/json').optional(),
  OTEL_SERVICE_NAME: z.string().min(1).optional(),
  OTEL_TRACES_EXPORTER: z.enum(['otlp', 'none']).default('otlp'),
  OTEL_SDK_DISABLED: flag.default(false),
  OTEL_TRACES_SAMPLER: z
    .enum([
      'always_on',
      'always_off',
      'traceidratio',
      'parentbased_always_on',
      'parentbased_always_off',
      'parentbased_traceidratio',
    ])
    .optional(),
  OTEL_TRACES_SAMPLER_ARG: z.coerce.number().min(0).max(1).optional(),
};

export type TelemetrySettings = z.infer<z.ZodObject<typeof telemetryVariables>>;

const LOOPBACK = /^(localhost|127(\.\d+){3}|::1)$/;

/** The rule that no single variable can tell: `refine(isMetricsGuarded, metricsUnguarded)`. */
export const isMetricsGuarded = (given: Pick<TelemetrySettings, 'METRICS_PORT' | 'METRICS_HOST' | 'METRICS_TOKEN'>) =>
  given.METRICS_PORT === undefined || LOOPBACK.test(given.METRICS_HOST) || given.METRICS_TOKEN !== undefined;
export const metricsUnguarded = {
  path: ['METRICS_TOKEN'],
  error: 'metrics beyond this machine need a token of at least 16 characters',
  // Told beside the faults of other variables, not after them.
  when: () => true,
};

/** What the settings ask for; `name` is what the process is in traces, where they say nothing else. */
export function wishesOf(settings: TelemetrySettings, name: string): Wishes {
  const { METRICS_PORT: port, METRICS_HOST: host, METRICS_TOKEN: token } = settings;
  return {
    traceAs: isTraced(settings) ? name : undefined,
    metrics: port === undefined ? undefined : { port, host, token },
    slowMs: settings.SLOW_OPERATION_MS === 0 ? undefined : settings.SLOW_OPERATION_MS,
  };
}

const isTraced = (settings: TelemetrySettings): boolean =>
  !settings.OTEL_SDK_DISABLED &&
  settings.OTEL_TRACES_EXPORTER === 'otlp' &&
  (settings.OTEL_EXPORTER_OTLP_ENDPOINT ?? settings.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT) !== undefined;
