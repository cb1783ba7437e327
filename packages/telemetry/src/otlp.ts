import { setTimeout as sleep } from 'node:timers/promises';
import { diag, type DiagLogger, DiagLogLevel } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { envDetector, detectResources, resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { createTracing, type Tracing } from './tracing.ts';

/** Milliseconds for what is left to be sent at the end. */
const PATIENCE = 3000;

/**
 * Traces sent by OTLP over HTTP. Where to, how many and as whom is read from the environment as OpenTelemetry names it
 * (`OTEL_EXPORTER_OTLP_*`, `OTEL_TRACES_SAMPLER*`, `OTEL_BSP_*`, `OTEL_SERVICE_NAME`, `OTEL_RESOURCE_ATTRIBUTES`). What cannot be
 * sent is dropped: at most 2,048 spans wait.
 */
export function openOtlp(serviceName: string, warn: (message: string) => void): Tracing {
  diag.setLogger(atMostOnceAMinute(warn), DiagLogLevel.WARN);
  const resource = resourceFromAttributes({ 'service.name': serviceName }).merge(
    detectResources({ detectors: [envDetector] }),
  );
  const provider = new BasicTracerProvider({
    resource,
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  const close = async (): Promise<void> => {
    // A collector that is away holds nobody up.
    await Promise.race([provider.shutdown().catch(() => undefined), sleep(PATIENCE, undefined, { ref: false })]);
    diag.disable();
  };
  return createTracing(provider.getTracer('daraport'), close);
}

/** OpenTelemetry's own complaints, above all of a collector that does not answer: each minute the first. */
function atMostOnceAMinute(warn: (message: string) => void): DiagLogger {
  let toldAt = Number.NEGATIVE_INFINITY;
  const complain = (message: string): void => {
    if (performance.now() - toldAt < 60_000) return;
    toldAt = performance.now();
    warn(message);
  };
  const nothing = (): void => {};
  return { error: complain, warn: complain, info: nothing, debug: nothing, verbose: nothing };
}
