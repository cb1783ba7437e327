import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { envDetector, detectResources, resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { createTracing, type Tracing } from './tracing.ts';

/**
 * Traces sent by OTLP over HTTP. Where to, how many and as whom is read from the environment as OpenTelemetry names it
 * (`OTEL_EXPORTER_OTLP_*`, `OTEL_TRACES_SAMPLER*`, `OTEL_BSP_*`, `OTEL_SERVICE_NAME`, `OTEL_RESOURCE_ATTRIBUTES`). What cannot be
 * sent is dropped: at most 2,048 spans wait.
 */
export function openOtlp(serviceName: string): Tracing {
  const resource = resourceFromAttributes({ 'service.name': serviceName }).merge(
    detectResources({ detectors: [envDetector] }),
  );
  const provider = new BasicTracerProvider({
    resource,
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  return createTracing(provider.getTracer('daraport'), () => provider.shutdown());
}
