import type { Metrics } from './metrics.ts';
import type { Tracing } from './tracing.ts';

/** What a process tells of itself. A part that nobody asked for is not there, and nothing of it is loaded. */
export interface Telemetry {
  readonly tracing?: Tracing | undefined;
  readonly metrics?: Metrics | undefined;
  /** Milliseconds from which an operation is slow; without it none is told. */
  readonly slowMs?: number | undefined;
}

/** What is asked for. */
export interface Wishes {
  /** Under which name traces are sent, where `OTEL_SERVICE_NAME` says no other. Without it there are none. */
  readonly traceAs?: string | undefined;
  /** Where metrics are read. Without it none are kept. */
  readonly metrics?: { readonly port: number; readonly host: string; readonly token?: string | undefined } | undefined;
  readonly slowMs?: number | undefined;
  /** Hears when traces cannot be sent, at most once a minute. */
  readonly warn?: ((message: string) => void) | undefined;
}

export interface OpenedTelemetry extends Telemetry {
  /** Where metrics are read, when they are. */
  readonly metricsPort: number | undefined;
  /** Sends the last traces and stops listening. */
  close(): Promise<void>;
}

/** Opens what is asked for. Rejects when the port of the metrics is taken. */
export async function openTelemetry({
  traceAs,
  metrics: wished,
  slowMs,
  warn = () => undefined,
}: Wishes): Promise<OpenedTelemetry> {
  const metrics = wished && (await import('./prometheus.ts')).openPrometheus();
  const door = wished && metrics && (await (await import('./door.ts')).openMetricsDoor(metrics, wished));
  const tracing = traceAs === undefined ? undefined : (await import('./otlp.ts')).openOtlp(traceAs, warn);
  const stopWatching = tracing && (await import('./vendors.ts')).watchVendorCalls();
  return {
    metrics,
    tracing,
    slowMs,
    metricsPort: door?.port,
    async close() {
      stopWatching?.();
      await tracing?.close();
      await door?.close();
    },
  };
}
